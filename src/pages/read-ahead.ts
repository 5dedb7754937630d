import type { PageQuery } from "./page-styles.ts";

/** Sends for the page at one place of a list. The signal, where there is one, ends it early. */
export type SendPage<Page> = (place: PageQuery, signal: AbortSignal | undefined) => Promise<Page>;

/** Where the n-th page from here is, as far as that is known. 1 is the next page. */
export type Plan = (n: number) => PageQuery | undefined;

/** A page on its way, or arrived and not yet asked for. */
interface Flight<Page> {
  readonly place: string;
  readonly page: Promise<Page>;
}

/**
 * Pages sent for before they are asked for, the nearest first. Where they are is a guess: pages may turn out shorter, or
 * the list may change meanwhile. Only a page that is where the one before it says is taken.
 */
export class ReadAhead<Page> {
  readonly #send: SendPage<Page>;
  #flights: Flight<Page>[] = [];
  #controller: AbortController | undefined;

  constructor(send: SendPage<Page>) {
    this.#send = send;
  }

  /** Sends for more pages, until there are `count`. */
  fill(count: number, plan: Plan): void {
    while (this.#flights.length < count) {
      const place = plan(this.#flights.length + 1);
      if (place === undefined) return;
      this.#controller ??= new AbortController();
      const page = this.#send(place, this.#controller.signal);
      page.catch(() => {}); // told when its turn comes
      this.#flights.push({ place: JSON.stringify(place), page });
    }
  }

  /** The page at this place, which is the next one. */
  take(place: PageQuery): Promise<Page> {
    const flight = this.#flights.shift();
    if (flight?.place === JSON.stringify(place)) return flight.page;
    this.stop();
    return this.#send(place, undefined); // the caller waits for this one
  }

  /** Ends what is on its way: nobody will ask for it. */
  stop(): void {
    this.#controller?.abort();
    this.#controller = undefined;
    this.#flights = [];
  }
}

/**
 * Knows the items of the last pages, to leave out what comes again: an item that is added while a list is read moves the
 * later ones on, some of them to the next page. Items are told apart by their `id`; those without one all stay.
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
