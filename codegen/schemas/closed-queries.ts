import { isFalse } from "../document/boolean-schema.ts";
import type { Schema } from "../document/document.ts";
import { schemaName } from "../document/references.ts";
import type { Schemas } from "./layers.ts";

/** The schemas, with those of queries made to hold no other names than the document declares: it knows all of an operation's. */
export function closeQueries(schemas: Schemas, queries: readonly (Schema | undefined)[]): Map<string, Schema> {
  const names = new Set(queries.map((query) => schemaName(query?.$ref)));
  return new Map([...schemas].map(([name, schema]) => [name, names.has(name) ? closeQuery(schema, schemas) : schema]));
}

/**
 * The same of one. Where a free-form parameter adds names, those of all parts are listed once more: the alternatives that the
 * types of such a parameter are made of leave out what others of them know.
 */
export function closeQuery(query: Schema, schemas: Schemas): Schema {
  const layers = collectLayers(query, schemas, new Set());
  if (layers.some(isSettled)) return query;
  const [own, ...others] = layers;
  if (own === undefined || others.length === 0) return { ...query, additionalProperties: false };
  return {
    ...query,
    properties: { ...namesIn(others, "properties"), ...own.properties },
    patternProperties: { ...namesIn(others, "patternProperties"), ...own.patternProperties },
    additionalProperties: false,
  };
}

/** A schema and all that it is made of. */
function collectLayers(schema: Schema, schemas: Schemas, layers: Set<Schema>): Schema[] {
  if (layers.has(schema)) return [...layers];
  layers.add(schema);
  const { $ref, allOf = [], anyOf = [], oneOf = [] } = schema;
  const target = schemas.get(schemaName($ref) ?? "");
  for (const part of [...(target === undefined ? [] : [target]), ...allOf, ...anyOf, ...oneOf])
    collectLayers(part, schemas, layers);
  return [...layers];
}

/** What says itself which other names there may be. */
function isSettled({ additionalProperties, unevaluatedProperties }: Schema): boolean {
  return (additionalProperties ?? unevaluatedProperties) !== undefined;
}

function namesIn(layers: readonly Schema[], keyword: "properties" | "patternProperties"): Record<string, Schema> {
  const members = layers.flatMap((layer) => Object.entries(layer[keyword] ?? {}));
  return Object.fromEntries(members.filter(([, member]) => !isFalse(member)).map(([name]) => [name, {}]));
}
