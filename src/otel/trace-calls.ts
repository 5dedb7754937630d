import { context, createContextKey, propagation, trace } from "@opentelemetry/api";
import type { Context } from "@opentelemetry/api";
import { packageName, packageVersion } from "../platform/version.ts";
import type { CallListener } from "../settings/events.ts";
import type { Middleware } from "../settings/middleware.ts";
import { CallSpans } from "./call-spans.ts";

/** Options of a client whose calls are traced. */
export interface TraceOptions {
  readonly middleware: Middleware;
  readonly onEvent: CallListener;
}

/**
 * Makes a span of each call of a client, and one of each attempt in it, with the tracer provider, the context manager and
 * the propagator that the program has registered, now or later. Without them, nothing happens.
 *
 * @example
 * const client = new Lightfield(traceCalls());
 * @example
 * const client = new Lightfield({ middleware: sign, onEvent: count }).withOptions(traceCalls());
 */
export function traceCalls(): TraceOptions {
  const spans = new CallSpans(trace.getTracer(packageName, packageVersion));
  return {
    onEvent: (event) => spans.record(event),
    middleware(attempt, next) {
      const inAttempt = spans.contextOfAttempt(attempt.call);
      if (inAttempt === undefined) return next();
      injectSafely(inAttempt, attempt.headers);
      return context.with(inAttempt.setValue(suppressed, true), next);
    },
  };
}

/** By which the SDK knows that there is a span already: `fetch`, should it be instrumented, makes no second one. */
const suppressed = /* @__PURE__ */ createContextKey("OpenTelemetry SDK Context Key SUPPRESS_TRACING");

/** A propagator that throws, or that writes what is no header, must not end the call. */
function injectSafely(inAttempt: Context, headers: Headers): void {
  try {
    propagation.inject(inAttempt, headers, { set: (carrier, name, value) => carrier.set(name, value) });
  } catch {
    // The server starts a trace of its own.
  }
}
