import { Readable } from "node:stream";
import { describe, expect, test, vi } from "vitest";
import { rawBody, SDKError } from "../../src/index.ts";
import { Petshop } from "../support/petshop.ts";
import { fastClock } from "../support/fast-clock.ts";
import { inTurn, json, serve } from "../support/serve.ts";
import type { TestServer } from "../support/serve.ts";

async function petshop(): Promise<{ client: Petshop; server: TestServer }> {
  const server = await serve(json({ id: "pet_1" }));
  return { server, client: new Petshop({ apiKey: "key", baseURL: server.baseURL }, fastClock()) };
}

describe("a raw body is sent as it is", () => {
  async function* chunks(): AsyncGenerator<Uint8Array | string> {
    yield new TextEncoder().encode("mi");
    yield "au";
  }

  test.each<[string, () => unknown, contentType: string | undefined, expected: string]>([
    ["a text", () => "miau", undefined, "text/plain;charset=utf-8"],
    ["a text of a type", () => "miau", "text/csv", "text/csv"],
    ["a Blob with its type", () => new Blob(["miau"], { type: "image/png" }), undefined, "image/png"],
    ["a Blob of the document's type", () => new Blob(["miau"], { type: "image/png" }), "image/gif", "image/gif"],
    ["a Blob without a type", () => new Blob(["miau"]), undefined, "application/octet-stream"],
    ["bytes", () => Buffer.from("miau"), undefined, "application/octet-stream"],
    ["a stream", () => new Blob(["miau"]).stream(), "image/png", "image/png"],
    ["an async iterable", () => chunks(), undefined, "application/octet-stream"],
  ])("%s", async (_, make, contentType, expected) => {
    const { client, server } = await petshop();
    await client.request({ method: "PUT", path: "/x", body: make(), bodyType: rawBody, contentType });
    expect(server.requests[0]).toMatchObject({ body: "miau", headers: { "content-type": expected } });
  });

  test("as UTF-8", async () => {
    const { client, server } = await petshop();
    await client.request({ method: "PUT", path: "/x", body: "ö", bodyType: rawBody, contentType: "text/csv" });
    expect(server.requests[0]?.body).toBe("\xc3\xb6");
  });

  test("and again with a retry, also one made of an async iterable", async () => {
    const server = await serve(inTurn(json({}, 503), json({})));
    const client = new Petshop({ apiKey: "key", baseURL: server.baseURL }, fastClock());
    await client.request({ method: "PUT", path: "/x", body: chunks(), bodyType: rawBody });
    expect(server.requests.map(({ body }) => body)).toEqual(["miau", "miau"]);
  });

  test("and a stream that never ends is let go of when the call is aborted", async () => {
    const { client, server } = await petshop();
    const controller = new AbortController();
    const destroyed = vi.fn();
    const body = new Readable({ read() {}, destroy: (_, done) => (destroyed(), done(null)) });
    const call = { method: "PUT", path: "/x", body, bodyType: rawBody };
    setImmediate(() => controller.abort());
    await expect(client.request(call, { signal: controller.signal })).rejects.toMatchObject({ attempts: 0 });
    await vi.waitFor(() => expect(destroyed).toHaveBeenCalled());
    expect(server.requests).toEqual([]);
  });

  test("but a web stream once only", async () => {
    const server = await serve(json({}, 503));
    const client = new Petshop({ apiKey: "key", baseURL: server.baseURL }, fastClock());
    const body = new Blob(["miau"]).stream();
    const call = client.request({ method: "PUT", path: "/x", body, bodyType: rawBody });
    await expect(call).rejects.toMatchObject({ status: 503, attempts: 1 });
  });

  test("within the deadline, however long an iterable takes", async () => {
    const { client, server } = await petshop();
    async function* endless(): AsyncGenerator<string> {
      await new Promise(() => {});
      yield "never";
    }
    const call = client.request({ method: "PUT", path: "/x", body: endless(), bodyType: rawBody }, { deadline: 50 });
    await expect(call).rejects.toMatchObject({ name: "APIConnectionTimeoutError", attempts: 0 });
    expect(server.requests).toEqual([]);
  });

  test("an aborted call reads nothing of it", async () => {
    const { client } = await petshop();
    const body = chunks();
    const call = client.request(
      { method: "PUT", path: "/x", body, bodyType: rawBody },
      { signal: AbortSignal.abort() },
    );
    await expect(call).rejects.toMatchObject({ name: "APIUserAbortError", attempts: 0 });
    expect((await body.next()).done).toBe(false);
  });

  test.each([[{ a: 1 }], [7], [null]])("%j is refused: it is neither text nor bytes", async (body) => {
    const { client, server } = await petshop();
    const call = client.request({ method: "PUT", path: "/x", body, bodyType: rawBody });
    await expect(call).rejects.toBeInstanceOf(SDKError);
    expect(server.requests).toEqual([]);
  });
});
