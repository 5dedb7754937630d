import type { Schema } from "../document/document.ts";
import { schemaName, schemaReference } from "../document/references.ts";
import type { Schemas } from "./layers.ts";
import { mapSchemas } from "./subschemas.ts";

/** What `$dynamicRef: "#item"` leads to, by the name of its anchor. */
type Anchors = ReadonlyMap<string, Schema>;

/**
 * The schemas with every `$dynamicRef` led to its anchor. A schema that refers to a template and anchors what the template
 * leaves open holds a copy of it: `UserPage` is a `Page` of users.
 */
export function resolveDynamicReferences(schemas: Schemas): Map<string, Schema> {
  if (![...schemas.values()].some(mayHaveAnchors)) return new Map(schemas);
  const templates = new Map([...schemas].map(([name, schema]) => [name, anchorsOf(name, schema)]));

  const resolve = (schema: Schema, scope: Anchors, within: readonly string[]): Schema => {
    const anchor = typeof schema.$dynamicRef === "string" ? schema.$dynamicRef.replace(/^.*#/, "") : undefined;
    if (anchor !== undefined) {
      const { $dynamicRef: _, ...beside } = schema;
      return { ...beside, ...resolve(scope.get(anchor) ?? {}, new Map(), within) };
    }
    const inner = mapSchemas(schema, (one) => resolve(one, scope, within));
    const name = schemaName(schema.$ref) ?? "";
    const isBound = [...(templates.get(name) ?? [])].some(([key, own]) => (scope.get(key) ?? own) !== own);
    const template = schemas.get(name);
    if (!isBound || template === undefined || within.includes(name)) return inner;
    const own = new Map([...(templates.get(name) ?? []), ...scope]);
    return insert(inner, withoutAnchors(resolve(template, own, [...within, name])));
  };

  return new Map(
    [...schemas].map(([name, schema]) => {
      const resolved = resolve(schema, templates.get(name) ?? new Map(), [name]);
      return [name, templates.get(name)?.size === 0 ? resolved : withoutAnchors(resolved)];
    }),
  );
}

function mayHaveAnchors({ $dynamicAnchor, $defs }: Schema): boolean {
  return $dynamicAnchor !== undefined || $defs !== undefined;
}

/** The anchors of a schema: its own, which stands for itself, and those of its definitions. */
function anchorsOf(name: string, { $dynamicAnchor, $defs }: Schema): Anchors {
  const own: [string, Schema][] =
    typeof $dynamicAnchor === "string" ? [[$dynamicAnchor, { $ref: schemaReference(name) }]] : [];
  const defined = Object.values($defs ?? {}).flatMap((definition): [string, Schema][] =>
    typeof definition.$dynamicAnchor === "string" ? [[definition.$dynamicAnchor, withoutAnchors(definition)]] : [],
  );
  return new Map([...own, ...defined]);
}

function withoutAnchors({ $dynamicAnchor: _anchor, $defs: _defs, $id: _id, ...schema }: Schema): Schema {
  return schema;
}

/** The schema with a copy in place of its reference. */
function insert({ $ref: _, ...schema }: Schema, copy: Schema): Schema {
  const { $id: _id, $defs: _defs, $dynamicAnchor: _anchor, description, title, ...statements } = schema;
  if (Object.keys(statements).length > 0) return { ...schema, allOf: [copy, ...(schema.allOf ?? [])] };
  return { ...copy, ...(description !== undefined && { description }), ...(title !== undefined && { title }) };
}
