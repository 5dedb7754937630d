import type { CallSettings } from "../call-settings.ts";
import type { HeaderChanges } from "../headers.ts";
import type { Limits } from "../limits.ts";
import type { RequestOptions } from "../options.ts";

/** The options of a call that is a step of several: what is left of the deadline, and the signal that ends them all. */
export function stepOptions(
  callSettings: CallSettings,
  { endsAt, signal }: Limits,
  now: number,
  headers: HeaderChanges | undefined,
): RequestOptions {
  return { ...callSettings, deadline: Math.max(1, Math.ceil(endsAt - now)), headers, signal };
}
