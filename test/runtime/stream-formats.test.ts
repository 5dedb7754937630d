import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { StreamFormat } from "../../src/runtime.ts";
import { EventProgress } from "../../src/streams/event-progress.ts";
import { newReader } from "../../src/streams/item-readers.ts";
import { collect, serveStream, write } from "../support/stream-calls.ts";

/** A stream of each kind, with all that a format allows, and its items. */
interface Sample {
  readonly format: StreamFormat;
  readonly contentType: string;
  readonly text: string;
  readonly items: readonly unknown[];
  readonly end?: string;
}

const kiln =
  '\ufeff: hello\n\nevent: temperature\nid: 1\ndata: {"celsius": 20.5}\n\nevent: stage\ndata: "drying"\nretry: 2500\n\n' +
  ': keep-alive\n\nevent: temperature\r\nid: 2\r\ndata: {"celsius":\r\ndata: 101}\r\n\r\nretry: 900\n\nevent: remark\n' +
  "data:Glaze looks good,\ndata:  says Zoë\nunknown: x\n\nevent: temperature\ndata: {}\n";

const samples: [what: string, Sample][] = [
  [
    "events, with data as a text",
    {
      format: "events",
      contentType: "text/event-stream; charset=utf-8",
      text: kiln,
      items: [
        { event: "temperature", id: "1", data: '{"celsius": 20.5}' },
        { event: "stage", data: '"drying"', retry: 2500 },
        { event: "temperature", id: "2", data: '{"celsius":\n101}' },
        { event: "remark", data: "Glaze looks good,\n says Zoë" },
      ],
    },
  ],
  [
    "events, with the data of some parsed",
    {
      format: { jsonEvents: ["temperature", "stage"] },
      contentType: "text/event-stream",
      text: kiln,
      items: [
        { event: "temperature", id: "1", data: { celsius: 20.5 } },
        { event: "stage", data: "drying", retry: 2500 },
        { event: "temperature", id: "2", data: { celsius: 101 } },
        { event: "remark", data: "Glaze looks good,\n says Zoë" },
      ],
    },
  ],
  [
    "events, with all data parsed",
    {
      format: "json-events",
      contentType: "text/event-stream",
      text: 'data: [1]\r\rid: a\r\ndata: {"b":\rdata:2}\r\n\n',
      items: [{ data: [1] }, { id: "a", data: { b: 2 } }],
    },
  ],
  [
    "a retry that came before an event, and one within",
    {
      format: "events",
      contentType: "text/event-stream",
      text: "retry: 1\r\n\r\ndata: a\rretry: 2\r\rdata: b\r\n\r\n",
      items: [{ data: "a", retry: 2 }, { data: "b" }],
    },
  ],
  [
    "the data of events, up to a sentinel",
    {
      format: "json-data",
      contentType: "text/event-stream",
      text: 'data: {"a":"é"}\n\nevent: ping\ndata: null\n\ndata: [DONE]\n\ndata: nothing\n\n',
      items: [{ a: "é" }, null],
      end: "[DONE]",
    },
  ],
  [
    "the data of events as a text",
    { format: "text-data", contentType: "text/event-stream", text: "data: a\ndata\n\ndata:\n\n", items: ["a\n", ""] },
  ],
  [
    "JSON lines, blank ones among them, the last without its end",
    {
      format: "json-lines",
      contentType: "application/jsonl",
      text: '{"a":"zwölf\\nKnoten"}\n\n[1]\r\nnull\n"b"',
      items: [{ a: "zwölf\nKnoten" }, [1], null, "b"],
    },
  ],
  [
    "JSON lines, up to a sentinel",
    { format: "json-lines", contentType: "application/x-ndjson", text: "1\n2\nEND\nx", items: [1, 2], end: "END" },
  ],
  [
    "a JSON text sequence, with line ends in its values",
    {
      format: "json-sequence",
      contentType: "application/json-seq",
      text: '\x1e{\n "a": "ö"\n}\n\x1e\x1e12\n\x1e"b"\n\x1e{"c":1}',
      items: [{ a: "ö" }, 12, "b", { c: 1 }],
    },
  ],
  [
    "the parts of a multipart body",
    {
      format: "multipart",
      contentType: 'multipart/mixed; boundary="--b b"',
      text:
        'preamble\r\n----b b\r\n\r\n{"a":1}\r\n----b b\r\nContent-Type: text/plain; charset=utf-8\r\nX: y\r\n\r\nö\r\n----b\r\n' +
        "----b b \r\ncontent-type: application/problem+json\r\n\r\n[2]\r\n----b b--\r\nepilogue",
      items: [{ a: 1 }, "ö\r\n----b", [2]],
    },
  ],
  ["no parts", { format: "multipart", contentType: "multipart/mixed; boundary=b", text: "--b--", items: [] }],
];

test.each(samples)("%s come over the wire", async (_, { format, contentType, text, items, end }) => {
  const { open } = await serveStream(write([text], undefined, contentType));
  expect(await collect(open({ format, end }))).toEqual({ items });
});

describe("it does not matter where the bytes are cut", () => {
  test.each(samples)("%s", (_, { format, contentType, text, items, end }) => {
    const bytes = new TextEncoder().encode(text);
    const cuts = fc.uniqueArray(fc.integer({ min: 0, max: bytes.length }), { maxLength: 40 });
    fc.assert(
      fc.property(cuts, (unsorted) => {
        const places = [0, ...unsorted.toSorted((a, b) => a - b), bytes.length];
        const chunks = places.slice(1).map((stop, index) => bytes.subarray(places[index], stop));
        expect(readAll(format, contentType, chunks, end)).toEqual(items);
      }),
    );
    expect(
      readAll(
        format,
        contentType,
        Array.from(bytes, (byte) => Uint8Array.of(byte)),
        end,
      ),
    ).toEqual(items);
  });
});

function readAll(
  format: StreamFormat,
  contentType: string,
  chunks: readonly Uint8Array[],
  end?: string,
  limit = Infinity,
): unknown[] {
  const response = new Response(null, { headers: { "content-type": contentType } });
  const reader = newReader({ format, end }, response, limit, new EventProgress(false));
  const items: unknown[] = [];
  for (const chunk of chunks) if (!reader.isOver) items.push(...reader.read(chunk));
  return reader.isOver ? items : [...items, ...reader.end()];
}

test("a part that is neither JSON nor a text is a Blob", async () => {
  const body = Buffer.concat([
    Buffer.from("--b\r\nContent-Type: image/png\r\n\r\n"),
    Uint8Array.of(0, 255, 13, 10),
    Buffer.from("\r\n--b--\r\n"),
  ]);
  const { open } = await serveStream(write([body], undefined, "multipart/mixed; boundary=b"));
  const { items } = await collect(open<Blob>({ format: "multipart" }));
  expect(items.map(({ type }) => type)).toEqual(["image/png"]);
  expect(await items[0]?.bytes()).toEqual(Uint8Array.of(0, 255, 13, 10));
});

test.each<[what: string, StreamFormat, contentType: string, text: string, items: unknown[], message: string]>([
  [
    "data that is not JSON",
    "json-data",
    "text/event-stream",
    "data: 1\n\ndata: {a\n\n",
    [1],
    "holds one that is not JSON. It begins: {a",
  ],
  [
    "a sentinel that nobody told of",
    "json-data",
    "text/event-stream",
    "data: 1\n\ndata: [DONE]\n\n",
    [1],
    'holds one that is not JSON. It begins: [DONE]. If the server ends its streams so, generate the client with x-stream: { end: "[DONE]" } in an overlay.',
  ],
  [
    "a line that is not JSON",
    "json-lines",
    "application/jsonl",
    "1\n{a\n2\n",
    [1],
    "holds one that is not JSON. It begins: {a",
  ],
  [
    "a number that is cut off",
    "json-sequence",
    "application/json-seq",
    "\x1e1\n\x1e2",
    [1],
    "holds one that is cut off. It begins: 2",
  ],
  [
    "a body without its end",
    "multipart",
    "multipart/mixed; boundary=b",
    "--b\r\n\r\n1\r\n--b\r\n",
    [1],
    "holds one that is cut off.",
  ],
  [
    "a part without a head",
    "multipart",
    "multipart/mixed; boundary=b",
    "--b\r\nx\r\n--b--",
    [],
    "holds one that has no head. It begins: \r\nx",
  ],
])("%s is an error after the items before it", async (_, format, contentType, text, items, message) => {
  const { open } = await serveStream(write([text], undefined, contentType));
  const { error, ...given } = await collect(open({ format }));
  expect(given).toEqual({ items });
  expect(error).toMatchObject({ name: "APIStreamError", itemCount: items.length, cutOff: false });
  const count = items.length === 1 ? "1 item" : "0 items";
  expect(String(error)).toBe(`APIStreamError: The response has status 200, but after ${count} its stream ${message}`);
});

describe("what is larger than maxEventSize is refused, wherever its bytes are cut", () => {
  const long = "x".repeat(28);
  test.each<[what: string, StreamFormat, contentType: string, text: string]>([
    ["the data of an event", "text-data", "text/event-stream", `data: ${"y".repeat(28)}\n\ndata: ${long}xxx\n\n`],
    [
      "the data of an event in lines",
      "text-data",
      "text/event-stream",
      `data: ok\n\n${"data: xxxxxxxxxx\n".repeat(3)}\n`,
    ],
    ["the name of an event", "events", "text/event-stream", `data: ok\n\nevent: ${long}${long}\ndata: 1\n\n`],
    ["a line", "json-lines", "application/jsonl", `"y"\n"${long}x"\n`],
    ["a line that has no end", "json-lines", "application/jsonl", `"y"\n"${long}${long}`],
    ["a value of a sequence", "json-sequence", "application/json-seq", `\x1e"y"\n\x1e"${long}x"\n`],
    ["a part", "multipart", "multipart/mixed; boundary=b", `--b\r\n\r\n"y"\r\n--b\r\n\r\n"${long}x"\r\n--b--`],
  ])("%s", (_, format, contentType, text) => {
    const bytes = new TextEncoder().encode(text);
    const message = "that is larger than `maxEventSize`, 30";
    expect(() => readAll(format, contentType, [bytes], undefined, 30)).toThrow(message);
    expect(() =>
      readAll(
        format,
        contentType,
        Array.from(bytes, (byte) => Uint8Array.of(byte)),
        undefined,
        30,
      ),
    ).toThrow(message);
  });
});

test("the limit is an option of the call", async () => {
  const { open } = await serveStream(write(["data: 12345\n\n"]));
  const { error } = await collect(open({ options: { maxEventSize: 4 } }));
  expect(String(error)).toContain("its stream holds one that is larger than `maxEventSize`, 4.");
  await expect(open({ options: { maxEventSize: 0 } })).rejects.toThrow(
    "maxEventSize must be a number of characters above 0",
  );
  expect(await collect(open({ options: { maxEventSize: Infinity } }))).toEqual({ items: [12345] });
});

test("no error of a stream shows the key that it was asked for with", async () => {
  const { open } = await serveStream((response, { headers }) => {
    response.writeHead(200, { "content-type": "text/event-stream" }).end(`data: ${headers.authorization}\n\n`);
  });
  const { error } = await collect(open());
  expect(String(error)).toContain("holds one that is not JSON. It begins: Bearer [redacted]");
  expect(JSON.stringify(error)).not.toContain("0123");
});
