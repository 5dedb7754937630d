import type { Call } from "../call/call.ts";
import type { APIPromise, WithResponse } from "../call/promise.ts";
import { readHeaders } from "../http/response-headers.ts";
import type { HeaderKind } from "../http/response-headers.ts";
import type { ListCall } from "../pages/list-call.ts";
import type { PagePromise } from "../pages/page-promise.ts";
import type { Page } from "../pages/page.ts";
import type { ByName } from "../platform/by-name.ts";
import { sendForPage } from "./paging.ts";
import type { Transport } from "./transport.ts";

/** What `withResponse()` gives where the document describes headers of the response. */
export type WithHeaders<T, Headers> = WithResponse<T> & {
  /** By their names in the document. What is no number, say, where one is described, is left out: `response` has it. */
  readonly headers: Headers;
};

/** A call whose response has such headers. */
export interface APIPromiseWithHeaders<T, Headers> extends APIPromise<T> {
  withResponse(): Promise<WithHeaders<T, Headers>>;
}

/** The same of a list, which has the headers of its first page. */
export interface PagePromiseWithHeaders<Envelope, Item, Headers> extends PagePromise<Envelope, Item> {
  withResponse(): Promise<WithHeaders<Page<Envelope, Item>, Headers>>;
}

interface DescribedHeaders {
  readonly responseHeaders: ByName<HeaderKind>;
}

/** Sends a call, and reads the headers of its response where they are wanted. */
export function sendForHeaders<T, Headers>(
  transport: Transport,
  { responseHeaders, ...call }: Call & DescribedHeaders,
): APIPromiseWithHeaders<T, Headers> {
  const promise = transport.send<T>(call);
  return Object.assign(promise, { withResponse: readingHeaders<T, Headers>(promise, responseHeaders) });
}

/** The same for a list. */
export function listForHeaders<Envelope, Item, Headers>(
  transport: Transport,
  { responseHeaders, ...call }: ListCall & DescribedHeaders,
): PagePromiseWithHeaders<Envelope, Item, Headers> {
  const promise = sendForPage<Envelope, Item>(transport, call);
  return Object.assign(promise, {
    withResponse: readingHeaders<Page<Envelope, Item>, Headers>(promise, responseHeaders),
  });
}

function readingHeaders<T, Headers>(
  promise: APIPromise<T>,
  kinds: DescribedHeaders["responseHeaders"],
): () => Promise<WithHeaders<T, Headers>> {
  const usual = promise.withResponse.bind(promise);
  const read = (parsed: WithResponse<T>): WithHeaders<T, Headers> => {
    const headers = readHeaders(parsed.response.headers, kinds) as Headers; // as of a body, the document alone knows
    return { ...parsed, headers };
  };
  return () => usual().then(read);
}
