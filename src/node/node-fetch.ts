import { Dispatcher } from "undici";
import { SDKError } from "../errors.ts";
import type { HeaderRecord } from "../headers.ts";
import type { FetchOptions } from "../options.ts";
import { AnswerHandler } from "./answer-handler.ts";
import { describeBody } from "./body.ts";
import type { SendableBody } from "./body.ts";
import { acceptEncoding } from "./decompress.ts";
import { openDispatcher } from "./dispatcher.ts";
import type { NodeFetchOptions } from "./options.ts";
import { checkVersion } from "./version.ts";

/** A `fetch` over connections of its own. */
export interface NodeFetch {
  /** Resolves at the headers, as the global `fetch` does. */
  (url: string | URL, init?: RequestInit): Promise<Response>;
  /**
   * Closes the connections, for good. Calls in flight fail; later ones fail at once and unsent, with an SDKError. Without
   * it, a program ends as soon as its calls have ended.
   */
  readonly close: () => void;
}

/**
 * Makes a `fetch` over undici, without the web streams that take most of the global one's processor time. Connections
 * are kept for the next call. Answers packed with gzip, deflate, br and, where Node knows it, zstd are unpacked.
 *
 * It follows no redirect, as no client of this package does. A `dispatcher` in `fetchOptions` takes the place of its
 * connections, for that call, and stays yours to close. A body that you read yourself (`asResponse()`) holds its
 * connection until you have read or cancelled it.
 *
 * @throws SDKError for an option that cannot work, and beside an undici that is older than version 7
 * @example const client = new Lightfield({ fetch: createNodeFetch() });
 */
export function createNodeFetch(options: NodeFetchOptions = {}): NodeFetch {
  checkVersion();
  const own = openDispatcher(options);
  let isClosed = false;
  async function fetch(url: string | URL, init: RequestInit = {}): Promise<Response> {
    if (isClosed) throw new SDKError("This fetch has been closed: make a new one.");
    return sendRequest(chooseDispatcher(own, init), String(url), init);
  }
  function close(): void {
    isClosed = true;
    void own.destroy();
  }
  return Object.assign(fetch, { close });
}

/** The caller's agent, by `fetchOptions`, or ours. */
function chooseDispatcher(own: Dispatcher, { dispatcher = own }: FetchOptions): Dispatcher {
  if (dispatcher instanceof Dispatcher) return dispatcher;
  throw new SDKError("`dispatcher` must be an agent of the undici that is installed beside this package.");
}

/**
 * Resolves at the headers of the answer. Rejects as the global `fetch` does: the reason is the `cause`. What can never
 * work is an SDKError, after which no client tries again.
 */
function sendRequest(dispatcher: Dispatcher, url: string, init: RequestInit): Promise<Response> {
  if (init.redirect === "follow") throw new SDKError("This fetch follows no redirect: use the global one for that.");
  const { signal } = init;
  signal?.throwIfAborted();
  const { protocol, origin, pathname, search } = new URL(url);
  if (protocol !== "http:" && protocol !== "https:")
    throw new SDKError(`This fetch sends to http: and https: alone, not to ${protocol}`);
  const method = init.method?.toUpperCase() ?? "GET";
  const body = describeBody(init.body);
  const headers = buildHeaders(init.headers, body);
  const request = { origin, path: pathname + search, method, headers, body: body.content };
  return new Promise((resolve, reject) => {
    new AnswerHandler({ url, method, signal, body: body.content }, resolve, reject).begin(dispatcher, request);
  });
}

function buildHeaders(given: RequestInit["headers"], body: SendableBody): HeaderRecord {
  const headers: HeaderRecord = {};
  for (const [name, value] of listHeaders(given)) headers[name.toLowerCase()] = value;
  headers["accept-encoding"] ??= acceptEncoding;
  if (body.length !== undefined) headers["content-length"] = String(body.length);
  if (body.type !== undefined) headers["content-type"] ??= body.type;
  return headers;
}

function listHeaders(given: RequestInit["headers"] = {}): Iterable<[string, string]> {
  return given instanceof Headers || Array.isArray(given) ? new Headers(given) : Object.entries(given);
}
