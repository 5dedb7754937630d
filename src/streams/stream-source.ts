import type { CallChecks } from "../call/call-checks.ts";
import { abortError, withinLimits } from "../call/limits.ts";
import { APIConnectionTimeoutError, SDKError } from "../platform/errors.ts";
import type { ItemSource } from "./event-stream.ts";
import type { ItemReader } from "./item-reader.ts";
import { resumeWait } from "./resume-wait.ts";
import { StreamConnection } from "./stream-connection.ts";
import type { StreamOpener } from "./stream-opener.ts";

/** The items of a stream, over one connection after the other where it is resumed. */
export class StreamSource implements ItemSource {
  readonly #opener: StreamOpener;
  readonly #closing = new AbortController();
  #connection: StreamConnection;
  #reader: ItemReader;
  #isOver = false;
  /** Connections in a row that ended without a byte. */
  #fruitless = 0;

  readonly check: ((item: unknown) => Promise<void>) | undefined;

  constructor(response: Response, opener: StreamOpener, checks?: CallChecks) {
    this.#opener = opener;
    this.check = checks && ((item) => checks.item(item, this.response.status));
    this.#connection = new StreamConnection(response, opener.settings.limits);
    this.#reader = opener.newReader(response);
  }

  get response(): Response {
    return this.#connection.response;
  }

  async readItems(): Promise<Iterable<unknown> | undefined> {
    while (!this.#isOver && !this.#reader.isOver) {
      const { bytes, failure } = await this.#read();
      if (bytes !== undefined) return this.#reader.read(bytes);
      if (await this.#resume(failure)) continue;
      if (this.#isClosed) return undefined;
      if (failure !== undefined) throw this.explain(failure.error);
      this.#isOver = true;
      return this.#reader.end();
    }
    return undefined;
  }

  async readBytes(): Promise<Uint8Array | undefined> {
    const { bytes, failure } = await this.#read();
    if (failure !== undefined) throw this.explain(failure.error);
    return bytes;
  }

  count(): void {
    const { limits, progress } = this.#opener.settings;
    const { signal } = limits.limits;
    if (signal?.aborted) throw abortError(signal);
    progress.itemCount += 1;
  }

  explain(error: unknown): unknown {
    return this.#opener.explain(error, this.response);
  }

  close(): void {
    this.#closing.abort();
    this.#connection.close();
  }

  get #isClosed(): boolean {
    return this.#closing.signal.aborted;
  }

  async #read(): Promise<{ bytes?: Uint8Array | undefined; failure?: { readonly error: unknown } }> {
    try {
      const bytes = await this.#connection.read();
      if (bytes !== undefined) this.#fruitless = 0;
      return { bytes };
    } catch (error) {
      return { failure: { error } };
    }
  }

  /** Goes on over another connection. `false`: this one was the last. */
  async #resume(failure: { readonly error: unknown } | undefined): Promise<boolean> {
    const wait = this.#waitAfter(failure);
    if (wait === undefined) return false;
    this.#fruitless += 1;
    try {
      await this.#reopen(wait);
      return true;
    } catch (error) {
      if (this.#isClosed) return false;
      throw error;
    }
  }

  /** Milliseconds; `undefined`: not at all. A 204 says that there is no more to come. */
  #waitAfter(failure: { readonly error: unknown } | undefined): number | undefined {
    const { limits, progress, resume, maxRetries } = this.#opener.settings;
    if (this.#isClosed || this.response.status === 204 || (failure && !isBreak(failure.error))) return undefined;
    return resumeWait({
      isBreak: failure !== undefined,
      resume,
      fruitless: this.#fruitless,
      maxRetries,
      retry: progress.retry,
      random: limits.clock.random(),
    });
  }

  async #reopen(wait: number): Promise<void> {
    const { limits: readLimits, progress } = this.#opener.settings;
    const { limits, clock } = readLimits;
    const closing = this.#closing.signal;
    const signal = limits.signal ? AbortSignal.any([limits.signal, closing]) : closing;
    await withinLimits({ ...limits, signal }, Infinity, clock, (stop) => clock.sleep(wait, stop));
    const response = await this.#opener.reopen(signal);
    progress.reopen();
    this.#connection = new StreamConnection(response, readLimits);
    this.#reader = this.#opener.newReader(response);
    if (this.#isClosed) this.#connection.close();
  }
}

/** Whether another connection may help: not after an abort, nor where the stream cannot be read at all. */
function isBreak(error: unknown): boolean {
  return !(error instanceof SDKError) || error instanceof APIConnectionTimeoutError;
}
