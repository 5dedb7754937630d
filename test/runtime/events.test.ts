import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { redactQuery } from "../../src/http/redact-request.ts";
import { SDKError } from "../../src/index.ts";
import type { CallEvent, CallListener } from "../../src/index.ts";
import { fastClock } from "../support/fast-clock.ts";
import { Petshop } from "../support/petshop.ts";
import type { PetshopOptions } from "../support/petshop.ts";
import { hangUp, inTurn, json, serve } from "../support/serve.ts";
import type { Handler } from "../support/serve.ts";

interface Setup {
  readonly client: Petshop;
  readonly events: CallEvent[];
}

async function setUp(handler: Handler, options: PetshopOptions = {}): Promise<Setup> {
  const events: CallEvent[] = [];
  const onEvent: CallListener = (event) => void events.push(event);
  const { baseURL } = await serve(handler);
  return { events, client: new Petshop({ apiKey: "sk_test_hush_hush", baseURL, onEvent, ...options }, fastClock()) };
}

const pet = json({ id: "pet_1" }, 200, { "x-request-id": "req_1", "x-other": "hush" });
const failing = json({ message: "hush" }, 503);
const milliseconds = expect.any(Number);

describe("the events of a call", () => {
  const call = {
    operation: "POST /v1/pets/{id}/feed",
    method: "POST",
    path: "/v1/pets/{id}/feed",
    resource: "pet",
    methodName: "feed",
  };

  test("are its start, its attempts, their responses, retries with reason and wait, and its end", async () => {
    const { client, events } = await setUp(inTurn(failing, hangUp, pet));
    await client.pet.feed("pet_1", { food: "hush" }, { query: { token: "hush" }, idempotencyKey: "key_1" });
    const url = expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/v1\/pets\/pet_1\/feed\?token=REDACTED$/);
    const requestHeaders = expect.objectContaining({ authorization: "[redacted]", "idempotency-key": "key_1" });
    const attempt = (n: number): object => ({ type: "attempt", call, attempt: n, url, requestHeaders });
    const unavailable = { error: "InternalServerError", status: 503 };
    const lost = { error: "APIConnectionError", status: undefined };
    const responseHeaders = expect.objectContaining({ "x-request-id": "req_1", "x-other": "[redacted]" });
    const ofAny = { requestHeaders, responseHeaders: expect.anything(), milliseconds };
    expect(events).toEqual([
      { type: "call-started", call },
      attempt(1),
      { type: "response", call, attempt: 1, status: 503, ...ofAny },
      { type: "retry", call, attempt: 1, reason: unavailable, wait: 500 },
      attempt(2),
      { type: "failure", call, attempt: 2, reason: lost, requestHeaders, milliseconds },
      { type: "retry", call, attempt: 2, reason: lost, wait: 1000 },
      attempt(3),
      { type: "response", call, attempt: 3, status: 200, ...ofAny, responseHeaders },
      { type: "call-ended", call, attempts: 3, reason: undefined, milliseconds },
    ]);
    expect(new Set(events.map((event) => event.call)).size).toBe(1);
  });

  test.each<[string, Handler, object[]]>([
    [
      "a refusal",
      json({ message: "no" }, 404),
      [{ type: "response", status: 404 }, { reason: { error: "NotFoundError" } }],
    ],
    [
      "no JSON",
      (response) => response.end("<html>"),
      [{ type: "failure", reason: { error: "APIResponseLostError", status: 200 } }, { reason: { status: 200 } }],
    ],
  ])("of %s end with its reason", async (_, handler, expected) => {
    const { client, events } = await setUp(handler);
    await expect(client.pet.create({ name: "a" }, { maxRetries: 0 })).rejects.toThrow(SDKError);
    expect(events.slice(2)).toMatchObject(expected);
  });

  test("that is not sent are its start and its end", async () => {
    const apiKey = (): never => {
      throw new Error("no key");
    };
    const { client, events } = await setUp(pet, { apiKey });
    await expect(client.pet.retrieve("pet_1")).rejects.toThrow(SDKError);
    await expect(client.pet.create(Object({ name: 1n, tags: new Map() }))).rejects.toThrow(SDKError);
    expect(events).toMatchObject([
      { type: "call-started" },
      { type: "call-ended", attempts: 0, reason: { error: "SDKError", status: undefined } },
      { type: "call-started" },
      { type: "call-ended", attempts: 0, reason: { error: "SDKError", status: undefined } },
    ]);
  });

  test("whose middleware throws say so", async () => {
    const middleware = async (): Promise<never> => {
      throw new RangeError("hush");
    };
    const { client, events } = await setUp(pet, { middleware });
    await expect(client.pet.retrieve("pet_1")).rejects.toThrow(RangeError);
    const reason = { error: "RangeError", status: undefined };
    expect(events.slice(2)).toMatchObject([
      { type: "failure", attempt: 1, reason },
      { type: "call-ended", attempts: 1, reason },
    ]);
  });

  test("of which the caller reads the body end at its headers", async () => {
    const { client, events } = await setUp(pet);
    const response = await client.pet.retrieve("pet_1").asResponse();
    expect(events.map(({ type }) => type)).toEqual(["call-started", "attempt", "response", "call-ended"]);
    expect(await response.json()).toEqual({ id: "pet_1" });
  });

  test("come for each page of a list", async () => {
    const page = (id: string): Handler => json({ data: [{ id }], totalCount: 2 });
    const { client, events } = await setUp(inTurn(page("a"), page("b")));
    await client.pet.list().toArray({ limit: 2 });
    expect(events.filter(({ type }) => type === "call-ended")).toHaveLength(2);
    expect(new Set(events.map(({ call }) => call)).size).toBe(2);
  });
});

test("no event holds a key, a cookie, a body, or a value of a query", async () => {
  const { client, events } = await setUp(inTurn(json({ message: "hush" }, 503, { "set-cookie": "a=hush" }), pet));
  const headers = { Cookie: "session=hush", "X-Api-Key": "hush" };
  await client.pet.feed("pet_1", { food: "hush" }, { query: { token: "hush" }, headers });
  expect(events.length).toBeGreaterThan(5);
  expect(inspect(events, { depth: 9 })).not.toContain("hush");
});

test.each([
  ["http://a.example/x", "http://a.example/x"],
  ["http://a.example/x?a=1&b=2%263&a=", "http://a.example/x?a=REDACTED&b=REDACTED&a=REDACTED"],
  ["http://a.example/x?secret", "http://a.example/x?REDACTED"],
  ["http://a.example/x?a=b=c?d&e", "http://a.example/x?a=REDACTED&REDACTED"],
])("the query of %s is shown as %s", (url, shown) => {
  expect(redactQuery(url)).toBe(shown);
});

test("a query is shown by its names, whatever its values are", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), fc.string()), (values) => {
      const shown = new URL(redactQuery(`http://a.example/x?${new URLSearchParams(values)}`));
      expect([...shown.searchParams]).toEqual(Object.keys(values).map((name) => [name, "REDACTED"]));
    }),
  );
});

describe("a listener", () => {
  test.each<[string, CallListener]>([
    ["that throws", () => JSON.parse("{")],
    ["whose promise rejects", () => Promise.reject(new Error("disk full"))],
  ])("%s fails no call, and others still hear", async (_, fails) => {
    const hears = vi.fn<CallListener>();
    const { client } = await setUp(inTurn(failing, pet), { onEvent: [fails, hears] });
    expect(await client.pet.retrieve("pet_1")).toEqual({ id: "pet_1" });
    expect(hears).toHaveBeenCalledTimes(7);
  });

  test("is added by withOptions", async () => {
    const added = vi.fn<CallListener>();
    const { client, events } = await setUp(pet);
    await client.withOptions({ onEvent: added }).pet.retrieve("pet_1");
    expect([events.length, added.mock.calls.length]).toEqual([4, 4]);
  });

  test("is a function", () => {
    const refused = new SDKError("onEvent must be a function; got string.");
    expect(() => new Petshop(Object({ apiKey: "key", onEvent: "log" }))).toThrow(refused);
  });
});
