/** Milliseconds from a change until it is saved, with all that have followed it. */
const delay = 1000;

/** Saves at most once a second while something changes. */
export class Autosave {
  readonly #save: () => void;
  #timer: NodeJS.Timeout | undefined;

  /** @param save throws if it cannot */
  constructor(save: () => void) {
    this.#save = save;
  }

  noteChange(): void {
    this.#timer ??= setTimeout(() => this.#saveOrWarn(), delay);
  }

  /** Saves at once, whether or not anything is known to have changed. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#save();
  }

  /** Nobody waits for it who could catch an error, and the next change tries again. */
  #saveOrWarn(): void {
    try {
      this.flush();
    } catch (error) {
      process.emitWarning(error instanceof Error ? error : String(error));
    }
  }
}
