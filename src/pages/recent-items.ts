import { idOf } from "./item-id.ts";

/**
 * Remembers the items of the last pages, to leave out repeated ones: an item that is added while a list is read moves the
 * later ones on, some of them to the next page. Items are compared by `id`; those without one all stay, and so do those of
 * a page where several share one: they may be different states of one thing.
 */
export class RecentItems {
  /** In the order in which they came. */
  readonly #ids = new Set<string | number>();
  readonly #pages: number;
  /** The length of the longest page so far. */
  longestPage = 0;

  /** @param pages how many pages are remembered, of the length of the longest */
  constructor(pages: number) {
    this.#pages = pages;
  }

  /** How many items are remembered. */
  get size(): number {
    return this.#ids.size;
  }

  has(item: unknown): boolean {
    const id = idOf(item);
    return id !== undefined && this.#ids.has(id);
  }

  /** The items that are new. */
  fresh<Item>(items: readonly Item[]): Item[] {
    return sharesID(items) ? [...items] : items.filter((item) => !this.has(item));
  }

  /** Remembers the items of a page, and forgets the oldest ones. */
  add(items: readonly unknown[]): void {
    if (sharesID(items)) return;
    this.longestPage = Math.max(this.longestPage, items.length);
    for (const id of items.map(idOf)) if (id !== undefined) this.#ids.add(id);
    for (const id of this.#ids) {
      if (this.#ids.size <= this.#pages * this.longestPage) return;
      this.#ids.delete(id);
    }
  }
}

/** Whether each item can be told from all others by its `id`. */
export function areIdentified(items: readonly unknown[]): boolean {
  return !sharesID(items) && items.every((item) => idOf(item) !== undefined);
}

function sharesID(items: readonly unknown[]): boolean {
  const ids = items.map(idOf).filter((id) => id !== undefined);
  return new Set(ids).size < ids.length;
}
