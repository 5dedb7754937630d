import type { HeaderChanges } from "../http/headers.ts";
import type { Middleware } from "./middleware.ts";
import type { Validation } from "./validation.ts";

/** The part of `fetch` that this package uses. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * Further members of `fetch`'s second argument. Method, headers, body and signal stay ours. `redirect` is `manual`
 * unless you change it: this package follows no redirect, so that neither your key nor your data reaches another host.
 */
export type FetchOptions = Omit<RequestInit, "method" | "headers" | "body" | "signal"> & PlatformFetchOptions;

/** Members that one runtime or another adds; their types are its own. */
interface PlatformFetchOptions {
  /** Node: an agent of undici, for proxies and connection pools. `createNodeFetch()` takes it as well. */
  dispatcher?: unknown;
  /** Deno: an HTTP client, for proxies and certificates. */
  client?: unknown;
  /** Bun: the address of a proxy. */
  proxy?: unknown;
  /** Bun: certificates. */
  tls?: unknown;
  /** Cloudflare. */
  cf?: unknown;
  /** Next.js: caching. */
  next?: unknown;
}

/** Limits for the parts of an attempt, in milliseconds. `Infinity`: none. What is left out has the default. */
export interface Timeouts {
  /**
   * Until there is a connection, the handshake of TLS included. For a `fetch` of `createNodeFetch()` alone: others cannot
   * honour it, and it is refused. Default: undici's own, 10 000, which a longer one does not change.
   */
  readonly connect?: number | undefined;
  /** Until the headers of the response, connecting included. Also for reading a stream into memory. Default 60 000. */
  readonly headers?: number | undefined;
  /** From the headers to the end of the body. Default 60 000. */
  readonly body?: number | undefined;
}

/** Limits and habits that a client sets for all its calls and a call may set for itself. */
export interface CallOptions {
  /**
   * Milliseconds for one attempt, body included; each attempt starts anew. Also for reading a stream into memory before
   * the first. `Infinity`: none. Default 60 000. Or a limit for each part of an attempt: see {@link Timeouts}. Node's
   * global `fetch` gives up after 300 000 without headers, whatever you set here; `createNodeFetch()` does not.
   */
  timeout?: number | Timeouts | undefined;
  /** Milliseconds for the whole call: attempts, waits and body. Each page of a list is a call. Default: none. */
  deadline?: number | undefined;
  /** How many further attempts may follow a failed one. Default 2. */
  maxRetries?: number | undefined;
  /** Seconds. When `Retry-After` is longer, the call fails at once; the error has `retryAfter`. Default 60. */
  maxRetryAfter?: number | undefined;
  /**
   * Whether a write for which no idempotency key is documented is retried although it may have been carried out. With
   * `false` it is retried only when it cannot have been: no connection, or 429. `"idempotent"`: so are POST and PATCH,
   * while PUT and DELETE, which HTTP allows to repeat, are retried. Default: what the document's overlay says; else
   * `"idempotent"`.
   */
  retryWrites?: boolean | "idempotent" | undefined;
  /**
   * Bytes of the body of a response, unpacked. A 2xx response with more ends there, as an APIResponseLostError, and is not
   * asked for again. For bodies that this package parses: not for a file that is downloaded, nor for `asResponse()`.
   * `Infinity`: none. Default 256 MiB. The body of an error is read up to 1 MiB.
   */
  maxResponseSize?: number | undefined;
  /** Passed through to `fetch`. */
  fetchOptions?: FetchOptions | undefined;
  /**
   * Runs round each attempt: the client's outermost, then that of the call; in a list, the first is outermost. Uploads and
   * downloads run it in their calls of the API, not in those to the presigned URL.
   */
  middleware?: Middleware | readonly Middleware[] | undefined;
  /**
   * What becomes of data that are not what the validators describe: see {@link Validation}. `report` and `strict` are about
   * what is received; what is sent is an error either way, before it is sent. `false`: nothing is checked. Default
   * `"report"`, where there are `validators`.
   */
  validate?: Validation | undefined;
}

/** Options of one call: the last argument of every method. Those of any call fit all that require none of their own. */
export interface RequestOptions<Given extends object = HeaderChanges> extends CallOptions {
  /** Added to the client's headers. `null` removes a header; `undefined` leaves it as it is. */
  headers?: Given | undefined;
  /** Added to the method's own query, and wins over it. */
  query?: Readonly<Record<string, unknown>> | undefined;
  /** Ends the call: in flight, in the body, or in a wait between attempts. */
  signal?: AbortSignal | undefined;
  /**
   * For lists: how many pages a loop may hold or fetch at a time. Default: 1 for the first page, 2 from the second on, so
   * that the next page is fetched while you work. More than 2 at once needs a list that reports its total. Items stay in
   * order. `break` cancels the pages in flight.
   */
  concurrency?: number | undefined;
  /**
   * A key of your own, of at most 255 characters. Give it again after a crash and, where
   * the API honours it, the write is not done twice. Of a list, it goes with the first page alone.
   */
  idempotencyKey?: string | undefined;
}

/**
 * Options of a call that wants a response only if it has changed: a call resolves with `undefined` if not. An ETag that is
 * `undefined` makes no condition.
 */
export type ConditionalOptions<Given extends object = HeaderChanges> = RequestOptions<Given> & {
  readonly headers: ConditionalHeaders;
};

type ConditionalHeaders =
  | { readonly "If-None-Match": string | null | undefined }
  | { readonly "if-none-match": string | null | undefined }
  | { readonly "If-Modified-Since": string | null | undefined }
  | { readonly "if-modified-since": string | null | undefined };
