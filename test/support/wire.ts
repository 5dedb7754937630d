import type { FormPart } from "./operation-call.ts";
import type { SeenRequest } from "./serve.ts";

/** A request taken apart, everything decoded. */
export interface Wire {
  readonly method: string;
  readonly path: string;
  /** How many parts the path has between its slashes: what was encoded in one of them does not count. */
  readonly segments: number;
  readonly query: readonly (readonly [name: string, value: string])[];
  /** Those that are the client's business; `fetch` adds others. */
  readonly headers: Readonly<Record<ClientHeader, string | undefined>>;
  readonly body: unknown;
}

type ClientHeader =
  "accept" | "authorization" | "content-type" | "idempotency-key" | "lightfield-version" | "user-agent";

/** Takes a request apart. */
export async function readWire({ method, url, headers, body }: SeenRequest): Promise<Wire> {
  const { pathname, searchParams } = new URL(url, "http://localhost");
  return {
    method,
    path: decodeURIComponent(pathname),
    segments: pathname.split("/").length,
    query: [...searchParams],
    headers: {
      accept: headers.accept,
      authorization: headers.authorization,
      "content-type": headers["content-type"],
      "idempotency-key": textOf(headers["idempotency-key"]),
      "lightfield-version": textOf(headers["lightfield-version"]),
      "user-agent": headers["user-agent"],
    },
    body: await readBody(headers["content-type"], Buffer.from(body, "latin1")),
  };
}

function textOf(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header.join(", ") : header;
}

async function readBody(contentType: string | undefined, body: Buffer<ArrayBuffer>): Promise<unknown> {
  if (body.length === 0) return undefined;
  if (contentType?.startsWith("multipart/form-data")) return readParts(contentType, body);
  return JSON.parse(body.toString());
}

async function readParts(contentType: string, body: Buffer<ArrayBuffer>): Promise<FormPart[]> {
  const form = await new Response(body, { headers: { "content-type": contentType } }).formData();
  return Promise.all([...form].map(([name, value]) => readPart(name, value)));
}

async function readPart(name: string, value: FormDataEntryValue): Promise<FormPart> {
  if (typeof value === "string") return { name, content: value };
  return { name, filename: value.name, type: value.type, content: await value.text() };
}
