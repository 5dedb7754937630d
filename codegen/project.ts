/** The documents of this repository, in `openapi/`, and their clients, in `generated/`. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { collectPublicNames } from "./diff/public-names.ts";
import { emitDescription } from "./description/emit-description.ts";
import { toDiagnostics } from "./document/diagnostics.ts";
import type { Diagnostic } from "./document/document-error.ts";
import { emitAPIReference } from "./emit/api-reference.ts";
import { generate } from "./generate.ts";
import type { GeneratedClient, GenerateRequest } from "./generate.ts";
import { buildExamples } from "./model/examples.ts";
import type { ClientLocation } from "./model/model.ts";
import { silently } from "./stages.ts";
import type { RunStage } from "./stages.ts";

export const documentFolder = "openapi";
export const clientFolder = "generated";

/** Where the descriptions of the clients lie, for the command line of this repository. */
export const descriptionFolder = "cli/generated";

/** What the clients of this repository import, two folders away from them. */
export const runtimeFile = "src/runtime.ts";

export interface GeneratedProject {
  /** Text by path below `generated/`. */
  readonly files: ReadonlyMap<string, string>;
  /** Text by path below `cli/generated/`. */
  readonly descriptions: ReadonlyMap<string, string>;
  readonly notes: readonly Diagnostic[];
  readonly clients: readonly GeneratedClient[];
}

/** Turns every document of a folder into a client of this repository. */
export async function generateProject(
  folder: string,
  runStageOf: (title: string) => RunStage = () => silently,
): Promise<GeneratedProject> {
  const files = new Map<string, string>();
  const descriptions = new Map<string, string>();
  const notes: Diagnostic[] = [];
  const clients: GeneratedClient[] = [];
  for (const [name, documentFiles] of await findDocuments(folder)) {
    const runStage = runStageOf(name);
    const client = await generateOwnClient(documentFiles, runStage);
    const formatted = await runStage("format", () => formatFiles(withReference(client)));
    for (const [path, text] of formatted) files.set(`${name}/${path}`, text);
    for (const [path, text] of describeClient(client, name)) descriptions.set(`${name}/${path}`, text);
    notes.push(...notesOn(client));
    clients.push(client);
  }
  return { files, descriptions, notes, clients };
}

export type DocumentFiles = Pick<GenerateRequest, "document" | "overlays" | "name" | "strict" | "allow">;

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

/** A client that is part of this repository. */
export function generateOwnClient(documentFiles: DocumentFiles, runStage?: RunStage): Promise<GeneratedClient> {
  return generate(
    { ...documentFiles, withPaths: true, withValidators: true, location: inRepository(documentFiles.document) },
    runStage,
  );
}

function inRepository(document: string): ClientLocation {
  return {
    runtime: `../../${runtimeFile}`,
    extension: ".ts",
    source: document,
    advice: "change the document or codegen, then `make generate`",
  };
}

/** Beside the code of a client lie its reference for people, and its public names for `make diff`. */
function withReference({ api, files, normal, loaded }: GeneratedClient): Map<string, string> {
  return new Map([
    ...files,
    ["api.md", emitAPIReference(api, buildExamples(normal.operations, loaded.document))],
    ["names.json", JSON.stringify(collectPublicNames(api))],
  ]);
}

/** What the command line has of a client. */
function describeClient({ api, normal, loaded }: GeneratedClient, name: string): Map<string, string> {
  return emitDescription(api, name, normal.operations, loaded.document);
}

/** The warnings about a client, and the operations that its overlay does not name. */
export function notesOn({ loaded, normal, warnings }: GeneratedClient): Diagnostic[] {
  const problems = normal.operations
    .filter(({ isNamedByRule }) => isNamedByRule)
    .map(({ pointer, resource, method }) => ({
      pointer,
      message: `is not in the overlay; named ${resource}.${method} by rule`,
    }));
  return [...warnings, ...toDiagnostics(loaded, problems)];
}

/** Formats files the way the project formats its own. Loaded here: for other projects, prettier need not be there. */
export async function formatFiles(files: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const { format, resolveConfig } = await import("prettier");
  const config = await resolveConfig("generated/index.ts");
  const formatted = new Map<string, string>();
  for (const [path, text] of files) formatted.set(path, await format(text, { ...config, filepath: path }));
  return formatted;
}
