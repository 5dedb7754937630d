import { inspect } from "node:util";
import { context, propagation, trace } from "@opentelemetry/api";
import { suppressTracing } from "@opentelemetry/core";
import { AlwaysOffSampler } from "@opentelemetry/sdk-trace";
import type { ReadableSpan } from "@opentelemetry/sdk-trace";
import { describe, expect, test } from "vitest";
import type { Middleware } from "../../src/index.ts";
import { createNodeFetch } from "../../src/node.ts";
import { traceCalls } from "../../src/otel.ts";
import { attributesOfAttempt, nameOfAttempt } from "../../src/otel/attributes.ts";
import { raw } from "../../src/raw.ts";
import { fastClock } from "../support/fast-clock.ts";
import { Petshop } from "../support/petshop.ts";
import type { PetshopOptions } from "../support/petshop.ts";
import { hangUp, inTurn, json, serve, hangUpInBody, text } from "../support/serve.ts";
import type { Handler, TestServer } from "../support/serve.ts";
import { instrumentFetch, registerSDK, summarize, traceparentOf } from "../support/traces.ts";

interface Setup {
  readonly client: Petshop;
  readonly server: TestServer;
  readonly port: number;
}

async function setUp(handler: Handler, options: PetshopOptions = {}): Promise<Setup> {
  const server = await serve(handler);
  const settings = { apiKey: "sk_test_hush_hush", baseURL: server.baseURL, ...traceCalls(), ...options };
  return { server, client: new Petshop(settings, fastClock()), port: Number(new URL(server.baseURL).port) };
}

const pet = json({ id: "pet_1" });
const failing = json({ message: "hush" }, 503);

function parentsOf(spans: readonly ReadableSpan[]): (string | undefined)[] {
  const names = new Map(spans.map((span) => [span.spanContext().spanId, span.name]));
  return spans.map(({ parentSpanContext }) => names.get(parentSpanContext?.spanId ?? ""));
}

describe("a call is a span", () => {
  test("inside that of the caller, and its attempts are spans inside it", async () => {
    const spans = registerSDK();
    const { client, server, port } = await setUp(inTurn(failing, hangUp, pet));
    await trace.getTracer("test").startActiveSpan("job", async (job) => {
      await client.pet.feed("pet_1", { food: "hush" }, { query: { token: "hush" } });
      job.end();
    });
    const name = "POST /v1/pets/{id}/feed";
    const attempt = {
      "http.request.method": "POST",
      "server.address": "127.0.0.1",
      "server.port": port,
      "url.full": `${server.baseURL}/v1/pets/pet_1/feed?token=REDACTED`,
      "url.template": "/v1/pets/{id}/feed",
    };
    const refused = { "http.response.status_code": 503, "error.type": "503" };
    const lost = { "http.request.resend_count": 1, "error.type": "APIConnectionError" };
    const done = { "http.request.resend_count": 2, "http.response.status_code": 200 };
    expect(spans().map(summarize)).toEqual([
      { name, kind: "CLIENT", status: "ERROR", attributes: { ...attempt, ...refused } },
      { name, kind: "CLIENT", status: "ERROR", attributes: { ...attempt, ...lost } },
      { name, kind: "CLIENT", status: "UNSET", attributes: { ...attempt, ...done } },
      { name: "pet.feed", kind: "INTERNAL", status: "UNSET", attributes: {} },
      { name: "job", kind: "INTERNAL", status: "UNSET", attributes: {} },
    ]);
    expect(parentsOf(spans())).toEqual(["pet.feed", "pet.feed", "pet.feed", "job", undefined]);
  });

  test.each<[string, Handler, object, string]>([
    ["a refusal", json({}, 404), { "http.response.status_code": 404, "error.type": "404" }, "NotFoundError"],
    [
      "no JSON",
      text("<html>", "text/html"),
      { "http.response.status_code": 200, "error.type": "APIResponseLostError" },
      "APIResponseLostError",
    ],
    ["no response", hangUp, { "error.type": "APIConnectionError" }, "APIConnectionError"],
    [
      "half a body",
      hangUpInBody,
      { "http.response.status_code": 200, "error.type": "APIResponseLostError" },
      "APIResponseLostError",
    ],
  ])("that fails for %s has the kind of the error, and no HTTP", async (_, handler, ofAttempt, ofCall) => {
    const spans = registerSDK();
    const { client } = await setUp(handler);
    await expect(client.pet.create({ name: "a" }, { maxRetries: 0 })).rejects.toThrow();
    const [attempt, call] = spans().map(summarize);
    expect(attempt).toMatchObject({ status: "ERROR", attributes: ofAttempt });
    expect(call).toEqual({
      name: "pet.create",
      kind: "INTERNAL",
      status: "ERROR",
      attributes: { "error.type": ofCall },
    });
  });

  test("of its own where nothing is sent, as for a body that cannot be", async () => {
    const spans = registerSDK();
    const { client } = await setUp(pet);
    await expect(client.pet.create(Object({ name: new Map() }))).rejects.toThrow();
    expect(spans().map(summarize)).toMatchObject([{ name: "pet.create", attributes: { "error.type": "SDKError" } }]);
  });

  test("for each page of a list", async () => {
    const spans = registerSDK();
    const page = (id: string): Handler => json({ data: [{ id }], totalCount: 2 });
    const { client } = await setUp(inTurn(page("a"), page("b")));
    await client.pet.list().toArray({ limit: 2 });
    expect(parentsOf(spans())).toEqual(["pet.list", undefined, "pet.list", undefined]);
  });

  test("by method and path where it has no method of its own", async () => {
    const spans = registerSDK();
    const { client } = await setUp(pet);
    await client.request({ method: "GET", path: "/v1/new/{id}", pathParams: { id: "a" } });
    await raw(client).GET("/v1/pets/{id}", { params: { path: { id: "a" } } });
    const names = spans().map(({ name }) => name);
    expect(names).toEqual(["GET /v1/new/{id}", "GET /v1/new/{id}", "GET /v1/pets/{id}", "GET /v1/pets/{id}"]);
  });

  test("whatever other middleware and listeners there are", async () => {
    const spans = registerSDK();
    const order: string[] = [];
    const middleware: Middleware = (_, next) => (order.push("middleware"), next());
    const { client } = await setUp(pet, { middleware, onEvent: ({ type }) => order.push(type) });
    await client.withOptions(traceCalls()).pet.retrieve("pet_1");
    expect(order).toEqual(["call-started", "attempt", "middleware", "response", "call-ended"]);
    expect(spans()).toHaveLength(2);
  });
});

describe("the server", () => {
  test("is told of the span of each attempt", async () => {
    const spans = registerSDK();
    const { client, server } = await setUp(inTurn(failing, pet));
    await client.pet.retrieve("pet_1");
    const sent = server.requests.map(({ headers }) => headers["traceparent"]);
    expect(sent).toEqual(spans().slice(0, 2).map(traceparentOf));
    expect(new Set(sent).size).toBe(2);
  });

  test("is told that a trace is not sampled", async () => {
    const spans = registerSDK(new AlwaysOffSampler());
    const { client, server } = await setUp(pet);
    await client.pet.retrieve("pet_1");
    expect(server.requests[0]?.headers["traceparent"]).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/);
    expect(spans()).toEqual([]);
  });

  test.each([
    ["where the program has no SDK", (): void => {}],
    ["inside of what is not to be traced", registerSDK],
  ])("is told nothing %s", async (_, register) => {
    register();
    const { client, server } = await setUp(pet);
    const call = (): Promise<unknown> => client.pet.retrieve("pet_1").withResponse();
    await context.with(suppressTracing(context.active()), call);
    expect(server.requests[0]?.headers).not.toHaveProperty("traceparent");
  });
});

describe("beside an instrumentation of fetch", () => {
  test("an attempt has one span, and another request has its own", async () => {
    const spans = registerSDK();
    instrumentFetch();
    const { client, server } = await setUp(inTurn(failing, pet));
    await client.pet.retrieve("pet_1");
    await (await globalThis.fetch(`${server.baseURL}/other`)).text();
    const names = spans().map(({ name }) => name);
    expect(names).toEqual(["GET /v1/pets/{id}", "GET /v1/pets/{id}", "pet.retrieve", "GET"]);
    const [first, second, , other] = spans().map(traceparentOf);
    expect(server.requests.map(({ headers }) => headers["traceparent"])).toEqual([first, second, other]);
  });

  test("so it is where requests wait for a connection", async () => {
    const spans = registerSDK();
    instrumentFetch();
    const { client, server } = await setUp(pet, { fetch: createNodeFetch({ maxConnections: 1 }) });
    await Promise.all(["a", "b", "c"].map((id) => client.pet.retrieve(id)));
    const attempts = spans().filter(({ name }) => name === "GET /v1/pets/{id}");
    expect(spans()).toHaveLength(6);
    expect(server.requests.map(({ headers }) => headers["traceparent"])).toEqual(attempts.map(traceparentOf));
  });
});

test("the SDK may be registered after the client is made", async () => {
  const { client } = await setUp(pet);
  const spans = registerSDK();
  await client.pet.retrieve("pet_1");
  expect(spans()).toHaveLength(2);
});

test("no span holds a key, a cookie, a body, or a value of a query", async () => {
  const spans = registerSDK();
  const { client } = await setUp(inTurn(json({ message: "hush" }, 503, { "set-cookie": "a=hush" }), json({}, 404)));
  const headers = { Cookie: "session=hush", "X-Api-Key": "hush" };
  const call = client.pet.feed("pet_1", { food: "hush" }, { query: { token: "hush" }, headers });
  await expect(call).rejects.toThrow("404");
  expect(spans()).toHaveLength(3);
  expect(inspect(spans(), { depth: 9, showHidden: true })).not.toContain("hush");
});

test.each<[string, () => void]>([
  ["tracer", () => trace.setGlobalTracerProvider({ getTracer: () => Object({ startSpan: () => JSON.parse("{") }) })],
  ["propagator", () => propagation.setGlobalPropagator(Object({ inject: () => JSON.parse("{"), fields: () => [] }))],
])("a %s that throws fails no call", async (_, breakIt) => {
  registerSDK();
  trace.disable();
  propagation.disable();
  breakIt();
  const { client } = await setUp(pet);
  expect(await client.pet.retrieve("pet_1")).toEqual({ id: "pet_1" });
});

describe("the attributes of an attempt", () => {
  const call = { operation: "GET /x", method: "GET", path: "/x", resource: undefined, methodName: undefined };

  test.each([
    ["https://a.example/x", { "server.address": "a.example", "server.port": 443 }],
    ["http://a.example/x", { "server.address": "a.example", "server.port": 80 }],
    ["http://[::1]:8080/x", { "server.address": "::1", "server.port": 8080 }],
  ])("of %s name the server", (url, expected) => {
    expect(attributesOfAttempt({ call, attempt: 1, url })).toMatchObject(expected);
  });

  test("name a method that is in no standard, but not as the method", () => {
    const purge = { ...call, method: "PURGE" };
    expect(nameOfAttempt(purge)).toBe("HTTP /x");
    expect(attributesOfAttempt({ call: purge, attempt: 1, url: "http://a.example/x" })).toMatchObject({
      "http.request.method": "_OTHER",
      "http.request.method_original": "PURGE",
    });
  });
});
