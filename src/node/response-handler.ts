import { Readable } from "node:stream";
import type { Dispatcher } from "undici";
import { longestTimer } from "../platform/clock.ts";
import { APIConnectionTimeoutError } from "../platform/errors.ts";
import { Content } from "./content.ts";
import type { NodeHeaders } from "./head.ts";
import { NodeResponse } from "./response.ts";
import type { NodeRequest } from "./response.ts";

/** Receives the events of one request from undici. The promise of the caller settles at the headers. */
export class ResponseHandler implements Dispatcher.DispatchHandler, EventListenerObject {
  readonly #request: NodeRequest;
  readonly #resolve: (response: Response) => void;
  readonly #reject: (reason: unknown) => void;
  #controller: Dispatcher.DispatchController | undefined;
  /** Runs until there is a connection. */
  #timer: ReturnType<typeof setTimeout> | undefined;
  #content: Content | undefined;

  constructor(request: NodeRequest, resolve: (response: Response) => void, reject: (reason: unknown) => void) {
    this.#request = request;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  begin(dispatcher: Dispatcher, request: Dispatcher.DispatchOptions): void {
    const { signal } = this.#request;
    if (signal?.aborted) return this.handleEvent(); // before, or while undici was loaded
    signal?.addEventListener("abort", this);
    this.#startTimer();
    try {
      dispatcher.dispatch(request, this);
    } catch (error) {
      this.onResponseError(undefined, error); // most dispatchers report it, the one for a proxy throws
    }
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    clearTimeout(this.#timer);
    if (this.#request.signal?.aborted) this.handleEvent(); // while it waited for a connection
  }

  onResponseStart(
    controller: Dispatcher.DispatchController,
    status: number,
    headers: NodeHeaders,
    statusText = "",
  ): void {
    if (status < 200) return; // the final response is still to come
    const content = new Content(controller);
    this.#content = content;
    this.#resolve(new NodeResponse({ status, statusText, headers }, content, this.#request));
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Buffer<ArrayBuffer>): void {
    this.#content?.push(chunk);
  }

  onResponseEnd(): void {
    this.#request.signal?.removeEventListener("abort", this);
    // The next request must find the connection free, or it would open a second one: undici frees it with the next
    // immediate.
    queueMicrotask(() => setImmediate(() => this.#content?.end()));
  }

  onResponseError(_: Dispatcher.DispatchController | undefined, cause: unknown): void {
    const { signal } = this.#request;
    this.#fail(signal?.aborted ? signal.reason : new TypeError("fetch failed", { cause }));
    this.#content?.fail(cause);
  }

  /** The signal aborts, or has. */
  handleEvent(): void {
    const reason: unknown = this.#request.signal?.reason;
    this.#fail(reason);
    this.#controller?.abort(reason instanceof Error ? reason : new Error("The request was aborted."));
  }

  #startTimer(): void {
    const { connectTimeout = Infinity } = this.#request;
    if (connectTimeout === Infinity) return;
    this.#timer = setTimeout(
      () => this.#fail(connectTimeoutError(connectTimeout)),
      Math.min(connectTimeout, longestTimer),
    );
  }

  #fail(reason: unknown): void {
    const { signal, body } = this.#request;
    clearTimeout(this.#timer);
    signal?.removeEventListener("abort", this);
    if (body instanceof Readable) body.destroy();
    this.#reject(reason);
  }
}

/** The code is undici's own for this: it tells that nothing was sent, so that any request may be sent again. */
function connectTimeoutError(timeout: number): APIConnectionTimeoutError {
  const cause = Object.assign(new Error("connect timeout"), { code: "UND_ERR_CONNECT_TIMEOUT" });
  const message = `No connection within ${timeout} ms, the limit \`timeout.connect\`. Nothing was sent.`;
  return new APIConnectionTimeoutError(message, { cause });
}
