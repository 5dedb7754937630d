import { SDKError } from "../platform/errors.ts";
import { nearestName } from "../platform/nearest-name.ts";

/** Names between spaces: short in a bundle, and nothing to build when it is loaded. */
const callOptions =
  " timeout deadline maxRetries maxRetryAfter retryWrites maxResponseSize fetchOptions middleware validate ";
const clientOptions =
  "apiKey baseURL environment defaultHeaders defaultQuery idempotencyKeys dangerouslyAllowBrowser pacing organization fetch logger logLevel onEvent validators ";
const requestOptions = "headers query signal concurrency idempotencyKey ";
const callMembers =
  " name method path pathParams pathStyles query url queryStyles body bodyType contentType responseKind accept honoursIdempotencyKey ";
const transferOptions = "headers signal onProgress ";

/**
 * @param further the options of an API that others do not have
 * @throws SDKError for an unknown name: if it were ignored, calls could go to the wrong server
 */
export function checkClientOptions(options: object, further: readonly string[] = []): void {
  checkObject(options, "A client", "apiKey");
  checkNames(options, callOptions + clientOptions + further.map((name) => `${name} `).join(""), "A client");
}

/** Options that not every operation has, and the members of a call that come from them. */
interface OwnOptions {
  readonly cookies?: unknown;
  readonly accept?: unknown;
  readonly contentType?: unknown;
  readonly schema?: unknown;
}

/** @throws SDKError for an unknown name, and for one that the operation does not have */
export function checkRequestOptions(options: object | undefined, call: OwnOptions): void {
  if (options === undefined) return;
  checkObject(options, "A call", "timeout");
  const { accept = call.accept, contentType = call.contentType, schema = call.schema, ...others }: OwnOptions = options;
  // The types of a method are its own: they would not say what a schema makes of the data.
  if (schema !== call.schema)
    throw new SDKError(
      "schema is for client.request(): for a method there is checked() of lightfield-wootiv/validate.",
    );
  const isPicked = accept === call.accept && contentType === call.contentType;
  const own = call.cookies === undefined ? "" : "cookies ";
  checkNames(isPicked ? others : options, callOptions + requestOptions + own, "A call");
}

/** Of a call to an endpoint without a method. @throws SDKError for an unknown name, and without method and path */
export function checkUndocumented(call: { readonly method?: unknown; readonly path?: unknown } | null): void {
  const isCall = typeof call?.method === "string" && typeof call.path === "string";
  if (call) checkNames(call, callMembers, "client.request");
  checkObject(isCall && call, "client.request", "method, path");
}

/** Of an upload or a download. @throws SDKError for an unknown name */
export function checkTransferOptions(options: object | undefined): void {
  if (options === undefined) return;
  checkObject(options, "A file transfer", "timeout");
  checkNames(options, callOptions + transferOptions, "A file transfer");
}

/** @throws SDKError for an unknown name */
export function checkTimeouts(timeouts: object): void {
  checkNames(timeouts, " connect headers body ", "timeout");
}

/** @throws SDKError for options that are no object. They are not quoted: one may be a key. */
export function checkObject(options: unknown, owner: string, example: string): void {
  if (typeof options === "object" && options) return;
  throw new SDKError(`${owner} takes an object with its options, such as { ${example} }.`);
}

/**
 * @param known the names, each between spaces
 * @throws SDKError for an unknown name
 */
export function checkNames(options: object, known: string, owner: string): void {
  for (const name in options) if (!known.includes(` ${name} `)) throw unknownName(name, known.trim().split(" "), owner);
}

/** @param kind what the names are the names of */
export function unknownName(name: string, names: readonly string[], owner: string, kind = "option"): SDKError {
  const nearest = nearestName(name, names);
  const advice = nearest === undefined ? `The ${kind}s are ${names.join(", ")}.` : `Did you mean ${nearest}?`;
  return new SDKError(`${owner} has no ${kind} ${JSON.stringify(name)}. ${advice}`);
}
