import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import * as sdk from "../../src/index.ts";
import { APIClient } from "../../src/runtime.ts";
import { petAPI, Petshop } from "../support/petshop.ts";
import type { PetshopOptions } from "../support/petshop.ts";
import { fastClock } from "../support/fast-clock.ts";
import { hangUp, json, nowhere, serve, text } from "../support/serve.ts";
import type { Handler } from "../support/serve.ts";

const key = "sk_test_0123456789";

async function petshop(handler: Handler, options: PetshopOptions = {}): Promise<Petshop> {
  const server = await serve(handler);
  return new Petshop({ apiKey: key, baseURL: server.baseURL, maxRetries: 0, ...options }, fastClock());
}

async function errorOf(handler: Handler, options?: PetshopOptions): Promise<sdk.APIError> {
  const client = await petshop(handler, options);
  const error: unknown = await client.pet.retrieve("pet_1").catch((reason: unknown) => reason);
  if (!sdk.isAPIError(error)) throw error;
  return error;
}

describe("a status gives a class", () => {
  test.each([
    [400, sdk.BadRequestError],
    [401, sdk.AuthenticationError],
    [402, sdk.APIError],
    [403, sdk.PermissionDeniedError],
    [404, sdk.NotFoundError],
    [408, sdk.APIError],
    [409, sdk.ConflictError],
    [415, sdk.APIError],
    [418, sdk.APIError],
    [422, sdk.UnprocessableEntityError],
    [429, sdk.RateLimitError],
    [500, sdk.InternalServerError],
    [503, sdk.InternalServerError],
    [599, sdk.InternalServerError],
  ])("%d", async (status, expected) => {
    const error = await errorOf(json({}, status));
    expect(error.constructor).toBe(expected);
    expect(error.name).toBe(expected.name);
    expect(error).toBeInstanceOf(sdk.APIError);
    expect(error).toBeInstanceOf(sdk.SDKError);
    expect(error).toBeInstanceOf(Error);
  });
});

test("the other classes and their ancestors", () => {
  expect(sdk.APIConnectionTimeoutError.prototype).toBeInstanceOf(sdk.APIConnectionError);
  expect(sdk.APIResponseLostError.prototype).toBeInstanceOf(sdk.APIConnectionError);
  for (const Class of [sdk.APIConnectionError, sdk.APIUserAbortError, sdk.PaginationError]) {
    expect(Class.prototype).toBeInstanceOf(sdk.SDKError);
    expect(Class.prototype).not.toBeInstanceOf(sdk.APIError);
  }
});

describe("each class has its name", () => {
  const classes = Object.entries(sdk).filter(([name]) => name.endsWith("Error") && name !== "isAPIError");

  test.each(classes)("%s", (name, Class) => {
    expect(Object.getOwnPropertyDescriptor(Class, "prototype")?.value.name).toBe(name);
  });
});

describe("a body is read", () => {
  const inner = { type: "bad_request", message: "No such field.", code: "unknown_field", param: "fields.$x" };

  test.each<[string, unknown, object]>([
    ["wrapped in error", { error: inner }, { ...inner, message: "400 No such field." }],
    ["unwrapped", inner, { ...inner, message: "400 No such field." }],
    [
      "of Nest",
      { statusCode: 400, message: "No such field.", error: "Bad Request" },
      { message: "400 No such field." },
    ],
    [
      "of Nest, with a list",
      { statusCode: 400, message: ["a is no date", "b is missing"] },
      { message: "400 a is no date; b is missing" },
    ],
    ["with a title only", { error: "Bad Request" }, { message: "400 Bad Request" }],
    [
      "of RFC 9457",
      { type: "https://example.com/no-credit", title: "No credit", detail: "You have 3 left.", status: 400 },
      { message: "400 No credit: You have 3 left.", type: "https://example.com/no-credit" },
    ],
    ["of RFC 9457, without detail", { title: "No credit" }, { message: "400 No credit" }],
    [
      "without a message",
      { reason: 7 },
      { message: '400 {"reason":7}', type: undefined, code: undefined, param: undefined },
    ],
    [
      "with members of other types",
      { error: { message: 7, code: 8 } },
      { message: '400 {"error":{"message":7,"code":8}}', code: undefined },
    ],
    ["an array", ["a"], { message: '400 ["a"]' }],
    ["null", null, { message: "400 null" }],
  ])("%s", async (_, body, expected) => {
    expect(await errorOf(json(body, 400))).toMatchObject({ error: body, ...expected });
  });

  test.each<[string, Handler, object]>([
    [
      "a text is the message",
      text(" Bad gateway\n", "text/plain", 502),
      { message: "502 Bad gateway", error: "Bad gateway" },
    ],
    ["JSON that says HTML is JSON", text('{"message":"no"}', "text/html", 400), { message: "400 no" }],
    ["an empty one", text("", "text/plain", 401), { message: "401 (no body)", error: undefined }],
    [
      "a long one is cut in the message only",
      text("x".repeat(500), "text/html", 500),
      { message: `500 ${"x".repeat(200)}…`, error: "x".repeat(500) },
    ],
  ])("%s", async (_, handler, expected) => {
    expect(await errorOf(handler)).toMatchObject(expected);
  });
});

test("an APIError tells status, headers, request id, method, path, attempts and retryAfter", async () => {
  const error = await errorOf(json({}, 429, { "request-id": "req_1", "retry-after": "1.5", "x-a": "b" }));
  expect(error).toMatchObject({
    status: 429,
    requestId: "req_1",
    method: "GET",
    path: "/v1/pets/{id}",
    attempts: 1,
    retryAfter: 1.5,
    mayHaveBeenApplied: false,
  });
  expect(error.headers.get("x-a")).toBe("b");
});

test("an APIError has its response, whose body has been read", async () => {
  const { response } = await errorOf(json({ message: "Not found" }, 404, { "x-a": "b" }));
  expect(response).toBeInstanceOf(Response);
  expect({ status: response.status, bodyUsed: response.bodyUsed }).toEqual({ status: 404, bodyUsed: true });
  expect(response.headers.get("x-a")).toBe("b");
});

test("printing an APIError shows neither cookies nor a key that the server repeats", async () => {
  const body = { message: `Bad key ${key}`, given: [key] };
  const error = await errorOf(json(body, 401, { "set-cookie": "session=hush" }));
  expect(inspect(error, { depth: 20, showHidden: true })).not.toMatch(/sk_test|hush/);
  expect(error.message).toBe("401 Bad key [redacted]");
});

test.each(["text/html", "application/json"])("nor does a response of type %s that is no JSON", async (contentType) => {
  const client = await petshop(text(`<pre>Authorization: Bearer ${key}`, contentType));
  const error: unknown = await client.pet.retrieve("pet_1").catch((reason: unknown) => reason);
  expect(error).toMatchObject({ excerpt: "<pre>Authorization: Bearer [redacted]" });
  expect(inspect(error, { depth: 20, showHidden: true })).not.toContain("sk_test");
});

test("the path of an error is without its query", async () => {
  const call = (await petshop(json({}, 404))).request({ method: "GET", path: "/x?token=hush" });
  await expect(call).rejects.toMatchObject({ path: "/x" });
});

describe("a connection error", () => {
  test("says why, and has the error of fetch as its cause", async () => {
    const client = new Petshop({ apiKey: key, baseURL: await nowhere(), maxRetries: 0 });
    const error = await client.pet.create({ name: "Rex" }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(sdk.APIConnectionError);
    expect(error).toMatchObject({
      message: expect.stringMatching(/No response from 127\.0\.0\.1:\d+: .*ECONNREFUSED/),
      cause: expect.any(TypeError),
      mayHaveBeenApplied: false,
    });
  });

  test("names the option that chooses another server: environment where there are several, else baseURL", async () => {
    const servers = { production: await nowhere(), testing: "https://test.pets.example.com" };
    class Pets extends APIClient {}
    const options = { apiKey: key, maxRetries: 0 };
    const call = { method: "GET", path: "/pets" };
    await expect(new Pets({ ...petAPI, servers }, options).request(call)).rejects.toThrow(
      "Check the network, and the environment (production, testing) if this is the wrong host.",
    );
    await expect(new Pets(petAPI, { ...options, baseURL: await nowhere() }).request(call)).rejects.toThrow(
      "Check the network, and the baseURL if this is the wrong host.",
    );
  });

  test("wraps whatever fetch throws", async () => {
    const client = await petshop(hangUp, { fetch: () => Promise.reject("a text") });
    await expect(client.pet.retrieve("pet_1")).rejects.toMatchObject({ name: "APIConnectionError", cause: "a text" });
  });
});

describe("the stack starts at the caller's line", () => {
  const missing = json({ message: "gone" }, 404);

  function topOf(error: unknown): string[] {
    return error instanceof Error ? (error.stack ?? "").split("\n").slice(0, 2) : [];
  }

  test("of an await", async () => {
    const client = await petshop(missing);
    async function callerOfRetrieve(): Promise<void> {
      await client.pet.retrieve("pet_1");
    }
    const [title, frame] = topOf(await callerOfRetrieve().catch((reason: unknown) => reason));
    expect(title).toBe("NotFoundError: 404 gone");
    expect(frame).toMatch(/callerOfRetrieve .*errors\.test\.ts/);
  });

  test("of withResponse, asResponse, getNextPage, toArray", async () => {
    const client = await petshop((response, request, n) =>
      request.url.includes("offset=1")
        ? missing(response, request, n)
        : json({ data: [{}], totalCount: 2 })(response, request, n),
    );
    const first = await client.pet.list();
    const lost = await petshop(missing);
    const callers = [
      async function caller(): Promise<void> {
        await lost.pet.retrieve("pet_1").withResponse();
      },
      async function caller(): Promise<void> {
        await lost.pet.retrieve("pet_1").asResponse();
      },
      async function caller(): Promise<void> {
        await first.getNextPage();
      },
      async function caller(): Promise<void> {
        await client.pet.list().toArray({ limit: 9 });
      },
      async function caller(): Promise<void> {
        for await (const _ of client.pet.list());
      },
      async function caller(): Promise<void> {
        for await (const _ of client.pet.list().pages());
      },
    ];
    for (const caller of callers) {
      const [title, frame] = topOf(await caller().catch((reason: unknown) => reason));
      expect(title).toBe("NotFoundError: 404 gone");
      expect(frame).toMatch(/caller .*errors\.test\.ts/);
    }
  });

  test("an error that nobody awaits keeps a stack", async () => {
    const client = await petshop(missing);
    const error = await new Promise((resolve) => void client.pet.retrieve("pet_1").catch(resolve));
    expect(topOf(error)[1]).toMatch(/^\s+at /);
  });
});

/** The last: what is loaded on demand is of another copy from then on. */
describe("two copies of the package", () => {
  test("know each other's errors by isAPIError and name", async () => {
    const error = await errorOf(json({}, 404));
    vi.resetModules();
    const other = await import("../../src/index.ts");
    expect(other.APIError).not.toBe(sdk.APIError);
    expect(error).not.toBeInstanceOf(other.APIError);
    expect(other.isAPIError(error)).toBe(true);
    expect(error.name).toBe("NotFoundError");
  });

  test.each([[undefined], [null], ["APIError"], [new Error("a")], [{ name: "APIError", status: 404 }]])(
    "and isAPIError(%o) is false",
    (value) => {
      expect(sdk.isAPIError(value)).toBe(false);
    },
  );
});
