import { describe, expect, test } from "vitest";
import { SDKError } from "../../src/index.ts";
import { fastClock } from "../support/fast-clock.ts";
import { Petshop } from "../support/petshop.ts";
import { json, serve } from "../support/serve.ts";

/** As a program in JavaScript passes them: no compiler has seen these names. */
function optionsOf(name: string): object {
  return { [name]: undefined };
}

describe("an option that does not exist is refused, with the nearest name", () => {
  test.each([
    ["baseUrl", "Did you mean baseURL?"],
    ["base_url", "Did you mean baseURL?"],
    ["api_key", "Did you mean apiKey?"],
    ["maxRetry", "Did you mean maxRetries?"],
    ["timeOut", "Did you mean timeout?"],
    ["headers", "Did you mean defaultHeaders?"],
    ["proxy", "The options are timeout, deadline,"],
    ["", "The options are timeout, deadline,"],
  ])("of a client: %s", (name, advice) => {
    const make = (): Petshop => new Petshop({ apiKey: "key", ...optionsOf(name) });
    expect(make).toThrow(SDKError);
    expect(make).toThrow(`A client has no option "${name}". ${advice}`);
  });

  test("of a client that is given its key alone: it is told of the object, and the key is not quoted", () => {
    const make = (): unknown => Reflect.construct(Petshop, ["sk_test_0123456789"]);
    expect(make).toThrow(new SDKError("A client takes an object with its options, such as { apiKey }."));
  });

  test.each([
    ["idempotency_key", "Did you mean idempotencyKey?"],
    ["header", "Did you mean headers?"],
    ["retries", "Did you mean maxRetries?"],
    ["apiKey", "The options are timeout, deadline,"],
  ])("of a call: %s", async (name, advice) => {
    const { baseURL, requests } = await serve(json({ id: "pet_1" }));
    const { pet } = new Petshop({ apiKey: "key", baseURL }, fastClock());
    const message = `A call has no option "${name}". ${advice}`;
    await expect(pet.retrieve("pet_1", optionsOf(name))).rejects.toThrow(message);
    await expect(pet.list({}, optionsOf(name))).rejects.toThrow(message);
    expect(requests).toEqual([]);
  });
});

describe("arguments of no use are refused before anything is sent, as a program in JavaScript passes them", () => {
  const names = "The options are name, method, path,";

  test.each<[string, unknown[], string]>([
    ["nothing", [null], "client.request takes an object with its options, such as { method, path }."],
    ["no path", [{ method: "GET" }], "client.request takes an object with its options, such as { method, path }."],
    ["no method", [{ path: "/x" }], "client.request takes an object with its options, such as { method, path }."],
    ["a typo", [{ method: "GET", pth: "/x" }], 'client.request has no option "pth". Did you mean path?'],
    ["headers", [{ method: "GET", path: "/x", headers: {} }], `client.request has no option "headers". ${names}`],
    ["options", [{ method: "GET", path: "/x" }, null], "A call takes an object with its options, such as { timeout }."],
  ])("of request: %s", async (_, given, message) => {
    const { baseURL, requests } = await serve(json({}));
    const client = new Petshop({ apiKey: "key", baseURL }, fastClock());
    const call: unknown = Reflect.apply(client.request, client, given);
    expect(call).toBeInstanceOf(Promise);
    await expect(call).rejects.toThrow(SDKError);
    await expect(call).rejects.toThrow(message);
    expect(requests).toEqual([]);
  });

  test.each([null, "key"])("of methods: %j", async (options) => {
    const { baseURL, requests } = await serve(json({ id: "pet_1" }));
    const { pet } = new Petshop({ apiKey: "key", baseURL }, fastClock());
    const message = "A call takes an object with its options, such as { timeout }.";
    await expect(Reflect.apply(pet.retrieve, pet, ["pet_1", options])).rejects.toThrow(new SDKError(message));
    await expect(Reflect.apply(pet.list, pet, [{}, options])).rejects.toThrow(new SDKError(message));
    expect(requests).toEqual([]);
  });

  test("of a client, and of another one that is made of it", () => {
    const client = new Petshop({ apiKey: "key" });
    expect(() => Reflect.construct(Petshop, [null])).toThrow(/^A client takes an object with its options/);
    expect(() => Reflect.apply(client.withOptions, client, [undefined])).toThrow(/^withOptions takes an object/);
  });
});
