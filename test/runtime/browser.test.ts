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

test.each(["Node.js/24", "Deno/2.9.6", "Bun/1.4.4", "Cloudflare-Workers", undefined])(
  "%s is no browser",
  (userAgent) => {
    vi.stubGlobal("navigator", { userAgent });
    expect(() => new Petshop({ apiKey: "key" })).not.toThrow();
  },
);
