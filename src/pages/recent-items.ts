/**
 * Remembers the items of the last pages, to leave out repeated ones: an item that is added while a list is read moves the
 * later ones on, some of them to the next page. Items are compared by `id`; those without one all stay.
 */
export class RecentItems {
  readonly #pages: ReadonlySet<unknown>[] = [];
  readonly #limit: number;

  /** @param limit how many pages are remembered */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The items that are new. */
  add<Item>(items: readonly Item[]): Item[] {
    const fresh = items.filter((item) => !this.#pages.some((ids) => ids.has(idOf(item))));
    this.#pages.push(new Set(items.map(idOf).filter((id) => id !== undefined)));
    if (this.#pages.length > this.#limit) this.#pages.shift();
    return fresh;
  }
}

/** The `id` of an item, where it has one. */
export function idOf(item: unknown): string | number | undefined {
  const id = typeof item === "object" && item !== null && "id" in item ? item.id : undefined;
  return typeof id === "string" || typeof id === "number" ? id : undefined;
}
