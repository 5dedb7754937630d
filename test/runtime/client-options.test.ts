import { afterEach, describe, expect, test, vi } from "vitest";
import { defaultCallSettings } from "../../src/settings/call-settings.ts";
import { SDKError } from "../../src/index.ts";
import { Transport } from "../../src/runtime.ts";
import { petAPI, PetResource, Petshop } from "../support/petshop.ts";
import type { PetshopOptions } from "../support/petshop.ts";
import { fastClock } from "../support/fast-clock.ts";
import { inTurn, json, nowhere, serve } from "../support/serve.ts";

const key = "sk_test_0123456789";

afterEach(() => {
  vi.unstubAllGlobals();
});

function build(options: object): () => Petshop {
  return () => new Petshop({ apiKey: key, ...options });
}

describe("numbers", () => {
  test("have the documented defaults", () => {
    expect(defaultCallSettings).toEqual({
      timeout: 60_000,
      deadline: Infinity,
      maxRetries: 2,
      maxRetryAfter: 60,
      retryWrites: "idempotent",
      maxResponseSize: 256 * 2 ** 20,
      fetchOptions: undefined,
    });
  });

  test.each([
    ["timeout", -1],
    ["timeout", 0],
    ["timeout", 1.5],
    ["timeout", NaN],
    ["deadline", -1],
    ["deadline", 0.5],
    ["deadline", NaN],
    ["maxRetries", -1],
    ["maxRetries", 0.5],
    ["maxRetries", NaN],
    ["maxRetryAfter", -1],
    ["maxRetryAfter", NaN],
    ["maxResponseSize", 0],
    ["maxResponseSize", 0.5],
    ["maxResponseSize", NaN],
    ["maxResponseSize", "1MB"],
    ["maxRetries", "3"],
    ["timeout", null],
  ])("%s: %j throws, in the client and in a call", async (name, value) => {
    expect(build({ [name]: value })).toThrow(SDKError);
    const got = typeof value === "number" ? value : JSON.stringify(value);
    expect(build({ [name]: value })).toThrow(new RegExp(`^${name} must be .*; got ${got}\\.$`));
    const call = build({ baseURL: await nowhere() })().pet.retrieve("pet_1", { [name]: value });
    await expect(call).rejects.toMatchObject({ name: "SDKError", attempts: 0 });
  });

  test.each([
    ["timeout", Infinity],
    ["timeout", 2 ** 40],
    ["deadline", Infinity],
    ["maxRetries", 0],
    ["maxRetryAfter", 0],
    ["maxRetryAfter", 0.5],
    ["maxResponseSize", 100],
    ["maxResponseSize", Infinity],
  ])("%s: %d is fine", async (name, value) => {
    const server = await serve(json({ id: "pet_1" }));
    expect(await build({ baseURL: server.baseURL, [name]: value })().pet.retrieve("pet_1")).toEqual({ id: "pet_1" });
  });
});

describe("defaultHeaders and defaultQuery", () => {
  test("the value of the call wins, null removes a header, undefined keeps the default", async () => {
    const server = await serve(json({ id: "pet_1" }));
    const client = new Petshop({
      apiKey: key,
      baseURL: server.baseURL,
      defaultHeaders: { "X-Team": "a", "X-Kept": "b", "X-Gone": "c" },
      defaultQuery: { team: "a", kept: "b" },
    });
    await client.pet.retrieve("pet_1", {
      headers: { "x-team": "z", "x-kept": undefined, "x-gone": null },
      query: { team: "z", kept: undefined },
    });
    expect(server.requests[0]?.headers).toMatchObject({ "x-team": "z", "x-kept": "b" });
    expect(server.requests[0]?.headers).not.toHaveProperty("x-gone");
    expect(server.requests[0]?.url).toBe("/v1/pets/pet_1?team=z&kept=b");
  });
});

describe("a query", () => {
  test.each([
    ["a text", "a=b"],
    ["a URLSearchParams", new URLSearchParams("a=b")],
    ["null", null],
  ])("that is %s is refused, and nothing is sent", async (_, query) => {
    const client = new Petshop({ apiKey: key, baseURL: await nowhere() });
    const call = client.request(Object({ method: "GET", path: "/v1/pets", query }));
    await expect(call).rejects.toThrow(new SDKError("A query must be an object, with a member for each parameter."));
    await expect(call).rejects.toMatchObject({ attempts: 0 });
  });
});

test("a default query that has no members is refused", () => {
  expect(build({ defaultQuery: new URLSearchParams("a=b") })).toThrow(SDKError);
  expect(build({ defaultQuery: "a=b" })).toThrow(SDKError);
});

describe("fetch and fetchOptions", () => {
  test("what is not a function is refused", () => {
    expect(build({ fetch: 5 })).toThrow(new SDKError("fetch must be a function; got number."));
  });

  test("the given fetch is called, as a plain function", async () => {
    const receivers: unknown[] = [];
    async function fetch(this: unknown): Promise<Response> {
      receivers.push(this);
      return Response.json({ id: "pet_1" });
    }
    await build({ fetch })().pet.retrieve("pet_1");
    expect(receivers).toEqual([undefined]);
  });

  test("the global fetch is looked up at each call", async () => {
    const client = build({})();
    vi.stubGlobal("fetch", async () => Response.json({ id: "from the mock" }));
    expect(await client.pet.retrieve("pet_1")).toEqual({ id: "from the mock" });
  });

  test("the caller may choose what happens to redirects", async () => {
    const fetch = vi.fn(async (_url: string, _init: RequestInit) => Response.json({ id: "pet_1" }));
    await build({ fetch })().pet.retrieve("pet_1");
    await build({ fetch, fetchOptions: { redirect: "error" } })().pet.retrieve("pet_1");
    expect(fetch.mock.calls.map(([, init]) => init.redirect)).toEqual(["manual", "error"]);
  });

  test("further options reach fetch: those of the client, then those of the call; ours stay ours", async () => {
    const fetch = vi.fn(async (_url: string, _init: RequestInit) => Response.json({ id: "pet_1" }));
    const client = build({ fetch, fetchOptions: { cache: "no-store", keepalive: true, method: "TRACE" } })();
    await client.pet.retrieve("pet_1", { fetchOptions: { cache: "reload" } });
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({ cache: "reload", keepalive: true, method: "GET" });
  });
});

describe("withOptions", () => {
  test.each<[string, PetshopOptions[], Record<string, string | undefined>, string]>([
    [
      "a header is the same in any letter case, and the last change counts",
      [
        { defaultHeaders: { "x-team": "a" } },
        { defaultHeaders: { "X-Team": "b" } },
        { defaultHeaders: { "x-team": "c" } },
      ],
      { "x-team": "c" },
      "",
    ],
    [
      "a header that was removed can be given again",
      [{ defaultHeaders: { "X-Team": null } }, { defaultHeaders: { "x-team": "a" } }],
      { "x-team": "a" },
      "",
    ],
    [
      "undefined leaves headers and query values as they are",
      [
        { defaultHeaders: { "X-Team": "a" }, defaultQuery: { team: "a" } },
        { defaultHeaders: { "x-team": undefined }, defaultQuery: { team: undefined } },
      ],
      { "x-team": "a" },
      "?team=a",
    ],
  ])("%s", async (_, changes, headers, search) => {
    const server = await serve(json({ id: "pet_1" }));
    const base = new Petshop({ apiKey: key, baseURL: server.baseURL });
    await changes.reduce((client, change) => client.withOptions(change), base).pet.retrieve("pet_1");
    expect(server.requests[0]?.headers).toMatchObject(headers);
    expect(server.requests[0]?.url).toBe(`/v1/pets/pet_1${search}`);
  });

  test("gives a client of the same class with its own options, and leaves the parent alone", async () => {
    const server = await serve(json({ id: "pet_1" }));
    const parent = build({
      baseURL: server.baseURL,
      defaultHeaders: { "X-A": "1", "X-B": "1" },
      defaultQuery: { a: 1 },
    })();
    const child = parent.withOptions({
      apiKey: "another-key",
      defaultHeaders: { "x-a": null, "X-C": "2" },
      defaultQuery: { b: 2 },
    });
    expect(child).toBeInstanceOf(Petshop);
    await child.pet.retrieve("pet_1");
    await parent.pet.retrieve("pet_1");
    const [ofChild, ofParent] = server.requests;
    expect(ofChild).toMatchObject({ url: "/v1/pets/pet_1?a=1&b=2" });
    expect(ofChild?.headers).toMatchObject({ authorization: "Bearer another-key", "x-b": "1", "x-c": "2" });
    expect(ofChild?.headers).not.toHaveProperty("x-a");
    expect(ofParent).toMatchObject({ url: "/v1/pets/pet_1?a=1" });
    expect(ofParent?.headers).toMatchObject({ authorization: `Bearer ${key}`, "x-a": "1", "x-b": "1" });
  });

  test("an environment beats the parent's baseURL", async () => {
    const fetch = vi.fn(async (_url: string) => Response.json({ id: "pet_1" }));
    const parent = build({ fetch, baseURL: "https://a.example.com" })();
    await parent.withOptions({ environment: "testing" }).pet.retrieve("pet_1");
    expect(fetch.mock.calls[0]?.[0]).toBe("https://test.pets.example.com/v1/pets/pet_1");
  });

  test("undefined keeps the parent's option", async () => {
    const server = await serve(json({ id: "pet_1" }));
    await build({ baseURL: server.baseURL })().withOptions({ baseURL: undefined }).pet.retrieve("pet_1");
    expect(server.requests).toHaveLength(1);
  });
});

describe("options are the caller's", () => {
  const body = { food: "hay", amounts: [1, 2] };

  test("and are not changed, nor are bodies, queries and headers", async () => {
    const server = await serve(inTurn(json({}, 503), json({ data: [{ id: "pet_1" }], totalCount: 3, id: "pet_1" })));
    const options = deepFreeze({
      apiKey: key,
      baseURL: server.baseURL,
      defaultHeaders: { "X-A": "1", "X-B": null },
      defaultQuery: { team: ["a"] },
      fetchOptions: { cache: "no-store" },
    } as const);
    const client = new Petshop(options, fastClock());
    const ofCall = deepFreeze({ headers: { "X-C": "1" }, query: { d: ["1"] }, fetchOptions: {}, idempotencyKey: "k" });
    await client.pet.feed("pet_1", deepFreeze(structuredClone(body)), ofCall);
    await client.pet.photograph(deepFreeze({ tags: ["a"], place: { room: "1" } }), ofCall);
    await (await client.pet.list(deepFreeze({ filter: ["a"], limit: 1 }), ofCall)).getNextPage().catch(() => {});
    await client
      .withOptions(deepFreeze({ defaultQuery: { b: 1 }, defaultHeaders: { "X-B": "2" } }))
      .pet.list({}, ofCall);
    expect(server.requests).toHaveLength(6);
  });

  test("and may be changed afterwards without a change to the client", async () => {
    const server = await serve(json({ id: "pet_1" }));
    const defaultHeaders: Record<string, string> = { "X-A": "1" };
    const defaultQuery: Record<string, string> = { a: "1" };
    const options: PetshopOptions = { apiKey: key, baseURL: server.baseURL, defaultHeaders, defaultQuery };
    const client = new Petshop(options);
    options.apiKey = "another-key";
    defaultHeaders["X-A"] = "2";
    defaultQuery["a"] = "2";
    await client.pet.retrieve("pet_1");
    await client.withOptions({ timeout: 1000 }).pet.retrieve("pet_1");
    expect(server.requests.map(({ url, headers }) => [url, headers.authorization, headers["x-a"]])).toEqual([
      ["/v1/pets/pet_1?a=1", `Bearer ${key}`, "1"],
      ["/v1/pets/pet_1?a=1", `Bearer ${key}`, "1"],
    ]);
  });

  function deepFreeze<T extends object>(value: T): T {
    for (const member of Object.values(value)) if (typeof member === "object" && member !== null) deepFreeze(member);
    return Object.freeze(value);
  }
});

test("a resource works alone, without its client", async () => {
  const server = await serve(json({ id: "pet_1" }));
  const pets = new PetResource(new Transport(petAPI, { apiKey: key, baseURL: server.baseURL }));
  expect(await pets.retrieve("pet_1")).toEqual({ id: "pet_1" });
});
