import type { Limit } from "../pacing/places.ts";
import type { SharedGroup } from "../pacing/pacing.ts";
import type { Admission } from "../pacing/admission.ts";
import { pauseGroup, StoreLimiter } from "./store-limiter.ts";
import type { Grant } from "./store-limiter.ts";
import type { StoreReach } from "./store-reach.ts";

interface StoreAdmissionSettings {
  readonly store: object;
  /** A whole number that tells this process from others. */
  readonly process: number;
  /** Of the group. */
  readonly key: string;
  /** How many places this process takes while the store is out of reach. */
  readonly share: number;
  readonly reach: StoreReach;
  readonly warn: SharedGroup["warn"];
}

/** Turns that come together, and ask once. */
interface Batch {
  count: number;
  readonly grant: Promise<Grant>;
}

/** A store that responds later than this, in milliseconds, is out of reach. */
const patience = 500;

/** Grants what the store grants. While that is out of reach, it grants everything: the process then paces itself. */
export class StoreAdmission implements Admission {
  readonly #settings: StoreAdmissionSettings;
  readonly #limiters = new Map<number, StoreLimiter>();
  #batch: Batch | undefined;
  /** The first turns come together: no more go until there is a response. */
  #isCold = true;

  constructor(settings: StoreAdmissionSettings) {
    this.#settings = settings;
  }

  get share(): number {
    return this.#settings.reach.isReachable ? Infinity : this.#settings.share;
  }

  /** Of those that come together, the first are granted. */
  async admit(limits: readonly Limit[]): Promise<number> {
    const batch = (this.#batch ??= this.#openBatch(limits));
    const number = (batch.count += 1);
    const { granted, wait } = await batch.grant;
    return number <= granted ? 0 : wait;
  }

  pause(milliseconds: number): void {
    const { store, key } = this.#settings;
    void this.#reach(() => pauseGroup(store, key, milliseconds));
  }

  #openBatch(limits: readonly Limit[]): Batch {
    const batch: Batch = { count: 0, grant: Promise.resolve().then(() => this.#ask(limits, batch)) };
    return batch;
  }

  async #ask(limits: readonly Limit[], { count }: Batch): Promise<Grant> {
    this.#batch = undefined;
    const isCold = this.#isCold;
    this.#isCold = false;
    return (await this.#reach(() => this.#takeAll(limits, count, isCold))) ?? { granted: count, wait: 0 };
  }

  /** `undefined`: the store is out of reach. */
  async #reach<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
    const { reach, warn } = this.#settings;
    if (!reach.mayAsk(performance.now())) return undefined;
    try {
      const value = await inTime(work());
      reach.isReachable = true;
      return value;
    } catch (error) {
      reach.lose(error, performance.now(), warn);
      return undefined;
    }
  }

  /** The shortest limit first: what it grants and another does not is soon forgotten. */
  async #takeAll(limits: readonly Limit[], count: number, isCold: boolean): Promise<Grant> {
    let grant: Grant = { granted: count, wait: 0 };
    for (const { limit, per } of limits.filter(({ per }) => per > 0).sort((a, b) => a.per - b.per)) {
      const { granted, wait } = await this.#limiterOf(per / 1000).take(grant.granted, limit, isCold);
      grant = { granted, wait: Math.max(grant.wait, wait) };
      if (granted === 0) break;
    }
    return grant;
  }

  #limiterOf(seconds: number): StoreLimiter {
    const known = this.#limiters.get(seconds);
    if (known !== undefined) return known;
    const { store, key, process } = this.#settings;
    const limiter = new StoreLimiter(store, `${key}:${seconds}:${process}`, seconds);
    this.#limiters.set(seconds, limiter);
    return limiter;
  }
}

/** A process that was busy for all of that time reads first what has come meanwhile: timers go before sockets. */
function inTime<Value>(work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => reject(new Error(`no response within ${patience} ms`));
    const timer = setTimeout(() => setImmediate(giveUp), patience);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
