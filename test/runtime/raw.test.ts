import { describe, expect, test } from "vitest";
import { SDKError } from "../../src/index.ts";
import { raw } from "../../src/client/raw-client.ts";
import { Petshop } from "../support/petshop.ts";
import type { PetshopOptions } from "../support/petshop.ts";
import { fastClock } from "../support/fast-clock.ts";
import { hangUpInBody, inTurn, json, serve, stallInBody, text } from "../support/serve.ts";
import type { Handler } from "../support/serve.ts";

async function setUp(handler: Handler, options: PetshopOptions = {}) {
  const server = await serve(handler);
  const client = new Petshop({ apiKey: "key", baseURL: `${server.baseURL}/base`, ...options }, fastClock());
  return { server, api: raw(client) };
}

const byId = (id: string) => ({ params: { path: { id } } });

describe("the shape of openapi-fetch stays", () => {
  test("data for a success", async () => {
    const { api } = await setUp(json({ id: "pet_1" }, 200, { "x-a": "b" }));
    const { data, error, response } = await api.GET("/v1/pets/{id}", byId("pet_1"));
    expect([data?.id, error, response.status, response.headers.get("x-a")]).toEqual(["pet_1", undefined, 200, "b"]);
  });

  test.each<[string, Handler, unknown]>([
    ["JSON", json({ message: "gone" }, 404), { message: "gone" }],
    ["a text", text("gone", "text/plain", 404), "gone"],
    ["nothing", text("", "text/plain", 404), ""],
  ])("error for a refusal with %s", async (_, handler, expected) => {
    const { api } = await setUp(handler);
    const { data, error, response } = await api.GET("/v1/pets/{id}", byId("pet_1"));
    expect(data).toBeUndefined();
    expect(error ?? "").toEqual(expected);
    expect(response.status).toBe(404);
  });

  test("neither for 204", async () => {
    const { api } = await setUp((response) => response.writeHead(204).end());
    const { data, error, response } = await api.DELETE("/v1/pets/{id}", byId("pet_1"));
    expect([data, error, response.status]).toEqual([undefined, undefined, 204]);
  });

  test.each([["text"], ["blob"], ["arrayBuffer"], ["stream"]] as const)("parseAs: %s", async (parseAs) => {
    const { api } = await setUp(text("<html>", "text/html"));
    const { data } = await api.GET("/v1/pets/{id}", { ...byId("pet_1"), parseAs });
    expect(await new Response(data).text()).toBe("<html>");
  });
});

describe("the transport is ours", () => {
  test("headers, key, baseURL, path encoding, and the query styles of the API", async () => {
    const { api, server } = await setUp(json({ data: [] }), { defaultQuery: { team: "a" } });
    await api.GET("/v1/pets", {
      params: { query: { fields: ["name", "age"], filter: ["a", "b"] } },
      headers: { "X-B": "c" },
    });
    await api.GET("/v1/pets/{id}", byId("a/b"));
    expect(server.requests.map(({ url }) => url)).toEqual([
      "/base/v1/pets?team=a&fields=name,age&filter=a&filter=b",
      "/base/v1/pets/a%2Fb?team=a",
    ]);
    expect(server.requests[0]?.headers).toMatchObject({
      authorization: "Bearer key",
      "petshop-version": "2026-03-01",
      accept: "application/json",
      "x-b": "c",
    });
    expect(server.requests[0]?.headers).not.toHaveProperty("content-type");
  });

  test("a path value that leads elsewhere is refused", async () => {
    const { api, server } = await setUp(json({}));
    await expect(api.GET("/v1/pets/{id}", byId(".."))).rejects.toThrow(/path parameter id/);
    expect(server.requests).toEqual([]);
  });

  test("retries, with the same body and the same idempotency key", async () => {
    const { api, server } = await setUp(inTurn(json({}, 503), json({ id: "pet_1" }, 201)));
    const { data } = await api.POST("/v1/pets", { body: { name: "Rex" } });
    expect(data).toEqual({ id: "pet_1" });
    const [first, second] = server.requests;
    expect(second).toEqual(first);
    expect(first).toMatchObject({ body: '{"name":"Rex"}', headers: { "content-type": "application/json" } });
    expect(first?.headers["idempotency-key"]).toMatch(/^[\w-]+$/);
  });

  test("a body that is lost on the way is fetched again for a GET", async () => {
    const { api } = await setUp(inTurn(hangUpInBody, json({ id: "pet_1" })));
    expect((await api.GET("/v1/pets/{id}", byId("pet_1"))).data).toEqual({ id: "pet_1" });
  });

  test("the options of a call work", async () => {
    const { api, server } = await setUp(stallInBody);
    const limits = { timeout: 500, maxRetries: 0 };
    const get = api.GET("/v1/pets/{id}", { ...byId("pet_1"), ...limits });
    await expect(get).rejects.toMatchObject({ name: "APIConnectionTimeoutError", attempts: 1 });
    const post = api.POST("/v1/pets", { body: { name: "Rex" }, ...limits, idempotencyKey: "mine" });
    await expect(post).rejects.toMatchObject({ name: "APIResponseLostError" });
    expect(server.requests[1]?.headers["idempotency-key"]).toBe("mine");
    const aborted = api.GET("/v1/pets/{id}", { ...byId("pet_1"), signal: AbortSignal.abort("enough") });
    await expect(aborted).rejects.toMatchObject({ name: "APIUserAbortError", cause: "enough" });
  });

  test("HTML where JSON was promised is an SDK error, not a SyntaxError", async () => {
    const { api } = await setUp(text("<html>", "text/html"));
    await expect(api.GET("/v1/pets/{id}", byId("pet_1"))).rejects.toMatchObject({ name: "APIResponseLostError" });
  });

  test("a redirect is not followed", async () => {
    const elsewhere = await serve(json({ id: "stolen" }));
    const { api } = await setUp(json({}, 302, { location: elsewhere.baseURL }));
    expect((await api.GET("/v1/pets/{id}", byId("pet_1"))).response.status).toBe(302);
    expect(elsewhere.requests).toEqual([]);
  });
});

describe("multipart", () => {
  async function formOf(body: { photo?: Blob; caption?: string }, headers = {}): Promise<FormData> {
    const { api, server } = await setUp(text("", "text/plain"));
    await api.POST("/v1/photos", { body, headers });
    const contentType = server.requests[0]?.headers["content-type"] ?? "";
    return new Response(server.requests[0]?.body, { headers: { "content-type": contentType } }).formData();
  }

  test("a body with a file goes as a form", async () => {
    const form = await formOf({ photo: new File(["miau"], "cat.png"), caption: "a" });
    expect([...form.keys()]).toEqual(["photo", "caption"]);
    expect(form.get("photo")).toMatchObject({ name: "cat.png", size: 4 });
  });

  test("and one that says so", async () => {
    const form = await formOf({ caption: "a" }, { "content-type": "multipart/form-data" });
    expect(Object.fromEntries(form)).toEqual({ caption: "a" });
  });
});

test("a Blob goes with its own type, though openapi-fetch calls every body JSON", async () => {
  const { api, server } = await setUp(json({ id: "pet_1" }));
  // @ts-expect-error TS2322: the document wants JSON
  await api.POST("/v1/pets", { body: new Blob(["a"], { type: "text/x" }) });
  expect(server.requests[0]).toMatchObject({ body: "a", headers: { "content-type": "text/x" } });
});

test("the stack of an error starts at the caller's line", async () => {
  const { api } = await setUp(stallInBody, { maxRetries: 0, timeout: 50 });
  async function callerOfGET(): Promise<void> {
    await api.GET("/v1/pets/{id}", byId("pet_1"));
  }
  const error: unknown = await callerOfGET().catch((reason: unknown) => reason);
  const [title, frame] = error instanceof Error ? (error.stack ?? "").split("\n") : [];
  expect(title).toMatch(/^APIConnectionTimeoutError: /);
  expect(frame).toMatch(/callerOfGET .*raw\.test\.ts/);
});

describe("the content type says what a body is", () => {
  test.each<[string, unknown, string]>([
    ["application/x-www-form-urlencoded", { name: "Rex", tags: ["a", "b"] }, "name=Rex&tags=a&tags=b"],
    ["text/csv; charset=utf-8", "a,b", "a,b"],
    ["application/vnd.pets+json", "Rex", '"Rex"'],
    ["image/png", Buffer.from("miau"), "miau"],
  ])("%s", async (contentType, body, expected) => {
    const { api, server } = await setUp(json({ id: "pet_1" }));
    // @ts-expect-error TS2322: the document wants another body
    await api.POST("/v1/pets", { body, headers: { "content-type": contentType } });
    expect(server.requests[0]).toMatchObject({ body: expected, headers: { "content-type": contentType } });
  });
});

describe("middleware", () => {
  test("may change headers", async () => {
    const { api, server } = await setUp(json({ id: "pet_1" }));
    api.use({ onRequest: ({ request }) => request.headers.set("x-trace", "1") });
    await api.GET("/v1/pets/{id}", byId("pet_1"));
    expect(server.requests[0]?.headers["x-trace"]).toBe("1");
  });

  test("must not replace the request", async () => {
    const { api } = await setUp(json({ id: "pet_1" }));
    api.use({ onRequest: () => new Request("http://a.example.com") });
    await expect(api.GET("/v1/pets/{id}", byId("pet_1"))).rejects.toThrow(/onRequest|middleware/);
  });
});

test("what is not a client is refused at once", () => {
  expect(() => raw(Object({}))).toThrow(
    new SDKError("Expected a client of this copy of lightfield-wootiv, or its transport."),
  );
});
