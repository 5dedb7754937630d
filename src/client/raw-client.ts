import createClient from "openapi-fetch";
import type { Client, MiddlewareCallbackParams } from "openapi-fetch";
import type { Call } from "../call/call.ts";
import type { BodyType } from "../http/body/body.ts";
import { form } from "../http/body/form.ts";
import { multipart } from "../http/body/multipart.ts";
import { rawBody } from "../http/body/raw-body.ts";
import { isUploadable } from "../http/body/uploadable.ts";
import { APIError, SDKError } from "../platform/errors.ts";
import type { CallOptions, RequestOptions } from "../settings/call-options.ts";
import { settingsOf } from "./transport.ts";
import type { Transport } from "./transport.ts";

/** A client, with the paths of its document as a type: no value is ever there. */
export interface ClientWithPaths<Paths extends {}> {
  readonly transport: Transport;
  readonly "~paths"?: Paths;
}

/**
 * Calls by method and path, typed by the document: openapi-fetch's `{ data, error, response }`, sent like any other
 * call, with its retries, limits, keys and options. A call without a response throws an SDKError.
 *
 * @throws SDKError for anything that is not a client
 * @example
 * const { data, error } = await raw(client).GET("/v1/accounts/{id}", { params: { path: { id } }, maxRetries: 0 });
 */
export function raw<Paths extends {}>(client: ClientWithPaths<Paths>): Client<Paths> {
  settingsOf(client.transport); // throws now rather than at the first call
  const rawClient = createClient<Paths>({
    baseUrl: "http://path.invalid", // a Request must have a host; the transport knows the real one
    Request: CapturedRequest,
    pathSerializer: (path) => path,
    querySerializer: () => "",
    bodySerializer: (body) => body,
    fetch: (request) => sendCaptured(client.transport, request),
  });
  rawClient.use({
    onRequest({ request, schemaPath, params, options }) {
      if (request instanceof CapturedRequest) request.context = { schemaPath, params, options };
    },
  });
  return rawClient;
}

/**
 * Options of a call come along with the members of `fetch`'s second argument. `middleware` does not: openapi-fetch has an
 * option of that name. That of the client runs.
 */
type RawInit = RequestInit & Omit<CallOptions, "middleware"> & Pick<RequestOptions, "idempotencyKey">;

/** A Request that remembers what it was made of, so that the transport can build the real one. */
class CapturedRequest extends Request {
  readonly init: RawInit;
  /** What openapi-fetch passes to its middleware only. */
  context: Pick<MiddlewareCallbackParams, "schemaPath" | "params" | "options"> | undefined;

  constructor(input: RequestInfo | URL, init: RawInit = {}) {
    super(input, { method: init.method ?? "GET", headers: init.headers ?? {} });
    this.init = init;
  }
}

async function sendCaptured(transport: Transport, request: Request): Promise<Response> {
  if (!(request instanceof CapturedRequest) || request.context === undefined) {
    throw new SDKError("A middleware of a raw client must not replace the request; it may change its headers.");
  }
  const call = toCall(request, request.context);
  try {
    if (request.context.options.parseAs === "stream") return await transport.send(call).asResponse();
    if (call.responseKind === "response") return await transport.send<Response>(call);
    const { data, response } = await transport.send(call).withResponse();
    return toResponse(data, response.status, response.headers);
  } catch (error) {
    if (error instanceof APIError && error.status >= 200) return toResponse(error.error, error.status, error.headers);
    throw startAtCaller(error);
  }
}

/** The stack without its first two lines: `sendCaptured`, and the function of openapi-fetch that awaits it. */
function startAtCaller(error: unknown): unknown {
  if (error instanceof Error) error.stack = String(error.stack).replace(/(?:\n +at .*){2}(?=\n +at )/, "");
  return error;
}

function toCall(request: CapturedRequest, context: NonNullable<CapturedRequest["context"]>): Call {
  // The transport builds headers and body; openapi-fetch's default for redirects is not the caller's choice.
  const { body, method: _m, headers: _h, redirect: _r, signal, fetchOptions, ...rest } = request.init;
  const { timeout, deadline, maxRetries, maxRetryAfter, retryWrites, maxResponseSize, idempotencyKey, ...others } =
    rest;
  const limits = { timeout, deadline, maxRetries, maxRetryAfter, retryWrites, maxResponseSize, idempotencyKey };
  const headers = new Headers(request.headers);
  const contentType = headers.get("content-type");
  if (contentType === "application/json") headers.delete("content-type"); // set for any body, so also for a Blob
  return {
    method: request.method,
    path: context.schemaPath,
    pathParams: context.params.path,
    query: context.params.query,
    body,
    bodyType: bodyTypeOf(contentType, body),
    responseKind: context.options.parseAs === "json" ? "optional" : "response",
    options: { ...limits, headers, signal: signal ?? undefined, fetchOptions: { ...others, ...fetchOptions } },
  };
}

/** openapi-fetch knows the document as types only: the content type tells the body type, or a file in the body does. */
function bodyTypeOf(contentType: string | null, body: unknown): BodyType | undefined {
  const type = contentType?.replace(/;.*/s, "").trim().toLowerCase() ?? "";
  if (isUploadable(body)) return rawBody;
  if (type === "multipart/form-data" || holdsUploadable(body)) return multipart;
  if (type === "application/x-www-form-urlencoded") return form;
  return typeof body === "string" && type !== "" && !/[/+]json$/.test(type) ? rawBody : undefined;
}

/** Whether a body can only be sent as a form. */
function holdsUploadable(body: unknown): boolean {
  return typeof body === "object" && body !== null && Object.values(body).flat().some(isUploadable);
}

/** A response for openapi-fetch to read, since the transport has read the server's. */
function toResponse(body: unknown, status: number, headers: Headers): Response {
  const isEmpty = body === undefined || status === 204 || status === 205 || status === 304;
  return new Response(isEmpty ? null : JSON.stringify(body), { status, headers });
}
