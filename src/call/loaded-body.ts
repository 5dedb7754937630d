import type { LoadBody } from "../http/body/body.ts";
import { buildRequest } from "./build-request.ts";
import type { Call } from "./call.ts";
import { withinReading } from "./limits.ts";
import type { RunningCall } from "./running-call.ts";

/** The same call with its body in memory. Reading it may never end: a form or a file may be made of an endless stream. */
export async function withLoadedBody(running: RunningCall, call: Call, load: LoadBody): Promise<RunningCall> {
  const { settings, limits, request } = running;
  const { callSettings } = request;
  const body = await withinReading(limits, callSettings, settings.clock, load);
  return { ...running, request: buildRequest(settings, call, callSettings, body) };
}
