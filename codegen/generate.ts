import { emitDescription } from "./description/emit-description.ts";
import { DocumentError, messageOf } from "./document/document-error.ts";
import type { Diagnostic } from "./document/document-error.ts";
import type { Omission } from "./document/omission.ts";
import { titleOf } from "./document/title.ts";
import { emitAPI } from "./emit/api.ts";
import type { EmitHooks } from "./emit/emit-hooks.ts";
import { emitNames, namesFile } from "./emit/names-file.ts";
import { fileNameOf } from "./load/location.ts";
import { loadDocument } from "./load/load-document.ts";
import type { Loaded } from "./load/load-document.ts";
import { explainMissingPackage } from "./missing-package.ts";
import { buildMocks } from "./mocks/build-mocks.ts";
import { emitMocks } from "./mocks/emit-mocks.ts";
import { buildModel } from "./model/build-model.ts";
import { findIdleStreams, findOmittedMethods } from "./model/file-methods.ts";
import type { API, ClientLocation } from "./model/model.ts";
import { findNumberedNames, fullName, operationKey } from "./normalize/name-operations.ts";
import type { KeptNames } from "./normalize/name-operations.ts";
import { kebabCase, pascalCase } from "./names.ts";
import { findOtherHosts } from "./model/operation-servers.ts";
import { normalize } from "./normalize/normalize.ts";
import type { NormalDocument } from "./normalize/normalize.ts";
import { findOmissions } from "./omissions/find-omissions.ts";
import { runtimeRange } from "./runtime-range.ts";
import { silently } from "./stages.ts";
import type { RunStage } from "./stages.ts";
import { emitTypes } from "./types/emit-types.ts";

export interface GenerateRequest {
  /** The file of the document, or its address. */
  readonly document: string;
  /** The files of Overlay documents to apply to it, in this order. */
  readonly overlays: readonly string[];
  /** Whether a document that has to be corrected is refused. */
  readonly strict?: boolean | undefined;
  /** Folders and addresses that the document may refer to beside its own. */
  readonly allow?: readonly string[] | undefined;
  /** The client class; by default as an overlay has it, else derived from the document's title. */
  readonly name?: string | undefined;
  /** Whether to print the types of every path as well, for raw calls. They take longer than all the rest. */
  readonly withPaths?: boolean;
  /** Whether to describe all operations as well, in `cli/`, for a command line or an MCP server. */
  readonly withDescription?: boolean;
  /** Whether to print what checks the values that calls send and receive. */
  readonly withValidators?: boolean | undefined;
  /** Whether to print values of each type, and handlers for msw, which stand for the API in tests. */
  readonly withMocks?: boolean | undefined;
  /** The names that methods had before, which they keep. */
  readonly keptNames?: KeptNames | undefined;
  readonly hooks?: EmitHooks | undefined;
  /** By default a project that installs the runtime. */
  readonly location?: ClientLocation;
}

/** A client as text, and every stage on the way to it, for those who explain or compare clients. */
export interface GeneratedClient {
  readonly loaded: Loaded;
  readonly normal: NormalDocument;
  readonly api: API;
  /** Text by path below the client's folder. */
  readonly files: ReadonlyMap<string, string>;
  /** Faults of the document that were corrected, overlay actions that no longer apply to it, and extensions that name what it does not have. */
  readonly warnings: readonly Diagnostic[];
  /** What the client does not carry over. */
  readonly omissions: readonly Omission[];
}

/**
 * Document in, client out; `write.ts` compares the client with a folder, and writes it.
 * @throws DocumentError that lists all that is wrong with the document
 */
export async function generate(request: GenerateRequest, runStage: RunStage = silently): Promise<GeneratedClient> {
  try {
    return await runPipeline(request, runStage);
  } catch (error) {
    throw explainFailure(error, request.document);
  }
}

async function runPipeline(request: GenerateRequest, runStage: RunStage): Promise<GeneratedClient> {
  const { document, name, keptNames, hooks, withPaths = false, withDescription = false } = request;
  const { withValidators = false, withMocks = false, location = inUserProject(document) } = request;
  const loaded = await runStage("load", () => loadDocument(document, request));
  const normal = await runStage("normalize", () => normalize(loaded, name, keptNames));
  const declarations = await runStage("types", () => emitTypes(normal.types));
  const paths = withPaths ? await runStage("paths", () => printPaths(loaded, normal, location)) : undefined;
  const api = await runStage("model", () =>
    buildModel(loaded, normal, { declarations, paths, withValidators }, location),
  );
  const described = withDescription ? describeForCLI(api, normal, loaded) : [];
  const mocks = withMocks ? emitMocks(api, buildMocks(api, normal, loaded.document)) : [];
  const files = await runStage(
    "emit",
    () => new Map([...emitFiles(api, normal, loaded, hooks), ...described, ...mocks]),
  );
  return {
    loaded,
    normal,
    api,
    files,
    warnings: findWarnings(loaded, normal, api, name),
    omissions: findOmissions(loaded.document, normal),
  };
}

/** The files of a client in another project name each other as TypeScript wants, and the runtime by its package. */
export function inUserProject(document: string): ClientLocation {
  return {
    runtime: "lightfield-wootiv/runtime",
    runtimeRange,
    extension: ".js",
    source: fileNameOf(document),
    advice: "change the document, then run `npx @lightfield-wootiv/codegen generate` again",
  };
}

/** Loaded only where paths are wanted. */
async function printPaths(loaded: Loaded, { models }: NormalDocument, { extension }: ClientLocation): Promise<string> {
  const { printPathTypes } = await import("./paths/print-paths.ts");
  return printPathTypes(loaded.document, models, `./types${extension}`);
}

/** The names of an overlay need not be kept: it has them already. */
function emitFiles(
  api: API,
  { operations }: NormalDocument,
  { document }: Loaded,
  hooks?: EmitHooks,
): Map<string, string> {
  const byRule = operations.filter(({ isNamedByRule }) => isNamedByRule);
  const names = new Map(byRule.map((operation) => [operationKey(operation), fullName(operation)]));
  return emitAPI(api, hooks).set(namesFile, emitNames(api, titleOf(document), names));
}

/** In a folder of the client's. */
function describeForCLI(api: API, { operations }: NormalDocument, { document }: Loaded): [string, string][] {
  const files = emitDescription(api, kebabCase(api.client), operations, document);
  return [...files].map(([path, text]) => [`cli/${path}`, text]);
}

function findWarnings(
  loaded: Loaded,
  normal: NormalDocument,
  { client, operationServers }: API,
  name = loaded.document["x-client"]?.name,
): Diagnostic[] {
  const hasNone = normal.operations.length + normal.webhooks.length === 0;
  const problems = [
    ...(hasNone
      ? [{ pointer: "#", message: "has no operations, so the client has no methods: is it the right file?" }]
      : []),
    ...(name === undefined && pascalCase(titleOf(loaded.document)) === ""
      ? [{ pointer: "#/info/title", message: `names no client, so it is called ${client}. Choose a --name` }]
      : []),
    ...findOmittedMethods(normal),
    ...findIdleStreams(normal),
    ...findNumberedNames(normal.operations),
    ...(operationServers === undefined ? [] : findOtherHosts(operationServers, loaded.document)),
  ];
  return loaded.warningsWith(problems);
}

/** An error of ours is one of the document to the user, who can at least look there. A missing package is neither. */
function explainFailure(error: unknown, file: string): unknown {
  const clear = error instanceof DocumentError ? error : explainMissingPackage(error);
  if (clear !== undefined) return clear;
  const advice = "if a linter finds nothing wrong with it, please report this";
  const message = `cannot be turned into a client (${messageOf(error)}); ${advice}`;
  return new DocumentError([{ file, message }], { cause: error });
}
