/** Traces of calls, over OpenTelemetry: for programs that have `@opentelemetry/api`. */
export { traceCalls } from "./otel/trace-calls.ts";
export type { TraceOptions } from "./otel/trace-calls.ts";
