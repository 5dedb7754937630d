import type { IncomingMessage } from "node:http";
import type { Readable } from "node:stream";
import { decompress } from "./decompress.ts";

/** What was asked for. */
interface Asked {
  readonly url: string;
  readonly method: string;
  readonly signal: AbortSignal | null | undefined;
}

/** An answer whose headers are there. */
export function openResponse(message: IncomingMessage, asked: Asked): Response {
  return new NodeResponse(message, asked);
}

/** Statuses that come without a body. */
const bodiless: ReadonlySet<number> = new Set([101, 103, 204, 205, 304]);

/**
 * A Response that reads its text straight from the connection. A real one would read it through web streams, which
 * costs more than all the rest of a call; it is made once somebody asks for something else.
 */
class NodeResponse implements Response {
  readonly #message: IncomingMessage;
  readonly #content: Readable | undefined;
  readonly #asked: Asked;
  #headers: Headers | undefined;
  #whole: Response | undefined;
  #isRead = false;
  #failure: { readonly reason: unknown } | undefined;

  constructor(message: IncomingMessage, asked: Asked) {
    this.#message = message;
    this.#asked = asked;
    const hasBody = asked.method !== "HEAD" && !bodiless.has(this.status);
    this.#content = hasBody ? decompress(message) : undefined;
    if (!hasBody) message.resume(); // frees the connection
    this.#content?.on("error", (cause) => {
      const { signal } = asked;
      this.#failure = { reason: signal?.aborted ? signal.reason : new TypeError("terminated", { cause }) };
    });
  }

  get status(): number {
    return this.#message.statusCode ?? 0;
  }

  get ok(): boolean {
    return this.status >= 200 && this.status <= 299;
  }

  get statusText(): string {
    return this.#message.statusMessage ?? "";
  }

  get headers(): Headers {
    return (this.#headers ??= readHeaders(this.#message.rawHeaders));
  }

  get url(): string {
    return this.#asked.url;
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
    if (this.#whole || this.#isRead || this.#content === undefined) return this.#makeWhole().text();
    this.#isRead = true;
    return decodeText(await this.#collect(this.#content));
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

  #collect(content: Readable): Promise<Buffer[]> {
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      const fail = (): void => reject(this.#failure?.reason);
      if (this.#failure) return fail();
      content.on("error", fail);
      content.on("data", (chunk: Buffer) => chunks.push(chunk));
      content.on("end", () => resolve(chunks));
    });
  }

  #makeWhole(): Response {
    if (this.#whole) return this.#whole;
    const { status, statusText, headers } = this;
    const stream = this.#isRead ? new ReadableStream() : this.#stream();
    this.#whole = new Response(stream, { status, statusText, headers });
    if (this.#isRead) void this.#whole.body?.cancel(); // so its body is a used one, too
    return this.#whole;
  }

  #stream(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
    const content = this.#content;
    if (content === undefined) return null;
    const chunks: AsyncIterator<Buffer<ArrayBuffer>, undefined> = content[Symbol.asyncIterator]();
    const pull = async (controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>): Promise<void> => {
      const { done, value } = await chunks.next().catch((error: unknown) => {
        throw this.#failure ? this.#failure.reason : error;
      });
      if (done) controller.close();
      else controller.enqueue(value);
    };
    return new ReadableStream({ pull, cancel: () => void content.destroy() }, { highWaterMark: 0 });
  }
}

// `instanceof Response` holds, without the cost of making one.
Object.setPrototypeOf(NodeResponse.prototype, Response.prototype);

function readHeaders(raw: readonly string[]): Headers {
  const headers = new Headers();
  for (let index = 0; index < raw.length; index += 2) headers.append(raw[index] ?? "", raw[index + 1] ?? "");
  return headers;
}

function decodeText(chunks: readonly Buffer[]): string {
  const [first = Buffer.alloc(0), ...others] = chunks;
  const text = (others.length === 0 ? first : Buffer.concat(chunks)).toString("utf8");
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}
