import type { RecordedRequest } from "../store/requests.ts";

/** Which attempt of its call a request is, and the milliseconds since the one before it ended. */
export interface AttemptNumber {
  readonly attempt: number;
  readonly wait: number | undefined;
}

interface Failed {
  readonly attempt: number;
  readonly endedAt: number;
}

/** After this time, in milliseconds, a request like one that failed is a call of its own. */
const longestWait = 60_000;

/**
 * Tells attempts of one call from calls. Clients send no number, so a request is another attempt where the same request has
 * failed within a minute. Each failure is followed by one attempt.
 */
export class Attempts {
  readonly #failed = new Map<string, Failed[]>();

  begin(record: RecordedRequest, now: number): AttemptNumber {
    const failures = this.#failed.get(identify(record))?.filter(({ endedAt }) => now - endedAt <= longestWait) ?? [];
    const [last, ...others] = failures;
    if (others.length > 0) this.#failed.set(identify(record), others);
    else this.#failed.delete(identify(record));
    return { attempt: (last?.attempt ?? 0) + 1, wait: last === undefined ? undefined : now - last.endedAt };
  }

  /** @param isFailed a client may try again */
  end(record: RecordedRequest, attempt: number, isFailed: boolean, now: number): void {
    if (!isFailed) return;
    if (this.#failed.size >= 1000) this.#failed.clear();
    const key = identify(record);
    this.#failed.set(key, [...(this.#failed.get(key) ?? []), { attempt, endedAt: now }]);
  }
}

/** What all attempts of a call have in common. */
function identify({ method, path, query, headers, bytes }: RecordedRequest): string {
  return JSON.stringify([method, path, query, headers["authorization"], headers["idempotency-key"], bytes.length]);
}
