import { Dispatcher } from "undici";
import type { HeaderRecord } from "../http/headers.ts";
import { SDKError } from "../platform/errors.ts";
import { setMember } from "../platform/members.ts";
import type { FetchOptions } from "../settings/options.ts";
import { describeBody } from "./body.ts";
import type { SendableBody } from "./body.ts";
import { acceptEncoding } from "./decompress.ts";
import { checkVersion, openDispatcher } from "./dispatcher.ts";
import type { NodeFetchOptions } from "./options.ts";
import { ResponseHandler } from "./response-handler.ts";
import type { NodeRequest } from "./response.ts";

/** A request as undici takes it, with the members that the response needs. */
type DescribedRequest = Dispatcher.DispatchOptions & Pick<NodeRequest, "method" | "body">;

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
 * are kept for the next call. Responses compressed with gzip, deflate, br and, where Node knows it, zstd are decompressed.
 *
 * It follows no redirect, as no client of this package does. A `dispatcher` in `fetchOptions` replaces its
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
  function fetch(url: string | URL, init: RequestInit = {}): Promise<Response> {
    if (isClosed) return Promise.reject(new SDKError("This fetch has been closed: make a new one."));
    return sendRequest(own, String(url), init);
  }
  function close(): void {
    isClosed = true;
    void own.destroy();
  }
  return Object.assign(fetch, { close });
}

/** Resolves at the headers of the response. Rejects like the global `fetch`, with the reason as `cause`. */
function sendRequest(own: Dispatcher, url: string, init: RequestInit): Promise<Response> {
  return new Promise((resolve, reject) => {
    const { signal } = init;
    signal?.throwIfAborted();
    const dispatcher = chooseDispatcher(own, init);
    const request = describeRequest(url, init);
    const { method, body } = request;
    new ResponseHandler({ url, method, signal, body }, resolve, reject).begin(dispatcher, request);
  });
}

/** The dispatcher in `fetchOptions`, or our own. */
function chooseDispatcher(own: Dispatcher, { dispatcher = own }: FetchOptions): Dispatcher {
  if (dispatcher instanceof Dispatcher) return dispatcher;
  throw new SDKError("`dispatcher` must be an agent of the undici that is installed beside this package.");
}

/**
 * The request as undici takes it.
 * @throws SDKError for what can never work: no client tries that again
 */
function describeRequest(url: string, init: RequestInit): DescribedRequest {
  if (init.redirect === "follow") throw new SDKError("This fetch follows no redirect: use the global one for that.");
  const { protocol, origin, pathname, search } = new URL(url);
  if (protocol !== "http:" && protocol !== "https:") {
    throw new SDKError(`This fetch sends to http: and https: alone, not to ${protocol}`);
  }
  const method = init.method?.toUpperCase() ?? "GET";
  const body = describeBody(init.body);
  return { origin, path: pathname + search, method, headers: buildHeaders(init.headers, body), body: body.content };
}

function buildHeaders(given: RequestInit["headers"], body: SendableBody): HeaderRecord {
  const headers: HeaderRecord = {};
  for (const [name, value] of listHeaders(given)) setMember(headers, name.toLowerCase(), value);
  headers["accept-encoding"] ??= acceptEncoding;
  if (body.length !== undefined) headers["content-length"] = String(body.length);
  if (body.type !== undefined) headers["content-type"] ??= body.type;
  return headers;
}

function listHeaders(given: RequestInit["headers"] = {}): Iterable<[string, string]> {
  return given instanceof Headers || Array.isArray(given) ? new Headers(given) : Object.entries(given);
}
