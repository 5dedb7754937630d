import { RateLimiterRedis, RateLimiterRes } from "rate-limiter-flexible";
import { logScript } from "./log-script.ts";

/** One limit in the store, of all processes that share it. */
export class StoreLimiter {
  readonly #store: object;
  readonly #key: string;
  readonly #seconds: number;
  /** By limit, as a server may tell another than its document. */
  readonly #limiters = new Map<number, RateLimiterRedis>();

  /** @param seconds the time of the limit */
  constructor(store: object, key: string, seconds: number) {
    this.#store = store;
    this.#key = key;
    this.#seconds = seconds;
  }

  /**
   * Asks the store, once. Returns the milliseconds to wait; 0: granted.
   * @param process a whole number that tells this process from others
   */
  async take(process: number, limit: number): Promise<number> {
    try {
      await this.#limiterOf(limit).consume(this.#key, process);
      return 0;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return refusal.msBeforeNext;
      throw refusal;
    }
  }

  #limiterOf(points: number): RateLimiterRedis {
    const known = this.#limiters.get(points);
    if (known !== undefined) return known;
    const limiter = new RateLimiterRedis({
      storeClient: this.#store,
      useRedisPackage: !("defineCommand" in this.#store), // ioredis has that, node-redis has not
      rejectIfRedisNotReady: true,
      keyPrefix: "",
      points,
      duration: this.#seconds,
      customIncrTtlLuaScript: logScript,
    });
    this.#limiters.set(points, limiter);
    return limiter;
  }
}
