import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { DocumentError } from "../document/document-error.ts";
import { clientFolder, findDocuments, notesOn } from "../project.ts";
import type { DocumentFiles } from "../project.ts";
import { compareAPI } from "./compare-api.ts";
import type { PublicNames } from "./public-names.ts";
import { findRelease, isCommit, listAt, readAt } from "./release.ts";
import type { Changes, Manifest } from "./report.ts";

/** Compares the documents of this repository with those of a release: the last one, unless another is named. */
export async function diffProject(folder: string, against?: string): Promise<Changes> {
  const release = await chooseRelease(folder, against);
  const manifest = await readManifest(release);
  return inTemporaryFolder(async (released) => {
    for (const path of await listAt(release, folder)) await checkOut(release, path, join(released, basename(path)));
    const [before, after] = [await findDocuments(released), await findDocuments(folder)];
    const compareBoth = async (api: string) =>
      compareAPI(api, before.get(api), after.get(api), notesOn, await readNames(release, api));
    const apis = await Promise.all([...new Set([...before.keys(), ...after.keys()])].map(compareBoth));
    return { release, manifest, apis };
  });
}

/** Compares the document of another project with what it was at a commit. */
export async function diffClient(documentFiles: DocumentFiles, against?: string): Promise<Changes> {
  const { document, overlays, name } = documentFiles;
  const release = await chooseRelease(document, against);
  return inTemporaryFolder(async (released) => {
    const before = await checkOut(release, document, join(released, basename(document)));
    if (before === undefined) throw new DocumentError([{ file: document, message: `is not in ${release}` }]);
    const copies = overlays.map((path, index) =>
      checkOut(release, path, join(released, String(index), basename(path))),
    );
    const overlaysBefore = (await Promise.all(copies)).filter((path) => path !== undefined);
    const old = { document: before, overlays: overlaysBefore, name };
    const api = await compareAPI(basename(document), old, documentFiles, ({ warnings }) => warnings);
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

/** Writes a file as it was at a commit, and gives the path of the copy; undefined where it was not there. */
async function checkOut(release: string, path: string, copy: string): Promise<string | undefined> {
  const text = await readAt(release, path);
  if (text === undefined) return undefined;
  await mkdir(dirname(copy), { recursive: true });
  await writeFile(copy, text);
  return copy;
}

async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "release-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
