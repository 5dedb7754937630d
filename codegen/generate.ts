import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { type Diagnostic, toDiagnostics } from "./document/diagnostics.ts";
import { emitAPIReference } from "./emit/api-reference.ts";
import { formatFiles } from "./format.ts";
import { generateClient, type GeneratedClient, type GenerateOptions } from "./generate-client.ts";
import { buildExamples } from "./model/examples.ts";
import type { ClientLocation } from "./model/model.ts";
import { collectPublicNames } from "./diff/public-names.ts";
import { type RunStage, silently } from "./stages.ts";

export interface Generated {
  /** Text by path below `generated/`. */
  files: Map<string, string>;
  /** What deserves a look, as `notesOn` finds it. */
  notes: Diagnostic[];
}

/** Turns every document of a folder into a client of this package. */
export async function generate(
  folder: string,
  runStageOf: (title: string) => RunStage = () => silently,
): Promise<Generated> {
  const all: Generated = { files: new Map(), notes: [] };
  for (const [name, documentFiles] of await findDocuments(folder)) {
    const runStage = runStageOf(name);
    const client = await generateOwnClient(documentFiles, runStage);
    const formatted = await runStage("format", () => formatFiles(withReferences(client)));
    for (const [path, text] of formatted) all.files.set(`${name}/${path}`, text);
    all.notes.push(...notesOn(client));
  }
  return all;
}

/** A client that lies in this package. */
export function generateOwnClient(documentFiles: DocumentFiles, runStage?: RunStage): Promise<GeneratedClient> {
  const location = { ...inRepository, source: documentFiles.document };
  return generateClient({ ...documentFiles, withPaths: true, location }, runStage);
}

/** The clients of this package lie two folders away from its runtime. */
const inRepository: Omit<ClientLocation, "source"> = {
  runtime: "../../src/runtime.ts",
  extension: ".ts",
  advice: "change the document or codegen, then `make generate`",
};

/** Beside the code of a client lie a page to read, and its public names for `make diff`. */
function withReferences({ api, files, normal, loaded }: GeneratedClient): Map<string, string> {
  return new Map([
    ...files,
    ["api.md", emitAPIReference(api, buildExamples(normal.operations, loaded.document))],
    ["names.json", JSON.stringify(collectPublicNames(api))],
  ]);
}

/** Overlay actions without a target, operations that no action names, and what the client cannot do. */
export function notesOn({ loaded, normal, warnings }: GeneratedClient): Diagnostic[] {
  const problems = normal.operations
    .filter(({ isNamedByRule }) => isNamedByRule)
    .map(({ pointer, resource, method }) => ({
      pointer,
      message: `is not in the overlay; named ${resource}.${method} by rule`,
    }));
  return [...warnings, ...toDiagnostics(loaded.file, loaded.text, problems)];
}

export type DocumentFiles = Pick<GenerateOptions, "document" | "overlays">;

/** By name, each document of the folder, with the overlays of the same name beside it. */
export async function findDocuments(folder: string): Promise<Map<string, DocumentFiles>> {
  const files = (await readdir(folder)).filter((file) => /\.(yaml|yml|json)$/.test(file)).sort();
  const isOverlay = (file: string): boolean => /\.overlay\.\w+$/.test(file);
  const documents = files
    .filter((file) => !isOverlay(file))
    .map((file): [string, DocumentFiles] => {
      const name = file.replace(/\.\w+$/, "");
      const overlays = files.filter((other) => isOverlay(other) && other.startsWith(`${name}.`));
      return [name, { document: join(folder, file), overlays: overlays.map((overlay) => join(folder, overlay)) }];
    });
  return new Map(documents);
}
