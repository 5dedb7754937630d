import { afterEach, describe, expect, test, vi } from "vitest";
import { SDKError } from "../../src/index.ts";
import { Petshop, sentBy } from "../support/petshop.ts";
import type { PetshopOptions } from "../support/petshop.ts";

const key = "sk_test_0123456789";

afterEach(() => {
  vi.unstubAllEnvs();
});

function build(options: object): () => Petshop {
  return () => new Petshop({ apiKey: key, ...options });
}

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

  test.each([[""], ["  "]])("a blank option %j throws, rather than give the server of the document", (baseURL) => {
    expect(build({ baseURL })).toThrow(SDKError);
    expect(build({ baseURL })).toThrow("baseURL is blank");
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
    ["https://pets.example.com/?"],
    ["https://pets.example.com/pets#"],
  ])("baseURL %s is refused, and not quoted", (baseURL) => {
    expect(build({ baseURL })).toThrow(SDKError);
    expect(build({ baseURL })).not.toThrow(/secret/);
  });

  test("the error names the variable where the address came from there", () => {
    vi.stubEnv("PETSHOP_BASE_URL", "pets.example.com");
    expect(build({})).toThrow(/^PETSHOP_BASE_URL must be an absolute URL/);
    expect(build({ baseURL: "pets.example.com" })).toThrow(/^baseURL must be an absolute URL/);
  });
});
