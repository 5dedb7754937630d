import type { Journal } from "../../src/jobs.ts";
import type { Fetch } from "../../src/index.ts";

/**
 * Stands for a process that is killed at one of its steps: from then on nothing of it goes on. A step lies before and
 * after each request, and before and after each entry of the journal.
 */
export class Freezer {
  #last: number;
  #steps = 0;
  #inFlight = 0;
  #onFrozen: () => void = () => {};
  #goOn: (() => void)[] = [];
  /** Resolves once it is killed, and the server has done what it was sent. */
  readonly frozen: Promise<void> = new Promise((resolve) => (this.#onFrozen = resolve));

  constructor(last: number) {
    this.#last = last;
  }

  #isOver(): boolean {
    return ++this.#steps > this.#last;
  }

  #freeze(): Promise<void> {
    if (this.#inFlight === 0) this.#onFrozen();
    return new Promise((resolve) => this.#goOn.push(resolve));
  }

  /** It was not killed: it has stalled, and goes on now. */
  thaw(): void {
    this.#last = Infinity;
    for (const goOn of this.#goOn) goOn();
  }

  fetch(fetch: Fetch): Fetch {
    return async (url, init) => {
      if (this.#isOver()) await this.#freeze();
      this.#inFlight += 1; // at once, or it might be frozen with this on its way
      const response = await fetch(url, init).finally(() => (this.#inFlight -= 1));
      if (this.#isOver()) await this.#freeze();
      return response;
    };
  }

  journal(journal: Journal): Journal {
    return {
      open: () => journal.open(),
      close: () => journal.close(),
      append: async (entries) => {
        if (this.#isOver()) await this.#freeze();
        await journal.append(entries);
        if (this.#isOver()) await this.#freeze();
      },
    };
  }
}
