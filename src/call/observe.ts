import type { Settings } from "../settings/settings.ts";
import type { CallObserver } from "./call-observer.ts";
import type { Call, CallState } from "./call.ts";

/** Whether anybody wants to know what happens in a call: a listener, or a log that shows more than warnings. */
export function isObserved({ listeners, log }: Settings): boolean {
  return (listeners ?? log.info) !== undefined;
}

/** Tells those who observe a call that it has started. The first such call of a program loads the code. */
export async function observe(
  settings: Settings,
  state: CallState,
  call: Pick<Call, "name" | "method" | "path">,
): Promise<CallObserver> {
  const { CallObserver } = await import("./call-observer.ts");
  return new CallObserver(settings, state, call);
}
