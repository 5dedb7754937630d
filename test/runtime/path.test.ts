import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SDKError } from "../../src/index.ts";
import { expandPath } from "../../src/http/path.ts";
import { Petshop } from "../support/petshop.ts";
import { json, serve } from "../support/serve.ts";

describe("a path value is one segment", () => {
  test.each([
    ["pet_1", "pet_1"],
    ["a/b", "a%2Fb"],
    ["a\\b", "a%5Cb"],
    ["a?b", "a%3Fb"],
    ["a#b", "a%23b"],
    ["a b", "a%20b"],
    ["100%", "100%25"],
    ["é", "%C3%A9"],
    ["../x", "..%2Fx"],
    ["...", "..."],
    [".a", ".a"],
    [7, "7"],
    [0, "0"],
    [12345678901234567890n, "12345678901234567890"],
  ])("%s goes as %s", (value, expected) => {
    expect(expandPath("/v1/{id}/x", { id: value })).toBe(`/v1/${expected}/x`);
  });

  test("and comes back from any URL parser as it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (value) => {
        fc.pre(!/^(?:\.|%2e){1,2}$/i.test(value));
        const { pathname } = new URL(`https://a.example.com${expandPath("/v1/{id}/x", { id: value })}`);
        const segments = pathname.split("/");
        expect(segments.length).toBe(4);
        expect(decodeURIComponent(segments[2] ?? "")).toBe(value);
      }),
    );
  });

  test("whatever its name is", () => {
    expect(expandPath("/v1/{constructor}/{toString}", { constructor: "a", toString: "b" })).toBe("/v1/a/b");
  });

  test("each value goes where its name stands", () => {
    expect(expandPath("/a/{one}/b/{two}", { two: "2", one: "{two}" })).toBe("/a/%7Btwo%7D/b/2");
  });
});

test.each([
  [NaN, "NaN"],
  [Infinity, "Infinity"],
  [null, "null"],
  [{}, "object"],
  ["", "an empty string"],
])("what is no path value is named: %j", (value, shown) => {
  expect(() => expandPath("/v1/{petId}", { petId: value })).toThrow(`or a number; got ${shown}.`);
});

describe("a path value that leads elsewhere is refused, and its parameter named", () => {
  test.each([[""], ["."], [".."], ["%2e"], ["%2E%2e"], [".%2e"], [undefined], [null], [NaN], [{}], [["a"]], [true]])(
    "%j",
    (value) => {
      expect(() => expandPath("/v1/{petId}", { petId: value })).toThrow(SDKError);
      expect(() => expandPath("/v1/{petId}", { petId: value })).toThrow(/petId/);
    },
  );

  test.each([["/v1/../x"], ["/v1/."], ["/v1/%2E./x"], ["/v1\\..\\x"], ["/v1/.\t./x"], ["/v1/..?a=1"]])(
    "and so is a path with dot segments: %j",
    (path) => {
      expect(() => expandPath(path)).toThrow(SDKError);
    },
  );

  test.each([["/v1/...?a=/../x"], ["/v1/.a/b."]])("but not dots elsewhere: %j", (path) => {
    expect(expandPath(path)).toBe(path);
  });

  test("half a surrogate pair", () => {
    expect(() => expandPath("/v1/{petId}", { petId: "a\ud800" })).toThrow(/petId.*surrogate/);
  });

  test("of a call to an endpoint without a method, too; its method may be in lower case", async () => {
    const server = await serve(json({}));
    const client = new Petshop({ apiKey: "key", baseURL: server.baseURL });
    await expect(client.request({ method: "GET", path: "/v1/../x" })).rejects.toBeInstanceOf(SDKError);
    await client.request({ method: "patch", path: "/v1/x" });
    expect(server.requests.map(({ method }) => method)).toEqual(["PATCH"]);
  });

  test("before anything is sent", async () => {
    const server = await serve(json({ id: "pet_1" }));
    const call = new Petshop({ apiKey: "key", baseURL: server.baseURL }).pet.retrieve("..");
    await expect(call).rejects.toMatchObject({ name: "SDKError", attempts: 0, mayHaveBeenApplied: false });
    expect(server.requests).toEqual([]);
  });
});
