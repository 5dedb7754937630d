import { context, propagation, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { W3CTraceContextPropagator } from "@opentelemetry/core";
import { UndiciInstrumentation } from "@opentelemetry/instrumentation-undici";
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from "@opentelemetry/sdk-trace";
import type { ReadableSpan, Sampler } from "@opentelemetry/sdk-trace";
import { onTestFinished } from "vitest";

/** Registers the SDK of OpenTelemetry for the length of one test. Gives the spans that have ended, in that order. */
export function registerSDK(sampler?: Sampler): () => ReadableSpan[] {
  const exporter = new InMemorySpanExporter();
  const options = { spanProcessors: [new SimpleSpanProcessor({ exporter })] };
  trace.setGlobalTracerProvider(new TracerProvider(sampler ? { ...options, sampler } : options));
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  onTestFinished(unregisterSDK);
  return () => exporter.getFinishedSpans();
}

function unregisterSDK(): void {
  for (const api of [trace, context, propagation]) api.disable();
}

/** Has every `fetch` and every request of undici traced, as programs do that trace all they send. */
export function instrumentFetch(): void {
  const instrumentation = new UndiciInstrumentation();
  onTestFinished(() => instrumentation.disable());
}

/** What a span says, in words. */
export interface SpanSummary {
  readonly name: string;
  readonly kind: string | undefined;
  readonly status: string | undefined;
  readonly attributes: ReadableSpan["attributes"];
}

export function summarize({ name, kind, status, attributes }: ReadableSpan): SpanSummary {
  return { name, kind: SpanKind[kind], status: SpanStatusCode[status.code], attributes };
}

/** The header by which a server learns of a span. */
export function traceparentOf(span: ReadableSpan | undefined): string {
  const { traceId, spanId, traceFlags } = span?.spanContext() ?? { traceId: "", spanId: "", traceFlags: 0 };
  return `00-${traceId}-${spanId}-0${traceFlags}`;
}
