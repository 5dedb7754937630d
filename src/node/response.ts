import type { Readable } from "node:stream";
import { gather } from "../http/bounded-body.ts";
import type { BoundedResponse, Finish } from "../http/bounded-body.ts";
import { sanitizeStatusText } from "../http/headers.ts";
import type { HeaderedResponse } from "../http/headers.ts";
import { SDKError } from "../platform/errors.ts";
import type { Content } from "./content.ts";
import { buildHeaders, findHeader } from "./head.ts";
import type { Head } from "./head.ts";
import { unpack } from "./unpack.ts";

/** What a response needs to know of its request. */
export interface NodeRequest {
  readonly url: string;
  readonly method: string;
  readonly body: string | Uint8Array | Readable | null;
  readonly signal: AbortSignal | null | undefined;
  /** Milliseconds. */
  readonly connectTimeout?: number | undefined;
}

/** Statuses that come without a body. */
const bodiless: ReadonlySet<number> = new Set([101, 103, 204, 205, 304]);

/**
 * A Response that reads its text straight from the connection. A real one would read it through web streams, which
 * costs more than all the rest of a call; it is made once another member is used.
 */
export class NodeResponse implements BoundedResponse, HeaderedResponse {
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

  /** In the `Headers`, once somebody has seen and perhaps changed them. */
  findHeader(name: string): string | null {
    return this.#headers === undefined ? findHeader(this.#head.headers, name) : this.headers.get(name);
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

  async readWithin<T>(limit: number, finish: Finish<T>): Promise<T> {
    if (this.#whole?.body) return gather(this.#whole.body.getReader(), limit, finish);
    if (this.#isRead || !this.#hasBody) return finish({ chunks: [Buffer.from(await this.text())], isCut: false });
    this.#isRead = true;
    try {
      const chunks = this.#chunks();
      return await gather({ read: () => chunks.next(), cancel: () => this.#content.return() }, limit, finish);
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
    const unpacked = unpack(this.#content, this.#head);
    return unpacked ? unpacked.toArray() : this.#content.gather();
  }

  #chunks(): AsyncIterator<Buffer<ArrayBuffer>, undefined> {
    return unpack(this.#content, this.#head)?.[Symbol.asyncIterator]() ?? this.#content;
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
    let chunks: AsyncIterator<Buffer<ArrayBuffer>, undefined> | undefined;
    const pull = async (controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>): Promise<void> => {
      try {
        chunks ??= this.#chunks();
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
    if (cause instanceof SDKError) return cause;
    return signal?.aborted ? signal.reason : new TypeError("terminated", { cause });
  }
}

// `instanceof Response` holds, without the cost of making one.
Object.setPrototypeOf(NodeResponse.prototype, Response.prototype);

function decodeText(chunks: readonly Buffer[]): string {
  const [first = Buffer.alloc(0), ...others] = chunks;
  const text = (others.length === 0 ? first : Buffer.concat(chunks)).toString("utf8");
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}
