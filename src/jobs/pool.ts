/** Runs tasks, so many at a time. The first error ends it: nothing more is begun, and what runs is waited for. */
export class Pool {
  readonly #size: number;
  #running = 0;
  #onEnd: () => void = () => {};
  #failure: { readonly error: unknown } | undefined;

  constructor(size: number) {
    this.#size = size;
  }

  /**
   * Waits until there is room for a task.
   * @throws the error of a task that has failed
   */
  async room(): Promise<void> {
    await this.#untilFewerThan(this.#size);
  }

  add(task: () => Promise<void>): void {
    this.#running += 1;
    void task()
      .catch((error: unknown) => void (this.#failure ??= { error }))
      .finally(() => {
        this.#running -= 1;
        this.#onEnd();
      });
  }

  /** @throws the error of a task that has failed */
  async end(): Promise<void> {
    await this.#untilFewerThan(1);
  }

  /** One promise for all tasks: a race of them would leave its marks on each, for every task that is begun meanwhile. */
  async #untilFewerThan(count: number): Promise<void> {
    while (this.#running >= count) await new Promise<void>((resolve) => (this.#onEnd = resolve));
    if (this.#failure !== undefined) throw this.#failure.error;
  }
}
