import { headersTimeout, startLimits } from "../call/limits.ts";
import { SDKError } from "../platform/errors.ts";
import { overrideCallSettings } from "../settings/call-settings.ts";
import type { CallSettings } from "../settings/call-settings.ts";
import type { RequestOptions } from "../settings/call-options.ts";
import type { Settings } from "../settings/settings.ts";
import { EventProgress } from "./event-progress.ts";
import { stallError } from "./explain-stream.ts";
import type { StreamCall, EventStreamOptions } from "./stream-call.ts";
import type { ReadLimits } from "./stream-connection.ts";

/** The options of a stream with every default filled in. */
export interface StreamSettings {
  /** Those of any call. */
  readonly options: RequestOptions;
  readonly callSettings: CallSettings;
  readonly maxEventSize: number;
  readonly resume: NonNullable<EventStreamOptions["resume"]>;
  readonly maxRetries: number;
  readonly limits: ReadLimits;
  readonly progress: EventProgress;
}

const defaultEventSize = 16_777_216;

/** @throws SDKError for an option that cannot work */
export function readStreamSettings({ callSettings, fetch, clock }: Settings, call: StreamCall): StreamSettings {
  const { maxEventSize = defaultEventSize, resume = false, ...options } = call.options ?? {};
  if (!(maxEventSize > 0)) throw new SDKError("maxEventSize must be a number of characters above 0, or Infinity.");
  if (resume !== false && !canResume(call))
    throw new SDKError("resume is for a GET whose response is a stream of events.");
  const effective = overrideCallSettings(callSettings, options, fetch);
  const progress = new EventProgress(resume !== false);
  const limits = {
    limits: startLimits(Infinity, options.signal, clock),
    timeout: readTimeout(effective),
    explainTimeout: (ms: number) => stallError(ms, progress.itemCount),
    clock,
  };
  const { maxRetries } = effective;
  return { options, callSettings: effective, maxEventSize, resume, maxRetries, limits, progress };
}

/** Whether a server can be asked to go on where a stream was left. */
export function canResume({ method, format }: Pick<StreamCall, "method" | "format">): boolean {
  return method === "GET" && (typeof format === "object" || /data$|events$/.test(format));
}

/** Between two reads, where an ordinary call has it for the whole body. The default is that of the headers, too. */
function readTimeout(callSettings: CallSettings): number {
  const { timeout } = callSettings;
  return headersTimeout(
    typeof timeout === "object" ? { ...callSettings, timeout: { headers: timeout.body } } : callSettings,
  );
}
