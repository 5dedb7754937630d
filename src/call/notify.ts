import type { CallEvent, CallListener } from "../settings/events.ts";
import type { Settings } from "../settings/settings.ts";
import { logEvent } from "./log-event.ts";

/** Those who are told of what happens: the log, and all listeners. */
export function audienceOf({ log, listeners = [] }: Pick<Settings, "log" | "listeners">): readonly CallListener[] {
  return [(event) => logEvent(log, event), ...listeners];
}

/** What a listener throws, or its promise rejects with, must not turn a done write into an error. */
export function notify(audience: readonly CallListener[], event: CallEvent): void {
  for (const listener of audience) {
    try {
      Promise.resolve(listener(event)).catch(() => {});
    } catch {
      // There is no one left to report it to.
    }
  }
}
