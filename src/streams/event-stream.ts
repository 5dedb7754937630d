/// <reference lib="esnext.disposable" preserve="true" />
import { SDKError } from "../platform/errors.ts";

/** What an event stream reads from. */
export interface ItemSource {
  readonly response: Response;
  /**
   * The next items, or none yet; `undefined` when the stream is over.
   * @throws SDKError
   */
  readItems(): Promise<Iterable<unknown> | undefined>;
  /** The next bytes, of the first connection alone; `undefined` when that is over. */
  readBytes(): Promise<Uint8Array | undefined>;
  /** Checks an item, where items are checked. @throws SDKError for one that is not as described */
  readonly check?: ((item: unknown) => Promise<void>) | undefined;
  /** Called for each item that the loop is given. @throws SDKError once the caller has aborted */
  count(): void;
  /** The error to report. */
  explain(error: unknown): unknown;
  /** Closes the connection. What waits for it comes to its end. */
  close(): void;
}

/**
 * The items of a response, given as they arrive. It can be read once: by a loop, by `raw()`, or by `toReadableStream()`.
 * Leaving the loop closes the connection. A stream that nobody reads keeps its connection open: `close()` it.
 *
 * @example
 * const stream = await client.kiln.watch("k1");
 * for await (const { celsius } of stream) if (celsius > 1200) break;
 */
export class EventStream<Item> implements AsyncIterable<Item> {
  readonly #source: ItemSource;
  #isRead = false;

  constructor(source: ItemSource) {
    this.#source = source;
  }

  /** The response: the last one, where the stream was resumed. */
  get response(): Response {
    return this.#source.response;
  }

  /** @throws SDKError when it was read before */
  [Symbol.asyncIterator](): AsyncGenerator<Item, undefined> {
    this.#claim();
    return this.#iterate();
  }

  /**
   * The bytes as they came, comments included, with the same limits.
   * @throws SDKError when it was read before
   */
  raw(): ReadableStream<Uint8Array> {
    this.#claim();
    return streamOf(this.#iterateBytes(), () => this.close());
  }

  /**
   * The items as a web stream, to pipe elsewhere.
   * @throws SDKError when it was read before
   */
  toReadableStream(): ReadableStream<Item> {
    return streamOf(this[Symbol.asyncIterator](), () => this.close());
  }

  /** Closes the connection. A loop that waits for an item ends. */
  close(): Promise<void> {
    this.#source.close();
    return Promise.resolve();
  }

  /** Closes the connection at the end of a block: `await using stream = await client.…`. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #claim(): void {
    if (this.#isRead) throw new SDKError("This stream was read before, and its items come once: make the call again.");
    this.#isRead = true;
  }

  async *#iterate(): AsyncGenerator<Item, undefined> {
    const source = this.#source;
    try {
      for (let items = await source.readItems(); items !== undefined; items = await source.readItems()) {
        for (const item of items) {
          source.count();
          if (source.check) await source.check(item);
          yield item as Item; // the document alone knows the type of what a server sends
        }
      }
    } catch (error) {
      throw source.explain(error);
    } finally {
      source.close();
    }
  }

  async *#iterateBytes(): AsyncGenerator<Uint8Array, undefined> {
    const source = this.#source;
    try {
      for (let bytes = await source.readBytes(); bytes !== undefined; bytes = await source.readBytes()) yield bytes;
    } catch (error) {
      throw source.explain(error);
    }
  }
}

/** Takes no item before it is wanted. */
function streamOf<Chunk>(chunks: AsyncGenerator<Chunk, undefined>, close: () => Promise<void>): ReadableStream<Chunk> {
  return new ReadableStream<Chunk>(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done === true) controller.close();
        else controller.enqueue(value);
      },
      cancel: close,
    },
    { highWaterMark: 0 },
  );
}
