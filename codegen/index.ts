import { toDiagnostics } from "./document/diagnostics.ts";
import { DocumentError } from "./document/document-error.ts";
import type { Diagnostic } from "./document/document-error.ts";
import type { OmissionKind } from "./document/omission.ts";
import type { EmitHooks, EmittedFile } from "./emit/emit-hooks.ts";
import { parseNames } from "./emit/names-file.ts";
import { generate as runPipeline } from "./generate.ts";
import { MissingPackageError } from "./missing-package.ts";
import { isClassName } from "./names.ts";

export { DocumentError, MissingPackageError };
export type { Diagnostic, EmitHooks, EmittedFile, OmissionKind };

export interface OmissionDiagnostic extends Diagnostic {
  readonly kind: OmissionKind;
}

export interface GenerateOptions {
  /** The file of an OpenAPI 3.0 or 3.1 document, YAML or JSON, or its address: at most 64 MiB within a minute. */
  readonly input: string;
  /** Files of Overlay 1.0 or 1.1 documents to apply first, in this order. */
  readonly overlays?: readonly string[];
  /** Folders and addresses that the document may refer to, beside what is in and below its own folder. */
  readonly allow?: readonly string[];
  /** Whether a document that has to be corrected is refused; by default, notes tell of each correction. */
  readonly strict?: boolean;
  /** The client class, such as `PetStore`; by default as an overlay has it, else derived from the document's title. */
  readonly name?: string;
  /** The `names.json` of the client as it was last generated, so that its methods keep their names. */
  readonly names?: string;
  /** Whether to print `paths.ts` as well: the types of every path, for `raw()`. Needs the package openapi-typescript. */
  readonly raw?: boolean;
  /** Whether to describe all operations as JSON as well, in `cli/`: what a command line or an MCP server needs. */
  readonly cli?: boolean;
  /** Whether to print `validators.ts` as well: what checks the values that calls send and receive. */
  readonly validators?: boolean;
  /** Whether to print `fakes.ts` and `handlers.ts` as well: values of each type, and handlers for msw. */
  readonly mocks?: boolean;
  /** Functions to run before and after each emitter, each of which prints one file. */
  readonly hooks?: EmitHooks;
}

export interface Client {
  /** The class to create: `PetStore`. */
  readonly className: string;
  /** The text of each file, by its path in the client's folder: `resources/pets.ts`. */
  readonly files: ReadonlyMap<string, string>;
  /** Faults of the document that were corrected, overlay actions that no longer apply to it, and extensions that name what it does not have. */
  readonly notes: readonly Diagnostic[];
  /** What the client does not carry over, place by place: callbacks, links, further media types. */
  readonly omissions: readonly OmissionDiagnostic[];
}

/**
 * Turns a document into the files of a client, which it leaves to the caller to write.
 * @throws DocumentError that lists all that is wrong with the document or an overlay, each with its file and line
 * @throws TypeError if `name` is not a class name, or is taken
 * @throws SyntaxError if `names` is no JSON
 * @throws MissingPackageError if `raw` is true and openapi-typescript is not installed
 */
export async function generate(options: GenerateOptions): Promise<Client> {
  const {
    input,
    overlays = [],
    allow,
    strict,
    name,
    names,
    raw = false,
    cli = false,
    validators,
    mocks,
    hooks,
  } = options;
  if (name !== undefined && !isClassName(name)) {
    throw new TypeError(
      `name must be a class name that is not taken, such as PetStore; it is ${JSON.stringify(name)}.`,
    );
  }
  const { api, files, loaded, warnings, omissions } = await runPipeline({
    document: input,
    overlays,
    allow,
    strict,
    name,
    keptNames: names === undefined ? undefined : parseNames(names),
    withPaths: raw,
    withDescription: cli,
    withValidators: validators,
    withMocks: mocks,
    hooks,
  });
  return { className: api.client, files, notes: warnings, omissions: toDiagnostics(loaded, omissions) };
}
