import type { Clock } from "../store/clock.ts";
import { idempotencyConflict } from "./errors.ts";

const lifetime = 24 * 60 * 60 * 1000;

/** A response kept to be repeated, as text so that nothing can change it. */
export interface KeptResponse {
  status: number;
  body: string;
}

/** Runs an operation once per key, and repeats its response afterwards. Failures are not kept. */
export class IdempotencyStore {
  readonly #kept = new Map<string, { answer: KeptResponse; keptAt: number }>();
  readonly #running = new Set<string>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  async runOnce(operationId: string, key: string, run: () => Promise<KeptResponse>): Promise<KeptResponse> {
    const name = `${operationId} ${key}`;
    this.#forgetOld();
    const kept = this.#kept.get(name);
    if (kept !== undefined) return kept.answer;
    if (this.#running.has(name)) throw idempotencyConflict();
    this.#running.add(name);
    try {
      const answer = await run();
      this.#kept.set(name, { answer, keptAt: this.#clock.now().getTime() });
      return answer;
    } finally {
      this.#running.delete(name);
    }
  }

  /** The oldest come first, since each is kept only once. */
  #forgetOld(): void {
    const oldest = this.#clock.now().getTime() - lifetime;
    for (const [name, { keptAt }] of this.#kept) {
      if (keptAt > oldest) return;
      this.#kept.delete(name);
    }
  }
}
