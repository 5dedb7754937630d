import { beforeEach, describe, expect, test, vi } from "vitest";
import { SDKError } from "../../src/index.ts";
import { Petshop } from "../support/petshop.ts";

describe("in a browser", () => {
  beforeEach(() => vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0 (X11; Linux x86_64) Chrome/150.0" }));

  test.each([
    ["a key", "sk_test_0123456789"] as const,
    ["a function that gives one", () => "sk_test_0123456789"] as const,
  ])("a client with %s is refused, since everyone can read what a page sends", (_, apiKey) => {
    expect(() => new Petshop({ apiKey })).toThrow(SDKError);
    expect(() => new Petshop({ apiKey })).toThrow(/dangerouslyAllowBrowser: true/);
    expect(() => new Petshop({ apiKey })).not.toThrow(/sk_test/);
  });

  test("dangerouslyAllowBrowser allows it, also to clients made of that one", () => {
    const client = new Petshop({ apiKey: "key", dangerouslyAllowBrowser: true });
    expect(() => client.withOptions({ timeout: 5 })).not.toThrow();
  });
});

describe("why a connection failed", () => {
  const fetch = (): Promise<Response> => {
    return Promise.reject(Object.assign(new TypeError("Failed to fetch"), { code: "ECONNREFUSED" }));
  };
  const options = { apiKey: "key", baseURL: "http://127.0.0.1:1", fetch, maxRetries: 0, dangerouslyAllowBrowser: true };

  test.each([
    ["is read from the error", "Node.js/24", false],
    [
      "is not looked for in a browser, which does not say it, and has no network to load the code by",
      "Mozilla/5.0",
      true,
    ],
  ])("%s", async (_, userAgent, mayHaveBeenApplied) => {
    vi.stubGlobal("navigator", { userAgent });
    const call = new Petshop(options).pet.create({ name: "Rex" });
    await expect(call).rejects.toMatchObject({ name: "APIConnectionError", mayHaveBeenApplied });
    await expect(call).rejects.toThrow("No response from 127.0.0.1:1: Failed to fetch. Check the network");
  });
});

test.each(["Node.js/24", "Deno/2.9.6", "Bun/1.4.4", "Cloudflare-Workers", undefined])(
  "%s is no browser",
  (userAgent) => {
    vi.stubGlobal("navigator", { userAgent });
    expect(() => new Petshop({ apiKey: "key" })).not.toThrow();
  },
);
