import type { Schema } from "../document/document.ts";
import { schemaName } from "../document/references.ts";
import type { OneWayTypes } from "./one-way-members.ts";
import { leadingTo } from "./reachable.ts";
import { globalTypes, runtimeTypes } from "./runtime-types.ts";
import type { SchemaTable } from "./schema-table.ts";

/** The names of the types that say the same as a declared schema, as requests send it and as responses return it. */
export interface ModelNames {
  sent: ReadonlyMap<string, string>;
  returned: ReadonlyMap<string, string>;
}

/**
 * A type that lost its members for one direction says nothing of the other. A type that holds an open enum, a file or a
 * Date says more than its schema, and openapi-fetch would take it apart: it maps objects, and `string & {}` is one to it.
 *
 * @param types the refined schemas, by the names of their types
 */
export function modelNames(
  table: SchemaTable,
  types: ReadonlyMap<string, Schema>,
  { inputs, onlySent, onlyReturned }: OneWayTypes,
): ModelNames {
  const refined = new Set(leadingTo(types, isPlaceholder));
  const names = [...table.names()].map(([schema, type]) => ({ schema, type, input: inputs.get(type) ?? type }));
  const sent = names.filter(({ type, input }) => !onlyReturned.has(type) && !refined.has(input));
  const returned = names.filter(({ type }) => !onlySent.has(type) && !refined.has(type));
  return {
    sent: new Map(sent.map(({ schema, input }) => [schema, input])),
    returned: new Map(returned.map(({ schema, type }) => [schema, type])),
  };
}

function isPlaceholder({ $ref }: Schema): boolean {
  const name = schemaName($ref);
  return [...runtimeTypes, ...globalTypes].some((placeholder) => placeholder === name);
}
