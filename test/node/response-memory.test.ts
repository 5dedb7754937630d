import { fork } from "node:child_process";
import { once } from "node:events";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { json, serve } from "../support/serve.ts";
import type { Handler } from "../support/serve.ts";

const MiB = 2 ** 20;
const limit = 16;
const allowance = 64;

/** Sends three times the memory that may be taken, packed. */
const large: Handler = (response, request, n) => {
  if (request.url.endsWith("/small")) return json({})(response, request, n);
  response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" });
  const packed = gzipSync(Buffer.alloc(MiB, "x")); // unpacked one after the other, as one text
  Readable.from(Array.from({ length: 3 * (limit + allowance) }, () => packed)).pipe(response);
};

describe("a body that is larger than maxResponseSize takes at most that much memory, and 64 MiB", () => {
  test.each(["fetch", "createNodeFetch()"])("over %s", async (transport) => {
    const { baseURL, requests } = await serve(large);
    const reader = fork("test/support/peak-memory.ts", [transport, baseURL, String(limit * MiB)]);
    const [{ error, taken }] = await once(reader, "message");
    expect(error).toBe("APIResponseLostError");
    expect(taken / MiB).toBeLessThan(limit + allowance);
    expect(requests).toHaveLength(2);
  });
});
