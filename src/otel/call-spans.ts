import { context, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import type { Attributes, Context, Span, Tracer } from "@opentelemetry/api";
import type { CallDescription, CallEvent } from "../settings/events.ts";
import {
  attributesOfAttempt,
  attributesOfEnd,
  attributesOfFailure,
  attributesOfStatus,
  nameOfAttempt,
  nameOfCall,
} from "./attributes.ts";

/** The spans of a call that has not ended. */
interface OpenSpans {
  readonly call: Span;
  /** Holds the span of the call. */
  readonly inCall: Context;
  attempt: Span | undefined;
}

/** Starts and ends the spans of calls, as their events say. */
export class CallSpans {
  readonly #tracer: Tracer;
  readonly #open = new WeakMap<CallDescription, OpenSpans>();

  constructor(tracer: Tracer) {
    this.#tracer = tracer;
  }

  /** The context of a request. `undefined`: of a call whose start was not recorded. */
  contextOfAttempt(call: CallDescription): Context | undefined {
    const { inCall, attempt } = this.#open.get(call) ?? {};
    return inCall && attempt && trace.setSpan(inCall, attempt);
  }

  record(event: CallEvent): void {
    if (event.type === "call-started") return this.#start(event.call);
    const open = this.#open.get(event.call);
    if (open === undefined) return;
    switch (event.type) {
      case "attempt": {
        const options = { kind: SpanKind.CLIENT, attributes: attributesOfAttempt(event) };
        open.attempt = this.#tracer.startSpan(nameOfAttempt(event.call), options, open.inCall);
        return;
      }
      case "response":
        return end(open.attempt, attributesOfStatus(event.status));
      case "failure":
        return end(open.attempt, attributesOfFailure(event.reason));
      case "call-ended":
        return end(open.call, attributesOfEnd(event.reason));
    }
  }

  #start(call: CallDescription): void {
    const parent = context.active();
    const span = this.#tracer.startSpan(nameOfCall(call), { kind: SpanKind.INTERNAL }, parent);
    this.#open.set(call, { call: span, inCall: trace.setSpan(parent, span), attempt: undefined });
  }
}

/** Without a message: that of an error may quote what the server said. */
function end(span: Span | undefined, attributes: Attributes): void {
  span?.setAttributes(attributes);
  if ("error.type" in attributes) span?.setStatus({ code: SpanStatusCode.ERROR });
  span?.end();
}
