/** The `id` of an item, where it has one. */
export function idOf(item: unknown): string | number | undefined {
  const id = typeof item === "object" && item !== null && "id" in item ? item.id : undefined;
  return typeof id === "string" || typeof id === "number" ? id : undefined;
}
