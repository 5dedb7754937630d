import type { RequestOptions } from "lightfield-wootiv";
import type { Definitions } from "lightfield-wootiv/lightfield";
import type { DescribedAPI } from "../description/described-api.ts";
import type { OperationDetail, OperationInput } from "../description/operation.ts";
import { callOperation } from "./call-operation.ts";
import type { PreparedCall } from "./prepare-call.ts";

/** The call by which a workspace says what fields the records have that an operation is about. */
export interface DefinitionsCall {
  readonly operation: OperationDetail;
  readonly call: PreparedCall;
}

/** The name of the operation that gives the definitions of a resource; undefined where it has none. */
export function definitionsName({ name }: Pick<OperationDetail, "name">, described: DescribedAPI): string | undefined {
  const wanted = name.replace(/[^.]+$/, "definitions");
  return described.summary.operations.some((one) => one.name === wanted) ? wanted : undefined;
}

/** Whether an operation gives records whose fields the workspace describes: by its name, since schemas of responses take long. */
export function givesFields({ name }: Pick<OperationDetail, "name">, described: DescribedAPI): boolean {
  return /\.(list|retrieve|create|update)$/.test(name) && definitionsName({ name }, described) !== undefined;
}

/** Undefined also where the input does not say of which records they are: custom objects need a slug. */
export function definitionsCall(
  about: Pick<OperationDetail, "name">,
  described: DescribedAPI,
  input: OperationInput,
): DefinitionsCall | undefined {
  const name = definitionsName(about, described);
  if (name === undefined) return undefined;
  const operation = described.operation(name);
  const given = operation.arguments.map((one) => input[one.name]);
  return given.includes(undefined) ? undefined : { operation, call: { arguments: given, options: {} } };
}

/** Undefined where the response is none of Lightfield's: another API may call something else so. */
export async function readDefinitions(
  client: object,
  { operation: { name }, call }: DefinitionsCall,
  options: RequestOptions,
): Promise<Definitions | undefined> {
  const response = await callOperation(client, { name, kind: "value" }, call, options);
  return isDefinitions(response) ? response : undefined;
}

function isDefinitions(value: unknown): value is Definitions {
  return ["fieldDefinitions", "relationshipDefinitions"].every((member) => {
    const part: unknown = Reflect.get(Object(value), member);
    return typeof part === "object" && part !== null;
  });
}
