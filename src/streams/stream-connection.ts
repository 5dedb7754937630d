import { withinLimits } from "../call/limits.ts";
import type { ExplainTimeout, Limits } from "../call/limits.ts";
import type { Clock } from "../platform/clock.ts";
import { SDKError } from "../platform/errors.ts";

/** The reader of a web stream, or what does as it does. */
interface ByteReader {
  read(): Promise<{ readonly value?: Uint8Array | undefined }>;
  cancel(): unknown;
}

/** What bounds the reading of a stream. */
export interface ReadLimits {
  /** The caller's signal, and no deadline: that has ended at the headers. */
  readonly limits: Limits;
  /** Milliseconds between two reads. */
  readonly timeout: number;
  readonly explainTimeout: ExplainTimeout;
  readonly clock: Clock;
}

/** The body of one response, read as its bytes come. */
export class StreamConnection {
  readonly response: Response;
  readonly #limits: ReadLimits;
  #reader: ByteReader | undefined;

  constructor(response: Response, limits: ReadLimits) {
    this.response = response;
    this.#limits = limits;
  }

  /**
   * The next bytes; `undefined` at the end, and once it is closed. Any bytes will do: a comment says that the server is there.
   * @throws APIConnectionTimeoutError when none come in time, APIUserAbortError, and whatever `fetch` has for a break
   */
  async read(): Promise<Uint8Array | undefined> {
    const { limits, timeout, explainTimeout, clock } = this.#limits;
    this.#reader ??= readerOf(this.response);
    const reader = this.#reader;
    try {
      return (await withinLimits(limits, timeout, clock, () => reader.read(), explainTimeout)).value;
    } catch (error) {
      this.close();
      throw error;
    }
  }

  /** Closes the connection, since the rest of the body is still to come. A read that waits ends. */
  close(): void {
    if (this.#reader === undefined && isReadElsewhere(this.response)) return;
    this.#reader ??= readerOf(this.response);
    Promise.resolve(this.#reader.cancel()).catch(() => {});
  }
}

const noBytes: ByteReader = { read: () => Promise.resolve({}), cancel: () => {} };

/** `fetch` of some other makes has streams of another kind. */
function readerOf(response: Response): ByteReader {
  const { body } = response;
  if (body === null) return noBytes;
  if (isReadElsewhere(response)) {
    throw new SDKError("The body of this stream is read elsewhere: read the response or the stream.");
  }
  if (typeof body.getReader === "function") return body.getReader();
  if (!isAsyncIterable(body)) throw new SDKError("The `fetch` of this client has no streams: pass another, or none.");
  const chunks: AsyncIterator<Uint8Array, undefined> = body[Symbol.asyncIterator]();
  return { read: () => chunks.next(), cancel: () => chunks.return?.() };
}

function isReadElsewhere({ body, bodyUsed }: Response): boolean {
  return bodyUsed || body?.locked === true;
}

function isAsyncIterable(body: object): body is AsyncIterable<Uint8Array> {
  return Symbol.asyncIterator in body;
}
