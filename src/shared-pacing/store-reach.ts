/** A store that is out of reach is asked again after this time, in milliseconds. */
const pause = 1000;

/** Whether the store of a process can be reached: known to all its groups, so that there is one warning. */
export class StoreReach {
  isReachable = true;
  #askAgainAt = 0;

  mayAsk(now: number): boolean {
    return now >= this.#askAgainAt;
  }

  lose(error: unknown, now: number, warn: ((message: string, details: object) => void) | undefined): void {
    this.#askAgainAt = now + pause;
    if (!this.isReachable) return;
    this.isReachable = false;
    const reason = error instanceof Error ? error.message : String(error);
    warn?.("The store for shared pacing is out of reach: this process paces itself until it is back.", { reason });
  }
}
