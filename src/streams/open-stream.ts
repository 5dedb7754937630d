import { isChecked, loadChecks } from "../call/checks.ts";
import type { CallState } from "../call/call.ts";
import type { ParsedResponse } from "../call/read-response.ts";
import type { Settings } from "../settings/settings.ts";
import { EventStream } from "./event-stream.ts";
import type { StreamCall } from "./stream-call.ts";
import { StreamOpener } from "./stream-opener.ts";
import { readStreamSettings } from "./stream-settings.ts";
import { StreamSource } from "./stream-source.ts";

/** Opens a stream: it begins with the headers of its response. */
export async function openStream<Item>(
  settings: Settings,
  call: StreamCall,
  state: CallState,
): Promise<ParsedResponse<EventStream<Item>>> {
  const streamSettings = readStreamSettings(settings, call);
  const opener = new StreamOpener(settings, call, state, streamSettings);
  const { callSettings } = streamSettings;
  const checks = isChecked(settings, callSettings, call)
    ? await loadChecks(settings, callSettings, call, state)
    : undefined;
  const response = await opener.open();
  return { data: new EventStream<Item>(new StreamSource(response, opener, checks)), response };
}
