import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import { SDKError } from "../../src/index.ts";
import { Petshop, sentBy } from "../support/petshop.ts";
import { fastClock } from "../support/fast-clock.ts";
import { inTurn, json, serve } from "../support/serve.ts";

const key = "sk_test_0123456789";

afterEach(() => {
  vi.unstubAllEnvs();
});

function build(options: object): () => Petshop {
  return () => new Petshop({ apiKey: key, ...options });
}

describe("apiKey", () => {
  test("comes from the option, without the white space around it", async () => {
    expect((await sentBy({ apiKey: `  ${key}\n` })).headers).toMatchObject({ authorization: `Bearer ${key}` });
  });

  test("comes from the environment where the option is undefined", async () => {
    vi.stubEnv("PETSHOP_API_KEY", ` ${key} `);
    expect((await sentBy({ apiKey: undefined })).headers).toMatchObject({ authorization: `Bearer ${key}` });
  });

  test.each([[""], ["  \n"], [null]])("%j is refused, rather than be that of the environment", (apiKey) => {
    vi.stubEnv("PETSHOP_API_KEY", key);
    expect(build({ apiKey })).toThrow(SDKError);
    expect(build({ apiKey })).toThrow("The API key is blank: leave apiKey out");
  });

  test.each([[undefined], ["  "]])("absent, variable %j: the error names option and variable", (variable) => {
    vi.stubEnv("PETSHOP_API_KEY", variable);
    expect(() => new Petshop()).toThrow(SDKError);
    expect(() => new Petshop()).toThrow(/Petshop.*apiKey.*PETSHOP_API_KEY/);
  });

  test.each(["Bearer", "bearer", "Basic"])("with %s in front of it is refused, and not quoted", (scheme) => {
    const make = build({ apiKey: `${scheme} ${key}` });
    expect(make).toThrow("The API key begins with the name of a scheme: pass the key alone");
    expect(make).toThrow(expect.not.objectContaining({ message: expect.stringContaining("sk_test") }));
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

  test("as a function is called for each attempt, and its promise awaited", async () => {
    const server = await serve(inTurn(json({}, 503), json({ id: "pet_1" })));
    let calls = 0;
    const client = new Petshop({ apiKey: async () => `key-${++calls}`, baseURL: server.baseURL }, fastClock());
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

  test("a header of the call replaces it, or removes it", async () => {
    const server = await serve(json({ id: "pet_1" }));
    const client = new Petshop({ apiKey: () => key, baseURL: server.baseURL });
    await client.pet.retrieve("pet_1", { headers: { Authorization: "Basic abc" } });
    await client.pet.retrieve("pet_1", { headers: { Authorization: null } });
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(["Basic abc", undefined]);
  });
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
