import { unreadResponse } from "../call/read-response.ts";
import type { ParsedResponse } from "../call/read-response.ts";
import { effectiveQuery } from "../call/build-request.ts";
import { newCallState, withCallState } from "../call/call-state.ts";
import type { CallState } from "../call/call-state.ts";
import type { ListCall } from "../call/call.ts";
import { PaginationError, SDKError } from "../platform/errors.ts";
import { throwFromCaller } from "../call/promise.ts";
import { send } from "../call/send.ts";
import type { Settings } from "../settings/settings.ts";
import type { PageQuery } from "./page-styles.ts";
import { idOf } from "./recent-items.ts";

/** One page of a list: what the server sent, the items under `data`, and the way to the next page. */
export type Page<Envelope, Item> = Envelope & PageMembers<Envelope, Item>;

/** What every page has, whatever the envelope of its API. */
export interface PageMembers<Envelope, Item> {
  readonly data: Item[];
  hasNextPage(): boolean;
  /** The query values that lead to the next page; `undefined` on the last one. */
  nextPageInfo(): PageQuery | undefined;
  /** Sends the same call for the next page. Rejects with a PaginationError on the last page, and on a repeated one. */
  getNextPage(): Promise<Page<Envelope, Item>>;
  /** Whether the total differs from that of the previous page: the list has changed while you read it. */
  totalChanged(): boolean;
}

/** Sends the call for one page. */
export async function sendPage<Envelope, Item>(
  settings: Settings,
  call: ListCall,
  state: CallState,
): Promise<ParsedResponse<Page<Envelope, Item>>> {
  validConcurrency(call); // a wrong one is reported at once
  const answer = await send<Envelope>(settings, { ...call, method: "GET" }, state);
  if (state.callerReadsBody) return unreadResponse(answer.response);
  try {
    return { data: makePage(answer.data, settings, call, state), response: answer.response };
  } catch (error) {
    throw withCallState(error, state); // it is not a page, but it was sent
  }
}

function makePage<Envelope, Item>(
  envelope: Envelope,
  settings: Settings,
  call: ListCall,
  state: CallState,
): Page<Envelope, Item> {
  const page = new LoadedPage<Envelope, Item>(envelope, settings, call, state);
  // A bare array has no members to hand on. Documents that allow one make the members of the envelope optional.
  return Object.assign(page, Array.isArray(envelope) ? {} : envelope) as Page<Envelope, Item>;
}

export class LoadedPage<Envelope, Item> implements PageMembers<Envelope, Item> {
  readonly data: Item[];
  readonly #arrived: readonly Item[];
  readonly #envelope: Envelope;
  readonly #query: PageQuery;
  readonly #settings: Settings;
  readonly #call: ListCall;
  readonly #state: CallState;
  readonly #next: PageQuery | undefined;
  #totalChanged = false;
  #fingerprint: string | undefined;

  /** What it is called when it is printed. */
  static readonly name: string = "Page";

  constructor(envelope: Envelope, settings: Settings, call: ListCall, state: CallState) {
    this.data = call.pageStyle.items(envelope);
    this.#arrived = this.data;
    this.#envelope = envelope;
    this.#query = { ...effectiveQuery(settings, call) };
    this.#settings = settings;
    this.#call = call;
    this.#state = state;
    this.#next = call.pageStyle.next(envelope, this.#query);
  }

  hasNextPage(): boolean {
    return this.#next !== undefined;
  }

  nextPageInfo(): PageQuery | undefined {
    return this.#next;
  }

  getNextPage(): Promise<Page<Envelope, Item>> {
    return this.#sendNext().catch(throwFromCaller);
  }

  totalChanged(): boolean {
    return this.#totalChanged;
  }

  async #sendNext(): Promise<Page<Envelope, Item>> {
    if (this.#next === undefined) throw new PaginationError("This is the last page: check hasNextPage() first.");
    const { data } = await sendPage<Envelope, Item>(this.#settings, callAt(this.#call, this.#next), newCallState());
    LoadedPage.follow(this, data);
    return data;
  }

  // Static, since the members of an envelope may hide any method.

  /**
   * Compares a page with the one before it.
   * @throws PaginationError where it is the same
   */
  static follow(before: object, page: object): void {
    if (!(#arrived in before && #arrived in page)) return;
    const fingerprint = LoadedPage.fingerprint(page);
    if (fingerprint !== undefined && fingerprint === LoadedPage.fingerprint(before)) {
      const place = JSON.stringify(before.#next);
      throw LoadedPage.errorAt(page, new PaginationError(`The server sent the same page again for ${place}.`));
    }
    const { total } = before.#call.pageStyle;
    page.#totalChanged = total?.(before.#envelope) !== total?.(page.#envelope);
  }

  /** What tells a page from others: what it holds. `undefined` for one without items. */
  static fingerprint(page: object): string | undefined {
    if (!(#arrived in page) || page.#arrived.length === 0) return undefined;
    return (page.#fingerprint ??= fingerprintOf(page.#arrived));
  }

  /** An error that ends a walk at this page: it counts the attempts that brought the page. */
  static errorAt(page: object, error: SDKError): unknown {
    return withCallState(error, #state in page ? page.#state : newCallState());
  }

  /** Where the n-th page from here is, as far as this one says. */
  static placeAhead(page: object, n: number): PageQuery | undefined {
    if (!(#arrived in page)) return undefined;
    return n === 1 ? page.#next : page.#call.pageStyle.ahead?.(page.#envelope, page.#query, n);
  }
}

/** The same call for another page. Its place goes among the options, where nothing else overrides it. */
export function callAt(call: ListCall, place: PageQuery, stop?: AbortSignal): ListCall {
  const { options } = call;
  const signal = stop && options?.signal ? AbortSignal.any([options.signal, stop]) : (stop ?? options?.signal);
  return { ...call, options: { ...options, query: { ...options?.query, ...place }, signal } };
}

/** @throws SDKError for a number that makes no sense */
export function validConcurrency({ options }: ListCall): number | undefined {
  const { concurrency } = options ?? {};
  if (concurrency === undefined || (Number.isInteger(concurrency) && concurrency > 0)) return concurrency;
  throw new SDKError(`concurrency must be a whole number of pages, 1 or more; got ${JSON.stringify(concurrency)}.`);
}

/**
 * The ids of items, as other members may change between two answers, such as signed links. A single item, items without
 * an id, and those that share one are compared in full: they may be different states of one thing.
 */
function fingerprintOf(items: readonly unknown[]): string {
  const ids = new Set(items.map(idOf));
  const areDistinct = ids.size > 1 && ids.size === items.length && !ids.has(undefined);
  return JSON.stringify(areDistinct ? [...ids] : items);
}
