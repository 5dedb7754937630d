import { describe, expect, test } from "vitest";
import { json, serve } from "../support/serve.ts";
import { readWire } from "../support/wire.ts";
import { nodeFetch } from "./node-fetch.ts";

describe("a body", () => {
  const form = new FormData();
  form.append('a "b"\n', "one\ntwo");
  form.append("file", new File(["ä"], 'x".txt', { type: "text/plain" }));

  test.each<[string, NonNullable<RequestInit["body"]>, string, string | undefined]>([
    ["a text", "ä", "ä", "2"],
    ["bytes", new Uint8Array([97, 98]).subarray(1), "b", "1"],
    ["a buffer", new Uint8Array([97, 98]).buffer, "ab", "2"],
    ["a blob", new Blob(["ä"]), "ä", "2"],
    ["an empty blob", new Blob([]), "", "0"],
    ["an empty text", "", "", "0"],
    ["parameters", new URLSearchParams({ a: "b c" }), "a=b+c", "5"],
    ["a stream", new Blob(["ä"]).stream(), "ä", undefined],
  ])("can be %s", async (_, body, sent, length) => {
    const { baseURL, requests } = await serve(json({}));
    await (await nodeFetch()(baseURL, { method: "POST", body })).text();
    expect(Buffer.from(requests[0]?.body ?? "", "latin1").toString()).toBe(sent);
    expect(requests[0]?.headers["content-length"]).toBe(length);
    expect(requests[0]?.headers["transfer-encoding"]).toBe(length === undefined ? "chunked" : undefined);
  });

  test("can be a form, whose length is given", async () => {
    const { baseURL, requests } = await serve(json({}));
    await (await nodeFetch()(baseURL, { method: "POST", body: form })).text();
    const [request] = requests;
    expect(request?.headers["content-length"]).toBe(String(request?.body.length));
    expect(request && (await readWire(request)).body).toEqual([
      { name: 'a "b"\r\n', content: "one\r\ntwo" },
      { name: "file", filename: 'x".txt', type: "text/plain", content: "ä" },
    ]);
  });

  test.each([
    ["POST", "0"],
    ["PUT", "0"],
    ["GET", undefined],
    ["DELETE", undefined],
  ])("that is missing has a length for %s: %s", async (method, length) => {
    const { baseURL, requests } = await serve(json({}));
    await (await nodeFetch()(baseURL, { method })).text();
    expect(requests[0]?.headers["content-length"]).toBe(length);
    expect(requests[0]?.headers).not.toHaveProperty("transfer-encoding");
  });

  test("whose stream fails ends the request", async () => {
    const { baseURL } = await serve(json({}));
    const broken = new ReadableStream({ pull: (controller) => controller.error(new Error("the disk is gone")) });
    await expect(nodeFetch()(baseURL, { method: "POST", body: broken })).rejects.toMatchObject({
      message: "fetch failed",
      cause: { message: "the disk is gone" },
    });
  });
});

test.each<[string, RequestInit]>([
  ["a header", { headers: { "x-a": "b\r\nx-c: d" } }],
  ["a header's name", { headers: { "x-a: b\r\nx-c": "d" } }],
  ["the method", { method: "GET /x HTTP/1.1\r\nx-c: d\r\n\r\n" }],
])("nothing can be smuggled in by %s", async (_, init) => {
  const { baseURL, requests } = await serve(json({}));
  await expect(nodeFetch()(baseURL, init)).rejects.toBeInstanceOf(TypeError);
  expect(requests).toEqual([]);
});

describe("what it does not do is said", () => {
  test.each<[RequestInit, string, string]>([
    [{ redirect: "follow" }, "http://localhost", "follows no redirect"],
    [{}, "ftp://localhost", "ftp:"],
  ])("%j to %s", async (init, url, message) => {
    await expect(nodeFetch()(url, init)).rejects.toThrow(message);
  });
});
