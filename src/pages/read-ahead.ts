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
