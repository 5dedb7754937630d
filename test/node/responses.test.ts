import * as zlib from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Middleware } from "../../src/index.ts";
import { buildHeaders, findHeader } from "../../src/node/head.ts";
import { Petshop } from "../support/petshop.ts";
import { json, serve } from "../support/serve.ts";
import { nodeFetch } from "./node-fetch.ts";

describe("a response", () => {
  test("is a Response", async () => {
    const { baseURL, requests } = await serve(json({ id: 1 }, 201, { "x-a": "b", "set-cookie": "c=d" }));
    const response = await nodeFetch()(`${baseURL}/x?y`, {});
    expect(response).toBeInstanceOf(Response);
    expect(response).toMatchObject({ status: 201, statusText: "Created", ok: true, redirected: false });
    expect(response.url).toBe(`${baseURL}/x?y`);
    expect(requests[0]).toMatchObject({ method: "GET", url: "/x?y" });
    expect([response.headers.get("X-A"), response.headers.getSetCookie()]).toEqual(["b", ["c=d"]]);
    expect(response.bodyUsed).toBe(false);
    expect(await response.json()).toEqual({ id: 1 });
    expect(response.bodyUsed).toBe(true);
  });

  const text = "grüße ☕".repeat(20_000);
  const readings: Record<string, (response: Response) => Promise<unknown>> = {
    text: (response) => response.text(),
    bytes: async (response) => new TextDecoder().decode(await response.bytes()),
    arrayBuffer: async (response) => new TextDecoder().decode(await response.arrayBuffer()),
    blob: async (response) => (await response.blob()).text(),
    clone: async (response) => response.clone().text(),
    "its stream": (response) => new Response(response.body).text(),
  };

  test.each(Object.entries(readings))("can be read by %s, but once", async (_, read) => {
    const { baseURL } = await serve((response) => response.end(text));
    const response = await nodeFetch()(baseURL, {});
    expect(await read(response)).toBe(text);
    if (read === readings["clone"]) await response.text();
    expect(response.bodyUsed).toBe(true);
    await expect(response.text()).rejects.toBeInstanceOf(TypeError);
    await expect(response.arrayBuffer()).rejects.toBeInstanceOf(TypeError);
  });

  test("leaves out a byte order mark", async () => {
    const { baseURL } = await serve((response) => response.end("\ufeff{}"));
    expect(await (await nodeFetch()(baseURL, {})).json()).toEqual({});
  });

  test.each<[string, RequestInit, number]>([
    ["204", {}, 204],
    ["304", {}, 304],
    ["HEAD", { method: "HEAD" }, 200],
  ])("to %s has no body, and frees its connection", async (_, init, status) => {
    const { baseURL } = await serve((response) => response.writeHead(status, { "content-encoding": "gzip" }).end());
    const fetch = nodeFetch({ maxConnections: 1 });
    for (let call = 0; call < 3; call++) {
      const response = await fetch(baseURL, init);
      expect(await response.text()).toBe("");
      expect([response.body, response.bodyUsed, await response.text()]).toEqual([null, false, ""]);
    }
  });

  test("to 304 may tell the length of the body that is not there", async () => {
    const { baseURL } = await serve((response) => response.writeHead(304, { "content-length": "10" }).end());
    const response = await nodeFetch()(baseURL, {});
    expect([response.status, await response.text()]).toEqual([304, ""]);
  });

  test("may be announced by others, and followed by trailers", async () => {
    const { baseURL } = await serve((response) => {
      response.writeProcessing();
      response.writeEarlyHints({ link: "</style.css>; rel=preload", "x-a": "early" });
      response.writeHead(201, { trailer: "x-b" }).write("on ");
      response.addTrailers({ "x-b": "late" });
      response.end("time");
    });
    const response = await nodeFetch()(baseURL, {});
    expect([response.status, response.headers.get("x-a"), await response.text()]).toEqual([201, null, "on time"]);
  });

  test("has all of its headers, letter by letter", async () => {
    const headers = { "set-cookie": ["a=1", "b=2"], "x-a": "grün", "content-disposition": 'inline; filename="ä"' };
    const { baseURL } = await serve((response) => response.writeHead(200, headers).end("{}"));
    const response = await nodeFetch()(baseURL, {});
    expect(response.headers.getSetCookie()).toEqual(headers["set-cookie"]);
    expect(response.headers.get("x-a")).toBe("grün");
    expect(response.headers.get("content-disposition")).toBe('inline; filename="ä"');
  });

  test("finds a header as its Headers do, before there are any", () => {
    const values = fc.string({ unit: fc.constantFrom("a", ",", " ", ";"), minLength: 1 }).map((text) => text.trim());
    const given = fc.dictionary(fc.constantFrom("a", "b", "c"), fc.oneof(values, fc.array(values, { minLength: 1 })));
    const property = fc.property(given, fc.constantFrom("a", "b", "c", "d"), (headers, name) => {
      expect(findHeader(headers, name)).toBe(buildHeaders(headers).get(name));
    });
    fc.assert(property, { numRuns: 300 });
  });

  test("has the headers that a middleware gives it", async () => {
    const { baseURL } = await serve((response) => response.writeHead(200, { "content-type": "text/plain" }).end("{}"));
    const middleware: Middleware = async (_, next) => {
      const response = await next();
      response.headers.set("content-type", "application/json");
      return response;
    };
    const client = new Petshop({ apiKey: "key", baseURL, fetch: nodeFetch() });
    await expect(client.pet.retrieve("pet_1")).rejects.toThrow("it is text/plain, not JSON");
    expect(await client.pet.retrieve("pet_1", { middleware })).toEqual({});
  });
});

describe("a packed response is unpacked", () => {
  const content = Buffer.from(JSON.stringify({ id: "x".repeat(100_000) }));

  test.each<[string, Buffer]>([
    ["gzip", zlib.gzipSync(content)],
    ["X-GZIP", zlib.gzipSync(content)],
    ["br", zlib.brotliCompressSync(content)],
    ["deflate", zlib.deflateSync(content)],
    ["deflate", zlib.deflateRawSync(content)],
    ["zstd", zlib.zstdCompressSync(content)],
    ["gzip, br", zlib.brotliCompressSync(zlib.gzipSync(content))],
  ])("from %s", async (encoding, packed) => {
    const { baseURL, requests } = await serve((response) => {
      response.writeHead(200, { "content-encoding": encoding }).end(packed);
    });
    const fetch = nodeFetch();
    expect(await (await fetch(baseURL, {})).text()).toBe(content.toString());
    expect(Buffer.from(await (await fetch(baseURL, {})).arrayBuffer())).toEqual(content);
    expect(requests[0]?.headers["accept-encoding"]).toBe("gzip, deflate, br, zstd");
  });

  test("and one that breaks off is an error, not a shorter text", async () => {
    const packed = zlib.gzipSync(content);
    const { baseURL } = await serve((response) => {
      response.writeHead(200, { "content-encoding": "gzip" }).end(packed.subarray(0, packed.length / 2));
    });
    await expect((await nodeFetch()(baseURL, {})).text()).rejects.toThrow("terminated");
  });

  test("from five packings, and no more: it is refused once, however it is read", async () => {
    const packed = [1, 2, 3, 4, 5].reduce((body) => zlib.gzipSync(body), content);
    const five = await serve((response) => {
      response.writeHead(200, { "content-encoding": "gzip, gzip, gzip, gzip, gzip" }).end(packed);
    });
    expect(await (await nodeFetch()(five.baseURL, {})).text()).toBe(content.toString());

    const { baseURL, requests } = await serve((response) => {
      response.writeHead(200, { "content-encoding": "gzip, gzip, gzip, gzip, gzip, gzip" });
      response.end(zlib.gzipSync(packed));
    });
    const fetch = nodeFetch();
    const refusal =
      "The response has status 200, but its body is compressed 6 times over, and 5 are the most that is read.";
    await expect((await fetch(baseURL, {})).text()).rejects.toThrow(refusal);
    await expect((await fetch(baseURL, {})).arrayBuffer()).rejects.toThrow(refusal);
    await (await fetch(baseURL, {})).body?.cancel();
    const client = new Petshop({ apiKey: "key", baseURL, fetch });
    await expect(client.pet.create({ name: "Rex" })).rejects.toMatchObject({
      name: "APIResponseLostError",
      message: `${refusal} The write was carried out, so check before you send it again.`,
      attempts: 1,
      mayHaveBeenApplied: true,
    });
    expect(requests).toHaveLength(4);
  });

  test("and an error that is packed too often keeps its status", async () => {
    const { baseURL } = await serve((response) => {
      response.writeHead(400, { "content-encoding": "gzip, gzip, gzip, gzip, gzip, gzip" }).end("x");
    });
    const client = new Petshop({ apiKey: "key", baseURL, fetch: nodeFetch() });
    await expect(client.pet.retrieve("pet_1")).rejects.toMatchObject({ message: "400 (no body)", attempts: 1 });
  });

  test("but one that is packed in an unknown way is handed on as it is", async () => {
    const { baseURL } = await serve((response) => response.writeHead(200, { "content-encoding": "rot13" }).end("nqn"));
    expect(await (await nodeFetch()(baseURL, {})).text()).toBe("nqn");
  });
});
