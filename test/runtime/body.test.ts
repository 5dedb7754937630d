import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { form, multipart, SDKError } from "../../src/index.ts";
import { Petshop } from "../support/petshop.ts";
import { fastClock } from "../support/fast-clock.ts";
import { json, serve } from "../support/serve.ts";
import type { SeenRequest, TestServer } from "../support/serve.ts";

async function petshop(): Promise<{ client: Petshop; server: TestServer }> {
  const server = await serve(json({ id: "pet_1" }));
  return { server, client: new Petshop({ apiKey: "key", baseURL: server.baseURL }, fastClock()) };
}

describe("a JSON body", () => {
  test.each<[string, unknown, string]>([
    [
      "undefined members are dropped, null is kept",
      { a: undefined, b: null, c: { d: undefined } },
      '{"b":null,"c":{}}',
    ],
    ["null", null, "null"],
    ["a text is put in quotes", "a", '"a"'],
    ["an array", [1, "a"], '[1,"a"]'],
    [
      "bigints are digits",
      { a: 12345678901234567890n, b: [-1n], c: "1n" },
      '{"a":12345678901234567890,"b":[-1],"c":"1n"}',
    ],
    ["dates are ISO 8601", { at: new Date(0) }, '{"at":"1970-01-01T00:00:00.000Z"}'],
  ])("%s", async (_, body, expected) => {
    const { client, server } = await petshop();
    await client.request({ method: "POST", path: "/x", body });
    expect(server.requests[0]).toMatchObject({ body: expected, headers: { "content-type": "application/json" } });
  });

  const cycle: { self?: unknown } = {};
  cycle.self = cycle;

  test.each([
    ["a cycle", cycle],
    ["a cycle beside a bigint", { n: 1n, cycle }],
    ["a function", () => 1],
    ["a Node stream, which needs a body type", Readable.from(["a"])],
  ])("%s is refused before sending", async (_, body) => {
    const { client, server } = await petshop();
    await expect(client.request({ method: "POST", path: "/x", body })).rejects.toBeInstanceOf(SDKError);
    expect(server.requests).toEqual([]);
  });

  test.each<[string, unknown, string]>([
    ["NaN", { a: { size: NaN } }, "The body holds NaN at a.size, which JSON cannot represent."],
    ["Infinity", [1, Infinity], "The body holds Infinity at 1, which JSON cannot represent."],
    [
      "an invalid Date",
      { metadata: { since: new Date("31/12/2026") } },
      "The body holds an invalid Date at metadata.since, which JSON cannot represent.",
    ],
    ["an invalid Date by itself", new Date(NaN), "The body holds an invalid Date, which JSON cannot represent."],
    ["a Map", { tags: new Map([["a", 1]]) }, "The body holds a Map at tags, which JSON cannot represent."],
    ["a Set", { tags: [new Set(["a"])] }, "The body holds a Set at tags.0, which JSON cannot represent."],
    ["a File", { file: new File(["a"], "a.txt") }, "The body holds a File at file, which JSON cannot represent."],
    ["a Map by itself", new Map(), "The body holds a Map, which JSON cannot represent."],
  ])("%s, which JSON would lose, is refused before sending", async (_, body, message) => {
    const { client, server } = await petshop();
    await expect(client.request({ method: "POST", path: "/x", body })).rejects.toThrow(message);
    expect(server.requests).toEqual([]);
  });

  test.each([form, multipart])("nor is an invalid Date sent in another body: %o", async (bodyType) => {
    const { client, server } = await petshop();
    const call = client.request({ method: "POST", path: "/x", body: { since: new Date(NaN) }, bodyType });
    await expect(call).rejects.toThrow(new SDKError("An invalid Date cannot be sent: check what it was made of."));
    expect(server.requests).toEqual([]);
  });

  test("a GET has none: an attempt to give one is refused", async () => {
    const { client, server } = await petshop();
    await expect(client.request({ method: "GET", path: "/x", body: {} })).rejects.toThrow(/query/);
    expect(server.requests).toEqual([]);
  });
});

test("a JSON body may have a content type of its own", async () => {
  const { client, server } = await petshop();
  const call = { method: "PATCH", path: "/x", body: { a: 1 }, contentType: "application/merge-patch+json" };
  await client.request(call);
  expect(server.requests[0]).toMatchObject({
    body: '{"a":1}',
    headers: { "content-type": "application/merge-patch+json" },
  });
});

describe("bodies that fetch takes are sent as they are", () => {
  test.each<[string, () => unknown, string, string | undefined]>([
    ["a Blob", () => new Blob(["a"], { type: "text/x" }), "a", "text/x"],
    ["bytes", () => new TextEncoder().encode("a"), "a", undefined],
    [
      "URLSearchParams",
      () => new URLSearchParams({ a: "1" }),
      "a=1",
      "application/x-www-form-urlencoded;charset=UTF-8",
    ],
    ["a stream", () => new Blob(["a"]).stream(), "a", undefined],
  ])("%s", async (_, make, expected, contentType) => {
    const { client, server } = await petshop();
    await client.request({ method: "POST", path: "/x", body: make() });
    expect(server.requests[0]?.body).toBe(expected);
    expect(server.requests[0]?.headers["content-type"]).toBe(contentType);
  });
});

describe("a form is sent urlencoded", () => {
  async function sent(body: unknown): Promise<SeenRequest | undefined> {
    const { client, server } = await petshop();
    await client.request({ method: "POST", path: "/x", body, bodyType: form });
    return server.requests[0];
  }

  test("its members written as in a query", async () => {
    const request = await sent({ grant: "a b&c", scopes: ["x", "y"], place: { room: 1 }, none: undefined });
    expect(request?.headers["content-type"]).toBe("application/x-www-form-urlencoded");
    expect(request?.body).toBe("grant=a%20b%26c&scopes=x&scopes=y&place%5Broom%5D=1");
  });

  test("URLSearchParams too", async () => {
    const request = await sent(new URLSearchParams({ a: "b c" }));
    expect(request?.headers["content-type"]).toMatch(/^application\/x-www-form-urlencoded/);
    expect(request?.body).toBe("a=b+c");
  });

  test.each([["a text"], [null], [7]])("%j is refused: it has no members", async (body) => {
    await expect(sent(body)).rejects.toBeInstanceOf(SDKError);
  });
});

test("a body type by name is refused before sending, with the names to import", async () => {
  const { client, server } = await petshop();
  const call = client.request(Object({ method: "POST", path: "/x", body: {}, bodyType: "multipart" }));
  await expect(call).rejects.toThrow("bodyType must be multipart, form or rawBody: import it from lightfield-wootiv.");
  expect(server.requests).toEqual([]);
});
