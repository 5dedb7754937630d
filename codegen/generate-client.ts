import { type Diagnostic, DocumentError, messageOf, toDiagnostics } from "./document/diagnostics.ts";
import { emitAPI } from "./emit/api.ts";
import { loadDocument, type Loaded } from "./load/load-document.ts";
import { buildModel } from "./model/build-model.ts";
import { findOmittedMethods } from "./model/file-methods.ts";
import type { API, ClientLocation } from "./model/model.ts";
import { findUnsentKeys } from "./model/security-scheme.ts";
import { type NormalDocument, normalize } from "./normalize/normalize.ts";
import { type RunStage, silently } from "./stages.ts";
import { buildTypes } from "./types/build-types.ts";

export interface GenerateOptions {
  document: string;
  overlays: string[];
  /** The client class, unless the overlay names it; by default derived from the document's title. */
  name?: string | undefined;
  /** Whether to print the types of every path as well, for raw calls. They take as long again as all the rest. */
  withPaths: boolean;
  location: ClientLocation;
}

export interface GeneratedClient {
  loaded: Loaded;
  normal: NormalDocument;
  api: API;
  /** Text by path below the client's folder. */
  files: Map<string, string>;
  /** What the overlay says that no longer applies to the document, and what of it the client cannot do. */
  warnings: Diagnostic[];
}

/** Document in, client out. Throws a DocumentError, which lists all that is wrong, before anything is printed. */
export async function generateClient(
  request: GenerateOptions,
  runStage: RunStage = silently,
): Promise<GeneratedClient> {
  const loaded = await runStage("load", () => loadDocument(request.document, request.overlays));
  try {
    return await turnIntoClient(loaded, request, runStage);
  } catch (error) {
    if (error instanceof DocumentError || Reflect.get(Object(error), "code") === "ERR_MODULE_NOT_FOUND") throw error;
    const advice = "if a linter finds nothing wrong with it, please report this";
    const message = `cannot be turned into a client (${messageOf(error)}); ${advice}`;
    throw new DocumentError([{ file: loaded.file, message }], { cause: error });
  }
}

async function turnIntoClient(loaded: Loaded, request: GenerateOptions, runStage: RunStage): Promise<GeneratedClient> {
  const normal = await runStage("normalize", () => normalize(loaded, request.name));
  const declarations = await runStage("types", () => buildTypes(loaded.document, normal.types));
  const paths = request.withPaths
    ? await runStage("paths", () => printPaths(loaded, normal, request.location))
    : undefined;
  const api = buildModel(loaded, normal, { declarations, paths }, request.location);
  const files = await runStage("emit", () => emitAPI(api));
  const problems = [...findOmittedMethods(normal), ...findUnsentKeys(loaded.document)];
  const warnings = [...loaded.warnings, ...toDiagnostics(loaded.file, loaded.text, problems)];
  return { loaded, normal, api, files, warnings };
}

/** Loaded only where paths are wanted. */
async function printPaths(loaded: Loaded, { models }: NormalDocument, { extension }: ClientLocation): Promise<string> {
  const { buildPaths } = await import("./paths/build-paths.ts");
  return buildPaths(loaded.document, models, `./types${extension}`);
}
