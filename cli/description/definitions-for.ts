import type { JSONSchema } from "./operation.ts";

const start = "#/$defs/";

/** Those of some definitions that a schema refers to, at any remove. */
export function definitionsFor(
  schema: JSONSchema,
  all: Readonly<Record<string, JSONSchema>>,
): Readonly<Record<string, JSONSchema>> {
  const found = new Map<string, JSONSchema>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [keyword, inner] of Object.entries(value)) {
      if (keyword === "$ref") collect(inner);
      else visit(inner);
    }
  };
  const collect = (reference: unknown): void => {
    const name = definitionName(reference);
    const target = name === undefined ? undefined : all[name];
    if (name === undefined || target === undefined || found.has(name)) return;
    found.set(name, target);
    visit(target);
  };
  visit(schema);
  return Object.fromEntries(found);
}

/** The schema itself, or the one that its reference leads to. */
export function follow(schema: JSONSchema, root: JSONSchema): JSONSchema {
  const definitions = root["$defs"];
  const target: unknown = Reflect.get(Object(definitions), definitionName(schema["$ref"]) ?? "");
  return isJSONSchema(target) ? follow(target, root) : schema;
}

/** A schema with all that may hold for the same value: what it refers to, its parts and variants, at any remove. */
export function layersOf(schema: JSONSchema, root: JSONSchema): JSONSchema[] {
  const found = new Set<JSONSchema>();
  const visit = (one: unknown): void => {
    if (!isJSONSchema(one) || found.has(one)) return;
    found.add(one);
    visit(follow(one, root));
    for (const keyword of ["allOf", "anyOf", "oneOf"]) {
      const parts = one[keyword];
      if (Array.isArray(parts)) parts.forEach(visit);
    }
  };
  visit(schema);
  return [...found];
}

/** The schemas of the members that an object may have by name. */
export function membersOf(schema: JSONSchema, root: JSONSchema): Map<string, JSONSchema> {
  const members = layersOf(schema, root).flatMap(({ properties }) => Object.entries(Object(properties)));
  return new Map(members.filter((member): member is [string, JSONSchema] => isJSONSchema(member[1])));
}

/** Those of them that are not there to be refused with a reason, `x-reason`. */
export function takenMembers(schema: JSONSchema, root: JSONSchema): Map<string, JSONSchema> {
  return new Map([...membersOf(schema, root)].filter(([, member]) => !("x-reason" in member)));
}

export function isJSONSchema(value: unknown): value is JSONSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function definitionName(reference: unknown): string | undefined {
  return typeof reference === "string" && reference.startsWith(start) ? reference.slice(start.length) : undefined;
}
