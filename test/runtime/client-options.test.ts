import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import { defaultCallSettings } from "../../src/call-settings.ts";
import { SDKError } from "../../src/index.ts";
import { Transport } from "../../src/runtime.ts";
import { fastClock, petAPI, PetResource, Petshop } from "../support/client.ts";
import type { PetshopOptions } from "../support/client.ts";
import { inTurn, json, serve, nowhere } from "../support/serve.ts";

const key = "sk_test_0123456789";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

function build(options: object): () => Petshop {
  return () => new Petshop({ apiKey: key, ...options });
}

/** Where a client would send a call, and with which headers. */
async function sentBy(options: PetshopOptions): Promise<{ url: string; headers: Record<string, string> }> {
  const fetch = vi.fn(async (_url: string, _init: RequestInit) => Response.json({ id: "pet_1" }));
  await new Petshop({ fetch, ...options }).pet.retrieve("pet_1");
  const [url, init] = fetch.mock.calls[0] ?? [];
  return { url: url ?? "", headers: Object.fromEntries(new Headers(init?.headers)) };
}

describe("apiKey", () => {
  test("comes from the option, without the white space around it", async () => {
    expect((await sentBy({ apiKey: `  ${key}\n` })).headers).toMatchObject({ authorization: `Bearer ${key}` });
  });

  test.each([[undefined], [""], ["  \n"]])("comes from the environment where the option is %j", async (apiKey) => {
    vi.stubEnv("PETSHOP_API_KEY", ` ${key} `);
    expect((await sentBy({ apiKey })).headers).toMatchObject({ authorization: `Bearer ${key}` });
  });

  test.each([[undefined], ["  "]])("absent, variable %j: the error names option and variable", (variable) => {
    vi.stubEnv("PETSHOP_API_KEY", variable);
    expect(() => new Petshop()).toThrow(SDKError);
    expect(() => new Petshop()).toThrow(/Petshop.*apiKey.*PETSHOP_API_KEY/);
  });

  test.each([
    ["a line break", `${key}\n${key}`],
    ["a NUL", `${key}\0`],
    ["a quote of a word processor", `${key}”`],
  ])("with %s is refused, and not quoted", (_, apiKey) => {
    expect(build({ apiKey })).toThrow(SDKError);
    expect(build({ apiKey })).toThrow(expect.not.objectContaining({ message: expect.stringContaining("sk_test") }));
  });

  test.each([[5], [0], [{}]])("%j is refused", (apiKey) => {
    expect(build({ apiKey })).toThrow(SDKError);
  });

  test("as a function is asked for each attempt, and its promise awaited", async () => {
    const server = await serve(inTurn(json({}, 503), json({ id: "pet_1" })));
    let asked = 0;
    const client = new Petshop({ apiKey: async () => `key-${++asked}`, baseURL: server.baseURL }, fastClock());
    await client.pet.retrieve("pet_1");
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(["Bearer key-1", "Bearer key-2"]);
  });

  test("as a function that fails sends nothing, and its error is the cause", async () => {
    const server = await serve(json({}));
    const cause = new Error("vault is closed");
    const apiKey = (): never => {
      throw cause;
    };
    const call = new Petshop({ apiKey, baseURL: server.baseURL }).pet.retrieve("pet_1");
    await expect(call).rejects.toMatchObject({ name: "SDKError", cause, attempts: 0 });
    expect(server.requests).toEqual([]);
  });

  test.each([[""], [JSON.parse("null")], [`${key}\n${key}`]])(
    "as a function that gives %j is refused before sending",
    async (bad) => {
      const server = await serve(json({}));
      const error = await new Petshop({ apiKey: () => bad, baseURL: server.baseURL }).pet
        .retrieve("pet_1")
        .catch((e) => e);
      expect(error).toBeInstanceOf(SDKError);
      expect(inspect(error)).not.toContain("sk_test");
      expect(server.requests).toEqual([]);
    },
  );

  test("a header of the call takes its place, or removes it", async () => {
    const server = await serve(json({ id: "pet_1" }));
    const client = new Petshop({ apiKey: () => key, baseURL: server.baseURL });
    await client.pet.retrieve("pet_1", { headers: { Authorization: "Basic abc" } });
    await client.pet.retrieve("pet_1", { headers: { Authorization: null } });
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(["Basic abc", undefined]);
  });
});

describe("environment and baseURL", () => {
  test.each<[string, PetshopOptions, string | undefined, string]>([
    ["the first server by default", {}, undefined, "https://pets.example.com"],
    ["the server of the environment", { environment: "testing" }, undefined, "https://test.pets.example.com"],
    ["the variable rather than the first server", {}, "https://proxy.example.com", "https://proxy.example.com"],
    [
      "the option rather than the variable",
      { baseURL: "https://a.example.com" },
      "https://b.example.com",
      "https://a.example.com",
    ],
    [
      "the option rather than the environment",
      { baseURL: "https://a.example.com", environment: "testing" },
      undefined,
      "https://a.example.com",
    ],
    [
      "an environment in the code rather than the variable",
      { environment: "testing" },
      "https://b.example.com",
      "https://test.pets.example.com",
    ],
    ["no blank variable", {}, "  ", "https://pets.example.com"],
    ["no blank option", { baseURL: " " }, undefined, "https://pets.example.com"],
    ["one slash after a slash", { baseURL: "https://a.example.com/" }, undefined, "https://a.example.com"],
    ["one slash after a path", { baseURL: "https://a.example.com/api" }, undefined, "https://a.example.com/api"],
    [
      "one slash after a path and slashes",
      { baseURL: "https://a.example.com/api//" },
      undefined,
      "https://a.example.com/api",
    ],
  ])("give %s", async (_, options, variable, expected) => {
    vi.stubEnv("PETSHOP_BASE_URL", variable);
    expect((await sentBy({ apiKey: key, ...options })).url).toBe(`${expected}/v1/pets/pet_1`);
  });

  test("an unknown environment throws, and the names are listed", () => {
    expect(build({ environment: "staging" })).toThrow(/production, testing.*"staging"/);
    expect(build({ environment: "toString" })).toThrow(/production, testing/);
  });

  test.each([
    ["pets.example.com"],
    ["ftp://pets.example.com"],
    ["https://user:secret@pets.example.com"],
    ["https://pets.example.com?a=1"],
    ["https://pets.example.com#a"],
  ])("baseURL %s is refused, and not quoted", (baseURL) => {
    expect(build({ baseURL })).toThrow(SDKError);
    expect(build({ baseURL })).not.toThrow(/secret/);
  });
});

describe("numbers", () => {
  test("have the documented defaults", () => {
    expect(defaultCallSettings).toEqual({
      timeout: 60_000,
      deadline: Infinity,
      maxRetries: 2,
      maxRetryAfter: 60,
      retryWrites: true,
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
  ])("%s: %d throws, in the client and in a call", async (name, value) => {
    expect(build({ [name]: value })).toThrow(SDKError);
    expect(build({ [name]: value })).toThrow(name);
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

describe("fetch and fetchOptions", () => {
  test("the given fetch is called, as a plain function", async () => {
    let self: unknown = "not called";
    async function fetch(this: unknown): Promise<Response> {
      self = this;
      return Response.json({ id: "pet_1" });
    }
    await build({ fetch })().pet.retrieve("pet_1");
    expect(self).toBeUndefined();
  });

  test("the global fetch is looked up at each call", async () => {
    const client = build({})();
    vi.stubGlobal("fetch", async () => Response.json({ id: "from the mock" }));
    expect(await client.pet.retrieve("pet_1")).toEqual({ id: "from the mock" });
  });

  test("further options reach fetch: those of the client, then those of the call; ours stay ours", async () => {
    const fetch = vi.fn(async (_url: string, _init: RequestInit) => Response.json({ id: "pet_1" }));
    const client = build({ fetch, fetchOptions: { cache: "no-store", keepalive: true, method: "TRACE" } })();
    await client.pet.retrieve("pet_1", { fetchOptions: { cache: "reload" } });
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({ cache: "reload", keepalive: true, method: "GET" });
  });
});

describe("withOptions", () => {
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

describe("the key is never shown", () => {
  const client = new Petshop({ apiKey: key, defaultHeaders: { "X-Secret": "hush-hush" } });
  const holder = Object.assign(new Error("holds a client"), { client, resource: client.pet });

  test.each<[string, (value: unknown) => string]>([
    ["util.inspect", (value) => inspect(value, { depth: 20, showHidden: true, getters: true })],
    ["JSON.stringify", (value) => JSON.stringify(value)],
    ["String", (value) => String(value)],
  ])("by %s of a client, a resource, or an error that holds one", (_, print) => {
    for (const value of [client, client.pet, client.withOptions({}), holder]) {
      expect(print(value)).not.toMatch(/sk_test|hush-hush/);
    }
  });
});

test("a resource works alone, without its client", async () => {
  const server = await serve(json({ id: "pet_1" }));
  const pets = new PetResource(new Transport(petAPI, { apiKey: key, baseURL: server.baseURL }));
  expect(await pets.retrieve("pet_1")).toEqual({ id: "pet_1" });
});
