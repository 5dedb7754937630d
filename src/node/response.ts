import type { Readable } from "node:stream";
import { sanitizeStatusText } from "../http/headers.ts";
import type { Content } from "./content.ts";
import { decompress } from "./decompress.ts";

/** What a response needs to know of its request. */
export interface NodeRequest {
  readonly url: string;
  readonly method: string;
  readonly body: string | Uint8Array | Readable | null;
  readonly signal: AbortSignal | null | undefined;
}

/** By lower-case name; a list for one that comes several times. */
export type NodeHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** Status and headers of a response. */
export interface Head {
  readonly status: number;
  readonly statusText: string;
  readonly headers: NodeHeaders;
}

/** Statuses that come without a body. */
const bodiless: ReadonlySet<number> = new Set([101, 103, 204, 205, 304]);

/**
 * A Response that reads its text straight from the connection. A real one would read it through web streams, which
 * costs more than all the rest of a call; it is made once another member is used.
 */
export class NodeResponse implements Response {
  readonly #head: Head;
  readonly #content: Content;
  readonly #hasBody: boolean;
  readonly #request: NodeRequest;
  #headers: Headers | undefined;
  #whole: Response | undefined;
  #isRead = false;

  constructor(head: Head, content: Content, request: NodeRequest) {
    this.#head = head;
    this.#content = content;
    this.#hasBody = request.method !== "HEAD" && !bodiless.has(head.status);
    this.#request = request;
  }

  get status(): number {
    return this.#head.status;
  }

  get ok(): boolean {
    return this.status >= 200 && this.status <= 299;
  }

  get statusText(): string {
    return this.#head.statusText;
  }

  get headers(): Headers {
    return (this.#headers ??= buildHeaders(this.#head.headers));
  }

  get url(): string {
    return this.#request.url;
  }

  get type(): ResponseType {
    return "default";
  }

  get redirected(): boolean {
    return false;
  }

  get bodyUsed(): boolean {
    return this.#isRead || (this.#whole?.bodyUsed ?? false);
  }

  get body(): Response["body"] {
    return this.#makeWhole().body;
  }

  async text(): Promise<string> {
    if (!this.#hasBody) await this.#content.gather().catch(() => {}); // frees the connection
    if (this.#whole || this.#isRead || !this.#hasBody) return this.#makeWhole().text();
    this.#isRead = true;
    try {
      return decodeText(await this.#gather());
    } catch (cause) {
      throw this.#explain(cause);
    }
  }

  async json(): Promise<ReturnType<typeof JSON.parse>> {
    return JSON.parse(await this.text());
  }

  arrayBuffer(): Promise<ArrayBuffer> {
    return this.#makeWhole().arrayBuffer();
  }

  blob(): Promise<Blob> {
    return this.#makeWhole().blob();
  }

  bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return this.#makeWhole().bytes();
  }

  formData(): Promise<FormData> {
    return this.#makeWhole().formData();
  }

  clone(): Response {
    return this.#makeWhole().clone();
  }

  #gather(): Promise<readonly Buffer[]> {
    const encoding = this.#head.headers["content-encoding"];
    return encoding !== undefined ? decompress(this.#content, encoding).toArray() : this.#content.gather();
  }

  #makeWhole(): Response {
    if (this.#whole) return this.#whole;
    const { status, headers } = this;
    const statusText = sanitizeStatusText(this.statusText);
    const stream = this.#isRead ? new ReadableStream() : this.#stream();
    this.#whole = new Response(stream, { status, statusText, headers });
    if (this.#isRead) void this.#whole.body?.cancel(); // so its body is a used one, too
    return this.#whole;
  }

  #stream(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
    if (!this.#hasBody) return null;
    const content = this.#content;
    const encoding = this.#head.headers["content-encoding"];
    const chunks = encoding === undefined ? content : decompress(content, encoding)[Symbol.asyncIterator]();
    const pull = async (controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>): Promise<void> => {
      try {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (cause) {
        controller.error(this.#explain(cause));
      }
    };
    return new ReadableStream({ pull, cancel: () => void content.return() }, { highWaterMark: 0 });
  }

  /** The error of a body that breaks off: the same as that of the global `fetch`. */
  #explain(cause: unknown): unknown {
    const { signal } = this.#request;
    return signal?.aborted ? signal.reason : new TypeError("terminated", { cause });
  }
}

// `instanceof Response` holds, without the cost of making one.
Object.setPrototypeOf(NodeResponse.prototype, Response.prototype);

function buildHeaders(given: NodeHeaders): Headers {
  const headers = new Headers();
  for (const name in given) {
    const value = given[name] ?? [];
    if (typeof value === "string") headers.append(name, value);
    else for (const one of value) headers.append(name, one);
  }
  return headers;
}

function decodeText(chunks: readonly Buffer[]): string {
  const [first = Buffer.alloc(0), ...others] = chunks;
  const text = (others.length === 0 ? first : Buffer.concat(chunks)).toString("utf8");
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}
