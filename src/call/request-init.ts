import { connectInit } from "../settings/connect-timeout.ts";
import type { Message } from "./run-middleware.ts";
import type { RunningCall } from "./running-call.ts";

/** What `fetch` gets beside the URL. */
export function buildRequestInit(
  { request, limits, state }: RunningCall,
  { headers, body }: Message,
  signal: AbortSignal,
): RequestInit {
  return {
    redirect: "manual", // a redirect would take the key and the data to another host
    ...connectInit(request.callSettings),
    ...request.callSettings.fetchOptions,
    ...(request.bodyIsStream && { duplex: "half" }),
    method: request.method,
    headers,
    body: body ?? null,
    // A body that the caller reads outlives the attempt; the platform then keeps its tie to the caller's signal.
    signal: state.callerReadsBody && limits.signal ? AbortSignal.any([limits.signal, signal]) : signal,
  };
}
