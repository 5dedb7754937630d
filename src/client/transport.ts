import { newCallState } from "../call/call.ts";
import type { Call } from "../call/call.ts";
import { APIPromise } from "../call/promise.ts";
import { send } from "../call/send.ts";
import { realClock } from "../platform/clock.ts";
import type { Clock } from "../platform/clock.ts";
import { SDKError } from "../platform/errors.ts";
import { packageName } from "../platform/version.ts";
import type { APIDescription } from "../settings/api-description.ts";
import type { AnyClientOptions } from "../settings/client-options.ts";
import { resolveSettings } from "../settings/settings.ts";
import type { Settings } from "../settings/settings.ts";

/** Kept beside the transports: printing one shows no key, and functions outside the class can read them. */
const settingsByTransport = /* @__PURE__ */ new WeakMap<Transport, Settings>();

/**
 * The settings of a transport, for functions of this package that not every client needs, hence not methods.
 * @throws SDKError for what is not a transport
 */
export function settingsOf(transport: Transport): Settings {
  const settings = settingsByTransport.get(transport);
  if (settings === undefined) throw new SDKError(`Expected a client of this copy of ${packageName}, or its transport.`);
  return settings;
}

/** Lets a transport send nothing more, neither calls nor what those under way would go on with. */
export function closeTransport(transport: Transport): void {
  Object.assign(settingsOf(transport), { isClosed: true });
}

/** What resources send through: the options of a client, ready for use. */
export class Transport {
  /**
   * @param clock for tests of this package
   * @param client whose transport it is
   * @throws SDKError for an option that cannot work
   */
  constructor(api: APIDescription, options: AnyClientOptions, clock: Clock = realClock, client?: object) {
    settingsByTransport.set(this, resolveSettings(api, options, clock, client));
  }

  /** Sends a call, at once. */
  send<T>(call: Call): APIPromise<T> {
    const state = newCallState();
    return new APIPromise<T>(send(settingsOf(this), call, state), state);
  }
}
