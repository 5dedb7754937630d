import type { Document } from "../document/document.ts";
import type { SchemaTable } from "../schemas/schema-table.ts";
import type { NamedOperation } from "./name-operations.ts";
import type { NormalOption } from "./normalize-operation.ts";
import { optionParameters, optionSchema } from "./option-parameters.ts";
import type { OptionParameter } from "./option-parameters.ts";

/** In fewer operations, a header that all of them require may be one that a client has no single value for. */
const fewestOperations = 10;

/** The headers that every operation of a document requires, the same in each, and the operations without them. */
export function splitSharedHeaders(
  operations: NamedOperation[],
  document: Document,
): { named: NamedOperation[]; shared: OptionParameter[] } {
  const shared = sharedHeaders(operations, document);
  if (shared.length === 0) return { named: operations, shared };
  const names = new Set(shared.map(({ name }) => name.toLowerCase()));
  const isOwn = (one: NamedOperation["parameters"][number]): boolean =>
    one.in !== "header" || !names.has(one.name.toLowerCase());
  return { named: operations.map((one) => ({ ...one, parameters: one.parameters.filter(isOwn) })), shared };
}

/** As an option of the client, which takes them once. */
export function normalizeHeaders(
  parameters: OptionParameter[],
  schemas: SchemaTable,
  client: string,
): NormalOption | undefined {
  if (parameters.length === 0) return undefined;
  const schema = { description: "Headers that every operation requires.", ...optionSchema(parameters) };
  return { parameters, schema: schemas.hoist(schema, `${client}Headers`) };
}

function sharedHeaders(operations: readonly NamedOperation[], document: Document): OptionParameter[] {
  if (operations.length < fewestOperations) return [];
  const [first, ...others] = operations;
  const headers = first === undefined ? [] : requiredHeaders(first.parameters, document);
  if (headers.length === 0) return [];
  const known = others.map(({ parameters }) => new Set(requiredHeaders(parameters, document).map(keyOf)));
  return headers.filter((header) => known.every((keys) => keys.has(keyOf(header))));
}

function requiredHeaders(parameters: NamedOperation["parameters"], document: Document): OptionParameter[] {
  return optionParameters("header", parameters, document).filter(({ required }) => required);
}

/** Equal for two that take the same values, whatever is said about them. */
function keyOf({ name, schema }: OptionParameter): string {
  const { description: _, ...values } = schema;
  return JSON.stringify([name.toLowerCase(), values]);
}
