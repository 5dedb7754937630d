import type { ClientRequest } from "node:http";
import { Readable } from "node:stream";
import type { FetchBody } from "../body.ts";

/** A body, ready to be sent. */
export interface SendableBody {
  /** Bytes; `undefined`: not known beforehand, so it goes in chunks. */
  readonly length: number | undefined;
  /** What the body itself says that it is. */
  readonly type: string | undefined;
  sendTo(request: ClientRequest): void;
}

const noBody: SendableBody = { length: 0, type: undefined, sendTo: (request) => void request.end() };

/** Everything that the global `fetch` takes. */
export function describeBody(body: FetchBody | null | undefined): SendableBody {
  if (body === null || body === undefined) return noBody;
  if (typeof body === "string") return inMemory(body, "text/plain;charset=UTF-8");
  if (body instanceof ArrayBuffer) return inMemory(new Uint8Array(body));
  if (ArrayBuffer.isView(body)) return inMemory(new Uint8Array(body.buffer, body.byteOffset, body.byteLength));
  if (body instanceof FormData) return fromBlob(...encodeForm(body));
  if (body instanceof Blob) return fromBlob(body, body.type || undefined);
  if (body instanceof URLSearchParams) {
    return inMemory(String(body), "application/x-www-form-urlencoded;charset=UTF-8");
  }
  return fromStream(Readable.from(body));
}

function inMemory(content: string | Uint8Array, type?: string): SendableBody {
  return { length: Buffer.byteLength(content), type, sendTo: (request) => void request.end(content) };
}

function fromBlob(blob: Blob, type: string | undefined): SendableBody {
  return { ...fromStream(Readable.from(blob.stream())), length: blob.size, type };
}

function fromStream(stream: Readable): SendableBody {
  function sendTo(request: ClientRequest): void {
    stream.on("error", (error) => request.destroy(error));
    request.on("close", () => stream.destroy());
    stream.pipe(request);
  }
  return { length: undefined, type: undefined, sendTo };
}

/** As browsers write it. A Blob of Blobs reads large files only while they are sent, and knows its length before. */
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
