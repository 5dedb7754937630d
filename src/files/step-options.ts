import type { CallSettings } from "../settings/call-settings.ts";
import type { HeaderChanges } from "../http/headers.ts";
import type { Limits } from "../call/limits.ts";
import type { RequestOptions } from "../settings/options.ts";

/** The options of a call that is a step of several: what is left of the deadline, and the signal that ends them all. */
export function stepOptions(
  callSettings: CallSettings,
  { endsAt, signal }: Limits,
  now: number,
  headers: HeaderChanges | undefined,
): RequestOptions {
  return { ...callSettings, deadline: Math.max(1, Math.ceil(endsAt - now)), headers, signal };
}
