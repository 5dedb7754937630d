import type { Schema } from "../document/document.ts";
import { schemaName } from "../document/references.ts";
import { layersOf } from "./layers.ts";
import type { Schemas } from "./layers.ts";

/**
 * The schemas, with those of queries that have parameters of any name made whole: a free-form parameter that allows no
 * names but its own says so of the query, which has other parameters as well.
 */
export function joinParameters(schemas: Schemas, queries: readonly (Schema | undefined)[]): Map<string, Schema> {
  const joined = new Map(schemas);
  for (const name of queries.map((query) => schemaName(query?.$ref))) {
    const query = name === undefined ? undefined : schemas.get(name);
    if (name === undefined || query?.allOf === undefined) continue;
    const closed = query.allOf.flatMap((part) => layersOf(part, schemas)).filter(isClosed);
    if (closed.length === 0) continue;
    joined.set(name, { ...query, unevaluatedProperties: false });
    for (const [other, schema] of schemas) if (closed.includes(schema)) joined.set(other, withoutEnd(schema));
  }
  return joined;
}

function isClosed({ additionalProperties }: Schema): boolean {
  const rest: unknown = additionalProperties;
  return rest === false || (typeof rest === "object" && JSON.stringify(rest) === '{"not":{}}');
}

function withoutEnd({ additionalProperties: _, ...schema }: Schema): Schema {
  return schema;
}
