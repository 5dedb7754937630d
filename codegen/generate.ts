import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { buildModel } from "./build-model.ts";
import { type Diagnostic, toDiagnostics } from "./diagnostics.ts";
import { emitApi } from "./emit/index.ts";
import { loadDocument } from "./load.ts";
import type { ImportStyle } from "./model.ts";
import { normalize } from "./normalize.ts";
import { formatFiles } from "./write.ts";

export interface Generated {
  /** Text by path below `generated/`. */
  files: Map<string, string>;
  /** What deserves a look: overlay actions without a target, operations without an overlay action. */
  notes: Diagnostic[];
  /** A line for each API: what was found in it. */
  summary: string[];
}

/** Turns every document of a folder into a client. Throws a DocumentError before anything is printed of a broken one. */
export async function generate(folder: string): Promise<Generated> {
  const all: Generated = { files: new Map(), notes: [], summary: [] };
  for (const documentFiles of await findDocuments(folder)) {
    const { files, notes, summary } = await generateClient(documentFiles, inRepository);
    for (const [path, text] of files) all.files.set(`${stem(basename(documentFiles.document))}/${path}`, text);
    all.notes.push(...notes);
    all.summary.push(...summary);
  }
  return { ...all, files: await formatFiles(all.files) };
}

interface DocumentFiles {
  document: string;
  overlay?: string;
}

/** Each document of the folder, with the overlay of the same name beside it. */
async function findDocuments(folder: string): Promise<DocumentFiles[]> {
  const names = (await readdir(folder)).filter((name) => /\.(yaml|yml|json)$/.test(name)).sort();
  const isOverlay = (name: string): boolean => /\.overlay\.\w+$/.test(name);
  return names
    .filter((name) => !isOverlay(name))
    .map((name) => {
      const overlay = names.find((other) => isOverlay(other) && other.startsWith(`${stem(name)}.`));
      return { document: join(folder, name), ...(overlay === undefined ? {} : { overlay: join(folder, overlay) }) };
    });
}

/** The clients of this package lie two folders away from its runtime. */
const inRepository: ImportStyle = { runtime: "../../src/runtime.ts", extension: ".ts" };

async function generateClient({ document, overlay }: DocumentFiles, imports: ImportStyle): Promise<Generated> {
  const loaded = await loadDocument(document, overlay);
  const normal = normalize(loaded);
  const api = await buildModel(loaded, normal, imports);
  const byRule = normal.operations.filter(({ isNamedByRule }) => isNamedByRule);
  const unnamed = byRule.map(({ pointer, resource, method }) => ({
    pointer,
    message: `is not in the overlay; called ${resource}.${method} by rule`,
  }));
  return {
    files: emitApi(api),
    notes: [...loaded.warnings, ...toDiagnostics(loaded.file, loaded.text, unnamed)],
    summary: [`${document}: ${normal.operations.length} operations, ${api.types.length} types`],
  };
}

function stem(file: string): string {
  return file.replace(/\.\w+$/, "");
}
