/** A faster way to servers for programs on Node: hand it to a client as its `fetch`. */
import { Dispatcher } from "undici";
import { SDKError } from "./errors.ts";
import type { HeaderRecord } from "./headers.ts";
import { AnswerHandler } from "./node/answer-handler.ts";
import { describeBody } from "./node/body.ts";
import type { SendableBody } from "./node/body.ts";
import { acceptEncoding } from "./node/decompress.ts";
import { openDispatcher } from "./node/dispatcher.ts";
import type { NodeFetchOptions } from "./node/options.ts";
import { checkVersion } from "./node/version.ts";
import type { Fetch, FetchOptions } from "./options.ts";

export type { NodeFetchOptions, TLSOptions } from "./node/options.ts";

/** A `fetch` over connections of its own. */
export interface NodeFetch extends Fetch {
  /**
   * Closes the connections, for good. Calls in flight fail; later ones fail at once and unsent, with an SDKError. Without
   * it, a program ends as soon as its calls have ended.
   */
  close(): void;
}

/**
 * Makes a `fetch` over undici, without the web streams that take most of the global one's processor time. Connections
 * are kept for the next call. Answers packed with gzip, deflate, br and, where Node knows it, zstd are unpacked.
 *
 * It follows no redirect, as no client of this package does. A `dispatcher` in `fetchOptions` takes the place of its
 * connections, for that call, and stays yours to close. A body that you read yourself (`asResponse()`) holds its
 * connection until you have read or cancelled it.
 *
 * @throws TypeError for an option that cannot work
 * @throws SDKError beside an undici that is older than version 7
 * @example const client = new Lightfield({ fetch: createNodeFetch() });
 */
export function createNodeFetch(options: NodeFetchOptions = {}): NodeFetch {
  checkVersion();
  const own = openDispatcher(options);
  let isClosed = false;
  const fetch: Fetch = async (url, init) => {
    if (isClosed) throw new SDKError("This fetch has been closed: make a new one.");
    return sendRequest(chooseDispatcher(own, init), url, init);
  };
  const close = (): void => {
    isClosed = true;
    void own.destroy();
  };
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
  if (protocol !== "http:" && protocol !== "https:") throw new SDKError(`No way to ${protocol} addresses.`);
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
