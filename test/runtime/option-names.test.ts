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
