/** Traces calls with line 2 of OpenTelemetry's SDK, and with the oldest `@opentelemetry/api`. The tests use line 3. */
import { spawnSync } from "node:child_process";
import { existsSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createUserProject } from "./user-project.ts";

const installed = join(import.meta.dirname, "installed/node_modules");
const sdk = join(installed, "@opentelemetry");

/** Prints each span with its kind and the name of the one around it, then the spans that the server was told of. */
const program = `
  import { createServer } from "node:http";
  import { context, propagation, SpanKind, trace } from "@opentelemetry/api";
  import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
  import { W3CTraceContextPropagator } from "@opentelemetry/core";
  import { UndiciInstrumentation } from "@opentelemetry/instrumentation-undici";
  import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
  import { Wootiv } from "lightfield-wootiv/wootiv";
  import { traceCalls } from "lightfield-wootiv/otel";

  const exporter = new InMemorySpanExporter();
  trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }));
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  new UndiciInstrumentation();

  const told = [];
  const server = createServer(({ headers }, response) => {
    const status = told.push(headers.traceparent?.split("-")[2]) === 1 ? 503 : 200;
    response.writeHead(status, { "content-type": "application/json" }).end("{}");
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const baseURL = "http://127.0.0.1:" + server.address().port;
  const client = new Wootiv({ apiKey: "test", baseURL, ...traceCalls() });
  await trace.getTracer("test").startActiveSpan("job", async (job) => {
    await client.contacts.retrieve("1");
    job.end();
  });
  server.close().closeAllConnections();

  const spans = exporter.getFinishedSpans();
  const names = new Map(spans.map((span) => [span.spanContext().spanId, span.name]));
  for (const { name, kind, parentSpanContext } of spans)
    console.log(SpanKind[kind], name, "in", names.get(parentSpanContext?.spanId));
  console.log(told.map((id) => names.get(id)).join());
`;
const expected = `CLIENT GET /contacts/{id} in contacts.retrieve
CLIENT GET /contacts/{id} in contacts.retrieve
INTERNAL contacts.retrieve in job
INTERNAL job in undefined
GET /contacts/{id},GET /contacts/{id}
`;

const project = createUserProject("lightfield-wootiv");
writeFileSync(join(project, "program.js"), program);
symlinkSync(sdk, join(project, "node_modules/@opentelemetry"));
const problems: string[] = [];
console.table({ "Node 20": traceOn("node20"), "Node 26": traceOn("node26") });
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

function traceOn(node: string): Record<string, string> {
  const command = join(installed, node, "bin/node");
  if (!existsSync(command) || !existsSync(sdk)) return { OpenTelemetry: "not here: make platforms installs it" };
  const { stdout, stderr } = spawnSync(command, [join(project, "program.js")], { encoding: "utf8" });
  if (stdout !== expected) problems.push(`OpenTelemetry on ${node}: ${stdout}${stderr}`);
  return { OpenTelemetry: stdout === expected ? "yes" : "NO" };
}
