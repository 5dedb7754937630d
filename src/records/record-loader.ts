import { retrieveRecord } from "../jobs/retrieve-record.ts";
import { NotFoundError, SDKError } from "../platform/errors.ts";
import type { RequestOptions } from "../settings/call-options.ts";
import type { IDOf, RecordOf, RetrievableResource } from "./retrievable.ts";

/** Retrieves each record once, so many at a time: `undefined` where there is none. */
export class RecordLoader {
  readonly #options: Omit<RequestOptions, "concurrency">;
  readonly #size: number;
  readonly #queue: (() => void)[] = [];
  readonly #loaded = new Map<RetrievableResource, Map<unknown, Promise<unknown>>>();
  readonly #stop = new AbortController();
  #running = 0;

  /** @throws SDKError for a concurrency that makes no sense */
  constructor({ concurrency = 8, signal, ...options }: RequestOptions = {}) {
    if (!Number.isInteger(concurrency) || concurrency < 1) {
      throw new SDKError(`concurrency must be a whole number of calls, 1 or more; got ${JSON.stringify(concurrency)}.`);
    }
    this.#size = concurrency;
    this.#options = { ...options, signal: signal ? AbortSignal.any([signal, this.#stop.signal]) : this.#stop.signal };
  }

  /** One that was asked for before is the same promise. */
  load<Resource extends RetrievableResource>(
    resource: Resource,
    id: IDOf<Resource>,
  ): Promise<RecordOf<Resource> | undefined> {
    const known = this.#loaded.get(resource) ?? new Map<unknown, Promise<unknown>>();
    this.#loaded.set(resource, known);
    const record = known.get(id) ?? this.#retrieve(resource, id);
    known.set(id, record);
    return record as Promise<RecordOf<Resource> | undefined>; // of this resource
  }

  /** Ends what is under way, and what waits. */
  stop(): void {
    this.#stop.abort();
  }

  async #retrieve(resource: RetrievableResource, id: unknown): Promise<unknown> {
    if (id === "") return undefined; // no record has it
    if (this.#running >= this.#size) await new Promise<void>((resolve) => this.#queue.push(resolve));
    else this.#running += 1;
    try {
      return await retrieveRecord(resource, id as string, this.#options); // or a number, which goes on as it is
    } catch (error) {
      if (error instanceof NotFoundError) return undefined;
      throw error;
    } finally {
      const next = this.#queue.shift(); // which takes the place over
      if (next) next();
      else this.#running -= 1;
    }
  }
}
