import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import { form, rawBody, SDKError } from "../../src/index.ts";
import { packageVersion } from "../../src/platform/version.ts";
import { Petshop } from "../support/petshop.ts";
import type { PetshopOptions } from "../support/petshop.ts";
import { json, serve } from "../support/serve.ts";
import type { TestServer } from "../support/serve.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

async function petshop(options: PetshopOptions = {}): Promise<{ client: Petshop; server: TestServer }> {
  const server = await serve(json({ id: "pet_1" }));
  return { server, client: new Petshop({ apiKey: "sk_test_0123456789", baseURL: server.baseURL, ...options }) };
}

describe("every call carries", () => {
  test("the headers of the API, the key, and what it accepts", async () => {
    const { client, server } = await petshop();
    await client.pet.retrieve("pet_1");
    expect(server.requests[0]?.headers).toMatchObject({
      accept: "application/json",
      authorization: "Bearer sk_test_0123456789",
      "petshop-version": "2026-03-01",
    });
  });

  test("a User-Agent with the name and version of the package", async () => {
    const { client, server } = await petshop();
    await client.pet.retrieve("pet_1");
    expect(server.requests[0]?.headers["user-agent"]).toBe(`lightfield-wootiv/${packageVersion}`);
  });

  test("but no User-Agent in a browser, which has its own", async () => {
    vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0 (X11)" });
    const fetch = vi.fn(async (_url: string, _init: RequestInit) => Response.json({ id: "pet_1" }));
    await new Petshop({ apiKey: "key", dangerouslyAllowBrowser: true, fetch }).pet.retrieve("pet_1");
    expect(new Headers(fetch.mock.calls[0]?.[1].headers).has("user-agent")).toBe(false);
  });

  test("Accept */* where the response is none or anything, and what the call names", async () => {
    const { client, server } = await petshop();
    await client.pet.delete("pet_1");
    await client.request({ method: "GET", path: "/x", responseKind: "response" });
    await client.request({ method: "GET", path: "/x", responseKind: "response", accept: "image/png" });
    await client.request({ method: "GET", path: "/x", accept: "application/vnd.pets+json" });
    expect(server.requests.map(({ headers }) => headers.accept)).toEqual([
      "*/*",
      "*/*",
      "image/png",
      "application/vnd.pets+json",
    ]);
  });

  test("an Accept of the client's own instead, or the call's own", async () => {
    const { client, server } = await petshop({ defaultHeaders: { Accept: "text/x" } });
    const call = { method: "GET", path: "/x", responseKind: "response", accept: "image/png" } as const;
    await client.request(call);
    await client.request(call, { headers: { accept: "text/y" } });
    expect(server.requests.map(({ headers }) => headers.accept)).toEqual(["text/x", "text/y"]);
  });
});

describe("a content type", () => {
  test("goes with a JSON body, and not without a body", async () => {
    const { client, server } = await petshop();
    await client.pet.feed("pet_1", { food: "hay" });
    await client.pet.feed("pet_1");
    await client.pet.retrieve("pet_1");
    expect(server.requests.map(({ headers }) => headers["content-type"])).toEqual([
      "application/json",
      undefined,
      undefined,
    ]);
  });

  test("of the client's default headers does not go without a body", async () => {
    const { client, server } = await petshop({ defaultHeaders: { "Content-Type": "application/json" } });
    await client.pet.retrieve("pet_1");
    expect(server.requests[0]?.headers).not.toHaveProperty("content-type");
  });

  test("of the client's default headers is for JSON only", async () => {
    const { client, server } = await petshop({ defaultHeaders: { "Content-Type": "application/vnd.pets+json" } });
    await client.pet.feed("pet_1", { food: "hay" });
    await client.request({ method: "POST", path: "/x", body: "a,b", bodyType: rawBody, contentType: "text/csv" });
    await client.request({ method: "POST", path: "/x", body: { a: 1 }, bodyType: form });
    await client.request({ method: "POST", path: "/x", body: new Blob(["a"], { type: "image/png" }) });
    expect(server.requests.map(({ headers }) => headers["content-type"])).toEqual([
      "application/vnd.pets+json",
      "text/csv",
      "application/x-www-form-urlencoded",
      "image/png",
    ]);
  });

  test("of the caller wins", async () => {
    const { client, server } = await petshop();
    await client.pet.feed("pet_1", { food: "hay" }, { headers: { "content-type": "application/merge-patch+json" } });
    expect(server.requests[0]?.headers["content-type"]).toBe("application/merge-patch+json");
  });
});

describe("names are merged without regard to case", () => {
  test("in records and in Headers", async () => {
    const { client, server } = await petshop({ defaultHeaders: new Headers({ "X-TEAM": "a", "USER-AGENT": "mine" }) });
    await client.pet.retrieve("pet_1", { headers: { "x-Team": "b", "PETSHOP-version": "2027-01-01" } });
    await client.pet.retrieve("pet_1", { headers: new Headers({ "x-team": "c" }) });
    expect(server.requests[0]?.headers).toMatchObject({
      "x-team": "b",
      "user-agent": "mine",
      "petshop-version": "2027-01-01",
    });
    expect(server.requests[1]?.headers).toMatchObject({ "x-team": "c", "petshop-version": "2026-03-01" });
  });
});

describe("a header that cannot be sent is refused before sending, and its value not quoted", () => {
  test.each([
    ["a line break", { "X-Secret": "hush\r\nhush" }],
    ["a character beyond Latin-1", { "X-Secret": "hush→" }],
    ["a space in the name", { "X Secret": "hush" }],
    ["an empty name", { "": "hush" }],
  ])("%s", async (_, headers) => {
    const { client, server } = await petshop();
    const error = await client.pet.retrieve("pet_1", { headers }).catch((e) => e);
    expect(error).toBeInstanceOf(SDKError);
    expect(inspect(error)).not.toContain("hush");
    expect(() => new Petshop({ apiKey: "key", defaultHeaders: headers })).toThrow(SDKError);
    expect(server.requests).toEqual([]);
  });
});

describe("a program without types that gives as headers", () => {
  test("null gives none", async () => {
    const { client, server } = await petshop(JSON.parse('{ "defaultHeaders": null }'));
    await client.pet.retrieve("pet_1", JSON.parse('{ "headers": null }'));
    expect(server.requests).toHaveLength(1);
  });

  test.each([["a text"], [7], [true]])("%j is refused", async (headers: unknown) => {
    const { client, server } = await petshop();
    // @ts-expect-error TS2322: these are no headers
    await expect(client.pet.retrieve("pet_1", { headers })).rejects.toBeInstanceOf(SDKError);
    // @ts-expect-error TS2322: nor are these
    expect(() => new Petshop({ apiKey: "key", defaultHeaders: headers })).toThrow(SDKError);
    expect(server.requests).toEqual([]);
  });
});

describe("a redirect is not followed", () => {
  test.each([301, 302, 303, 307, 308])("%d: neither key nor data reach another host", async (status) => {
    const elsewhere = await serve(json({ id: "stolen" }));
    const server = await serve(json({}, status, { location: `${elsewhere.baseURL}/here?signature=secret` }));
    const client = new Petshop({
      apiKey: "sk_test_0123456789",
      baseURL: server.baseURL,
      defaultHeaders: { "X-Api-Key": "secret" },
    });
    const error = await client.pet.feed("pet_1", { food: "hay" }).catch((e) => e);
    expect(error).toMatchObject({ name: "APIError", status, attempts: 1, mayHaveBeenApplied: false });
    expect(error.message).toContain(`redirects to ${elsewhere.baseURL}/here, which is not followed`);
    expect(inspect(error)).not.toContain("signature");
    expect(elsewhere.requests).toEqual([]);
  });

  test("a path cannot name another host either", async () => {
    const elsewhere = await serve(json({}));
    const { client, server } = await petshop();
    await expect(client.request({ method: "GET", path: `${elsewhere.baseURL}/x` })).rejects.toThrow(/slash/);
    await client.request({ method: "GET", path: `//${new URL(elsewhere.baseURL).host}/x` });
    expect(elsewhere.requests).toEqual([]);
    expect(server.requests).toHaveLength(1);
  });
});
