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
  const opener = new StreamOpener(settings, call, state, readStreamSettings(settings, call));
  const response = await opener.open();
  return { data: new EventStream<Item>(new StreamSource(response, opener)), response };
}
