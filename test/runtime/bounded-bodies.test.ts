import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gather } from "../../src/http/bounded-body.ts";
import type { ClientOptions } from "../../src/index.ts";
import { failureOf, serveDownloads, signature } from "../support/file-servers.ts";
import { Petshop } from "../support/petshop.ts";
import { fastClock } from "../support/fast-clock.ts";
import { serve } from "../support/serve.ts";
import type { Handler, TestServer } from "../support/serve.ts";

const limit = 100_000;
const MiB = 2 ** 20;

/** A JSON text of so many bytes. */
function textOf(size: number): string {
  return JSON.stringify({ id: "x".repeat(size - '{"id":""}'.length) });
}

type Sending = (body: string, status?: number) => Handler;

/** How a body may travel. */
const travels: Record<string, Sending> = {
  "with its length": (body, status = 200) => {
    return (response) => response.writeHead(status, { "content-length": body.length, ...type }).end(body);
  },
  "in chunks": (body, status = 200) => {
    return (response) => {
      response.writeHead(status, type).write(body.slice(0, 10));
      response.end(body.slice(10));
    };
  },
  packed: (body, status = 200) => {
    const packed = gzipSync(body);
    const headers = { ...type, "content-encoding": "gzip", "content-length": packed.length };
    return (response) => response.writeHead(status, headers).end(packed);
  },
};
const type = { "content-type": "application/json" };

/** Sends a body that never ends, and says when the client has let go of it. */
function endless(status: number, closed: () => void): Handler {
  return (response) => {
    response.writeHead(status, type);
    response.on("close", closed);
    const source = new Readable({ read: () => void source.push(Buffer.alloc(64 * 1024, "x")) });
    source.pipe(response);
  };
}

async function petshop(
  handler: Handler,
  options: ClientOptions = {},
): Promise<{ client: Petshop; server: TestServer }> {
  const server = await serve(handler);
  const client = new Petshop(
    { apiKey: "key", baseURL: server.baseURL, maxResponseSize: limit, ...options },
    fastClock(),
  );
  return { client, server };
}

describe.each(Object.entries(travels))("a body that travels %s", (_, send) => {
  test("may have as many bytes as maxResponseSize, unpacked", async () => {
    const { client } = await petshop(send(textOf(limit)));
    expect(JSON.stringify(await client.pet.retrieve("pet_1"))).toHaveLength(limit);
    expect(JSON.stringify(await client.pet.find("Rex"))).toHaveLength(limit);
  });

  test("and has one more: it is lost, for good, and the error says how to get it", async () => {
    const { client, server } = await petshop(send(textOf(limit + 1)));
    for (const call of [() => client.pet.retrieve("pet_1"), () => client.pet.find("Rex")]) {
      await expect(call()).rejects.toMatchObject({
        name: "APIResponseLostError",
        message:
          "The response has status 200, but its body is larger than `maxResponseSize`, 100000 bytes: " +
          "ask for less, raise the limit, or read the body yourself, by asResponse().",
        status: 200,
        cutOff: false,
        attempts: 1,
        mayHaveBeenApplied: false,
      });
    }
    expect(server.requests).toHaveLength(2);
  });

  test("of a write that honours its key: it is not sent again either", async () => {
    const { client, server } = await petshop(send(textOf(limit + 1)));
    await expect(client.pet.create({ name: "Rex" })).rejects.toMatchObject({ attempts: 1, mayHaveBeenApplied: true });
    expect(server.requests).toHaveLength(1);
  });

  test("that nobody wants is not missed", async () => {
    const { client, server } = await petshop(send(textOf(limit + 1)));
    expect(await client.pet.delete("pet_1")).toBeUndefined();
    expect(server.requests).toHaveLength(1);
  });

  test("into a Response in memory is bounded as well", async () => {
    const photo = { method: "GET", path: "/photo", responseKind: "response" } as const;
    const { client } = await petshop(send(textOf(limit)));
    expect(await (await client.request<Response>(photo)).text()).toHaveLength(limit);
    const error = await failureOf(client.request<Response>(photo, { maxResponseSize: limit - 1 }));
    expect(error).toMatchObject({ name: "APIResponseLostError", attempts: 1 });
  });

  test("to the caller is theirs to bound", async () => {
    const { client } = await petshop(send(textOf(limit + 1)));
    expect(await (await client.pet.retrieve("pet_1").asResponse()).text()).toHaveLength(limit + 1);
  });

  test("is bounded by a call's own limit, or by none", async () => {
    const { client } = await petshop(send(textOf(limit + 1)));
    for (const maxResponseSize of [limit + 1, Infinity]) {
      expect(await client.pet.retrieve("pet_1", { maxResponseSize })).toHaveProperty("id");
    }
  });

  test("of an error is read up to 1 MiB, and the error says so", async () => {
    const whole = await petshop(send(textOf(MiB), 400));
    await expect(whole.client.pet.retrieve("pet_1")).rejects.toMatchObject({ error: { id: expect.any(String) } });

    const { client, server } = await petshop(send(textOf(MiB + 1), 400));
    const error = await failureOf(client.pet.retrieve("pet_1"));
    expect(error).toMatchObject({ name: "BadRequestError", error: textOf(MiB + 1).slice(0, MiB), attempts: 1 });
    expect(error.message).toMatch(/^400 \{"id":"x{193}… Its body is longer than 1 MiB, and was cut\.$/);
    expect(server.requests).toHaveLength(1);
  });

  test("of a file's host that refuses is cut and redacted", async () => {
    const { client } = await serveDownloads({ file: send(`${signature} ${"x".repeat(MiB)}`, 403) });
    const error = await failureOf(client.file.download("fil_1"));
    expect(error.message).toMatch(/refused to send the file: 403 \[redacted\] x+… Its body is longer than 1 MiB/);
  });
});

describe("a body without end", () => {
  test.each([
    [200, 2],
    [400, 2],
    [409, 0],
  ])("of status %d: the connection is let go", async (status, maxRetries) => {
    let notice = (): void => {};
    const closed = new Promise<void>((resolve) => (notice = resolve));
    const { client, server } = await petshop(
      endless(status, () => notice()),
      { maxRetries },
    );
    const error = await failureOf(client.pet.feed("pet_1"));
    expect(error).toMatchObject({ attempts: 1, status });
    await closed;
    expect(server.requests).toHaveLength(1);
  });

  test("is told by its length: nothing of it is waited for", async () => {
    const { client, server } = await petshop((response) => {
      response.writeHead(200, { ...type, "content-length": 2 ** 40 }).write("{");
    });
    await expect(client.pet.retrieve("pet_1")).rejects.toMatchObject({ name: "APIResponseLostError", attempts: 1 });
    expect(server.requests).toHaveLength(1);
  });
});

test("the length of a body that HEAD leaves out does not count", async () => {
  const { client } = await petshop((response) => response.writeHead(200, { "content-length": 2 ** 40 }).end());
  expect(await client.request({ method: "HEAD", path: "/v2/x" })).toBeUndefined();
});

test("a file that is downloaded is not bounded", async () => {
  const { client } = await serveDownloads({}, { maxResponseSize: 1000 });
  expect(await (await client.file.download("fil_1", { maxResponseSize: 1000 })).text()).not.toBe("");
});

test("a `fetch` whose responses have a stream of another kind, or none, still works", async () => {
  for (const body of [Readable.from("{}"), undefined]) {
    const response = Object.defineProperty(Response.json({ id: "pet_1" }), "body", { value: body });
    const client = new Petshop({ apiKey: "key", baseURL: "http://127.0.0.1:1", fetch: async () => response });
    expect(await client.pet.retrieve("pet_1")).toEqual({ id: "pet_1" });
  }
});

test("a response of another origin hides from a page that it is packed: it is counted", async () => {
  const response = new Response(textOf(limit + 1), { headers: { ...type, "content-length": "100" } });
  Object.defineProperty(response, "type", { value: "cors" });
  const { client } = await petshop(() => {}, { fetch: async () => response });
  await expect(client.pet.retrieve("pet_1")).rejects.toMatchObject({ name: "APIResponseLostError" });
});

describe("gathering chunks", () => {
  const chunksOfAny = fc.array(fc.uint8Array({ minLength: 1, maxLength: 5 }), { maxLength: 700 });

  test("keeps the first bytes, in order and as few chunks, and cancels only what is beyond", async () => {
    const property = fc.asyncProperty(chunksOfAny, fc.nat(2500), async (given, most) => {
      const chunks = given.values();
      let cancelled = 0;
      const source = { read: async () => ({ value: chunks.next().value }), cancel: () => (cancelled += 1) };
      const body = await gather(source, most, (read) => read);
      const all = Buffer.concat(given);
      expect(Buffer.concat(body.chunks)).toEqual(all.subarray(0, most));
      expect([body.isCut, cancelled]).toEqual([all.length > most, all.length > most ? 1 : 0]);
      expect(body.chunks.length).toBeLessThan(256 + 3);
    });
    await fc.assert(property, { numRuns: 200 });
  });
});
