import { isJSONSchema, layersOf, membersOf, takenMembers } from "../description/definitions-for.ts";
import type { JSONSchema } from "../description/operation.ts";

/**
 * The steps to a member of a body. `fields.$name` is one; so is `$name` alone, where the body has a member that holds it,
 * and `seats`, which none lists, where one takes any.
 */
export function stepsTo(path: string, schema: JSONSchema, root: JSONSchema): string[] {
  const steps = path.split(".");
  const [first = ""] = steps;
  const members = membersOf(schema, root);
  if (members.has(first)) return steps;
  const holders = [...members].filter(([, member]) => holdsMembers(member, root));
  const listing = holders.find(([, member]) => takenMembers(member, root).has(first));
  const [holder] = listing ?? (isOpen(schema, root) ? [] : (holders.find(([, member]) => isOpen(member, root)) ?? []));
  return holder === undefined ? steps : [holder, ...steps];
}

function holdsMembers(schema: JSONSchema, root: JSONSchema): boolean {
  return layersOf(schema, root).some(({ type, properties }) => type === "object" || properties !== undefined);
}

function isOpen(schema: JSONSchema, root: JSONSchema): boolean {
  return layersOf(schema, root).some(
    ({ additionalProperties, patternProperties }) =>
      isJSONSchema(additionalProperties) || additionalProperties === true || patternProperties !== undefined,
  );
}

/** The schema of what lies at some steps; undefined where the schema says nothing of it. */
export function schemaAt(steps: readonly string[], schema: JSONSchema, root: JSONSchema): JSONSchema | undefined {
  const [first, ...rest] = steps;
  if (first === undefined) return schema;
  const layers = layersOf(schema, root);
  const byPattern = layers.flatMap(({ patternProperties }): [string, unknown][] =>
    Object.entries(Object(patternProperties)),
  );
  const candidates = [
    membersOf(schema, root).get(first),
    ...byPattern.filter(([pattern]) => new RegExp(pattern).test(first)).map(([, value]) => value),
    ...layers.map(({ additionalProperties, items }) =>
      /^\d+$/.test(first) ? (items ?? additionalProperties) : additionalProperties,
    ),
  ];
  const member = candidates.find(isJSONSchema);
  return member && schemaAt(rest, member, root);
}

/** Sets what lies at some steps, and makes the objects on the way. A list that is there grows. */
export function setAt(holder: Record<string, unknown>, steps: readonly string[], value: unknown): void {
  const [first = "", ...rest] = steps;
  const present = holder[first];
  if (rest.length > 0) {
    const inner: Record<string, unknown> = isRecord(present) ? present : {};
    setAt(inner, rest, value);
    holder[first] = inner;
  } else {
    holder[first] = Array.isArray(present) && Array.isArray(value) ? [...present, ...value] : value;
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
