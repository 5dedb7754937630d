import { describe, expect, test, vi } from "vitest";
import { APIResponseLostError } from "../../src/index.ts";
import { Petshop } from "../support/petshop.ts";
import { fastClock } from "../support/fast-clock.ts";
import { serve, text } from "../support/serve.ts";
import type { Handler } from "../support/serve.ts";

async function petshop(handler: Handler): Promise<Petshop> {
  const server = await serve(handler);
  return new Petshop({ apiKey: "key", baseURL: server.baseURL, maxRetries: 0 }, fastClock());
}

const noContent: Handler = (response) => response.writeHead(204).end();

describe("JSON is kept as it is", () => {
  test.each([["0"], ["false"], ["null"], ['""'], ["[]"], ['{"id":null,"unknown":{"a":[1]},"status":"NEW_ONE"}']])(
    "%s",
    async (body) => {
      const client = await petshop(text(body, "application/json"));
      expect(await client.pet.retrieve("pet_1")).toEqual(JSON.parse(body));
      expect(await client.pet.find("Rex")).toEqual(JSON.parse(body));
    },
  );
});

test("headers are searched for the key once somebody looks at them, and not before", async () => {
  let searched = 0;
  const fetch = async (): Promise<Response> => {
    const response = Response.json({ object: "list", data: [{ id: "pet_1" }], totalCount: 1 });
    const value = (): ReturnType<Headers["entries"]> => {
      searched += 1;
      return response.headers.entries();
    };
    Object.defineProperty(response.headers, Symbol.iterator, { value });
    return response;
  };
  const client = new Petshop({ apiKey: "key", fetch }, fastClock());
  await client.pet.retrieve("pet_1");
  await client.pet.list();
  expect(await client.pet.list().toArray({ limit: 2 })).toHaveLength(1);
  expect(searched).toBe(0);
  const { response } = await client.pet.list().withResponse();
  expect(response.headers.get("content-type")).toBe("application/json");
  expect(searched).toBeGreaterThan(0);
});

test("a reason phrase that no Response takes does no harm", async () => {
  const server = await serve((response) => {
    response.socket?.end("HTTP/1.1 200 \u00d3K \u2713\r\nContent-Length: 4\r\nConnection: close\r\n\r\nmiau");
  });
  const client = new Petshop({ apiKey: "key", baseURL: server.baseURL, maxRetries: 0 });
  const call = client.request<Response>({ method: "GET", path: "/photo", responseKind: "response" });
  expect(await (await call).text()).toBe("miau");
  const unread = await client.request({ method: "GET", path: "/photo" }).asResponse();
  expect(Buffer.from(await unread.arrayBuffer()).toString()).toBe("miau");
});

describe("a content type is JSON", () => {
  test.each([
    ["application/json"],
    ["application/json; charset=utf-8"],
    ["application/json;charset=utf-8"],
    ["Application/JSON"],
    ["application/problem+json"],
    ["application/vnd.pets.v1+json; a=b"],
    ["text/json"],
    ["model/gltf+json"],
  ])("%s", async (contentType) => {
    expect(await (await petshop(text('{"id":"pet_1"}', contentType))).pet.retrieve("pet_1")).toEqual({ id: "pet_1" });
  });

  test("when there is none, and the body is JSON", async () => {
    const client = await petshop((response) => response.writeHead(200).end('{"id":"pet_1"}'));
    expect(await client.pet.retrieve("pet_1")).toEqual({ id: "pet_1" });
  });
});

describe("where nothing is declared", () => {
  test.each<[string, Handler]>([
    ["204", noContent],
    ["an empty 200", text("", "application/json")],
    ["JSON", text('{"ok":true}', "application/json")],
    ["HTML", text("<html>", "text/html")],
  ])("%s gives undefined", async (_, handler) => {
    expect(await (await petshop(handler)).pet.delete("pet_1")).toBeUndefined();
  });
});

describe("where JSON is declared as optional", () => {
  test.each<[string, Handler]>([
    ["204", noContent],
    ["an empty 200", text("", "application/json")],
    ["a blank 200", text(" \n", "text/plain")],
  ])("%s gives undefined", async (_, handler) => {
    expect(await (await petshop(handler)).pet.find("Rex")).toBeUndefined();
  });

  test("HTML is an error", async () => {
    const client = await petshop(text("<html>", "text/html"));
    await expect(client.pet.find("Rex")).rejects.toBeInstanceOf(APIResponseLostError);
  });
});

describe("JSON promised but not delivered tells status, content type and the first 200 characters", () => {
  const page = `<html>${"x".repeat(300)}`;

  test.each<[string, Handler, object]>([
    [
      "HTML from a proxy",
      text(page, "text/html"),
      { contentType: "text/html", excerpt: page.slice(0, 200), cutOff: false },
    ],
    ["HTML that says JSON", text(page, "application/json"), { excerpt: page.slice(0, 200), cutOff: true }],
    ["JSON that says text", text('{"id":1}', "text/plain"), { contentType: "text/plain", excerpt: '{"id":1}' }],
    ["JSON cut off", text('{"id":"pe', "application/json"), { excerpt: '{"id":"pe', cutOff: true }],
    ["nothing", text("", "application/json"), { contentType: "application/json", excerpt: "", cutOff: false }],
    ["blanks", text("  \n", "application/json"), { cutOff: false }],
  ])("%s", async (_, handler, expected) => {
    const error = await (await petshop(handler)).pet.retrieve("pet_1").catch((e) => e);
    expect(error).toBeInstanceOf(APIResponseLostError);
    expect(error).toMatchObject({ status: 200, mayHaveBeenApplied: false, attempts: 1, ...expected });
    expect(error.message).toContain(String(error.status));
    expect(error.message).toContain(error.excerpt);
  });
});

test.each([204, 205])("a %d is undefined, whatever the document declares", async (status) => {
  const client = await petshop((response) => response.writeHead(status).end());
  expect(await client.pet.retrieve("pet_1")).toBeUndefined();
  const response = await client.request<Response>({ method: "GET", path: "/v2/photo", responseKind: "response" });
  expect({ status: response.status, text: await response.text() }).toEqual({ status, text: "" });
});

test("a response object that `fetch` returns twice is named as the mistake", async () => {
  const used = Response.json({ id: "pet_1" });
  const client = new Petshop({ apiKey: "key", baseURL: "http://127.0.0.1:1", fetch: async () => used });
  await client.pet.retrieve("pet_1");
  await expect(client.pet.retrieve("pet_1")).rejects.toThrow(
    "it was read before: `fetch` must return a new response each time",
  );
});

test("a `fetch` that returns nothing is named as the mistake, and may have sent the write", async () => {
  const fetch = vi.fn<() => Promise<Response>>();
  const client = new Petshop({ apiKey: "key", baseURL: "http://127.0.0.1:1", fetch }, fastClock());
  const message = "`fetch` returned no Response.";
  await expect(client.pet.feed("pet_1")).rejects.toMatchObject({ name: "SDKError", message, mayHaveBeenApplied: true });
  await expect(client.pet.list()).rejects.toMatchObject({ name: "SDKError", message, mayHaveBeenApplied: false });
  expect(fetch).toHaveBeenCalledTimes(2);
});

describe("client.request, for endpoints without a method", () => {
  test("sends method, path, parameters, query and body, and resolves with what comes", async () => {
    const server = await serve(text('{"ok":true}', "application/json"));
    const client = new Petshop({ apiKey: "key", baseURL: server.baseURL });
    const result = await client.request<{ ok: boolean }>(
      { method: "PATCH", path: "/v2/{id}?a=1", pathParams: { id: "x/y" }, query: { b: 2 }, body: { c: 3 } },
      { query: { d: 4 } },
    );
    expect(result.ok).toBe(true);
    expect(server.requests[0]).toMatchObject({ method: "PATCH", url: "/v2/x%2Fy?a=1&b=2&d=4", body: '{"c":3}' });
    expect(server.requests[0]?.headers).toHaveProperty("idempotency-key");
  });

  test("resolves with undefined where nothing comes", async () => {
    const client = await petshop(noContent);
    expect(await client.request({ method: "POST", path: "/v2/x" })).toBeUndefined();
  });

  test("HEAD works: it has no body", async () => {
    const client = await petshop((response) => response.writeHead(200, { "content-type": "application/json" }).end());
    expect(await client.request({ method: "HEAD", path: "/v2/x" })).toBeUndefined();
  });
});
