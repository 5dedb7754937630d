import type { CallEvent } from "../settings/events.ts";
import type { Log } from "../settings/logging.ts";
import { describeFinding } from "../platform/finding.ts";
import { describeReason } from "./failure-reason.ts";

/** Writes to the log what it shows of an event: mismatches at `warn`, retries at `info`, the ends of attempts at `debug`. */
export function logEvent(log: Log, event: CallEvent): void {
  const { operation } = event.call;
  switch (event.type) {
    case "wait-ended":
      return log.debug?.(`${operation}: waited ${Math.round(event.milliseconds)} ms for its turn in ${event.group}`);
    case "response": {
      const { attempt, status, milliseconds, requestHeaders, responseHeaders } = event;
      const message = `${operation}: attempt ${attempt} got ${status} after ${Math.round(milliseconds)} ms`;
      return log.debug?.(message, { requestHeaders, responseHeaders });
    }
    case "failure": {
      const { attempt, reason, milliseconds, requestHeaders } = event;
      const after = `after ${Math.round(milliseconds)} ms`;
      return log.debug?.(`${operation}: attempt ${attempt} failed ${after}: ${describeReason(reason)}`, {
        requestHeaders,
      });
    }
    case "mismatch": {
      const message = `${operation}: ${event.part} ${event.pointer}: ${describeFinding(event)}`;
      return event.kind === "invalid" ? log.warn?.(message) : log.info?.(message);
    }
    case "retry": {
      const { attempt, reason, wait } = event;
      const next = `the next in ${Math.round(wait)} ms`;
      return log.info?.(`${operation}: attempt ${attempt} failed (${describeReason(reason)}), ${next}`);
    }
  }
}
