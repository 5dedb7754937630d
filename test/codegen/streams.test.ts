import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { generateOwnClient } from "../../codegen/project.ts";
import { allResources } from "../../codegen/model/model.ts";
import type { OperationMethod } from "../../codegen/model/operation-method.ts";
import { compile } from "../support/compile.ts";
import { folderOf } from "../support/files.ts";
import { loadClient } from "../support/load-client.ts";
import { json, serve } from "../support/serve.ts";
import { collect, events, write } from "../support/stream-calls.ts";

const chunk = { $ref: "#/components/schemas/Chunk" };
const string = { type: "string" };
const integer = { type: "integer" };

function event(name: string | undefined, data: object, more: object = {}): object {
  const properties = { ...(name !== undefined && { event: { const: name } }), data, ...more };
  return { type: "object", properties, required: Object.keys(properties) };
}

function inJSON(contentSchema?: object): object {
  return { type: "string", contentMediaType: "application/json", ...(contentSchema && { contentSchema }) };
}

const schemas = {
  Chunk: { type: "object", required: ["delta"], properties: { delta: string } },
  Progress: event("progress", inJSON({ type: "object", properties: { percent: integer } }), { id: string }),
  Remark: event("remark", string),
  Job: { oneOf: [{ $ref: "#/components/schemas/Progress" }, { $ref: "#/components/schemas/Remark" }] },
  Shared: event("shared", inJSON(integer)),
};

interface Case {
  readonly operation?: object;
  readonly content: object;
  readonly format: unknown;
  readonly item: string;
}

const sse = (schema?: object): object => ({ "text/event-stream": schema === undefined ? {} : { schema } });

/** How a response is read, by its media type and schema. */
const cases: Record<string, Case> = {
  "the JSON in the data of events": { content: sse(chunk), format: "json-data", item: "Chunk" },
  "a list of it": { content: sse({ type: "array", items: chunk }), format: "json-data", item: "Chunk" },
  "JSON in a text": { content: sse(inJSON(chunk)), format: "json-data", item: "Chunk" },
  "JSON of any kind": { content: sse({ oneOf: [chunk, integer] }), format: "json-data", item: "ThingGet3Item" },
  "a text": { content: sse(string), format: "text-data", item: "string" },
  "nothing said": { content: sse(), format: "events", item: "ThingGet5Item" },
  "anything at all": { content: sse({ description: "?" }), format: "events", item: "ThingGet6Item" },
  "events whose data is a text": { content: sse(event("a", string)), format: "events", item: "ThingGet7Item" },
  "events whose data is JSON": {
    content: sse(event(undefined, chunk, { id: string, retry: integer })),
    format: "json-events",
    item: "ThingGet8Item",
  },
  "events of both kinds": {
    content: sse({ $ref: "#/components/schemas/Job" }),
    format: { jsonEvents: ["progress"] },
    item: "Job",
  },
  "events of both kinds, one without a name": {
    content: sse({ oneOf: [event(undefined, chunk), event("text", string)] }),
    format: { jsonEvents: ["message"] },
    item: "ThingGet10Item",
  },
  "an event that others use as well": {
    content: { ...sse({ $ref: "#/components/schemas/Shared" }) },
    format: "events",
    item: "Shared",
  },
  "an object that has more than an event": {
    content: sse({ type: "object", properties: { data: string, kind: string } }),
    format: "json-data",
    item: "ThingGet12Item",
  },
  "what the overlay says: events": {
    operation: { "x-stream": { items: "json-events" } },
    content: sse(chunk),
    format: "json-events",
    item: "ThingGet13Item",
  },
  "what the overlay says: a text": {
    operation: { "x-stream": { items: "text-data", end: "END" } },
    content: sse(chunk),
    format: "text-data",
    item: "string",
  },
  "JSON lines": { content: { "application/x-ndjson": { schema: chunk } }, format: "json-lines", item: "Chunk" },
  "a list of them": {
    content: { "application/jsonl": { schema: { type: "array", items: chunk } } },
    format: "json-lines",
    item: "Chunk",
  },
  "a JSON text sequence": {
    content: { "application/json-seq": { schema: chunk } },
    format: "json-sequence",
    item: "Chunk",
  },
  "the first of two streams": {
    content: { ...sse(chunk), "application/jsonl": { schema: chunk } },
    format: "json-data",
    item: "Chunk",
  },
};

const choice = (stream: object, required = true): object => ({
  requestBody: {
    required,
    content: { "application/json": { schema: { type: "object", properties: { prompt: string, stream } } } },
  },
});
const either = { "application/json": { schema: { type: "object", properties: { text: string } } }, ...sse(chunk) };

function documentOf(): string {
  const ok = (content: object): object => ({ responses: { 200: { description: "", content } } });
  const gets = Object.values(cases).map(({ operation, content }, index) => [
    `/${index}`,
    { get: { operationId: `thing.get${index}`, ...operation, ...ok(content) } },
  ]);
  const parameters = [{ name: "stream", in: "query", schema: { type: "boolean" } }];
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Sample", version: "1" },
    servers: [{ url: "https://api.example.com" }],
    paths: {
      ...Object.fromEntries(gets),
      "/chat": {
        post: {
          operationId: "chat.create",
          "x-stream": { end: "[DONE]" },
          ...choice({ type: ["boolean", "null"] }),
          ...ok(either),
        },
        put: { operationId: "chat.replace", ...choice({ type: "boolean", default: true }, false), ...ok(either) },
        get: { operationId: "chat.retrieve", parameters, ...ok(either) },
      },
      "/lines": {
        post: {
          operationId: "lines.create",
          requestBody: { required: true, content: { "application/x-ndjson": { schema: chunk } } },
          responses: { 204: { description: "" } },
        },
        put: {
          operationId: "lines.replace",
          requestBody: { required: true, content: { "application/x-ndjson": { schema: string } } },
          responses: { 204: { description: "" } },
        },
      },
      "/watch": { get: { operationId: "chat.watch", ...ok(either) } },
      "/shared": {
        get: {
          operationId: "shared.get",
          ...ok({ "application/json": { schema: { $ref: "#/components/schemas/Shared" } } }),
        },
      },
    },
    components: { schemas },
  });
}

interface Sample {
  lines: Record<"create" | "replace", (body: unknown) => Promise<void>>;
  thing: Record<string, () => AsyncIterable<unknown>>;
  chat: Record<
    "create" | "replace" | "retrieve" | "watch",
    (argument?: object) => Promise<unknown> & AsyncIterable<unknown>
  >;
}

test("a stream is read as its media type and schema say, or the overlay does", async () => {
  const folder = await folderOf({ "sample.yaml": documentOf() });
  const { api } = await generateOwnClient({ document: join(folder, "sample.yaml"), overlays: [] });
  const methods = allResources(api).flatMap(({ name, methods: own }) => (name === "thing" ? own : []));
  const read = methods
    .filter((method): method is OperationMethod => method.kind === "operation")
    .map(({ response }) => (response.kind === "stream" ? [response.format, response.item] : response.kind));
  const names = Object.keys(cases);
  expect(Object.fromEntries(read.map((one, index) => [names[index], one]))).toEqual(
    Object.fromEntries(Object.entries(cases).map(([name, { format, item }]) => [name, [format, item]])),
  );
});

describe("over the wire", () => {
  let Client: Awaited<ReturnType<typeof loadClient<Sample>>>;
  beforeAll(async () => {
    Client = await loadClient<Sample>(documentOf());
  });

  test("events are asked for, and their data is parsed where it is JSON", async () => {
    const text = 'event: progress\nid: 1\ndata: {"percent":5}\n\nevent: remark\ndata: {so}\n\n';
    const server = await serve(write([text]));
    const { thing } = new Client({ baseURL: server.baseURL });
    const stream = thing[`get${Object.keys(cases).indexOf("events of both kinds")}`]?.();
    expect(stream && (await collect(stream))).toEqual({
      items: [
        { event: "progress", id: "1", data: { percent: 5 } },
        { event: "remark", data: "{so}" },
      ],
    });
    expect(server.requests[0]?.headers.accept).toBe("text/event-stream");
  });

  test.each<[what: string, method: keyof Sample["chat"], argument: object | undefined, isStream: boolean]>([
    ["without the flag", "create", { prompt: "a" }, false],
    ["with the flag", "create", { prompt: "a", stream: true }, true],
    ["with the flag turned off", "create", { stream: null }, false],
    ["where the server streams by default", "replace", {}, true],
    ["without a body, too", "replace", undefined, true],
    ["where that is turned off", "replace", { stream: false }, false],
    ["with the flag in a query", "retrieve", { stream: true }, true],
    ["without a query", "retrieve", undefined, false],
    ["where the caller picks its media type", "watch", { accept: "text/event-stream" }, true],
    ["where the caller picks none", "watch", undefined, false],
  ])("a stream beside JSON %s", async (_, method, argument, isStream) => {
    const server = await serve((response, request, n) => {
      const isWanted = request.headers.accept === "text/event-stream";
      const stream = write([events({ delta: "a" }), "data: [DONE]\n\n"]);
      return (isWanted ? stream : json({ text: "a" }))(response, request, n);
    });
    const call = new Client({ baseURL: server.baseURL }).chat[method](argument);
    if (isStream && method === "create") expect(await collect(call)).toEqual({ items: [{ delta: "a" }] });
    else if (isStream) expect((await collect(call)).items).toEqual([{ delta: "a" }]);
    else expect(await call).toEqual({ text: "a" });
    expect(server.requests[0]?.headers.accept).toBe(isStream ? "text/event-stream" : "application/json");
  });
});

test("a body of JSON lines is described by item, or is a text", async () => {
  const server = await serve((response) => response.writeHead(204).end());
  const { lines } = new (await loadClient<Sample>(documentOf()))({ baseURL: server.baseURL });
  await lines.create([{ delta: "a" }, { delta: "b" }]);
  await lines.replace('{"delta":"c"}\n');
  expect(server.requests.map(({ body, headers }) => [headers["content-type"], body])).toEqual([
    ["application/x-ndjson", '{"delta":"a"}\n{"delta":"b"}\n'],
    ["application/x-ndjson", '{"delta":"c"}\n'],
  ]);
});

test("what a stream is and its method does not give is noted, and an extension without a stream", async () => {
  const stray = documentOf().replace('"operationId":"shared.get"', '"operationId":"shared.get","x-stream":{"end":"."}');
  const folder = await folderOf({ "sample.yaml": stray });
  const { omissions, warnings } = await generateOwnClient({ document: join(folder, "sample.yaml"), overlays: [] });
  const second = Object.keys(cases).indexOf("the first of two streams");
  expect(omissions.map(({ kind, pointer, message }) => `${kind}: ${pointer} ${message}`)).toEqual([
    "schema keywords: #/components/schemas/Shared/properties/data/contentSchema is not in the type",
    `streams: #/paths/~1${second}/get/responses/200/content/application~1jsonl is not requested: the method reads text/event-stream`,
  ]);
  expect(warnings.map(({ message }) => message)).toEqual([
    "has x-stream, but no response that is a stream; it is ignored",
  ]);
});

test("a stream is typed by its items", async () => {
  const folder = await folderOf({ "sample.yaml": documentOf() });
  const { files } = await generateOwnClient({ document: join(folder, "sample.yaml"), overlays: [] });
  const at = (name: string): string => `thing.get${Object.keys(cases).indexOf(name)}`;
  const code = `
    import { Sample } from "../generated/sample/index.ts";
    import type { ChatCreateParams } from "../generated/sample/index.ts";
    const { thing, chat, lines } = new Sample();
    export async function check(params: ChatCreateParams): Promise<void> {
      for await (const event of ${at("events of both kinds")}()) {
        if (event.event === "progress") event.data.percent satisfies number | undefined;
        else event.data satisfies string;
        // @ts-expect-error The data of a remark is a text.
        event.data.percent;
      }
      for await (const { delta } of await ${at("JSON lines")}({ maxEventSize: 100 })) delta satisfies string;
      await ${at("a text")}({ resume: "always" });
      // @ts-expect-error JSON lines have no IDs to go on from.
      await ${at("JSON lines")}({ resume: true });
      await lines.create([{ delta: "a" }]);
      await lines.create((async function* () { yield { delta: "a" }; })());
      // @ts-expect-error It is no item.
      await lines.create([{ gamma: "a" }]);
      const usual: { text?: string } = await chat.create({ prompt: "a" });
      for await (const { delta } of chat.create({ stream: true }, { maxEventSize: 100 })) delta satisfies string;
      // @ts-expect-error It is no stream.
      for await (const _ of chat.create({ stream: false })) break;
      // @ts-expect-error A POST cannot be resumed.
      chat.create({ stream: true }, { resume: true });
      const unknown = await chat.create(params);
      if (Symbol.asyncIterator in unknown) for await (const { delta } of unknown) delta satisfies string;
      else unknown.text satisfies string | undefined;
      const replaced: { text?: string } = await chat.replace({ stream: false });
      for await (const { delta } of chat.replace()) delta satisfies string;
      for await (const { delta } of chat.retrieve({ stream: true }, { resume: true })) delta satisfies string;
      const retrieved: { text?: string } = await chat.retrieve();
      const watched: { text?: string } = await chat.watch();
      for await (const { delta } of chat.watch({ accept: "text/event-stream" })) delta satisfies string;
      void [usual, replaced, retrieved, watched];
    }
  `;
  expect(compile(code, new Map([...files].map(([path, content]) => [`sample/${path}`, content])))).toEqual([]);
});
