import { Readable } from "node:stream";
import type { FetchBody } from "../http/body/body.ts";

/** A body as undici sends it. */
export interface SendableBody {
  readonly content: string | Uint8Array | Readable | null;
  /** Bytes, where `content` does not tell. `undefined`: undici counts them, or sends chunks. */
  readonly length?: number;
  /** The content type that the body itself has. */
  readonly type?: string | undefined;
}

/** Converts every body that the global `fetch` takes. */
export function describeBody(body: FetchBody | null | undefined): SendableBody {
  if (body === null || body === undefined) return { content: null };
  if (typeof body === "string") return { content: body, type: "text/plain;charset=UTF-8" };
  if (body instanceof ArrayBuffer) return { content: new Uint8Array(body) };
  if (ArrayBuffer.isView(body)) return { content: new Uint8Array(body.buffer, body.byteOffset, body.byteLength) };
  if (body instanceof FormData) return fromBlob(...encodeForm(body));
  if (body instanceof Blob) return fromBlob(body, body.type || undefined);
  if (body instanceof URLSearchParams) {
    return { content: String(body), type: "application/x-www-form-urlencoded;charset=UTF-8" };
  }
  return { content: Readable.from(body) };
}

function fromBlob(blob: Blob, type: string | undefined): SendableBody {
  return { content: Readable.from(blob.stream()), length: blob.size, type };
}

/** The multipart encoding of browsers. A Blob of Blobs reads large files only while they are sent, and has a size before. */
function encodeForm(form: FormData): [content: Blob, type: string] {
  const boundary = `----form-${crypto.randomUUID()}`;
  const parts: (string | Blob)[] = [];
  for (const [name, value] of form) {
    parts.push(`--${boundary}\r\nContent-Disposition: form-data; name="${quote(name)}"`);
    if (typeof value === "string") parts.push("\r\n\r\n", value.replace(/\r\n?|\n/g, "\r\n"));
    else parts.push(`; filename="${quote(value.name)}"\r\nContent-Type: ${typeOf(value)}\r\n\r\n`, value);
    parts.push("\r\n");
  }
  return [new Blob([...parts, `--${boundary}--\r\n`]), `multipart/form-data; boundary=${boundary}`];
}

function typeOf(file: Blob): string {
  return file.type || "application/octet-stream";
}

function quote(name: string): string {
  return name.replace(/\r\n?|\n/g, "%0D%0A").replaceAll('"', "%22");
}
