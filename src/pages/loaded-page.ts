import { effectiveQuery } from "../call/build-request.ts";
import { newCallState, withCallState } from "../call/call.ts";
import type { CallState } from "../call/call.ts";
import { abortError } from "../call/limits.ts";
import { unreadResponse } from "../call/read-response.ts";
import type { ParsedResponse } from "../call/read-response.ts";
import { send } from "../call/send.ts";
import { PaginationError } from "../platform/errors.ts";
import type { SDKError } from "../platform/errors.ts";
import type { Settings } from "../settings/settings.ts";
import { idOf } from "./item-id.ts";
import { callForPage, validConcurrency } from "./list-call.ts";
import type { ListCall } from "./list-call.ts";
import { pageKey } from "./page-query.ts";
import type { PageQuery } from "./page-query.ts";
import type { PageOrigin } from "./page-styles.ts";
import { buildPage } from "./page.ts";
import type { Page, PageSource } from "./page.ts";

/** A page, what a walk knows of it, and the response it came in. */
export interface PageResponse<Envelope, Item> extends ParsedResponse<Page<Envelope, Item>> {
  readonly loaded: LoadedPage<Envelope, Item>;
}

/** Sends the call for one page. */
export async function sendPage<Envelope, Item>(
  settings: Settings,
  call: ListCall,
  state: CallState,
): Promise<PageResponse<Envelope, Item>> {
  validConcurrency(call); // a wrong one is reported at once
  const parsed = await send<Envelope>(settings, { ...call, method: "GET" }, state);
  return loadPage<Envelope, Item>(parsed, settings, call, state);
}

/** The page that a response is. */
export function loadPage<Envelope, Item>(
  parsed: ParsedResponse<Envelope>,
  settings: Settings,
  call: ListCall,
  state: CallState,
): PageResponse<Envelope, Item> {
  if (state.callerReadsBody) return unreadPage(parsed.response);
  try {
    return new LoadedPage<Envelope, Item>(parsed, settings, call, state);
  } catch (error) {
    throw withCallState(error, state); // it is not a page, but it was sent
  }
}

function unreadPage(response: Response): PageResponse<never, never> {
  const unread = unreadResponse<never>(response);
  return {
    response,
    get data(): never {
      return unread.data;
    },
    get loaded(): never {
      return unread.data;
    },
  };
}

/** A page as a walk knows it. */
export class LoadedPage<Envelope, Item>
  implements PageSource<Envelope, Item>, PageResponse<Envelope, Item>, PageOrigin
{
  readonly page: Page<Envelope, Item>;
  readonly envelope: Envelope;
  readonly items: Item[];
  readonly next: PageQuery | undefined;
  totalChanged = false;
  readonly settings: Settings;
  readonly call: ListCall;
  readonly #parsed: ParsedResponse<Envelope>;
  readonly #query: PageQuery;
  readonly #state: CallState;
  #fingerprint: string | undefined;

  constructor(parsed: ParsedResponse<Envelope>, settings: Settings, call: ListCall, state: CallState) {
    const envelope = (this.envelope = parsed.data);
    this.items = call.pageStyle.items(envelope);
    this.#parsed = parsed;
    this.#query = { ...effectiveQuery(settings, call) };
    this.settings = settings;
    this.call = call;
    this.#state = state;
    this.next = call.pageStyle.next(envelope, this.#query, this);
    this.page = buildPage(this);
  }

  get data(): Page<Envelope, Item> {
    return this.page;
  }

  get loaded(): this {
    return this;
  }

  get response(): Response {
    return this.#parsed.response;
  }

  /** Few page styles look at them, and redacting them takes time. */
  get headers(): Headers {
    return this.response.headers;
  }

  async sendNext(): Promise<Page<Envelope, Item>> {
    if (this.next === undefined) throw new PaginationError("This is the last page: check hasNextPage() first.");
    const call = callForPage(this.call, this.next);
    const { loaded } = await sendPage<Envelope, Item>(this.settings, call, newCallState());
    loaded.follow(this);
    return loaded.page;
  }

  /**
   * Compares this page with the one before it.
   * @throws PaginationError where it is the same, and nothing says that the list has changed
   */
  follow(before: LoadedPage<Envelope, Item>): void {
    this.totalChanged = before.total !== this.total;
    if (!this.totalChanged && this.fingerprint !== undefined && this.fingerprint === before.fingerprint) {
      const message = `The server sent the same page again for ${JSON.stringify(before.next)}.`;
      throw this.withAttempts(new PaginationError(message));
    }
  }

  /** The length of the list, in items or in pages; `undefined` where the page does not tell it. */
  get total(): number | undefined {
    return this.call.pageStyle.total?.(this.envelope);
  }

  get canStepBack(): boolean {
    return this.call.pageStyle.back !== undefined;
  }

  /** The query values of a page that begins as many items earlier, below 0 later. */
  queryBack(items: number): PageQuery {
    return this.call.pageStyle.back?.(this.envelope, this.#query, items) ?? {};
  }

  /** What distinguishes the page from others. `undefined` for one without items. */
  get fingerprint(): string | undefined {
    if (this.items.length === 0) return undefined;
    return (this.#fingerprint ??= fingerprintOf(this.items, this.#statedNext()));
  }

  /** What leads on by the response alone: a number that the client counts moves although the server ignores it. */
  #statedNext(): string {
    return pageKey(this.call.pageStyle.next(this.envelope, {}, this) ?? {});
  }

  /** The query values of the n-th page from here, as far as this one tells them. 1 is the next page. */
  pageQuery(n: number): PageQuery | undefined {
    return n === 1 ? this.next : this.call.pageStyle.ahead?.(this.envelope, this.#query, n, this);
  }

  /** Items that have arrived are not yielded after an abort. */
  throwIfAborted(): void {
    const signal = this.call.options?.signal;
    if (signal?.aborted) throw this.withAttempts(abortError(signal));
  }

  /** An error that ends a walk at this page: it counts the attempts that brought the page. */
  withAttempts(error: SDKError): unknown {
    return withCallState(error, this.#state);
  }
}

/**
 * The IDs of items, as other members may change between two responses, such as presigned URLs. A single item, items
 * without an ID, and those that share one are compared in full: they may be different states of one thing. Those that
 * cannot be told apart may be all the same, such as texts: then what leads on distinguishes their pages.
 */
function fingerprintOf(items: readonly unknown[], next: string): string {
  const ids = new Set(items.map(idOf));
  if (ids.size < items.length || ids.has(undefined)) return JSON.stringify([items, next]);
  return JSON.stringify(ids.size > 1 ? [...ids] : items);
}
