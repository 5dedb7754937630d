import { abortGroupOf } from "../call/shared-abort.ts";
import type { Clock } from "../platform/clock.ts";
import { checkAborted, meaningOf } from "./failures.ts";

/** Milliseconds before each further try, after the client's own retries. */
const delays = [1000, 2000, 4000];

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
      const delay = delays[again];
      if (delay === undefined || meaningOf(error) !== "again" || !mayRepeat(error)) throw error;
      await pause(delay, { clock, signal });
    }
  }
}

/** Waits so many milliseconds. @throws APIUserAbortError as soon as the signal ends the job */
export async function pause(milliseconds: number, { clock, signal }: Patience): Promise<void> {
  checkAborted(signal);
  const ending = new AbortController();
  const waits = abortGroupOf(signal); // one listener for all of them: Node warns of more than ten
  waits.add(ending);
  try {
    await new Promise<unknown>((resolve, reject) => {
      ending.signal.addEventListener("abort", resolve);
      clock.sleep(milliseconds, ending.signal).then(resolve, reject);
    });
  } finally {
    waits.delete(ending);
  }
  checkAborted(signal);
}
