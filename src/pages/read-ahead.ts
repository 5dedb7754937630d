import { pageKey } from "./page-query.ts";
import type { PageQuery } from "./page-query.ts";

/** Sends the call for the page with these query values. The signal, where there is one, ends it early. */
export type SendPage<Page> = (query: PageQuery, signal: AbortSignal | undefined) => Promise<Page>;

/** The query values of the n-th page from here, as far as they are known. 1 is the next page. */
export type Plan = (n: number) => PageQuery | undefined;

/** A page in flight, or loaded and not yet taken. */
interface Flight<Page> {
  readonly query: string;
  readonly page: Promise<Page>;
}

/**
 * Pages that are requested before they are taken, the nearest first. Their query values are a guess: pages may turn out
 * shorter, or the list may change meanwhile. Only a page with the query values that the page before it names is taken.
 */
export class ReadAhead<Page> {
  readonly #send: SendPage<Page>;
  #flights: Flight<Page>[] = [];
  #controller: AbortController | undefined;

  constructor(send: SendPage<Page>) {
    this.#send = send;
  }

  /** Requests more pages, until there are `count`. */
  fill(count: number, plan: Plan): void {
    while (this.#flights.length < count) {
      const query = plan(this.#flights.length + 1);
      if (query === undefined) return;
      this.#controller ??= new AbortController();
      const page = this.#send(query, this.#controller.signal);
      page.catch(() => {}); // reported when its turn comes
      this.#flights.push({ query: pageKey(query), page });
    }
  }

  /** The page with these query values, which is the next one. */
  take(query: PageQuery): Promise<Page> {
    const flight = this.#flights.shift();
    if (flight?.query === pageKey(query)) return flight.page;
    this.stop();
    return this.#send(query, undefined); // the caller waits for this one
  }

  /** Aborts the pages in flight: nobody will take them. */
  stop(): void {
    this.#controller?.abort();
    this.#controller = undefined;
    this.#flights = [];
  }
}
