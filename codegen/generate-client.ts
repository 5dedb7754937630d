import { buildModel } from "./build-model.ts";
import { type Diagnostic, DocumentError, messageOf, toDiagnostics } from "./diagnostics.ts";
import type { Document } from "./document.ts";
import { emitApi } from "./emit/index.ts";
import { type Loaded, loadDocument } from "./load.ts";
import type { Api, Home } from "./model.ts";
import { type NormalDocument, normalize } from "./normalize.ts";
import { findUnsentKeys } from "./security.ts";
import { silently, type Stages } from "./stages.ts";
import { buildTypes } from "./types.ts";
import { findLostUploads } from "./upload-sessions.ts";

export interface ClientRequest {
  document: string;
  overlays: string[];
  /** The client class, unless the overlay names it; by default made of the document's title. */
  name?: string | undefined;
  /** Whether to print the types of every path as well, for raw calls. They take as long again as all the rest. */
  withPaths: boolean;
  home: Home;
}

export interface GeneratedClient {
  loaded: Loaded;
  normal: NormalDocument;
  api: Api;
  /** Text by path below the client's folder. */
  files: Map<string, string>;
  /** What the overlay says that no longer applies to the document, and what of it the client cannot do. */
  warnings: Diagnostic[];
}

/** Document in, client out. Throws a DocumentError, which lists all that is wrong, before anything is printed. */
export async function generateClient(request: ClientRequest, stages: Stages = silently): Promise<GeneratedClient> {
  const loaded = await stages("load", () => loadDocument(request.document, request.overlays));
  try {
    return await turnIntoClient(loaded, request, stages);
  } catch (error) {
    if (error instanceof DocumentError || Reflect.get(Object(error), "code") === "ERR_MODULE_NOT_FOUND") throw error;
    const advice = "if a linter finds nothing wrong with it, please report this";
    const message = `cannot be turned into a client (${messageOf(error)}); ${advice}`;
    throw new DocumentError([{ file: loaded.file, message }], { cause: error });
  }
}

async function turnIntoClient(loaded: Loaded, request: ClientRequest, stages: Stages): Promise<GeneratedClient> {
  const normal = await stages("normalize", () => normalize(loaded, request.name));
  const declarations = await stages("types", () => buildTypes(loaded.document, normal.types));
  const paths = request.withPaths ? await stages("paths", () => printPaths(loaded.document)) : undefined;
  const api = buildModel(loaded, normal, { declarations, paths }, request.home);
  const files = await stages("emit", () => emitApi(api));
  const problems = [...findLostUploads(normal), ...findUnsentKeys(loaded.document)];
  const warnings = [...loaded.warnings, ...toDiagnostics(loaded.file, loaded.text, problems)];
  return { loaded, normal, api, files, warnings };
}

/** Only who wants the paths loads what prints them. */
async function printPaths(document: Document): Promise<string> {
  const { buildPaths } = await import("./paths.ts");
  return buildPaths(document);
}
