import type { Schema } from "../document/document.ts";
import { kindsSaidOpen, listsValues } from "./enums.ts";
import { isLargeInteger } from "./large-integers.ts";
import { leadingTo, reachable } from "./reachable.ts";
import { renameReferences } from "./rename-references.ts";
import type { SchemaTable } from "./schema-table.ts";

/**
 * An enum is open in responses, since a server may know further values, and closed in requests, where a further value is
 * a mistake. An integer of 64 bits is a number in responses, and may be a bigint in requests. A type that leads to either
 * and is both sent and returned keeps its name in responses and is another one in bodies and queries, `PlanInput`.
 *
 * @returns the types that are sent instead, by the names of those that are returned
 */
export function splitValues(table: SchemaTable, sent: Schema[], returned: Schema[]): ReadonlyMap<string, string> {
  const schemas = table.all();
  const isSent = reachable(schemas, sent);
  const isReturned = reachable(schemas, returned);
  const isConcerned = (schema: Schema): boolean => listsValues(schema) || isLargeInteger(schema);
  // Enums that the document itself leaves open are the same in both directions.
  const concerned = leadingTo(schemas, isConcerned, (schema) => kindsSaidOpen(schema).length > 0).filter((name) =>
    isSent.has(name),
  );
  const split = concerned.filter((name) => isReturned.has(name));
  const inputs = new Map(split.map((name) => [name, table.claim(`${name}Input`)]));
  const asSent = concerned.map((name) => [name, renameReferences(schemas.get(name) ?? {}, inputs)] as const);
  for (const [name, schema] of asSent) table.set(inputs.get(name) ?? name, schema);
  return inputs;
}
