import { resolve } from "node:path";
import { CLIError, UsageError } from "../cli-error.ts";
import type { DescribedAPI } from "../description/described-api.ts";
import { fileSystem } from "../description/file-system.ts";
import type { OperationDetail, OperationInput } from "../description/operation.ts";
import { needsWorkspace, withWorkspace } from "../input/with-workspace.ts";
import { knownFields } from "../workspace/known-fields.ts";
import { readFacts } from "../workspace/workspace-file.ts";
import { definitionsCall, readDefinitions } from "./definitions-call.ts";
import type { DefinitionsCall } from "./definitions-call.ts";
import type { PreparedCall } from "./prepare-call.ts";

/** A call whose fields only the workspace knows. */
export interface UncheckedCall {
  readonly operation: OperationDetail;
  readonly input: OperationInput;
  readonly definitions: DefinitionsCall;
  /** Types and checks what was given by an operation. @throws UsageError that names each mistake */
  prepare(operation: OperationDetail): Promise<PreparedCall>;
}

/** Undefined where the document says all that there is to know of the input. */
export function uncheckedCall(
  operation: OperationDetail,
  input: OperationInput,
  described: DescribedAPI,
  prepare: UncheckedCall["prepare"],
): UncheckedCall | undefined {
  if (!needsWorkspace(operation, input)) return undefined;
  const definitions = definitionsCall(operation, described, input);
  return definitions && { operation, input, definitions, prepare };
}

/** The call by the types of the workspace, without a request. They may be older than the workspace: undefined where it does not fit. */
export async function callOfTypes({ operation, input, prepare }: UncheckedCall): Promise<PreparedCall | undefined> {
  const [resource = ""] = operation.name.split(".");
  const known = readTypes(resource === "object" ? `objects/${String(input["entitySlug"])}` : resource);
  try {
    return known && (await prepare(withWorkspace(operation, known)));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return undefined;
  }
}

function readTypes(object: string): ReturnType<typeof knownFields> {
  try {
    return knownFields(object, readFacts(fileSystem.readFileSync(resolve("src", "workspace.ts"), "utf8")));
  } catch (error) {
    if (error instanceof CLIError || Reflect.has(Object(error), "errno")) return undefined; // it is not there, or another file
    throw error;
  }
}

/** The call by the definitions of the workspace, which are one request; undefined where the key may not read them. */
export async function callOfWorkspace(
  client: object,
  { operation, definitions, prepare }: UncheckedCall,
  signal: AbortSignal,
): Promise<PreparedCall | undefined> {
  const known = await readDefinitions(client, definitions, { signal }).catch(async (error: unknown) => {
    const { isAPIError } = await import("lightfield-wootiv");
    if (isAPIError(error)) return undefined; // what the API says of the call itself is of more use
    throw error;
  });
  return known && prepare(withWorkspace(operation, known));
}
