import type { Parameter, Schema } from "../../codegen/document/document.ts";
import type { NormalOperation } from "../../codegen/normalize/normalize-operation.ts";
import { membersOf, typesOf } from "../../codegen/normalize/page-members.ts";
import type { SchemaTable } from "../../codegen/schemas/schema-table.ts";

/**
 * Whether an operation is a list that comes in pages, by a rule that knows nothing of page styles: a GET with a parameter that
 * says where a page begins, whose response is JSON that holds a list, at most two objects deep.
 */
export function isPagedList(
  { httpMethod, queryParameters, responses }: NormalOperation,
  schemas: SchemaTable,
): boolean {
  const response = responses[0];
  if (httpMethod !== "GET" || response === undefined || response.stream !== undefined) return false;
  const isPaged = queryParameters.some((parameter) => isPosition(parameter, queryParameters, schemas));
  return isPaged && holdsList(response.schema, schemas, 2);
}

/** Names that say where a page begins. `start`, `from` and `after` may be times as well. */
const positions =
  /^(page|pageNumber|page_number|page\[.*\]|offset|skip|cursor|after|starting_after|startingAfter|page_token|pageToken|nextToken|next_token|page_cursor|startAt|start|from|continuation|pageCursor|page_after|iterator|marker)$/i;

/** Names that say where a time begins, if one that says where it ends is beside them. */
const begins = /^(start|from)$/i;
const ends = /^(end|to|until|stop)$/i;

function isPosition({ name, schema }: Parameter, all: readonly Parameter[], schemas: SchemaTable): boolean {
  if (!positions.test(name) || (begins.test(name) && all.some((one) => ends.test(one.name)))) return false;
  const { format, anyOf = [], oneOf = anyOf } = schemas.read(schema) ?? {};
  const formats = [format, ...oneOf.map((one) => schemas.read(one)?.format)];
  return !formats.some((one) => one?.startsWith("date") === true);
}

function holdsList(reference: Schema | undefined, schemas: SchemaTable, depth: number): boolean {
  const schema = schemas.read(reference);
  if (typesOf(schema, schemas).includes("array")) return true;
  return depth > 0 && [...membersOf(schema, schemas).values()].some((member) => holdsList(member, schemas, depth - 1));
}
