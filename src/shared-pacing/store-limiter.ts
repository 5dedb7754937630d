import { RateLimiterRedis, RateLimiterRes } from "rate-limiter-flexible";
import { logScript } from "./log-script.ts";

/** How many requests may go, and the milliseconds until the others are to ask again. */
export interface Grant {
  readonly granted: number;
  readonly wait: number;
}

/** One limit in the store, of all processes that share it. */
export class StoreLimiter {
  readonly #store: object;
  readonly #key: string;
  readonly #seconds: number;
  /** By limit, as a server may tell another than its document. */
  readonly #limiters = new Map<number, RateLimiterRedis>();

  /**
   * @param key of the limit, with the process after a colon
   * @param seconds the time of the limit
   */
  constructor(store: object, key: string, seconds: number) {
    this.#store = store;
    this.#key = key;
    this.#seconds = seconds;
  }

  /**
   * Asks the store for so many requests, once.
   * @param isCold they have to connect first
   */
  async take(count: number, limit: number, isCold = false): Promise<Grant> {
    const key = isCold ? `${this.#key}:cold` : this.#key;
    try {
      const { consumedPoints, msBeforeNext } = await this.#limiterOf(limit).consume(key, count);
      return { granted: consumedPoints, wait: msBeforeNext };
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return { granted: 0, wait: refusal.msBeforeNext };
      throw refusal;
    }
  }

  #limiterOf(points: number): RateLimiterRedis {
    const known = this.#limiters.get(points);
    if (known !== undefined) return known;
    const limiter = openLimiter(this.#store, points, this.#seconds);
    this.#limiters.set(points, limiter);
    return limiter;
  }
}

/** For so many milliseconds, and what is missing to a whole second, the store grants nothing of a group. */
export async function pauseGroup(store: object, key: string, milliseconds: number): Promise<void> {
  await openLimiter(store, 1, 1).set(`${key}:pause`, 1, Math.ceil(milliseconds / 1000));
}

function openLimiter(store: object, points: number, seconds: number): RateLimiterRedis {
  return new RateLimiterRedis({
    storeClient: store,
    useRedisPackage: !("defineCommand" in store), // ioredis has that, node-redis has not
    rejectIfRedisNotReady: true,
    keyPrefix: "",
    points,
    duration: seconds,
    customIncrTtlLuaScript: logScript,
  });
}
