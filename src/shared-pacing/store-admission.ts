import type { Limit } from "../pacing/group.ts";
import type { SharedGroup } from "../pacing/pacing.ts";
import type { Admission } from "../pacing/turn-queue.ts";
import { StoreLimiter } from "./store-limiter.ts";
import type { StoreReach } from "./store-reach.ts";

interface StoreAdmissionSettings {
  readonly store: object;
  readonly process: number;
  readonly key: string;
  /** How many places this process takes while the store is out of reach. */
  readonly share: number;
  readonly reach: StoreReach;
  readonly warn: SharedGroup["warn"];
}

/** A store that responds later than this, in milliseconds, is out of reach. */
const patience = 500;

/** Grants what the store grants. While that is out of reach, it grants everything: the process then paces itself. */
export class StoreAdmission implements Admission {
  readonly #settings: StoreAdmissionSettings;
  readonly #limiters = new Map<number, StoreLimiter>();

  constructor(settings: StoreAdmissionSettings) {
    this.#settings = settings;
  }

  get share(): number {
    return this.#settings.reach.isReachable ? Infinity : this.#settings.share;
  }

  async admit(limits: readonly Limit[]): Promise<number> {
    const { reach, warn } = this.#settings;
    if (!reach.mayAsk(performance.now())) return 0;
    try {
      const waits = await inTime(Promise.all(limits.filter(({ per }) => per > 0).map((limit) => this.#take(limit))));
      reach.isReachable = true;
      return Math.max(0, ...waits);
    } catch (error) {
      reach.lose(error, performance.now(), warn);
      return 0;
    }
  }

  #take({ limit, per }: Limit): Promise<number> {
    const { store, key, process } = this.#settings;
    const seconds = per / 1000;
    const known = this.#limiters.get(seconds);
    const limiter = known ?? new StoreLimiter(store, `${key}:${seconds}`, seconds);
    if (known === undefined) this.#limiters.set(seconds, limiter);
    return limiter.take(process, limit);
  }
}

function inTime<Value>(work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no response within ${patience} ms`)), patience);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
