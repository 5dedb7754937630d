import type { Dispatcher } from "undici";

/** Bytes that a chunk takes beside its content: a server may send each byte in a chunk of its own. */
const chunkItself = 64;

/** The bytes of a response, between the connection and the reader. */
export class Content implements AsyncIterableIterator<Buffer<ArrayBuffer>, undefined> {
  readonly #controller: Dispatcher.DispatchController;
  #waiting: Buffer<ArrayBuffer>[] = [];
  #size = 0;
  #mostWaiting = 64 * 1024; // beyond, the server has to wait as well
  #isOver = false;
  #failure: { readonly error: unknown } | undefined;
  #wake: () => void = () => {};

  constructor(controller: Dispatcher.DispatchController) {
    this.#controller = controller;
  }

  push(chunk: Buffer<ArrayBuffer>): void {
    this.#waiting.push(chunk);
    this.#size += chunk.length + chunkItself;
    if (this.#size >= this.#mostWaiting) this.#controller.pause();
    if (this.#mostWaiting < Infinity) this.#wake(); // gather() waits for the end
  }

  end(): void {
    this.#isOver = true;
    this.#wake();
  }

  fail(error: unknown): void {
    this.#failure = { error };
    this.#clear();
    this.end();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<Buffer<ArrayBuffer>, undefined>> {
    while (this.#waiting.length === 0 && !this.#isOver) await this.#change();
    if (this.#failure) throw this.#failure.error;
    const value = this.#waiting.shift();
    if (value === undefined) return { value, done: true };
    this.#size -= value.length + chunkItself;
    return { value, done: false };
  }

  /** Drops the rest. The connection is closed, since it would have to receive the rest first. */
  async return(): Promise<IteratorResult<Buffer<ArrayBuffer>, undefined>> {
    this.#clear();
    if (!this.#isOver) this.#controller.abort(new Error("The body was cancelled."));
    return { value: undefined, done: true };
  }

  /** All chunks: those that have arrived and those still to come. */
  async gather(): Promise<readonly Buffer<ArrayBuffer>[]> {
    this.#mostWaiting = Infinity;
    if (!this.#isOver) await this.#change();
    if (this.#failure) throw this.#failure.error;
    return this.#clear();
  }

  #clear(): Buffer<ArrayBuffer>[] {
    const chunks = this.#waiting;
    this.#waiting = [];
    this.#size = 0;
    return chunks;
  }

  /** Resolves once more has arrived. */
  #change(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
      this.#controller.resume();
    });
  }
}
