import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { DocumentError, formatDiagnostic } from "../document/diagnostics.ts";
import { type DocumentFiles, findDocuments, generateOwnClient, notesOn } from "../project.ts";
import { collectPublicNames, type PublicNames, sentTypes } from "./public-names.ts";
import { compareDocuments } from "./document-changes.ts";
import { compareMethods } from "./method-changes.ts";
import { findRelease, listAt, readAt } from "./release.ts";
import { type APIChanges, reportChanges } from "./report.ts";
import { compareTypes } from "./type-changes.ts";

/** Compares the documents in a folder with those of a release: the last one, unless another is named. */
export async function diff(folder: string, against?: string): Promise<string> {
  const release = against ?? (await findRelease());
  const manifest = await readAt(release, "package.json");
  const version = String(JSON.parse(manifest ?? "{}").version ?? "0.0.0");
  const released = await mkdtemp(join(tmpdir(), "release-"));
  try {
    await checkOut(release, folder, released);
    return reportChanges(release, version, await compareFolders(release, released, folder));
  } finally {
    await rm(released, { recursive: true });
  }
}

async function checkOut(release: string, folder: string, target: string): Promise<void> {
  for (const path of await listAt(release, folder)) {
    const text = await readAt(release, path);
    if (text !== undefined) await writeFile(join(target, basename(path)), text);
  }
}

async function compareFolders(release: string, before: string, after: string): Promise<APIChanges[]> {
  const [old, now] = [await findDocuments(before), await findDocuments(after)];
  const names = new Set([...old.keys(), ...now.keys()]);
  return Promise.all([...names].map((api) => compareAPI(release, api, old.get(api), now.get(api))));
}

async function compareAPI(
  release: string,
  api: string,
  old: DocumentFiles | undefined,
  now: DocumentFiles | undefined,
): Promise<APIChanges> {
  const current = now && (await generateOwnClient(now));
  const before = (await readNames(release, api)) ?? (old && (await buildNames(old))) ?? noNames;
  const after = current === undefined ? noNames : collectPublicNames(current.api);
  return {
    api,
    operations: old && now ? await compareDocuments(old.document, now.document, sentTypes(after)) : [],
    methods: compareMethods(before, after),
    types: compareTypes(before, after),
    notes: (current === undefined ? [] : notesOn(current)).map(formatDiagnostic),
  };
}

const noNames: PublicNames = { client: "", methods: {}, types: {} };

/** As they were committed with the release. */
async function readNames(release: string, api: string): Promise<PublicNames | undefined> {
  const text = await readAt(release, `generated/${api}/names.json`);
  return text === undefined ? undefined : JSON.parse(text);
}

/** A release from before names were committed is generated anew. */
async function buildNames(documentFiles: DocumentFiles): Promise<PublicNames> {
  const client = await generateOwnClient(documentFiles).catch((error: unknown) => {
    if (!(error instanceof DocumentError)) throw error;
    const message = "cannot be read as it was released; compare with another commit: --against <commit>";
    throw new DocumentError([{ file: basename(documentFiles.document), message }, ...error.diagnostics]);
  });
  return collectPublicNames(client.api);
}
