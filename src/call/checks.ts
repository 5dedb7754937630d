import type { CallSettings } from "../settings/call-settings.ts";
import type { Settings } from "../settings/settings.ts";
import type { CallChecks, CheckedCall } from "./call-checks.ts";
import type { Call, CallState } from "./call.ts";

/** Whether anybody wants to know whether a call sends and receives what its document says. */
export function isChecked(
  { validators }: Settings,
  { validate }: CallSettings,
  { schema }: Pick<Call, "schema">,
): boolean {
  return (validators ?? validate ?? schema) !== undefined;
}

/** The checks of a call. The first such call of a program loads the code. */
export async function loadChecks(
  settings: Settings,
  callSettings: CallSettings,
  call: CheckedCall,
  state: CallState,
): Promise<CallChecks> {
  const { CallChecks } = await import("./call-checks.ts");
  return new CallChecks(settings, callSettings, call, state);
}
