import type { Call } from "../call/call.ts";
import { SDKError } from "../platform/errors.ts";
import { pageURL } from "./page-query.ts";
import type { PageQuery } from "./page-query.ts";
import type { PageStyle } from "./page-styles.ts";

/** A GET whose response is one page of many. */
export interface ListCall extends Pick<
  Call,
  | "name"
  | "path"
  | "pathParams"
  | "pathStyles"
  | "query"
  | "url"
  | "queryStyles"
  | "headers"
  | "cookies"
  | "accept"
  | "responseKind"
  | "options"
> {
  readonly pageStyle: PageStyle;
}

/**
 * The same call for another page. Its page query goes among the options, where nothing else overrides it. An idempotency
 * key stays behind: for it, a server would send the first page again.
 */
export function callForPage(call: ListCall, pageQuery: PageQuery, stop?: AbortSignal): ListCall {
  const { idempotencyKey: _, ...options } = call.options ?? {};
  const signal = stop && options.signal ? AbortSignal.any([options.signal, stop]) : (stop ?? options.signal);
  const url = pageQuery[pageURL];
  return { ...call, url, options: { ...options, query: { ...options.query, ...pageQuery }, signal } };
}

/** @throws SDKError for a number that makes no sense */
export function validConcurrency({ options }: ListCall): number | undefined {
  const { concurrency } = options ?? {};
  if (concurrency === undefined || (Number.isInteger(concurrency) && concurrency > 0)) return concurrency;
  throw new SDKError(`concurrency must be a whole number of pages, 1 or more; got ${JSON.stringify(concurrency)}.`);
}
