/** Whether two values are the same JSON. */
export function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [members, others] = [Object.entries(one), new Map(Object.entries(other))];
  return (
    members.length === others.size &&
    members.every(([name, value]) => others.has(name) && isEqual(value, others.get(name)))
  );
}

/** Whether no two items are the same. */
export function areUnique(items: readonly unknown[]): boolean {
  const scalars = items.filter((item) => typeof item !== "object" || item === null);
  if (new Set(scalars).size < scalars.length) return false;
  const others = items.filter((item) => typeof item === "object" && item !== null);
  return others.every((item, index) => others.findIndex((other) => isEqual(other, item)) === index);
}
