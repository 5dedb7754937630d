import { beforeAll, describe, expect, test } from "vitest";
import { generate } from "../../codegen/generate.ts";
import { folderOf } from "../support/files.ts";
import { loadClient } from "../support/load-client.ts";
import { readRawParts } from "../support/parts.ts";
import { json, serve, text } from "../support/serve.ts";
import { collect, write } from "../support/stream-calls.ts";

/** A document whose streams are described by item. */
const document = `
openapi: 3.2.0
info: { title: Sample, version: "1" }
servers: [{ url: https://harbour.example.com }]
paths:
  /ships/{ship}/log:
    get:
      operationId: ship.watch
      parameters: [{ name: ship, in: path, required: true, schema: { type: string } }]
      responses:
        "200":
          description: ""
          content:
            text/event-stream:
              schema: { type: array }
              itemSchema: { $ref: "#/components/schemas/Entry" }
            application/jsonl: { itemSchema: {} }
  /tides:
    get:
      operationId: tide.follow
      responses: { "200": { description: "", content: { application/x-ndjson: { itemSchema: { $ref: "#/components/schemas/Tide" } } } } }
    post:
      operationId: tide.record
      requestBody: { required: true, content: { application/jsonl: { itemSchema: { $ref: "#/components/schemas/Tide" } } } }
      responses: { "202": { description: "" } }
  /tides/today:
    get:
      operationId: tide.today
      responses:
        "200":
          description: ""
          content: { application/jsonl: { schema: { type: array, items: { $ref: "#/components/schemas/Tide" } } } }
  /charts:
    get:
      operationId: chart.list
      responses: { "200": { description: "", content: { multipart/mixed: { itemSchema: { $ref: "#/components/schemas/Tide" } } } } }
    post:
      operationId: chart.send
      requestBody: { required: true, content: { multipart/mixed: { itemSchema: { $ref: "#/components/schemas/Tide" } } } }
      responses: { "204": { description: "" } }
    put:
      operationId: chart.mark
      requestBody:
        required: true
        content:
          multipart/mixed:
            itemSchema: { type: string }
            prefixEncoding: [{ contentType: text/plain }]
            itemEncoding: { contentType: text/csv, headers: { X-Sea: { schema: { const: north } } } }
      responses: { "204": { description: "" } }
    patch:
      operationId: chart.draw
      requestBody: { required: true, content: { multipart/mixed: { itemSchema: {}, itemEncoding: { contentType: image/png } } } }
      responses: { "204": { description: "" } }
  /entries/last:
    get:
      operationId: entry.last
      responses: { "200": { description: "", content: { application/json: { schema: { $ref: "#/components/schemas/Docked" } } } } }
  /buoys:
    get:
      operationId: buoy.watch
      responses:
        "200":
          description: ""
          content:
            text/event-stream:
              itemSchema:
                type: object
                required: [event]
                properties: { event: { type: string }, data: { type: string } }
                oneOf:
                  - { properties: { event: { const: words } } }
                  - required: [data]
                    properties:
                      event: { const: place }
                      data: { contentMediaType: application/json, contentSchema: { $ref: "#/components/schemas/Course" } }
  /beacons:
    get:
      operationId: beacon.watch
      responses: { "200": { description: "", content: { text/event-stream: { itemSchema: { $ref: "#/components/schemas/Beacon" } } } } }
  /pilots:
    get:
      operationId: pilot.watch
      x-stream: { items: events }
      responses: { "200": { description: "", content: { application/json: { schema: { type: string } } } } }
components:
  schemas:
    Tide: { type: object, required: [metres], properties: { metres: { type: number } } }
    Entry:
      oneOf:
        - $ref: "#/components/schemas/Sailed"
        - $ref: "#/components/schemas/Note"
      discriminator: { propertyName: event, mapping: { sailed: Sailed, note: Note } }
    Sailed:
      allOf:
        - { type: object, required: [event], properties: { event: { type: string } } }
        - type: object
          required: [data]
          properties:
            data:
              type: string
              contentMediaType: application/json
              contentSchema: { $ref: "#/components/schemas/Course" }
    Course: { type: object, properties: { degrees: { type: integer } } }
    Note: { type: object, required: [event, data], properties: { event: { type: string }, data: { type: string } } }
    Beacon:
      type: object
      required: [event, data]
      properties: { event: { type: string }, data: { type: string } }
      anyOf: [{ $ref: "#/components/schemas/Lit" }, { $ref: "#/components/schemas/Moved" }]
    Lit: { type: object, properties: { event: { const: lit } } }
    Moved: { type: object, properties: { event: { const: moved }, data: { contentMediaType: application/json } } }
    Docked: { type: object, properties: { event: { const: docked } } }
`;

interface Sample {
  ship: { watch(ship: string): AsyncIterable<unknown> };
  buoy: { watch(): AsyncIterable<unknown> };
  beacon: { watch(): AsyncIterable<unknown> };
  tide: {
    follow(): AsyncIterable<unknown>;
    record(body: Iterable<unknown> | AsyncIterable<unknown>): Promise<void>;
    today(): Promise<unknown>;
  };
  chart: {
    list(): AsyncIterable<unknown>;
    send(body: Iterable<unknown>): Promise<void>;
    mark(body: Iterable<unknown>): Promise<void>;
  };
}

let Client: Awaited<ReturnType<typeof loadClient<Sample>>>;
beforeAll(async () => {
  Client = await loadClient<Sample>(document);
});

describe("streams of OpenAPI 3.2", () => {
  test("are events whose items are the whole event, their data parsed where it holds JSON", async () => {
    const server = await serve(write(['event: sailed\ndata: {"degrees":90}\n\nevent: note\nid: 7\ndata: {calm}\n\n']));
    const items = [
      { event: "sailed", data: { degrees: 90 } },
      { event: "note", id: "7", data: "{calm}" },
    ];
    expect(await collect(new Client({ baseURL: server.baseURL }).ship.watch("a b"))).toEqual({ items });
    expect(server.requests[0]).toMatchObject({ url: "/ships/a%20b/log", headers: { accept: "text/event-stream" } });
  });

  test("are events of variants that say by themselves what their data holds, beside what all have", async () => {
    const sent =
      'event: words\ndata: {"a":1}\n\nevent: place\ndata: {"degrees":5}\n\nevent: lit\ndata: 1\n\nevent: moved\ndata: [2]\n\n';
    const server = await serve(write([sent]));
    const { buoy, beacon } = new Client({ baseURL: server.baseURL });
    const events = (data: unknown[]) =>
      ["words", "place", "lit", "moved"].map((event, at) => ({ event, data: data[at] }));
    expect(await collect(buoy.watch())).toEqual({ items: events(['{"a":1}', { degrees: 5 }, "1", "[2]"]) });
    expect(await collect(beacon.watch())).toEqual({ items: events(['{"a":1}', '{"degrees":5}', "1", [2]]) });
  });

  test("are lines, or one array of them where the document describes an array", async () => {
    const server = await serve(text('{"metres":1}\n\n{"metres":2}', "application/jsonl"));
    const { tide } = new Client({ baseURL: server.baseURL, maxRetries: 0 });
    const items = [{ metres: 1 }, { metres: 2 }];
    expect(await collect(tide.follow())).toEqual({ items });
    expect(await tide.today()).toEqual(items);
    const cut = new Client({
      baseURL: (await serve(text('{"metres":1}\n{"me', "application/jsonl"))).baseURL,
      maxRetries: 0,
    });
    await expect(cut.tide.today()).rejects.toThrow("one of its lines is not JSON, or was cut short");
  });

  test("are the parts of multipart/mixed", async () => {
    const body = '--b\r\nContent-Type: application/json\r\n\r\n{"metres":1}\r\n--b--\r\n';
    const server = await serve(text(body, "multipart/mixed; boundary=b"));
    expect(await collect(new Client({ baseURL: server.baseURL }).chart.list())).toEqual({ items: [{ metres: 1 }] });
  });

  test("are sent as lines and as parts", async () => {
    const server = await serve(json({}, 202));
    const { tide, chart } = new Client({ baseURL: server.baseURL });
    await tide.record([{ metres: 1 }, { metres: 2 }]);
    await chart.send([{ metres: 3 }]);
    const [lines, parts] = server.requests;
    expect(lines).toMatchObject({
      headers: { "content-type": "application/jsonl" },
      body: '{"metres":1}\n{"metres":2}\n',
    });
    expect(parts && readRawParts(parts)).toEqual([
      { head: ["content-type: application/json"], content: '{"metres":3}' },
    ]);
  });

  test("are sent as parts whose encodings say how they are written", async () => {
    const server = await serve(json({}, 204));
    await new Client({ baseURL: server.baseURL }).chart.mark(["a", "b,c"]);
    expect(server.requests[0] && readRawParts(server.requests[0])).toEqual([
      { head: ["content-type: text/plain"], content: "a" },
      { head: ["content-type: text/csv", "x-sea: north"], content: "b,c" },
    ]);
  });

  test("are typed by item, and what types none is noted", async () => {
    const folder = await folderOf({ "sample.yaml": document });
    const { files, omissions, warnings } = await generate({ document: `${folder}/sample.yaml`, overlays: [] });
    const printed = [...files.values()].join("\n");
    expect(printed).toContain("watch(ship: string, options?: EventStreamOptions): StreamPromise<Entry>");
    expect(printed).toContain("record(body: Iterable<Tide> | AsyncIterable<Tide>, options?: RequestOptions)");
    expect(printed).toContain("today(options?: RequestOptions): APIPromise<Tide[]>");
    expect(printed).toContain("draw(body: Iterable<Uploadable> | AsyncIterable<Uploadable>");
    expect(printed).toContain("data: Course");
    expect(printed).toContain('({ data?: string; event?: "words" } | { event?: "place"; data: Course })');
    expect(printed).toContain("((Lit & { data: string }) | (Moved & { data: unknown }))");
    expect(printed).toContain('format: { jsonEvents: ["sailed"] }');
    expect(omissions.map(({ kind, pointer, message }) => `${kind}: ${pointer} ${message}`)).toEqual([
      "streams: #/paths/~1ships~1{ship}~1log/get/responses/200/content/application~1jsonl is not requested: the method reads text/event-stream",
      "streams: #/paths/~1ships~1{ship}~1log/get/responses/200/content/text~1event-stream/schema types no item: itemSchema does",
    ]);
    expect(warnings.map(({ message }) => message)).toContain(
      "has x-stream, but no response that is a stream; it is ignored",
    );
  });
});
