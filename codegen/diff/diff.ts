import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { DocumentError } from "../document/document-error.ts";
import { readKeptNames } from "../kept-names.ts";
import { clientFolder, findDocuments, notesOn } from "../project.ts";
import type { DocumentFiles } from "../project.ts";
import { checkOut, folderIn } from "./check-out.ts";
import { compareAPI } from "./compare-api.ts";
import type { PublicNames } from "./public-names.ts";
import { findRelease, isCommit, listAt, readAt } from "./release.ts";
import type { Changes, Manifest } from "./report.ts";

/** Compares the documents of this repository with those of a release: the last one, unless another is named. */
export async function diffProject(folder: string, against?: string): Promise<Changes> {
  const release = await chooseRelease(folder, against);
  const manifest = await readManifest(release);
  return inTemporaryFolder(async (released) => {
    for (const path of await listAt(release, folder)) await checkOut(release, path, released);
    const [before, after] = [await findDocuments(await folderIn(released, folder)), await findDocuments(folder)];
    const compareBoth = async (api: string) =>
      compareAPI(api, before.get(api), after.get(api), notesOn, await readNames(release, api));
    const apis = await Promise.all([...new Set([...before.keys(), ...after.keys()])].map(compareBoth));
    return { release, manifest, apis };
  });
}

/**
 * Compares the document of another project with what it was at a commit.
 * @param output where its client lies, whose `names.json` gives the names that its methods keep
 */
export async function diffClient(documentFiles: DocumentFiles, against?: string, output?: string): Promise<Changes> {
  const { document, overlays, name, allow = [] } = documentFiles;
  const release = await chooseRelease(document, against);
  const readReleased = (path: string): Promise<string | undefined> => readAt(release, path);
  return inTemporaryFolder(async (released) => {
    const before = await checkOut(release, document, released);
    if (before === undefined) throw new DocumentError([{ file: document, message: `is not in ${release}` }]);
    const copies = await Promise.all(overlays.map((path) => checkOut(release, path, released)));
    const old = {
      document: before,
      overlays: copies.filter((path) => path !== undefined),
      name,
      allow: await Promise.all(allow.map((folder) => folderIn(released, folder))),
      keptNames: output === undefined ? undefined : await readKeptNames(output, readReleased),
    };
    const keptNames = output === undefined ? undefined : await readKeptNames(output);
    const now = { ...documentFiles, keptNames };
    const api = await compareAPI(basename(document), old, now, ({ warnings }) => warnings);
    return { release, apis: [api] };
  });
}

async function chooseRelease(file: string, against?: string): Promise<string> {
  const release = against ?? (await findRelease());
  if (await isCommit(release)) return release;
  const message = `cannot be compared with ${release}, which is no commit of a git repository here`;
  throw new DocumentError([{ file, message }]);
}

async function readManifest(release: string): Promise<Manifest> {
  const { name, version } = JSON.parse((await readAt(release, "package.json")) ?? "{}");
  return { name: String(name), version: String(version ?? "0.0.0") };
}

/** As they were committed with the release. */
async function readNames(release: string, api: string): Promise<PublicNames | undefined> {
  const text = await readAt(release, `${clientFolder}/${api}/names.json`);
  return text === undefined ? undefined : JSON.parse(text);
}

async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "release-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
