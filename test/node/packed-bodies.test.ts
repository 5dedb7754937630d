import type { ServerResponse } from "node:http";
import * as zlib from "node:zlib";
import { describe, expect, test } from "vitest";
import type { NodeFetch } from "../../src/node.ts";
import { serve } from "../support/serve.ts";
import { nodeFetch } from "./node-fetch.ts";

const small = '{"message":"busy"}';
/** Does not get much smaller when packed, so that half of it is some kilobytes. */
const large = Array.from({ length: 20_000 }, (_, index) => Math.sin(index).toString(36)).join("");

const packings: [encoding: string, pack: (text: string) => Buffer][] = [
  ["gzip", zlib.gzipSync],
  ["deflate", zlib.deflateSync],
  ["deflate", zlib.deflateRawSync],
  ["br", (text) => zlib.brotliCompressSync(text, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 1 } })],
  ["zstd", zlib.zstdCompressSync],
];

describe.each(packings)("a body packed with %s", (encoding, pack) => {
  const packed = { small: pack(small), large: pack(large) };

  interface PackingServer {
    readonly baseURL: string;
    readonly fetch: NodeFetch;
    /** Lets time pass: whatever has been sent by now arrives, and whatever fails now has failed. */
    readonly settle: () => Promise<void>;
    /** Breaks the connection of the body that is half sent. */
    readonly lose: () => void;
  }

  /** Sends `/small` and `/large` packed, of `/half` only half, and of `/empty` nothing. */
  async function setUp(): Promise<PackingServer> {
    let half: ServerResponse | undefined;
    const { baseURL } = await serve((response, { url }) => {
      if (url === "/") return response.end("{}");
      response.writeHead(200, { "content-encoding": encoding });
      if (url === "/half") return (half = response).write(packed.large.subarray(0, packed.large.length / 2));
      return response.end(url === "/small" ? packed.small : url === "/large" ? packed.large : "");
    });
    const fetch = nodeFetch();
    const settle = async (): Promise<void> => {
      for (let call = 0; call < 10; call++) await (await fetch(baseURL, {})).text();
    };
    return { baseURL, fetch, settle, lose: () => void half?.destroy() };
  }

  // An error that nobody listens for would end the program; here it ends the test.
  test.each(["/small", "/large", "/empty"])("%s that is cancelled unread fails nowhere else", async (path) => {
    const { baseURL, fetch, settle } = await setUp();
    const response = await fetch(baseURL + path, {});
    await settle();
    await response.body?.cancel();
    await settle();
  });

  test("that is cancelled half read fails nowhere else", async () => {
    const { baseURL, fetch, settle } = await setUp();
    const reader = (await fetch(`${baseURL}/large`, {})).body?.getReader();
    await reader?.read();
    await reader?.cancel();
    await settle();
  });

  const readings: [string, (response: Response) => Promise<unknown>][] = [
    ["as a text", (response) => response.text()],
    ["as bytes", (response) => response.arrayBuffer()],
  ];

  test.each(readings)("breaks off with its connection, %s", async (_, read) => {
    const { baseURL, fetch, settle, lose } = await setUp();
    const reading = read(await fetch(`${baseURL}/half`, {}));
    reading.catch(() => {});
    await settle();
    lose();
    await expect(reading).rejects.toThrow(new TypeError("terminated"));
  });

  test.each(readings)("breaks off with its signal, %s", async (_, read) => {
    const { baseURL, fetch, settle } = await setUp();
    const controller = new AbortController();
    const reading = read(await fetch(`${baseURL}/half`, { signal: controller.signal }));
    reading.catch(() => {});
    await settle();
    controller.abort("enough");
    await expect(reading).rejects.toBe("enough");
  });

  test("may be empty", async () => {
    const { baseURL, fetch } = await setUp();
    expect(await (await fetch(`${baseURL}/empty`, {})).text()).toBe("");
  });
});
