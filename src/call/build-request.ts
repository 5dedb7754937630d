import type { RequestKey } from "../auth/api-key.ts";
import type { SentRequest } from "../auth/scheme.ts";
import type { BuiltBody, FetchBody } from "../http/body/body.ts";
import { sentOnce } from "../http/body/sent-once.ts";
import { applyHeaders, validHeader } from "../http/headers.ts";
import type { HeaderRecord } from "../http/headers.ts";
import { checkIdempotencyKey, idempotencyHeader, mintIdempotencyKey } from "../http/idempotency.ts";
import { expandPath } from "../http/path.ts";
import { encodeQuery, mergeQuery } from "../http/query.ts";
import { SDKError } from "../platform/errors.ts";
import type { CallSettings } from "../settings/call-settings.ts";
import type { Settings } from "../settings/settings.ts";
import type { Call, ResponseKind } from "./call.ts";
import type { RetriedRequest } from "./retry.ts";

const readMethods: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS", "QUERY"]);

/** A request as all attempts of its call send it. */
export interface BuiltRequest extends RetriedRequest, SentRequest {
  readonly name: string | undefined;
  /** The name of the client class. */
  readonly api: string | undefined;
  readonly method: string;
  /** The server that it goes to. */
  readonly baseURL: string;
  /** The path of the document, for messages: the one in `url` may hold secrets. */
  readonly path: string;
  /** Returns the key of each attempt. `undefined` when the headers hold the key already, or none is sent. */
  readonly requestKey: RequestKey | undefined;
  readonly body: FetchBody | undefined;
  readonly responseKind: ResponseKind;
  readonly callSettings: CallSettings;
}

/**
 * Builds the request of a call.
 * @throws SDKError for arguments that cannot be sent
 */
export function buildRequest(
  settings: Settings,
  call: Call,
  callSettings: CallSettings,
  body: BuiltBody | undefined,
): BuiltRequest {
  const query = effectiveQuery(settings, call);
  const baseURL = serverOf(settings, call);
  const url = call.url ?? buildURL(baseURL, settings, call, query);
  const isRead = readMethods.has(call.method);
  const headers = buildHeaders(settings, call, body, isRead);
  const keyIsHonoured = call.honoursIdempotencyKey === true && idempotencyHeader in headers;
  return {
    name: call.name,
    api: settings.api.name,
    method: call.method,
    baseURL,
    url,
    path: call.path.includes("?") ? call.path.replace(/\?.*/s, "") : call.path,
    headers,
    requestKey: settings.securityScheme.needsKey(headers, query ?? {}) ? settings.requestKey : undefined,
    body: body && (keyIsHonoured ? body.content : sentOnce(body.content)),
    bodyIsStream: body?.content instanceof ReadableStream,
    isRead,
    keyIsHonoured,
    responseKind: call.responseKind ?? "json",
    callSettings,
  };
}

/** The values that go into the query of a call: those of the client, of the method, and of the call's options. */
export function effectiveQuery(settings: Settings, call: Pick<Call, "query" | "options">): object | undefined {
  return mergeQuery(mergeQuery(settings.query, call.query), call.options?.query);
}

/** The server that a call goes to. */
export function serverOf({ findServer, baseURL }: Settings, { method = "GET", path }: Target): string {
  return findServer?.(method, path) ?? baseURL;
}

/** The URL that a call goes to, without a key. */
export function requestURL(settings: Settings, call: Target): string {
  return call.url ?? buildURL(serverOf(settings, call), settings, call, effectiveQuery(settings, call));
}

/** What of a call says where it goes. */
export type Target = Partial<Pick<Call, "method">> & Omit<Call, "method">;

function buildURL(baseURL: string, { api }: Settings, call: Target, query: object | undefined): string {
  if (!call.path.startsWith("/")) {
    throw new SDKError("A path must begin with a slash: it is below the baseURL of the client.");
  }
  const url = baseURL + expandPath(call.path, call.pathParams, call.pathStyles);
  const search = query === undefined ? "" : encodeQuery(query, call.queryStyles ?? api.queryStyles);
  if (search === "") return url;
  return url + (call.path.includes("?") ? "&" : "?") + search;
}

function buildHeaders(settings: Settings, call: Call, body: BuiltBody | undefined, isRead: boolean): HeaderRecord {
  const headers = { ...call.headers, ...settings.headers };
  if (call.cookies) headers["cookie"] = joinCookies(headers["cookie"], call.cookies);
  // One key for all calls would make different ones look the same.
  if (isRead) remove(headers, idempotencyHeader);
  if (headers["accept"] === "application/json") headers["accept"] = acceptOf(call);
  // A content type among `defaultHeaders` counts for JSON bodies only.
  if (body?.contentType !== "application/json") remove(headers, "content-type");
  if (body?.contentType !== undefined) headers["content-type"] ??= body.contentType;
  const key = call.options?.idempotencyKey ?? (settings.idempotencyKeys && !isRead ? mintIdempotencyKey() : undefined);
  if (key !== undefined) headers[idempotencyHeader] = validHeader(idempotencyHeader, key);

  applyHeaders(headers, call.options?.headers);

  checkIdempotencyKey(headers[idempotencyHeader]);
  // Only fetch, or who has written the form, knows the boundary between the parts.
  if (body?.content instanceof FormData) delete headers["content-type"];
  else if (body?.contentType?.includes("; boundary=")) headers["content-type"] = body.contentType;
  return headers;
}

/** Looks first: to delete what is not there takes half as long as to copy the headers. */
function remove(headers: HeaderRecord, name: string): void {
  if (name in headers) delete headers[name];
}

function joinCookies(key: string | undefined, cookies: string): string {
  return key === undefined ? cookies : `${key}; ${cookies}`;
}

function acceptOf({ accept, responseKind }: Call): string {
  return accept ?? (responseKind === "none" || responseKind === "response" ? "*/*" : "application/json");
}
