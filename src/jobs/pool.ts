/** Runs tasks, so many at a time. The first error ends it: nothing more is begun, and what runs is waited for. */
export class Pool {
  readonly #size: number;
  readonly #running = new Set<Promise<void>>();
  #failure: { readonly error: unknown } | undefined;

  constructor(size: number) {
    this.#size = size;
  }

  /**
   * Waits until there is room for a task.
   * @throws the error of a task that has failed
   */
  async room(): Promise<void> {
    while (this.#running.size >= this.#size) await Promise.race(this.#running);
    this.#check();
  }

  add(task: () => Promise<void>): void {
    const run: Promise<void> = task()
      .catch((error: unknown) => void (this.#failure ??= { error }))
      .finally(() => this.#running.delete(run));
    this.#running.add(run);
  }

  /** @throws the error of a task that has failed */
  async end(): Promise<void> {
    await Promise.all(this.#running);
    this.#check();
  }

  #check(): void {
    if (this.#failure !== undefined) throw this.#failure.error;
  }
}
