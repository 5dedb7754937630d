/**
 * The IDs that a record has under a key: of its `relationships`, where it has such a member, else of its own. They are
 * texts or numbers, or objects with an `id`; one of them, or a list, by itself or in the member `values` or `data`.
 */
export function relatedIDs(record: unknown, key: string): (string | number)[] {
  const relationships: unknown = Reflect.get(Object(record), "relationships");
  const link: unknown = Reflect.get(Object(relationships ?? record), key);
  return [isObject(link) ? (link["values"] ?? link["data"] ?? link) : link].flat().flatMap(idOf);
}

/** A list has members of these names as well: they are its methods. */
function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function idOf(value: unknown): (string | number)[] {
  if (typeof value === "string" || typeof value === "number") return [value];
  const id: unknown = Reflect.get(Object(value), "id");
  return typeof id === "string" || typeof id === "number" ? [id] : [];
}
