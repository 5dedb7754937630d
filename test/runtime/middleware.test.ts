import { createHash } from "node:crypto";
import { describe, expect, test, vi } from "vitest";
import type { SecurityScheme } from "../../src/auth/scheme.ts";
import { bearer } from "../../src/auth/schemes.ts";
import { APIConnectionTimeoutError, APIError, InternalServerError, SDKError } from "../../src/index.ts";
import type { Attempt, Middleware } from "../../src/index.ts";
import { raw } from "../../src/raw.ts";
import { APIClient, basic, cookieKey, headerKey, queryKey } from "../../src/runtime.ts";
import { fastClock } from "../support/fast-clock.ts";
import { petAPI, Petshop } from "../support/petshop.ts";
import type { PetshopOptions } from "../support/petshop.ts";
import { hangUp, inTurn, json, serve, stall } from "../support/serve.ts";
import type { Handler, TestServer } from "../support/serve.ts";

interface Setup {
  readonly client: Petshop;
  readonly server: TestServer;
}

async function setUp(handler: Handler, options: PetshopOptions = {}): Promise<Setup> {
  const server = await serve(handler);
  const client = new Petshop({ apiKey: "sk_test_0123456789", baseURL: server.baseURL, ...options }, fastClock());
  return { client, server };
}

const pet = json({ id: "pet_1" });
const failing = json({}, 503);

/** Adds a letter to a header, so that the order shows on the wire. */
function mark(letter: string): Middleware {
  return (attempt, next) => {
    attempt.headers.set("x-order", `${attempt.headers.get("x-order") ?? ""}${letter}`);
    return next();
  };
}

describe("middleware runs round each attempt", () => {
  test("with operation, resource and method name, number, URL and signal", async () => {
    const seen: Attempt[] = [];
    const middleware: Middleware = (attempt, next) => {
      seen.push(attempt);
      return next();
    };
    const { client, server } = await setUp(inTurn(failing, pet), { middleware });
    await client.pet.retrieve("pet 1", { query: { color: "red" } });
    const call = {
      operation: "GET /v1/pets/{id}",
      method: "GET",
      path: "/v1/pets/{id}",
      resource: "pet",
      methodName: "retrieve",
    };
    const url = `${server.baseURL}/v1/pets/pet%201?color=red`;
    expect(seen.map(({ call, number, url }) => ({ call, number, url }))).toEqual([
      { call, number: 1, url },
      { call, number: 2, url },
    ]);
    expect(seen[0]?.call).toBe(seen[1]?.call);
    expect(seen[0]?.signal).toBeInstanceOf(AbortSignal);
  });

  test("of what has no method of its own, which has no name", async () => {
    const middleware = vi.fn<Middleware>((_, next) => next());
    const { client } = await setUp(pet, { middleware });
    await client.request({ method: "POST", path: "/v1/new?x=1" });
    const call = { operation: "POST /v1/new", path: "/v1/new", resource: undefined, methodName: undefined };
    expect(middleware.mock.calls[0]?.[0].call).toMatchObject(call);
  });

  test("of each page of a list, and of a raw call", async () => {
    const middleware = vi.fn<Middleware>((_, next) => next());
    const page = json({ data: [{ id: "a" }], totalCount: 2 });
    const { client } = await setUp(inTurn(page, json({ data: [{ id: "b" }], totalCount: 2 })), { middleware });
    expect(await client.pet.list().toArray({ limit: 2 })).toHaveLength(2);
    expect(middleware).toHaveBeenCalledTimes(2);
    await raw(client).GET("/v1/pets");
    expect(middleware).toHaveBeenCalledTimes(3);
  });

  test("the client's outermost, then what withOptions adds, then the call's", async () => {
    const { client, server } = await setUp(pet, { middleware: [mark("a"), mark("b")] });
    const changed = client.withOptions({ middleware: mark("c") });
    await changed.pet.retrieve("pet_1", { middleware: [mark("d"), mark("e")] });
    await client.pet.retrieve("pet_1");
    expect(server.requests.map(({ headers }) => headers["x-order"])).toEqual(["abcde", "ab"]);
  });

  test("and each attempt begins with the headers of the call", async () => {
    const { client, server } = await setUp(inTurn(failing, pet), { middleware: mark("a") });
    await client.pet.retrieve("pet_1", { headers: { "x-order": "0" } });
    expect(server.requests.map(({ headers }) => headers["x-order"])).toEqual(["0a", "0a"]);
  });

  test("over the call's abort and timeout", async () => {
    const { client, server } = await setUp(stall, { middleware: () => new Promise(() => {}), timeout: 20 });
    await expect(client.pet.create({ name: "a" })).rejects.toMatchObject({ attempts: 1, mayHaveBeenApplied: false });
    await expect(client.pet.retrieve("pet_1")).rejects.toBeInstanceOf(APIConnectionTimeoutError);
    const signal = AbortSignal.abort();
    await expect(client.pet.retrieve("pet_1", { signal })).rejects.toThrow("aborted");
    expect(server.requests).toEqual([]);
  });
});

test("headers are changed: set, replaced, removed", async () => {
  const middleware: Middleware = (attempt, next) => {
    attempt.headers.set("X-Trace", "1");
    attempt.headers.set("petshop-version", "2027");
    attempt.headers.delete("x-old");
    return next();
  };
  const { client, server } = await setUp(pet, { middleware, defaultHeaders: { "X-Old": "1" } });
  await client.pet.retrieve("pet_1");
  const {
    authorization,
    "x-trace": trace,
    "petshop-version": version,
    "x-old": old,
  } = server.requests[0]?.headers ?? {};
  expect([authorization, trace, version, old]).toEqual(["Bearer sk_test_0123456789", "1", "2027", undefined]);
});

describe("next is called at most once", () => {
  test("the second time is an SDKError, and nothing is sent again", async () => {
    const middleware: Middleware = async (_, next) => {
      await next();
      return await next();
    };
    const { client, server } = await setUp(pet, { middleware });
    const error: unknown = await client.pet.retrieve("pet_1").catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SDKError);
    expect(error).toMatchObject({ message: "A middleware may call next() once: the client does the retries." });
    expect(server.requests).toHaveLength(1);
  });

  test("nor need it be awaited, not even where it fails", async () => {
    const middleware: Middleware = async (_, next) => {
      void next();
      await new Promise((resolve) => setImmediate(resolve));
      return Response.json({ id: "pet_2" });
    };
    const { client } = await setUp(hangUp, { middleware });
    expect(await client.pet.retrieve("pet_1")).toEqual({ id: "pet_2" });
  });
});

describe("what a middleware throws comes out unchanged and is not retried", () => {
  const ofAnotherCall = new InternalServerError("503 elsewhere", {
    status: 503,
    headers: new Headers(),
    response: new Response(),
    error: undefined,
    type: undefined,
    code: undefined,
    param: undefined,
    requestId: undefined,
    retryAfter: undefined,
    method: "GET",
    path: "/elsewhere",
  });

  test.each<[string, unknown]>([
    ["an Error", new Error("no token")],
    ["an error of another call", ofAnotherCall],
    ["a TypeError, as fetch throws it", new TypeError("fetch failed")],
    ["a text", "no token"],
    ["nothing", undefined],
  ])("%s, before the request is sent and after", async (_, thrown) => {
    const stack = thrown instanceof Error ? thrown.stack : undefined;
    for (const sends of [false, true]) {
      const { client, server } = await setUp(pet, {
        middleware: async (_attempt, next) => {
          if (sends) await next();
          throw thrown;
        },
      });
      const outcomes = await Promise.allSettled([
        client.pet.retrieve("pet_1"),
        client.pet.list().toArray({ limit: 1 }),
      ]);
      for (const outcome of outcomes) expect(outcome.status === "rejected" && outcome.reason).toBe(thrown);
      expect(server.requests).toHaveLength(sends ? 2 : 0);
    }
    if (thrown instanceof Error) expect(thrown.stack).toBe(stack);
    if (thrown instanceof SDKError) expect(thrown.attempts).toBe(0);
  });

  test("but an error of next that it lets pass is the client's, and retried", async () => {
    const outer: Middleware = async (_, next) => {
      try {
        return await next();
      } finally {
        failures += 1;
      }
    };
    let failures = 0;
    const { client, server } = await setUp(inTurn(hangUp, pet), { middleware: [outer, (_, next) => next()] });
    expect(await client.pet.retrieve("pet_1")).toEqual({ id: "pet_1" });
    expect([failures, server.requests.length]).toEqual([2, 2]);
  });

  test("and what replaces an error of next is its own", async () => {
    const own = new Error("down", { cause: "next" });
    const { client, server } = await setUp(hangUp, {
      middleware: (_, next) => next().catch(() => Promise.reject(own)),
    });
    await expect(client.pet.retrieve("pet_1")).rejects.toBe(own);
    expect(server.requests).toHaveLength(1);
  });
});

describe("a Response without next counts as the server's", () => {
  test("its body is parsed", async () => {
    const { client, server } = await setUp(stall, { middleware: async () => Response.json({ id: "cached" }) });
    const { data, response } = await client.pet.retrieve("pet_1").withResponse();
    expect([data, response.status, server.requests.length]).toEqual([{ id: "cached" }, 200, 0]);
  });

  test("its status makes an error, and is retried", async () => {
    const middleware = vi.fn<Middleware>(async () => Response.json({ message: "busy" }, { status: 503 }));
    const { client } = await setUp(stall, { middleware });
    const error: unknown = await client.pet.retrieve("pet_1").catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(APIError);
    expect(error).toMatchObject({ status: 503, attempts: 3, message: "503 busy" });
    expect(middleware).toHaveBeenCalledTimes(3);
  });

  test("and so does one in place of the server's", async () => {
    const middleware: Middleware = async (_, next) => {
      const response = await next();
      return response.ok ? Response.json({ id: "changed" }) : response;
    };
    const { client } = await setUp(inTurn(failing, pet), { middleware });
    expect(await client.pet.retrieve("pet_1")).toEqual({ id: "changed" });
  });

  test.each([
    ["nothing", undefined],
    ["data", { id: "pet_1" }],
  ])("but %s is no Response", async (_, value) => {
    // @ts-expect-error TS2322: no Response
    const middleware: Middleware = async () => value;
    const { client } = await setUp(pet, { middleware });
    const message = "A middleware must return a Response: that of next(), or one of its own.";
    await expect(client.pet.retrieve("pet_1")).rejects.toThrow(message);
  });
});

describe("a middleware sees the final URL, headers and body bytes, so that it can sign", () => {
  /** Signs what the server will see. */
  const sign: Middleware = async (attempt, next) => {
    const bytes = await attempt.bodyBytes();
    const { pathname, search } = new URL(attempt.url);
    const text = `${pathname}${search}\n${attempt.headers.get("content-type")}\n`;
    attempt.headers.set("x-signature", createHash("sha256").update(text).update(bytes).digest("hex"));
    return await next();
  };

  function signatureOf({ url, headers, body }: TestServer["requests"][number]): string {
    const hash = createHash("sha256");
    const type = headers["content-type"] ?? "null";
    return hash.update(`${url}\n${type}\n`).update(Buffer.from(body, "latin1")).digest("hex");
  }

  test.each<[string, (client: Petshop) => PromiseLike<unknown>]>([
    ["JSON", ({ pet }) => pet.create({ name: "Zoë" })],
    ["a form with a file", ({ pet }) => pet.photograph({ photo: new Blob(["\0ÿ"]), caption: "é" })],
    ["a Blob", (client) => client.request({ method: "PUT", path: "/x", body: new Blob(["ü"], { type: "text/css" }) })],
    ["bytes", (client) => client.request({ method: "PUT", path: "/x", body: new Uint8Array([0, 255, 7]) })],
    ["URLSearchParams", (client) => client.request({ method: "PUT", path: "/x", body: new URLSearchParams("a=ü") })],
    ["no body, and a query", ({ pet }) => pet.retrieve("pet 1", { query: { a: ["b", "ç"] } })],
  ])("%s", async (_, send) => {
    const { client, server } = await setUp(inTurn(failing, pet), { middleware: sign });
    await send(client);
    expect(server.requests).toHaveLength(2);
    for (const request of server.requests) expect(request.headers["x-signature"]).toBe(signatureOf(request));
  });

  test("a stream has no bytes to sign, and stays unread", async () => {
    const { client, server } = await setUp(pet, { middleware: sign });
    const body = new Blob(["abc"]).stream();
    const message = "The body of this attempt is a stream, whose bytes pass only once: give it as bytes to sign it.";
    await expect(client.request({ method: "PUT", path: "/x", body })).rejects.toThrow(message);
    expect([server.requests.length, body.locked]).toEqual([0, false]);
  });
});

describe("a middleware sees the key only with seesCredentials", () => {
  const key = "sk_test_0123456789";

  class Client extends APIClient {}

  /** All that a middleware can see of an attempt and its response. */
  async function seenBy(securityScheme: SecurityScheme, seesCredentials: boolean, apiKey: string): Promise<string> {
    const seen: unknown[] = [];
    const middleware: Middleware = async (attempt, next) => {
      const response = await next();
      seen.push(attempt.url, ...attempt.headers, response.url, attempt);
      return response;
    };
    middleware.seesCredentials = seesCredentials;
    const server = await serve(pet);
    const options = { apiKey, baseURL: server.baseURL, middleware, defaultHeaders: { "x-copy": apiKey } };
    await new Client({ ...petAPI, securityScheme }, options).request({ method: "GET", path: "/x" });
    expect(JSON.stringify(server.requests)).toContain(securityScheme === basic ? btoa(apiKey) : apiKey);
    return JSON.stringify(seen);
  }

  test.each<[string, SecurityScheme, string]>([
    ["bearer", bearer, key],
    ["basic", basic, "user:password_1"],
    ["header", headerKey("X-Api-Key"), key],
    ["short header", headerKey("X-Api-Key"), "abc"],
    ["query", queryKey("key"), key],
    ["cookie", cookieKey("session"), key],
  ])("by %s", async (_, securityScheme, apiKey) => {
    const traces = [apiKey, btoa(apiKey), encodeURIComponent(apiKey)];
    const blind = await seenBy(securityScheme, false, apiKey);
    const sighted = await seenBy(securityScheme, true, apiKey);
    for (const trace of traces) expect(blind).not.toContain(trace);
    expect(traces.some((trace) => sighted.includes(trace))).toBe(true);
  });

  test("and can give another without seeing it", async () => {
    const middleware: Middleware = (attempt, next) => {
      attempt.headers.set("authorization", "Bearer other");
      return next();
    };
    const { client, server } = await setUp(pet, { middleware: [middleware, (_, next) => next()] });
    await client.pet.retrieve("pet_1");
    expect(server.requests[0]?.headers.authorization).toBe("Bearer other");
  });

  test("an error of the response shows no key that a middleware has set", async () => {
    const middleware: Middleware = (attempt, next) => {
      attempt.headers.set("authorization", "Bearer secret_of_its_own");
      return next();
    };
    const { client } = await setUp(json({ message: "bad key secret_of_its_own" }, 401), { middleware });
    await expect(client.pet.retrieve("pet_1")).rejects.toThrow("401 bad key [redacted]");
  });
});

test.each<[string, unknown]>([
  ["an object", {}],
  ["a list with a text", ["log"]],
  ["null", null],
])("%s is no middleware", async (_, middleware) => {
  const refused = /^middleware must be a function; got (object|string)\.$/;
  expect(() => new Petshop(Object({ apiKey: "key", middleware }))).toThrow(refused);
  const { client } = await setUp(pet);
  await expect(client.pet.retrieve("pet_1", Object({ middleware }))).rejects.toThrow(refused);
});
