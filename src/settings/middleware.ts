import type { CallDescription } from "./events.ts";

/** One request of a call, as a middleware sees it before it is sent. */
export interface Attempt {
  readonly call: CallDescription;
  /** Counted from 1. */
  readonly number: number;
  /** The final URL, with its query. */
  readonly url: string;
  /** The headers that will be sent, to change; `fetch` adds a few of its own, such as `content-length`. */
  readonly headers: Headers;
  /** Aborts when the attempt ends early: at its timeout, at the deadline, or by the caller's signal. */
  readonly signal: AbortSignal;
  /**
   * The body as it will be sent, in memory; no bytes where there is none. A form gets its `content-type` here, since that
   * names the boundary between its parts.
   * @throws SDKError where the body is a stream, whose bytes pass only once
   */
  bodyBytes(): Promise<Bytes>;
}

/** `Uint8Array<ArrayBuffer>`, in a spelling that TypeScript before 5.7 can read in our declarations, without the DOM. */
export type Bytes = ReturnType<Uint8Array["slice"]>;

/** Goes on to the next middleware, and from the last one to the server. To be called at most once. */
export type Next = () => Promise<Response>;

/**
 * Runs round each attempt, retries included. What it returns counts as the response of the server, with or without
 * `next`. What it throws ends the call, unchanged and without a retry; an error of `next` that it lets pass is retried as
 * usual.
 *
 * @example
 * const trace: Middleware = async (attempt, next) => {
 *   attempt.headers.set("x-trace", `${attempt.call.operation} ${attempt.number}`);
 *   return await next();
 * };
 */
export interface Middleware {
  (attempt: Attempt, next: Next): Promise<Response>;
  /**
   * Show it the key in `headers` and `url`. Default `false`: headers with the key are not there, and are sent all the same,
   * unless it sets one of that name.
   */
  seesCredentials?: boolean;
}
