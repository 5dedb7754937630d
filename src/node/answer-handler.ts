import { Readable } from "node:stream";
import type { Dispatcher } from "undici";
import { Content } from "./content.ts";
import { NodeResponse } from "./response.ts";
import type { AnswerHeaders } from "./response.ts";

/** What was asked for. */
export interface Asked {
  readonly url: string;
  readonly method: string;
  readonly body: string | Uint8Array | Readable | null;
  readonly signal: AbortSignal | null | undefined;
}

/** Hears from undici how one request goes, and what the answer is. The promise of the caller settles at the headers. */
export class AnswerHandler implements Dispatcher.DispatchHandler {
  readonly #asked: Asked;
  readonly #resolve: (response: Response) => void;
  readonly #reject: (reason: unknown) => void;
  #controller: Dispatcher.DispatchController | undefined;
  #content: Content | undefined;

  constructor(asked: Asked, resolve: (response: Response) => void, reject: (reason: unknown) => void) {
    this.#asked = asked;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  begin(dispatcher: Dispatcher, request: Dispatcher.DispatchOptions): void {
    this.#asked.signal?.addEventListener("abort", this.#abort);
    try {
      dispatcher.dispatch(request, this);
    } catch (error) {
      this.onResponseError(undefined, error); // what most dispatchers report, that for a proxy throws
    }
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#asked.signal?.aborted) this.#abort(); // while it waited for a connection
  }

  onResponseStart(
    controller: Dispatcher.DispatchController,
    status: number,
    headers: AnswerHeaders,
    statusText = "",
  ): void {
    if (status < 200) return; // the answer itself is still to come
    const content = new Content(controller);
    this.#content = content;
    this.#resolve(new NodeResponse({ status, statusText, headers }, content, this.#asked));
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#content?.push(chunk);
  }

  onResponseEnd(): void {
    this.#asked.signal?.removeEventListener("abort", this.#abort);
    // A caller that hurries on must find the connection free, or would open a second one: undici frees it with the next
    // immediate.
    queueMicrotask(() => setImmediate(() => this.#content?.end()));
  }

  onResponseError(_: Dispatcher.DispatchController | undefined, cause: unknown): void {
    const { signal } = this.#asked;
    this.#fail(signal?.aborted ? signal.reason : new TypeError("fetch failed", { cause }));
    this.#content?.fail(cause);
  }

  readonly #abort = (): void => {
    const reason: unknown = this.#asked.signal?.reason;
    this.#fail(reason);
    this.#controller?.abort(reason instanceof Error ? reason : new Error("The request was aborted."));
  };

  #fail(reason: unknown): void {
    const { signal, body } = this.#asked;
    signal?.removeEventListener("abort", this.#abort);
    if (body instanceof Readable) body.destroy();
    this.#reject(reason);
  }
}
