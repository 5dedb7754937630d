import type { Clock } from "../store/clock.ts";
import type { Memory } from "../store/memory.ts";
import { idempotencyConflict } from "./errors.ts";

const lifetime = 24 * 60 * 60 * 1000;

/** A response that can be repeated. The body is text, so that nothing can change it. */
export interface KeptResponse {
  readonly status: number;
  readonly body: string;
}

/** Runs an operation once per key, and repeats its response afterwards. Failures are not kept. */
export class IdempotencyStore {
  readonly #kept: Map<string, { response: KeptResponse; keptAt: number }>;
  readonly #running = new Set<string>();
  readonly #clock: Clock;

  constructor(clock: Clock, memory: Memory) {
    this.#kept = memory.keep("idempotency", () => new Map());
    this.#clock = clock;
  }

  async runOnce(operationId: string, key: string, run: () => Promise<KeptResponse>): Promise<KeptResponse> {
    const name = `${operationId} ${key}`;
    this.#dropExpired();
    const kept = this.#kept.get(name);
    if (kept !== undefined) return kept.response;
    if (this.#running.has(name)) throw idempotencyConflict();
    this.#running.add(name);
    try {
      const response = await run();
      this.#kept.set(name, { response, keptAt: this.#clock.now().getTime() });
      return response;
    } finally {
      this.#running.delete(name);
    }
  }

  /** Drops expired responses. The oldest come first, since each is kept only once. */
  #dropExpired(): void {
    const oldest = this.#clock.now().getTime() - lifetime;
    for (const [name, { keptAt }] of this.#kept) {
      if (keptAt > oldest) return;
      this.#kept.delete(name);
    }
  }
}
