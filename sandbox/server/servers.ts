import type { ListenOptions } from "./listen-options.ts";
import { listen } from "./listen.ts";
import type { Listening } from "./listen.ts";

type Respond = (request: Request) => Promise<Response>;

/** The servers of one sandbox. */
export class Servers {
  readonly #respond: Respond;
  readonly #addPage: (respond: Respond, host: string) => Respond;
  /** Those that are open, and those that are about to be. */
  readonly #open = new Set<Promise<Listening>>();

  /** @param addPage puts what only a browser sees before the APIs */
  constructor(respond: Respond, addPage: (respond: Respond, host: string) => Respond) {
    this.#respond = respond;
    this.#addPage = addPage;
  }

  listen(options: number | ListenOptions): Promise<Listening> {
    const opening = listen(this.#respond, this.#addPage, options);
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
