import type { Dispatcher } from "undici";

/** The bytes of a response, between the connection and the reader. */
export class Content implements AsyncIterableIterator<Buffer, undefined> {
  readonly #controller: Dispatcher.DispatchController;
  #waiting: Buffer[] = [];
  #size = 0;
  #mostWaiting = 64 * 1024; // beyond, the server has to wait as well
  #isOver = false;
  #failure: { readonly error: unknown } | undefined;
  #wake: () => void = () => {};

  constructor(controller: Dispatcher.DispatchController) {
    this.#controller = controller;
  }

  push(chunk: Buffer): void {
    this.#waiting.push(chunk);
    this.#size += chunk.length;
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

  async next(): Promise<IteratorResult<Buffer, undefined>> {
    while (this.#waiting.length === 0 && !this.#isOver) await this.#change();
    if (this.#failure) throw this.#failure.error;
    const value = this.#waiting.shift();
    if (value === undefined) return { value, done: true };
    this.#size -= value.length;
    return { value, done: false };
  }

  /** Drops the rest. The connection is closed, since it would have to receive the rest first. */
  async return(): Promise<IteratorResult<Buffer, undefined>> {
    this.#clear();
    if (!this.#isOver) this.#controller.abort(new Error("The body was cancelled."));
    return { value: undefined, done: true };
  }

  /** All chunks: those that have arrived and those still to come. */
  async gather(): Promise<readonly Buffer[]> {
    this.#mostWaiting = Infinity;
    if (!this.#isOver) await this.#change();
    if (this.#failure) throw this.#failure.error;
    return this.#clear();
  }

  #clear(): Buffer[] {
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
