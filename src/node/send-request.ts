import { Dispatcher } from "undici";
import type { HeaderRecord } from "../http/headers.ts";
import { SDKError } from "../platform/errors.ts";
import { setMember } from "../platform/members.ts";
import type { ConnectInit } from "../settings/connect-timeout.ts";
import type { FetchOptions } from "../settings/call-options.ts";
import { describeBody } from "./body.ts";
import type { SendableBody } from "./body.ts";
import { acceptEncoding } from "./decompress.ts";
import { findMockAgent } from "./mock-agent.ts";
import { ResponseHandler } from "./response-handler.ts";
import type { NodeRequest } from "./response.ts";

/** A request as undici takes it, with the members that the response needs. */
type DescribedRequest = Dispatcher.DispatchOptions & Pick<NodeRequest, "method" | "body">;

/** Resolves at the headers of the response. Rejects like the global `fetch`, with the reason as `cause`. */
export function sendRequest(own: Dispatcher, url: string, init: RequestInit): Promise<Response> {
  return new Promise((resolve, reject) => {
    const { signal, connectTimeout }: ConnectInit = init;
    const dispatcher = chooseDispatcher(own, init);
    const request = describeRequest(url, init);
    const { method, body } = request;
    new ResponseHandler({ url, method, signal, connectTimeout, body }, resolve, reject).begin(dispatcher, request);
  });
}

/** The dispatcher in `fetchOptions`, or our own, unless a test has set another for all calls. */
function chooseDispatcher(own: Dispatcher, { dispatcher = findMockAgent() ?? own }: FetchOptions): Dispatcher {
  if (dispatcher instanceof Dispatcher) return dispatcher;
  throw new SDKError(
    "`dispatcher`, and a MockAgent set for all calls, must be an agent of the undici that is installed beside this package.",
  );
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
