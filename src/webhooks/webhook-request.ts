import { SDKError } from "../platform/errors.ts";

/**
 * What came in: a `Request`, or the body as it was sent and the headers, as `node:http` and most frameworks have them. A
 * body that was parsed is none: parsing loses the bytes that were signed.
 */
export type WebhookRequest =
  | Request
  | {
      readonly body: string | Uint8Array | ArrayBuffer;
      readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
    };

/** The same, read. */
export interface ReceivedRequest {
  readonly body: ReturnType<Uint8Array["slice"]>;
  /** The value of a header, in whatever case its name came. */
  header(name: string): string | undefined;
}

export async function readRequest(request: WebhookRequest): Promise<ReceivedRequest> {
  const { headers } = request;
  const body = "arrayBuffer" in request ? await readBody(request) : request.body;
  return { body: bytesOf(body), header: headerReader(headers) };
}

function readBody(request: Request): Promise<ArrayBuffer> {
  if (!request.bodyUsed) return request.arrayBuffer();
  throw new SDKError(
    "The body of the request was read before. Give the request to verify() or parse() first, or pass { body, headers } with the text that was read.",
  );
}

function bytesOf(body: unknown): ReturnType<Uint8Array["slice"]> {
  if (typeof body === "string") return new TextEncoder().encode(body);
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  if (body instanceof Uint8Array) return new Uint8Array(body); // a copy, which nobody changes meanwhile
  throw new SDKError(
    "The body of a webhook must be what was sent, as a text or bytes: once parsed, its signature cannot be verified. " +
      "Read the route without a JSON parser, such as by express.raw({ type: '*/*' }).",
  );
}

function headerReader(headers: Headers | Readonly<Record<string, unknown>>): ReceivedRequest["header"] {
  if (isHeaders(headers)) return (name) => headers.get(name) ?? undefined;
  const values = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  return (name) => {
    const value = values.get(name.toLowerCase());
    return value === undefined ? undefined : [value].flat().join(", ");
  };
}

/** Also those of another implementation of fetch. */
function isHeaders(headers: Headers | Readonly<Record<string, unknown>>): headers is Headers {
  return "get" in headers && typeof headers.get === "function";
}
