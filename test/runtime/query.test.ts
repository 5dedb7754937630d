import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { SDKError } from "../../src/index.ts";
import { encodeQuery } from "../../src/http/query.ts";
import type { QueryStyle } from "../../src/http/query.ts";
import { Petshop } from "../support/petshop.ts";

describe("a value goes as", () => {
  test.each<[string, unknown, string]>([
    ["a text", "Acme", "a=Acme"],
    ["unicode", "Zoë & Söhne", "a=Zo%C3%AB%20%26%20S%C3%B6hne"],
    ["a plus sign", "1+1", "a=1%2B1"],
    ["undefined: nothing", undefined, ""],
    ["null: an empty value", null, "a="],
    ["an empty text", "", "a="],
    ["false", false, "a=false"],
    ["zero", 0, "a=0"],
    ["a fraction", -1.5, "a=-1.5"],
    ["a bigint", 12345678901234567890n, "a=12345678901234567890"],
    ["a date", new Date("2026-03-01T12:00:00Z"), "a=2026-03-01T12%3A00%3A00.000Z"],
    ["an object with a text of its own", new URL("https://a.example.com/?b"), "a=https%3A%2F%2Fa.example.com%2F%3Fb"],
    ["an array", [1, 2], "a=1&a=2"],
    ["an array with gaps", [1, undefined, null, "x"], "a=1&a=&a=x"],
    ["an empty array: nothing", [], ""],
    ["an object", { b: 1, c: { d: "x y" } }, "a%5Bb%5D=1&a%5Bc%5D%5Bd%5D=x%20y"],
    ["an object with an array", { b: [1, 2] }, "a%5Bb%5D=1&a%5Bb%5D=2"],
    ["an empty object: nothing", {}, ""],
  ])("%s", (_, value, expected) => {
    expect(encodeQuery({ a: value })).toBe(expected);
  });
});

describe("a style", () => {
  test.each<[QueryStyle, unknown, string]>([
    ["repeat", ["name", "e,mail"], "a=name&a=e%2Cmail"],
    ["comma", ["name", "e,mail"], "a=name,e%2Cmail"],
    ["comma", [new Date(0), null, undefined, 1], "a=1970-01-01T00%3A00%3A00.000Z,,1"],
    ["comma", [], ""],
    ["comma", "name", "a=name"],
    ["comma", { b: 1, c: 2 }, "a=b,1,c,2"],
    ["space", [1, 2], "a=1%202"],
    ["pipe", [1, 2], "a=1%7C2"],
    ["brackets", [1, 2], "a%5B%5D=1&a%5B%5D=2"],
    ["brackets", { b: 1 }, "a%5Bb%5D=1"],
    ["json", { b: [1, "ö"], c: undefined }, "a=%7B%22b%22%3A%5B1%2C%22%C3%B6%22%5D%7D"],
    ["json", "b", "a=%22b%22"],
    ["json", null, "a=null"],
    ["json", undefined, ""],
    ["json", new Date(0), "a=%221970-01-01T00%3A00%3A00.000Z%22"],
    ["spread", { $name: { equal: "Acme" }, b: [1, 2] }, "%24name%5Bequal%5D=Acme&b=1&b=2"],
  ])("%s writes %j", (style, value, expected) => {
    expect(encodeQuery({ a: value }, { a: style })).toBe(expected);
  });

  test("is that of its own name, even where every object has one of that name", () => {
    expect(encodeQuery({ constructor: [1], toString: [2] }, { a: "comma" })).toBe("constructor=1&toString=2");
  });

  test("comes from the operation, else from the API", async () => {
    const fetch = vi.fn(async (_url: string) => Response.json({}));
    const client = new Petshop({ apiKey: "key", fetch });
    const call = { method: "GET", path: "/x", query: { fields: ["a", "b"] } };
    await client.request(call);
    await client.request({ ...call, queryStyles: { fields: "pipe" } });
    expect(fetch.mock.calls.map(([url]) => new URL(url).search)).toEqual(["?fields=a,b", "?fields=a%7Cb"]);
  });
});

describe("what has no text is refused, and its parameter named", () => {
  const cycle: { self?: unknown } = {};
  cycle.self = [{ cycle }];

  test.each<[string, unknown]>([
    ["a cycle", cycle],
    ["NaN", NaN],
    ["Infinity", [Infinity]],
    ["a function", () => 1],
    ["a symbol", Symbol("s")],
    ["half a surrogate pair", "\ud800"],
    ["a Map", new Map([["b", 1]])],
    ["a file", new Blob(["a"])],
  ])("%s", (_, value) => {
    expect(() => encodeQuery({ filter: value })).toThrow(SDKError);
    expect(() => encodeQuery({ filter: value })).toThrow(/filter/);
  });

  test.each([
    ["a cycle", cycle],
    ["a function", () => 1],
  ])("%s, as JSON", (_, value) => {
    expect(() => encodeQuery({ filter: value }, { filter: "json" })).toThrow(SDKError);
    expect(() => encodeQuery({ filter: value }, { filter: "json" })).toThrow(/filter/);
  });

  test("an invalid date", () => {
    expect(() => encodeQuery({ since: new Date("x") })).toThrow(SDKError);
  });

  test("but one object that occurs twice is no cycle", () => {
    const shared = { b: 1 };
    expect(encodeQuery({ x: shared, y: [shared] })).toBe("x%5Bb%5D=1&y%5B0%5D%5Bb%5D=1");
  });
});

test("any texts, in any names, come back from any URL parser as they were", () => {
  const name = fc.string({ unit: "binary", minLength: 1 });
  fc.assert(
    fc.property(fc.dictionary(name, fc.array(fc.string({ unit: "binary" }))), (query) => {
      const { searchParams } = new URL(`https://a.example.com/?${encodeQuery(query)}`);
      const sent = Object.entries(query).flatMap(([key, values]) => values.map((value) => [key, value]));
      expect([...searchParams]).toEqual(sent);
    }),
  );
});

describe("the query of a call", () => {
  async function searchOf(query: object, options: object, defaultQuery = {}): Promise<string> {
    const fetch = vi.fn(async (_url: string) => Response.json({ data: [], totalCount: 0 }));
    await new Petshop({ apiKey: "key", fetch, defaultQuery }).pet.list(query, options);
    return new URL(fetch.mock.calls[0]?.[0] ?? "").search;
  }

  test("options.query is added to the method's own, and does not replace it", async () => {
    expect(await searchOf({ limit: 5 }, { query: { "$name[equal]": "Rex" } })).toBe("?limit=5&%24name%5Bequal%5D=Rex");
  });

  test("the order of precedence is options, method, client; undefined overrides nothing", async () => {
    const search = await searchOf(
      { limit: 5, offset: undefined, status: "open" },
      { query: { limit: undefined, status: "closed" } },
      { limit: 1, offset: 2, status: "x" },
    );
    expect(search).toBe("?limit=5&offset=2&status=closed");
  });

  test("inputs are not changed", async () => {
    const query = Object.freeze({ limit: 5, filter: Object.freeze(["a"]) });
    const options = Object.freeze({ query: Object.freeze({ b: 1 }), headers: Object.freeze({ "X-A": "1" }) });
    expect(await searchOf(query, options, Object.freeze({ c: 1 }))).toBe("?c=1&limit=5&filter=a&b=1");
  });
});
