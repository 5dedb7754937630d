import { describe, expect, test } from "vitest";
import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIResponseLostError,
  APIUserAbortError,
  SDKError,
} from "../../src/index.ts";
import { classifyConnectionFailure } from "../../src/call/connection-failure.ts";
import { backoff, isRetryable, mayHaveBeenApplied, retryWait } from "../../src/call/retry.ts";
import type { Failure, RetriedRequest, RetryState } from "../../src/call/retry.ts";
import { requestedWait } from "../../src/http/retry-after.ts";
import { Petshop } from "../support/petshop.ts";
import type { PetshopOptions } from "../support/petshop.ts";
import { fastClock } from "../support/fast-clock.ts";
import { hangUp, hangUpInBody, inTurn, json, nowhere, serve, stall, text } from "../support/serve.ts";
import type { Handler } from "../support/serve.ts";

function response(status: number, headers: Record<string, string> = {}): Failure {
  return { status, headers: new Headers(headers) };
}

/** By the code that a platform gives. */
const connectionErrors = new Map<string, APIConnectionError>();

for (const code of [
  "ECONNREFUSED",
  "ENOTFOUND",
  "ECONNRESET",
  "UND_ERR_SOCKET",
  "UND_ERR_CONNECT_TIMEOUT",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "CERT_HAS_EXPIRED",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "ERR_SSL_WRONG_VERSION_NUMBER",
]) {
  const cause = new TypeError("", { cause: Object.assign(new Error(), { code }) });
  const error = new APIConnectionError("", { cause });
  await classifyConnectionFailure(error);
  connectionErrors.set(code, error);
}

function refusedConnection(code: string): APIConnectionError {
  return connectionErrors.get(code) ?? expect.unreachable(code);
}

function conflict(type: string | undefined): APIError {
  const details = {
    headers: new Headers(),
    response: new Response(),
    error: undefined,
    code: undefined,
    param: undefined,
    requestId: undefined,
  };
  return new APIError("", { status: 409, type, retryAfter: undefined, method: "POST", path: "/", ...details });
}

function lost(cutOff: boolean): APIResponseLostError {
  return new APIResponseLostError("", { status: 200, contentType: undefined, excerpt: "", cutOff });
}

const callSettings = { maxRetries: 2, maxRetryAfter: 60, retryWrites: true };
const read: RetriedRequest = { method: "POST", isRead: true, keyIsHonoured: false, bodyIsStream: false, callSettings };
const keyedWrite: RetriedRequest = { ...read, isRead: false, keyIsHonoured: true };
const write: RetriedRequest = { ...read, isRead: false };
const carefulWrite: RetriedRequest = { ...write, callSettings: { ...callSettings, retryWrites: false } };
const unvetted = { ...callSettings, retryWrites: "idempotent" } as const;
const unvettedPost: RetriedRequest = { ...write, callSettings: unvetted };
const carefulKeyedWrite: RetriedRequest = { ...keyedWrite, callSettings: carefulWrite.callSettings };
const stream: RetriedRequest = { ...read, bodyIsStream: true };

describe("isRetryable", () => {
  test.each<[string, Failure, Record<"read" | "keyedWrite" | "write" | "carefulWrite", boolean>]>([
    [
      "no connection",
      refusedConnection("ECONNREFUSED"),
      { read: true, keyedWrite: true, write: true, carefulWrite: true },
    ],
    ["no such host", refusedConnection("ENOTFOUND"), { read: true, keyedWrite: true, write: true, carefulWrite: true }],
    [
      "connection lost",
      refusedConnection("ECONNRESET"),
      { read: true, keyedWrite: true, write: true, carefulWrite: false },
    ],
    [
      "connection lost, no reason given",
      new APIConnectionError(""),
      { read: true, keyedWrite: true, write: true, carefulWrite: false },
    ],
    ...[
      "DEPTH_ZERO_SELF_SIGNED_CERT",
      "CERT_HAS_EXPIRED",
      "ERR_TLS_CERT_ALTNAME_INVALID",
      "ERR_SSL_WRONG_VERSION_NUMBER",
    ].map((code): [string, Failure, Record<string, boolean>] => [
      `refused: ${code}`,
      refusedConnection(code),
      { read: false, keyedWrite: false, write: false, carefulWrite: false },
    ]),
    [
      "409 for a call of the same key",
      conflict("idempotency_conflict"),
      { read: true, keyedWrite: true, write: true, carefulWrite: false },
    ],
    [
      "409 of an API without types",
      conflict(undefined),
      { read: true, keyedWrite: true, write: true, carefulWrite: false },
    ],
    [
      "409 of another type",
      conflict("conflict"),
      { read: false, keyedWrite: false, write: false, carefulWrite: false },
    ],
    ["timeout", new APIConnectionTimeoutError(""), { read: true, keyedWrite: true, write: true, carefulWrite: false }],
    ["success, body cut off", lost(true), { read: true, keyedWrite: true, write: false, carefulWrite: false }],
    [
      "success, body of another kind",
      lost(false),
      { read: false, keyedWrite: false, write: false, carefulWrite: false },
    ],
    ["abort", new APIUserAbortError(""), { read: false, keyedWrite: false, write: false, carefulWrite: false }],
    ["an error of ours", new SDKError(""), { read: false, keyedWrite: false, write: false, carefulWrite: false }],
    ...[408, 409, 500, 501, 502, 503, 504, 599].map((status): [string, Failure, Record<string, boolean>] => [
      String(status),
      response(status),
      { read: true, keyedWrite: true, write: true, carefulWrite: false },
    ]),
    ["429", response(429), { read: true, keyedWrite: true, write: true, carefulWrite: true }],
    ...[301, 304, 400, 401, 403, 404, 405, 410, 415, 422, 499].map(
      (status): [string, Failure, Record<string, boolean>] => [
        String(status),
        response(status),
        { read: false, keyedWrite: false, write: false, carefulWrite: false },
      ],
    ),
    [
      "404, x-should-retry: true",
      response(404, { "x-should-retry": "true" }),
      { read: true, keyedWrite: true, write: true, carefulWrite: false },
    ],
    [
      "503, x-should-retry: false",
      response(503, { "x-should-retry": "false" }),
      { read: false, keyedWrite: false, write: false, carefulWrite: false },
    ],
    [
      "429, x-should-retry: false",
      response(429, { "x-should-retry": "false" }),
      { read: false, keyedWrite: false, write: false, carefulWrite: false },
    ],
    [
      "503, x-should-retry: maybe",
      response(503, { "x-should-retry": "maybe" }),
      { read: true, keyedWrite: true, write: true, carefulWrite: false },
    ],
  ])("%s", (_, failure, expected) => {
    expect({
      read: isRetryable(failure, read),
      keyedWrite: isRetryable(failure, keyedWrite),
      write: isRetryable(failure, write),
      carefulWrite: isRetryable(failure, carefulWrite),
    }).toEqual(expected);
    expect(isRetryable(failure, carefulKeyedWrite)).toBe(expected.keyedWrite);
    expect(isRetryable(failure, unvettedPost)).toBe(expected.carefulWrite);
    for (const method of ["PUT", "DELETE"]) {
      expect(isRetryable(failure, { ...unvettedPost, method })).toBe(expected.write);
    }
    expect(isRetryable(failure, stream)).toBe(false);
  });
});

describe("mayHaveBeenApplied", () => {
  test.each<[string, Error, boolean]>([
    ["no connection", refusedConnection("ECONNREFUSED"), false],
    ["connection lost", refusedConnection("UND_ERR_SOCKET"), true],
    ["no connection in time", refusedConnection("UND_ERR_CONNECT_TIMEOUT"), false],
    ["a refused certificate", refusedConnection("CERT_HAS_EXPIRED"), false],
    ["timeout", new APIConnectionTimeoutError(""), true],
    ["response lost", lost(false), true],
    ["abort in flight", new APIUserAbortError(""), true],
    ["an error of ours before sending", new SDKError(""), false],
  ])("%s", (_, error, expected) => {
    expect(mayHaveBeenApplied(error, write)).toBe(expected);
    expect(mayHaveBeenApplied(error, read)).toBe(false);
  });
});

describe("backoff", () => {
  test.each([
    [0, 0, 500],
    [1, 0, 1000],
    [2, 0, 2000],
    [3, 0, 4000],
    [4, 0, 8000],
    [5, 0, 8000],
    [2000, 0, 8000],
    [0, 1, 375],
    [4, 0.5, 7000],
  ])("retry %d, chance %d: %d ms", (n, random, expected) => {
    expect(backoff(n, random)).toBe(expected);
  });
});

describe("requestedWait", () => {
  const now = Date.parse("2026-03-01T12:00:00Z");

  test.each<[Record<string, string>, number | undefined]>([
    [{}, undefined],
    [{ "retry-after-ms": "250" }, 250],
    [{ "retry-after-ms": "12.5", "retry-after": "7" }, 12.5],
    [{ "retry-after-ms": "soon", "retry-after": "7" }, 7000],
    [{ "retry-after": "0" }, 0],
    [{ "retry-after": "7" }, 7000],
    [{ "retry-after": "0.25" }, 250],
    [{ "retry-after": "-1" }, undefined],
    [{ "retry-after": "" }, undefined],
    [{ "retry-after": "soon" }, undefined],
    [{ "retry-after": "Sun, 01 Mar 2026 12:00:09 GMT" }, 9000],
    [{ "retry-after": "Sun, 01 Mar 2026 11:59:00 GMT" }, undefined],
  ])("%j: %j ms", (headers, expected) => {
    expect(requestedWait(new Headers(headers), now)).toBe(expected);
  });
});

describe("retryWait", () => {
  const standing: RetryState = { attempts: 1, refusals: 0, timeLeft: Infinity, date: 0, random: 0 };

  test.each<[string, Failure, Partial<RetryState>, number | undefined]>([
    ["the backoff of the first retry", response(503), {}, 500],
    ["the backoff of the second retry", response(503), { attempts: 2 }, 1000],
    ["no third retry", response(503), { attempts: 3 }, undefined],
    ["shortened by jitter", new APIConnectionError(""), { random: 0.4 }, 450],
    ["as long as the server says", response(503, { "retry-after": "3" }), {}, 3000],
    ["and up to a quarter longer, never shorter", response(503, { "retry-after": "3" }), { random: 0.8 }, 3600],
    ["up to 60 s", response(429, { "retry-after": "60" }), {}, 60_000],
    ["but not more", response(429, { "retry-after": "60.001" }), {}, undefined],
    ["nothing beyond the deadline", response(503), { timeLeft: 500 }, undefined],
    ["nothing where nothing helps", response(404), {}, undefined],
    ["a refusal in turn is no failed attempt", response(429), { attempts: 4, refusals: 2 }, 4000],
    ["but the tenth is the last", response(429), { attempts: 10, refusals: 10 }, undefined],
  ])("%s", (_, failure, change, expected) => {
    expect(retryWait(failure, read, { ...standing, ...change })).toBe(expected);
  });

  test("maxRetries: 0 sends once, whether it was refused in turn or not", () => {
    const once = { ...read, callSettings: { ...callSettings, maxRetries: 0 } };
    expect(retryWait(response(429), once, { ...standing, refusals: 1 })).toBeUndefined();
  });

  test("maxRetryAfter moves the limit", () => {
    const impatient = { ...read, callSettings: { ...callSettings, maxRetryAfter: 1 } };
    expect(retryWait(response(429, { "retry-after": "1" }), impatient, standing)).toBe(1000);
    expect(retryWait(response(429, { "retry-after": "2" }), impatient, standing)).toBeUndefined();
    expect(retryWait(response(503), { ...read, callSettings: { ...callSettings, maxRetryAfter: 0 } }, standing)).toBe(
      500,
    );
  });
});

describe("on the wire", () => {
  async function setUp(handler: Handler, options: PetshopOptions = {}) {
    const server = await serve(handler);
    const clock = fastClock();
    return { server, clock, client: new Petshop({ apiKey: "key", baseURL: server.baseURL, ...options }, clock) };
  }

  test.each<[string, Handler]>([
    ["503", json({}, 503)],
    ["a connection closed without a response", hangUp],
    ["a connection lost in the body", hangUpInBody],
    ["JSON that breaks off", text('{"id":"pe', "application/json")],
  ])("%s: two retries, then success", async (_, fault) => {
    const { client, server, clock } = await setUp(inTurn(fault, fault, json({ id: "pet_1" })));
    expect(await client.pet.retrieve("pet_1")).toEqual({ id: "pet_1" });
    expect(server.requests).toHaveLength(3);
    expect(clock.waits).toEqual([500, 1000]);
  });

  test("no server at all: retried as well", async () => {
    const clock = fastClock();
    const call = new Petshop({ apiKey: "key", baseURL: await nowhere() }, clock).pet.retrieve("pet_1");
    await expect(call).rejects.toMatchObject({ name: "APIConnectionError", attempts: 3, mayHaveBeenApplied: false });
    expect(clock.waits).toEqual([500, 1000]);
  });

  test("error.attempts says how many attempts were made", async () => {
    const { client, server } = await setUp(json({ message: "down" }, 503));
    await expect(client.pet.retrieve("pet_1", { maxRetries: 4 })).rejects.toMatchObject({ attempts: 5, status: 503 });
    expect(server.requests).toHaveLength(5);
    await expect(client.pet.retrieve("pet_1", { maxRetries: 0 })).rejects.toMatchObject({ attempts: 1 });
  });

  test("the last error is read in full", async () => {
    const { client } = await setUp(json({ message: "down" }, 503));
    await expect(client.pet.retrieve("pet_1")).rejects.toThrow("503 down");
  });

  test("whether a response is the last is decided once, however chance falls a second time", async () => {
    const server = await serve(json({ message: "down" }, 503));
    const chances = [1, 0]; // a wait of 375 ms, which the deadline allows, then one of 500 ms, which it does not
    const clock = { ...fastClock(), now: () => 0, random: () => chances.shift() ?? 0 };
    const client = new Petshop({ apiKey: "key", baseURL: server.baseURL, deadline: 450, maxRetries: 1 }, clock);
    await expect(client.pet.retrieve("pet_1")).rejects.toThrow("503 down");
    expect([server.requests.length, clock.waits]).toEqual([2, [375]]);
  });

  const date = "Sun, 01 Mar 2026 12:00:09 GMT";

  test.each<[Record<string, string>, number]>([
    [{ "retry-after": "7" }, 7000],
    [{ "retry-after": "0.25" }, 250],
    [{ "retry-after": date }, 9000],
    [{ "retry-after-ms": "1500" }, 1500],
    [{ "retry-after-ms": "1500", "retry-after": "7" }, 1500],
    [{}, 500],
  ])("429 with %j: waits %d ms, then success", async (headers, wait) => {
    const server = await serve(inTurn(json({}, 429, headers), json({ id: "pet_1" })));
    const clock = { ...fastClock(), date: () => Date.parse(date) - 9000 };
    const client = new Petshop({ apiKey: "key", baseURL: server.baseURL }, clock);
    expect(await client.pet.retrieve("pet_1")).toEqual({ id: "pet_1" });
    expect(clock.waits).toEqual([wait]);
  });

  test("a wait of more than 60 s: no sleep and no hammering, but the error with retryAfter", async () => {
    const { client, server, clock } = await setUp(json({ message: "slow down" }, 429, { "retry-after": "90" }));
    await expect(client.pet.retrieve("pet_1")).rejects.toMatchObject({
      name: "RateLimitError",
      message: "429 slow down",
      retryAfter: 90,
      attempts: 1,
    });
    expect([server.requests.length, clock.waits]).toEqual([1, []]);
  });

  test("and what was decided against is not done, though the wait would be shorter a second time", async () => {
    const server = await serve(json({ message: "down" }, 503));
    const chances = [0, 1];
    const clock = { ...fastClock(), now: () => 0, random: () => chances.shift() ?? 0 };
    const client = new Petshop({ apiKey: "key", baseURL: server.baseURL, deadline: 450 }, clock);
    await expect(client.pet.retrieve("pet_1")).rejects.toThrow("503 down");
    expect(server.requests).toHaveLength(1);
  });

  test("where the deadline leaves no time for a retry, the error says so", async () => {
    const { client } = await setUp(json({ message: "down" }, 500));
    const message = "500 down. No further retry: the `deadline` leaves no time for it.";
    await expect(client.pet.retrieve("pet_1", { deadline: 300 })).rejects.toMatchObject({ message, attempts: 1 });
    await expect(client.pet.retrieve("pet_1", { deadline: 300, maxRetries: 0 })).rejects.toThrow(/^500 down$/);
  });

  test("a wait that no timer can count is none, whatever the options allow", async () => {
    const { client, server, clock } = await setUp(json({}, 429, { "retry-after": "2592000" }));
    const call = client.pet.retrieve("pet_1", { maxRetryAfter: Infinity });
    await expect(call).rejects.toMatchObject({ retryAfter: 2592000, attempts: 1 });
    expect([server.requests.length, clock.waits]).toEqual([1, []]);
  });

  test("a body that is a stream is sent once", async () => {
    const { client, server } = await setUp(json({}, 503));
    const body = new Blob(["a"]).stream();
    const call = client.request({ method: "POST", path: "/x", body });
    await expect(call).rejects.toMatchObject({ status: 503, attempts: 1 });
    expect(server.requests).toHaveLength(1);
  });

  test("the body of a discarded response is cancelled, and not waited for", async () => {
    let isCancelled = false;
    const endless = new ReadableStream({ cancel: () => void (isCancelled = true) });
    const responses = [new Response(endless, { status: 503 }), Response.json({ id: "pet_1" })];
    const fetch = async (): Promise<Response> => responses.shift() ?? Response.error();
    const { client } = await setUp(stall, { fetch });
    expect(await client.pet.retrieve("pet_1")).toEqual({ id: "pet_1" });
    expect(isCancelled).toBe(true);
  });

  test("every attempt sends the same request", async () => {
    const { client, server } = await setUp(inTurn(json({}, 500), hangUp, json({ id: "pet_1" })));
    await client.pet.create({ name: "Rex" });
    const [first, second, third] = server.requests;
    expect(second).toEqual(first);
    expect(third).toEqual(first);
    expect(first?.body).toBe('{"name":"Rex"}');
  });

  test("an error tells of all attempts whether the write may have been applied", async () => {
    const { client } = await setUp(inTurn(hangUp, json({ message: "no" }, 422)));
    const call = client.pet.create({ name: "Rex" });
    await expect(call).rejects.toMatchObject({ status: 422, attempts: 2, mayHaveBeenApplied: true });
  });

  test.each([
    [400, false],
    [408, true],
    [429, false],
    [500, true],
  ])("%d for a write: may have been applied: %s", async (status, expected) => {
    const { client } = await setUp(json({}, status));
    const call = client.pet.create({ name: "Rex" });
    await expect(call).rejects.toMatchObject({ status, mayHaveBeenApplied: expected });
  });
});
