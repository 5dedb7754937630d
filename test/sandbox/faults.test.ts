import { setTimeout } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { createSandbox } from "../../sandbox/index.ts";
import type { FaultRule, Sandbox } from "../../sandbox/index.ts";

const headers = { authorization: "Bearer sk_lf_sandbox", "lightfield-version": "2026-03-01" };
const creation = {
  method: "POST",
  headers: { ...headers, "content-type": "application/json" },
  body: '{"fields":{"$name":"Kestrel"}}',
};

interface Server {
  sandbox: Sandbox;
  send(path: string, init?: RequestInit): Promise<Response>;
}

const servers: [name: string, open: (faults: FaultRule[]) => Promise<Server>][] = [
  [
    "in process",
    async (faults) => {
      const sandbox = createSandbox({ faults });
      return { sandbox, send: (path, init) => sandbox.fetch(`http://sandbox.test${path}`, init) };
    },
  ],
  [
    "over a socket",
    async (faults) => {
      const sandbox = createSandbox({ faults });
      const { url, close } = await sandbox.listen();
      onTestFinished(close);
      return { sandbox, send: (path, init) => fetch(url + path, init) };
    },
  ],
];

function countAccounts({ sandbox }: Server): number {
  return sandbox.state.lightfield.records.list("account").size;
}

describe.each(servers)("%s", (_, open) => {
  test.each<[fault: FaultRule, isDone: boolean]>([
    [{ fault: "reset-before" }, false],
    [{ fault: "reset-after" }, true],
  ])("$fault loses the response", async (fault, isDone) => {
    const server = await open([fault]);
    const error: unknown = await server.send("/v1/accounts", creation).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TypeError);
    expect(Object(error)).toMatchObject({ message: "fetch failed", cause: { code: "ECONNRESET" } });
    expect(countAccounts(server)).toBe(isDone ? 6 : 5);
  });

  test.each<[fault: FaultRule, isDone: boolean]>([
    [{ fault: "stall-before" }, false],
    [{ fault: "stall-after" }, true],
  ])("$fault gives no response until the caller aborts", async (fault, isDone) => {
    const server = await open([fault]);
    const controller = new AbortController();
    const response = server.send("/v1/accounts", { ...creation, signal: controller.signal });
    await expect.poll(() => server.sandbox.requests.length).toBe(1);
    expect(await Promise.race([response, setTimeout(20, "nothing")])).toBe("nothing");
    controller.abort(new Error("enough"));
    await expect(response).rejects.toThrow("enough");
    expect(countAccounts(server)).toBe(isDone ? 6 : 5);
  });

  test("stall-in-body gives the headers and half of the body", async () => {
    const server = await open([{ fault: "stall-in-body" }]);
    const controller = new AbortController();
    const response = await server.send("/v1/accounts", { headers, signal: controller.signal });
    expect(response.status).toBe(200);
    const reader = response.body?.getReader();
    const { value } = Object(await reader?.read());
    expect(new TextDecoder().decode(value)).toMatch(/^\{"object":"list"/);
    const rest = reader?.read();
    expect(await Promise.race([rest, setTimeout(20, "nothing")])).toBe("nothing");
    controller.abort(new Error("enough"));
    await expect(rest).rejects.toThrow();
  });

  test("reset-in-body gives the headers and half of the body, and then the connection is lost", async () => {
    const server = await open([{ fault: "reset-in-body" }]);
    const response = await server.send("/v1/accounts", creation);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow("terminated");
    expect(countAccounts(server)).toBe(6);
  });

  test("truncated-body ends halfway as if it were whole", async () => {
    const server = await open([{ fault: "truncated-body" }]);
    const response = await server.send("/v1/accounts", { headers });
    const text = await response.text();
    expect([response.status, text.startsWith('{"object":"list"')]).toEqual([200, true]);
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
  });

  test.each<[rule: FaultRule, status: number]>([
    [{ fault: "html-body" }, 200],
    [{ fault: "html-body", status: 502 }, 502],
  ])("%j gives a web page", async (rule, status) => {
    const response = await (await open([rule])).send("/v1/accounts", { headers });
    expect([response.status, response.headers.get("content-type")]).toEqual([status, "text/html"]);
    expect(await response.text()).toMatch(/^<!doctype html>/);
  });

  test("too-many-requests says how long to wait, and nothing is done", async () => {
    const server = await open([{ fault: "too-many-requests", retryAfter: 3 }]);
    const response = await server.send("/v1/accounts", creation);
    expect([response.status, response.headers.get("retry-after")]).toEqual([429, "3"]);
    expect(await response.json()).toMatchObject({ type: "too_many_requests" });
    expect(countAccounts(server)).toBe(5);
  });

  test.each<[rule: FaultRule, status: number, type: string, isDone: boolean]>([
    [{ fault: "error-before" }, 503, "service_unavailable", false],
    [{ fault: "error-before", status: 500 }, 500, "internal_server_error", false],
    [{ fault: "error-after", status: 504 }, 504, "gateway_timeout", true],
  ])("%j responds with %i", async (rule, status, type, isDone) => {
    const server = await open([rule]);
    const response = await server.send("/v1/accounts", creation);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error: { type } });
    expect(countAccounts(server)).toBe(isDone ? 6 : 5);
  });

  test("repeated-page is the first page, whichever was requested", async () => {
    const { send } = await open([{ fault: "repeated-page" }]);
    const first = await (await send("/v1/accounts?limit=2", { headers })).json();
    expect(first.data).toHaveLength(2);
    expect(await (await send("/v1/accounts?limit=2&offset=2", { headers })).json()).toEqual(first);
  });
});

test("latency adds up, and then the operation is carried out", async () => {
  const waits: number[] = [];
  const sandbox = createSandbox({
    faults: [
      { fault: "latency", milliseconds: 200 },
      { fault: "latency", milliseconds: 50 },
    ],
    sleep: async (milliseconds) => void waits.push(milliseconds),
  });
  const response = await sandbox.fetch("http://sandbox.test/v1/accounts", { headers });
  expect([response.status, waits]).toEqual([200, [200, 50]]);
});

/** Sends the same request several times, and returns the statuses. */
async function sendRequest(sandbox: Sandbox, request: string, times = 1): Promise<number[]> {
  const [method = "GET", path = ""] = request.split(" ");
  const seen: number[] = [];
  for (let i = 0; i < times; i++) {
    seen.push((await sandbox.fetch(`http://sandbox.test${path}`, { method, headers })).status);
  }
  return seen;
}

describe("a rule chooses its requests", () => {
  test.each<[operation: string, request: string, isHit: boolean]>([
    ["listAccounts", "GET /v1/accounts", true],
    ["listAccounts", "GET /v1/contacts", false],
    ["list*", "GET /v1/contacts", true],
    ["list*", "GET /v1/auth/validate", false],
    ["GET /v1/accounts", "GET /v1/accounts?limit=1", true],
    ["GET /v1/accounts", "GET /v1/accounts/x", false],
    ["GET /v1/accounts/{id}", "GET /v1/accounts/x", true],
    ["GET *", "GET /contacts", true],
    ["POST *", "GET /contacts", false],
    ["* /v1/*", "GET /contacts", false],
    ["*", "GET /contacts", true],
    ["storage", "GET /storage/x", true],
    ["PUT /storage/*", "PUT /storage/x/y", true],
    ["PUT /storage/*", "GET /storage/x/y", false],
  ])("%s matches %s: %s", async (operation, request, isHit) => {
    const sandbox = createSandbox({ faults: [{ fault: "error-before", status: 599, operation }] });
    expect((await sendRequest(sandbox, request))[0] === 599).toBe(isHit);
  });

  test("a path that no operation has is never hit", async () => {
    expect(await sendRequest(createSandbox({ faults: [{ fault: "error-before" }] }), "GET /v1/nothing")).toEqual([404]);
  });

  test("some may pass first, and after some hits it is over", async () => {
    const sandbox = createSandbox({ faults: [{ fault: "error-before", skip: 1, times: 2 }] });
    expect(await sendRequest(sandbox, "GET /v1/accounts", 5)).toEqual([200, 503, 503, 200, 200]);
  });

  test("the first rule that hits decides", async () => {
    const sandbox = createSandbox({
      faults: [{ fault: "error-before", status: 500, times: 1 }, { fault: "error-before" }],
    });
    expect(await sendRequest(sandbox, "GET /v1/accounts", 2)).toEqual([500, 503]);
  });

  test("the seed decides which requests are hit, about as many as the probability says", async () => {
    const faults: FaultRule[] = [{ fault: "error-before", probability: 0.3 }];
    const of = (seed: number): Promise<number[]> =>
      sendRequest(createSandbox({ seed, faults }), "GET /v1/auth/validate", 200);
    const [first, again, other] = [await of(1), await of(1), await of(2)];
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
    expect(first.filter((status) => status === 503).length).toBeGreaterThan(40);
    expect(first.filter((status) => status === 503).length).toBeLessThan(80);
  });

  test("faults leave identifiers as they are", async () => {
    const create = async (faults: FaultRule[]): Promise<unknown> =>
      (await createSandbox({ faults }).fetch("http://sandbox.test/v1/accounts", creation)).json();
    expect(await create([{ fault: "latency", milliseconds: 0, probability: 0.5 }])).toEqual(await create([]));
  });
});

test("rules change while the sandbox runs, and a reset restores the first ones", async () => {
  const sandbox = createSandbox({ faults: [{ fault: "error-before", times: 1 }] });
  expect(await sendRequest(sandbox, "GET /v1/accounts", 2)).toEqual([503, 200]);
  sandbox.faults = [{ fault: "error-before", status: 500 }];
  expect(await sendRequest(sandbox, "GET /v1/accounts")).toEqual([500]);
  sandbox.faults = [];
  expect(await sendRequest(sandbox, "GET /v1/accounts")).toEqual([200]);
  sandbox.reset();
  expect(sandbox.faults).toEqual([{ fault: "error-before", times: 1 }]);
  expect(await sendRequest(sandbox, "GET /v1/accounts", 2)).toEqual([503, 200]);
});

test("a request is recorded with its faults", async () => {
  const sandbox = createSandbox({
    faults: [
      { fault: "latency", milliseconds: 0 },
      { fault: "error-before", skip: 1 },
    ],
  });
  await sendRequest(sandbox, "GET /v1/accounts", 2);
  expect(sandbox.requests.map((request) => request.faults)).toEqual([["latency"], ["latency", "error-before"]]);
});

test("a creation whose response was lost gets one again under its key, and is not done twice", async () => {
  const sandbox = createSandbox({ faults: [{ fault: "error-after", operation: "createAccount", times: 1 }] });
  const init = { ...creation, headers: { ...creation.headers, "idempotency-key": "key-1" } };
  const send = (): Promise<Response> => sandbox.fetch("http://sandbox.test/v1/accounts", init);
  expect([(await send()).status, (await send()).status]).toEqual([503, 200]);
  expect(sandbox.state.lightfield.records.list("account").size).toBe(6);
});

test("errors of Wootiv and of storage have their own form", async () => {
  const { fetch } = createSandbox({ faults: [{ fault: "error-before", status: 403 }] });
  const response = await fetch("http://sandbox.test/contacts");
  expect(await response.json()).toEqual({
    statusCode: 403,
    message: "The sandbox injected an error with the status 403",
    error: "Forbidden",
  });
  const stored = await fetch("http://sandbox.test/storage/x");
  expect([stored.status, await stored.text()]).toEqual([403, expect.stringContaining("<Code>SlowDown</Code>")]);
});

test.each<[rule: FaultRule, message: string]>([
  [Object({ fault: "boom" }), "There is no fault named boom. Faults are latency, "],
  [{ fault: "stall-before", operation: "creatAccount" }, "No operation matches creatAccount."],
  [{ fault: "stall-before", probability: 1.5 }, "The fault stall-before takes probability: a number from 0 to 1."],
  [{ fault: "stall-before", times: 0.5 }, "The fault stall-before takes times: a whole number from 1."],
  [{ fault: "stall-before", skip: -1 }, "The fault stall-before takes skip: a whole number from 0."],
  [Object({ fault: "latency" }), "The fault latency takes milliseconds: a whole number from 0."],
  [{ fault: "error-after", status: 200 }, "The fault error-after takes status: a whole number from 400 to 599."],
  [{ fault: "html-body", status: 600 }, "The fault html-body takes status: a whole number from 200 to 599."],
  [
    Object({ fault: "error-before", oparation: "create*" }),
    "The fault error-before has no member oparation. Its members are fault, operation, probability, skip, times, status.",
  ],
])("%j is refused", (rule, message) => {
  expect(() => createSandbox({ faults: [rule] })).toThrow(message);
});

test("faults that are no array are refused", () => {
  const sandbox = createSandbox();
  expect(() => (sandbox.faults = Object({ fault: "reset-before" }))).toThrow("Faults must be an array of rules");
});
