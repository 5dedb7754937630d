import type { Clock } from "../platform/clock.ts";
import { checkAborted, meaningOf } from "./failures.ts";

/** Milliseconds before each further try, after the client's own retries. */
const waits = [1000, 2000, 4000];

/** What a try needs to wait. */
export interface Patience {
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/**
 * Does something again that fails in a way that may pass. Nobody watches a job: it is worth more tries than one call.
 *
 * @throws what the last try failed with
 */
export async function patiently<T>(
  task: () => PromiseLike<T>,
  { clock, signal }: Patience,
  mayRepeat: (error: unknown) => boolean = () => true,
): Promise<T> {
  for (let again = 0; ; again++) {
    try {
      return await task();
    } catch (error) {
      const wait = waits[again];
      if (wait === undefined || meaningOf(error) !== "again" || !mayRepeat(error)) throw error;
      await clock.sleep(wait, signal);
      checkAborted(signal);
    }
  }
}
