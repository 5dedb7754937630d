import type { APIDescription } from "./api-description.ts";
import type { Call, ListCall } from "./call.ts";
import { realClock } from "./clock.ts";
import type { Clock } from "./clock.ts";
import { PagePromise } from "./pages/pagination.ts";
import { newProgress } from "./progress.ts";
import { APIPromise } from "./promise.ts";
import { send } from "./request.ts";
import { resolveSettings } from "./settings.ts";
import type { AnyClientOptions, Settings } from "./settings.ts";

/** The settings of a transport, for functions of this package that not every client needs: so they are no methods. */
export let settingsOf: (transport: Transport) => Settings;

/** What resources send through: the options of a client, ready for use. */
export class Transport {
  /** Private to the language, so that printing a client, a resource or an error shows no key. */
  readonly #settings: Settings;

  static {
    settingsOf = (transport) => transport.#settings;
  }

  /**
   * @param clock for tests of this package
   * @throws SDKError for an option that cannot work
   */
  constructor(api: APIDescription, options: AnyClientOptions, clock: Clock = realClock) {
    this.#settings = resolveSettings(api, options, clock);
  }

  /** Sends a call, at once. */
  send<T>(call: Call): APIPromise<T> {
    const progress = newProgress();
    return new APIPromise<T>(send(this.#settings, call, progress), progress);
  }

  /** Sends the call for one page of a list, at once; the promise knows the way to the following ones. */
  list<Envelope, Item>(call: ListCall): PagePromise<Envelope, Item> {
    return new PagePromise<Envelope, Item>(this.#settings, call);
  }
}
