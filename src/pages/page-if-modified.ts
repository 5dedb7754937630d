import type { CallState } from "../call/call.ts";
import { unlessNotModified, withoutConditions } from "../call/if-modified.ts";
import type { ParsedResponse } from "../call/read-response.ts";
import { send } from "../call/send.ts";
import type { Settings } from "../settings/settings.ts";
import type { ListCall } from "./list-call.ts";
import { loadPage } from "./loaded-page.ts";
import type { Page } from "./page.ts";

/** Sends the call for one page, which is `undefined` where it has not changed. */
export async function sendPageIfModified<Envelope, Item>(
  settings: Settings,
  call: ListCall,
  state: CallState,
): Promise<ParsedResponse<Page<Envelope, Item> | undefined>> {
  const responseKind = unlessNotModified(call.responseKind ?? "json");
  const parsed = await send<Envelope>(settings, { ...call, method: "GET", responseKind }, state);
  const { response } = parsed;
  if (response.status === 304) return { data: undefined, response };
  return loadPage<Envelope, Item>(parsed, settings, { ...call, options: withoutConditions(call.options) }, state);
}
