import type { ListenOptions } from "./listen-options.ts";
import { listen } from "./listen.ts";
import type { Listening } from "./listen.ts";

/** The servers of one sandbox. */
export class Servers {
  readonly #respond: (request: Request) => Promise<Response>;
  /** Those that are open, and those that are about to be. */
  readonly #open = new Set<Promise<Listening>>();

  constructor(respond: (request: Request) => Promise<Response>) {
    this.#respond = respond;
  }

  listen(options: number | ListenOptions): Promise<Listening> {
    const opening = listen(this.#respond, options);
    this.#open.add(opening);
    return opening;
  }

  /** Closes all of them, also those that are still about to listen. One that could not listen has nothing to close. */
  async close(): Promise<void> {
    const closing = [...this.#open];
    this.#open.clear();
    const opened = await Promise.allSettled(closing);
    await Promise.all(opened.map((result) => (result.status === "fulfilled" ? result.value.close() : undefined)));
  }
}
