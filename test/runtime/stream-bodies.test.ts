import { describe, expect, test } from "vitest";
import type { BodyType, ClientOptions } from "../../src/index.ts";
import { jsonLines, jsonSequence, multipartItems, multipartItemsWith } from "../../src/runtime.ts";
import { fastClock } from "../support/fast-clock.ts";
import { readRawParts } from "../support/parts.ts";
import { Petshop } from "../support/petshop.ts";
import { inTurn, json, serve } from "../support/serve.ts";
import type { Handler, TestServer } from "../support/serve.ts";

interface Sent {
  readonly server: TestServer;
  readonly send: (body: unknown, bodyType: BodyType) => Promise<unknown>;
}

async function setUp(handler: Handler = json({}), options: ClientOptions = {}): Promise<Sent> {
  const server = await serve(handler);
  const client = new Petshop({ apiKey: "key", baseURL: server.baseURL, ...options }, fastClock());
  return { server, send: (body, bodyType) => client.request({ method: "POST", path: "/in", body, bodyType }) };
}

async function* slowly<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  for (const item of items) {
    await new Promise((resolve) => setImmediate(resolve));
    yield item;
  }
}

const items = [{ buoy: "zwölf" }, [1, null], "a\nb", 10n];
const lines = '{"buoy":"zwölf"}\n[1,null]\n"a\\nb"\n10\n';

describe.each<[what: string, give: (of: readonly unknown[]) => unknown]>([
  ["an array", (of) => of],
  ["an iterable", (of) => new Set(of)],
  ["an async iterable", slowly],
])("%s is sent", (_, give) => {
  test("as JSON lines", async () => {
    const { server, send } = await setUp();
    await send(give(items), jsonLines);
    expect(server.requests[0]?.headers["content-type"]).toBe("application/jsonl");
    expect(Buffer.from(server.requests[0]?.body ?? "", "latin1").toString()).toBe(lines);
  });

  test("as a JSON text sequence", async () => {
    const { server, send } = await setUp();
    await send(give([1, { a: 2 }]), jsonSequence);
    expect(server.requests[0]).toMatchObject({
      headers: { "content-type": "application/json-seq" },
      body: '\x1e1\n\x1e{"a":2}\n',
    });
  });

  test("as the parts of a multipart body", async () => {
    const { server, send } = await setUp();
    await send(give([{ a: 1 }, "a", new Blob(["PNG"], { type: "image/png" })]), multipartItems);
    const [request] = server.requests;
    expect(request?.headers["content-type"]).toMatch(/^multipart\/mixed; boundary=/);
    expect(request && readRawParts(request)).toEqual([
      { head: ["content-type: application/json"], content: '{"a":1}' },
      { head: [], content: "a" },
      { head: ["content-type: image/png"], content: "PNG" },
    ]);
  });
});

test.each([
  ["at once", (parts: unknown[]) => parts],
  ["one by one", slowly],
])("parts that come %s are written as their encodings say", async (_, give) => {
  const { server, send } = await setUp();
  const encodings = {
    first: [{ contentType: "image/png" }],
    others: { contentType: "text/csv", headers: { "X-A": "q" } },
  };
  await send(give([new Blob(["PNG"]), "a,b", "c,d"]), multipartItemsWith(encodings));
  expect(server.requests[0] && readRawParts(server.requests[0])).toEqual([
    { head: ["content-type: image/png"], content: "PNG" },
    { head: ["content-type: text/csv", "x-a: q"], content: "a,b" },
    { head: ["content-type: text/csv", "x-a: q"], content: "c,d" },
  ]);
});

test("nothing is sent as nothing", async () => {
  const { server, send } = await setUp();
  await send([], jsonLines);
  await send(slowly([]), jsonLines);
  expect(server.requests.map(({ body }) => body)).toEqual(["", ""]);
});

test("lines that are written already go as they are", async () => {
  const { server, send } = await setUp();
  await send('{"index":{}}\n{"a":1}\n', jsonLines);
  await send(new Blob(["1\n"]), jsonLines);
  await send(new Blob(["2\n"]).stream(), jsonLines);
  expect(server.requests.map(({ body }) => body)).toEqual(['{"index":{}}\n{"a":1}\n', "1\n", "2\n"]);
});

test("an array is sent again where a call is retried, an async iterable is not", async () => {
  const { server, send } = await setUp(inTurn(json({}, 503), json({})));
  await send([1, 2], jsonLines);
  expect(server.requests.map(({ body }) => body)).toEqual(["1\n2\n", "1\n2\n"]);
  const second = await setUp(json({}, 503));
  await expect(second.send(slowly([1]), jsonLines)).rejects.toMatchObject({ status: 503, attempts: 1 });
});

test("an item that cannot be written ends the call, and the iterable is told", async () => {
  const { send } = await setUp();
  let isOver = false;
  async function* endless(): AsyncGenerator<unknown> {
    try {
      for (;;) yield* slowly([1, Number.NaN]);
    } finally {
      isOver = true;
    }
  }
  await expect(send([1, Number.NaN], jsonLines)).rejects.toThrow("The item holds NaN, which JSON cannot represent.");
  await expect(send(endless(), jsonLines)).rejects.toThrow("The item holds NaN, which JSON cannot represent.");
  expect(isOver).toBe(true);
});

test.each([[7], [null], [{ a: 1 }]])("%j is no list of items", async (body) => {
  const { server, send } = await setUp();
  for (const bodyType of [jsonLines, jsonSequence, multipartItems]) {
    await expect(send(body, bodyType)).rejects.toThrow(
      "This body is a list of items: an array, an iterable, or an async",
    );
  }
  expect(server.requests).toEqual([]);
});
