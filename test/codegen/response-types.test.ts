import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { generateOwnClient } from "../../codegen/project.ts";
import { compile } from "../support/compile.ts";
import { folderOf } from "../support/files.ts";
import { loadClient } from "../support/load-client.ts";
import { json, serve, text } from "../support/serve.ts";
import type { Handler, TestServer } from "../support/serve.ts";

const thing = { type: "object", properties: { a: { type: "integer" } } };
const string = { type: "string" };
const binary = { type: "string", format: "binary" };

/** Responses of an operation: content by media type, by status. */
type Responses = Readonly<Record<string, object | undefined>>;

function respond(body: string, contentType: string, status?: number): Handler {
  return text(body, contentType, status);
}

const nothing: Handler = (response) => response.writeHead(200).end();
const ok = (content: object): Responses => ({ 200: content });

type Case = [what: string, responses: Responses, accept: string, handler: Handler, result: unknown];

const cases: Case[] = [
  ["JSON", ok({ "application/json": thing }), "application/json", json({ a: 1 }), { a: 1 }],
  [
    "JSON of a type of its own",
    ok({ "application/vnd.api+json; version=1": thing }),
    "application/vnd.api+json; version=1",
    respond('{"a":1}', "application/vnd.api+json"),
    { a: 1 },
  ],
  [
    "JSON beside a text, which is asked for with a lower weight",
    ok({ "text/csv": string, "application/json": thing }),
    "application/json, text/csv;q=0.9",
    json({ a: 1 }),
    { a: 1 },
  ],
  [
    "JSON under several media types",
    ok({ "text/json": thing, "application/json": thing }),
    "text/json, application/json",
    json({ a: 1 }),
    { a: 1 },
  ],
  [
    "JSON beside events",
    ok({ "application/json": thing, "text/event-stream": string }),
    "application/json",
    json({ a: 1 }),
    { a: 1 },
  ],
  [
    "bytes beside JSON",
    ok({ "application/json": thing, "application/pdf": binary }),
    "application/json, application/pdf;q=0.9",
    respond("PDF", "application/pdf"),
    ["Response 200", "PDF"],
  ],
  ["bytes", ok({ "image/png": binary }), "image/png", respond("PNG", "image/png"), ["Response 200", "PNG"]],
  ["a text", ok({ "text/plain": string }), "text/plain", respond("abc", "text/plain;charset=UTF-8"), "abc"],
  ["a text, whatever its content type", ok({ "text/csv": string }), "text/csv", respond("1", "application/json"), "1"],
  ["an empty text", ok({ "text/csv": string }), "text/csv", respond("", "text/csv"), ""],
  [
    "a text that is declared as bytes",
    ok({ "text/csv": binary }),
    "text/csv",
    respond("a", "text/csv"),
    ["Response 200", "a"],
  ],
  ["XML", ok({ "application/xml": thing }), "application/xml", respond("<a/>", "application/xml"), "<a/>"],
  ["YAML", ok({ "application/yaml": string }), "application/yaml", respond("a: 1", "application/yaml"), "a: 1"],
  ["any text that comes as JSON", ok({ "text/*": thing }), "text/*", json({ a: 1 }), { a: 1 }],
  ["any text that comes as one", ok({ "text/*": string }), "text/*", respond("abc", "text/markdown"), "abc"],
  ["anything that comes as a text", ok({ "*/*": string }), "*/*", respond("abc", "text/plain;charset=UTF-8"), "abc"],
  [
    "anything that comes as bytes",
    ok({ "*/*": {} }),
    "application/json, */*;q=0.9",
    respond("PNG", "image/png"),
    ["Response 200", "PNG"],
  ],
  [
    "anything that is declared as bytes",
    ok({ "*/*": binary }),
    "*/*",
    respond("PNG", "image/png"),
    ["Response 200", "PNG"],
  ],
  ["anything that comes as JSON", ok({ "*/*": thing }), "application/json, */*;q=0.9", json({ a: 1 }), { a: 1 }],
  [
    "anything that comes as XML",
    ok({ "*/*": {} }),
    "application/json, */*;q=0.9",
    respond("<a/>", "application/atom+xml"),
    "<a/>",
  ],
  ["anything, which is nothing", ok({ "*/*": thing }), "application/json, */*;q=0.9", nothing, undefined],
  ["nothing", ok({}), "*/*", nothing, undefined],
  [
    "204 where JSON is declared",
    ok({ "application/json": thing }),
    "application/json",
    (response) => response.writeHead(204).end(),
    undefined,
  ],
  [
    "205 where a text is declared",
    ok({ "text/plain": string }),
    "text/plain",
    (response) => response.writeHead(205).end(),
    undefined,
  ],
  [
    "a success of another type",
    {
      200: { "application/json": thing },
      202: { "application/json": { type: "object", properties: { job: string } } },
    },
    "application/json",
    json({ job: "1" }, 202),
    { job: "1" },
  ],
  [
    "a success that is a text",
    { 200: { "application/json": thing }, 202: { "text/plain": string } },
    "application/json, text/plain;q=0.9",
    respond("wait", "text/plain", 202),
    "wait",
  ],
  [
    "a redirect, where it is the only response",
    { 302: undefined, 404: undefined },
    "*/*",
    (response) => response.writeHead(302, { location: "https://files.example.com/1" }).end(),
    ["Response 302", "", "https://files.example.com/1"],
  ],
];

function documentOf(): string {
  const operations = cases.map(([, responses], index) => {
    const declared = Object.entries(responses).map(([status, content = {}]) => {
      const media = Object.entries(content).map(([type, schema]) => [type, { schema }]);
      return [status, { description: "", ...(media.length > 0 ? { content: Object.fromEntries(media) } : {}) }];
    });
    return [`/${index}`, { get: { operationId: `thing.get${index}`, responses: Object.fromEntries(declared) } }];
  });
  const list = {
    get: {
      operationId: "report.list",
      parameters: [{ name: "after", in: "query", schema: string }],
      responses: {
        200: { description: "", content: { "application/json": { schema: { $ref: "#/components/schemas/Reports" } } } },
        202: { description: "", content: { "application/json": { schema: { $ref: "#/components/schemas/Pending" } } } },
        204: { description: "" },
      },
    },
  };
  const page = { schema: { $ref: "#/components/schemas/Reports" } };
  const pageTypes = { "application/json": page, "application/hal+json": page, "text/csv": {}, "application/zip": {} };
  const records = {
    get: { ...list.get, operationId: "record.list", responses: { 200: { description: "", content: pageTypes } } },
  };
  const whole = { description: "", content: { "application/json": { schema: thing } } }; // as a GET would send it
  const probe = { head: { operationId: "thing.probe", responses: { 200: whole, 404: { description: "" } } } };
  const properties = { data: { type: "array", items: thing }, nextCursor: string };
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Sample", version: "1" },
    servers: [{ url: "https://api.example.com" }],
    paths: { ...Object.fromEntries(operations), "/reports": list, "/records": records, "/probe": probe },
    components: {
      schemas: {
        Reports: { type: "object", required: ["data"], properties },
        Pending: { type: "object", required: ["job"], properties: { job: string } },
      },
    },
  });
}

interface Report {
  data: unknown[];
  job?: string;
  hasNextPage(): boolean;
}

interface Sample {
  thing: Record<string, (options?: object) => Promise<unknown>>;
  report: { list(): Promise<Report> & AsyncIterable<unknown> };
  record: { list(query?: object, options?: object): Promise<unknown> & AsyncIterable<unknown> };
}

/** A response that can be compared. */
async function plain(result: unknown): Promise<unknown> {
  if (!(result instanceof Response)) return result;
  const location = result.headers.get("location");
  return [`Response ${result.status}`, await result.text(), ...(location === null ? [] : [location])];
}

let Client: Awaited<ReturnType<typeof loadClient<Sample>>>;

beforeAll(async () => {
  Client = await loadClient<Sample>(documentOf());
});

describe("a response", () => {
  async function get(server: TestServer, what: string, options?: object): Promise<unknown> {
    const index = cases.findIndex(([name]) => name === what);
    return plain(await new Client({ baseURL: server.baseURL, maxRetries: 0 }).thing[`get${index}`]?.(options));
  }

  test.each(cases)("is %s", async (what, _, accept, handler, result) => {
    const server = await serve(handler);
    expect(await get(server, what)).toEqual(result);
    expect(server.requests[0]?.headers.accept).toBe(accept);
  });

  const beside = "JSON beside a text, which is asked for with a lower weight";

  test.each<[what: string, operation: string, accept: string, handler: Handler, result: unknown]>([
    ["a text", beside, "text/csv", respond("a,b", "text/csv"), "a,b"],
    ["JSON", beside, "application/json", json({ a: 1 }), { a: 1 }],
    ["JSON beside bytes", "bytes beside JSON", "application/json", json({ a: 1 }), { a: 1 }],
    ["bytes", "bytes beside JSON", "application/pdf", respond("P", "application/pdf"), ["Response 200", "P"]],
  ])("is what the option accept picks: %s", async (_, operation, accept, handler, result) => {
    const server = await serve(handler);
    expect(await get(server, operation, { accept })).toEqual(result);
    expect(server.requests[0]?.headers.accept).toBe(accept);
  });

  test("of one type leaves nothing to pick", async () => {
    const server = await serve(json({}));
    await expect(get(server, "JSON", { accept: "text/csv" })).rejects.toThrow('A call has no option "accept"');
    expect(server.requests).toEqual([]);
  });

  test("that is no JSON is lost, where JSON is asked for first", async () => {
    const server = await serve(respond("a,b", "text/csv"));
    await expect(get(server, beside)).rejects.toMatchObject({ name: "APIResponseLostError" });
  });

  test("of a HEAD is its headers, without a key in them", async () => {
    const server = await serve((response, { headers }) =>
      response.writeHead(200, { "content-length": 9, "x-count": "7", "x-seen": headers.authorization }).end(),
    );
    const client = new Client({ baseURL: server.baseURL, defaultHeaders: { authorization: "Bearer key_0123" } });
    const headers = await client.thing["probe"]?.();
    expect(headers).toBeInstanceOf(Headers);
    expect(Object.fromEntries(headers instanceof Headers ? headers : [])).toMatchObject({
      "content-length": "9",
      "x-count": "7",
      "x-seen": "Bearer [redacted]",
    });
    expect(server.requests[0]).toMatchObject({ method: "HEAD", headers: { accept: "*/*" } });
  });

  test("is an error, where a redirect is declared and another status comes", async () => {
    const server = await serve(json({}, 404));
    await expect(get(server, "a redirect, where it is the only response")).rejects.toMatchObject({ status: 404 });
  });

  test.each<[what: string, handler: Handler, page: object, items: unknown[]]>([
    ["a page", json({ data: [{ a: 1 }] }), { data: [{ a: 1 }] }, [{ a: 1 }]],
    ["another success, with a type of its own", json({ job: "1" }, 202), { job: "1", data: [] }, []],
    ["nothing", (response) => response.writeHead(204).end(), { data: [] }, []],
  ])("of a list is %s", async (_, handler, page, items) => {
    const server = await serve(handler);
    const { report } = new Client({ baseURL: server.baseURL });
    const list = await report.list();
    expect(list).toMatchObject(page);
    expect(list.hasNextPage()).toBe(false);
    const seen: unknown[] = [];
    for await (const item of report.list()) seen.push(item);
    expect(seen).toEqual(items);
  });
});

describe("a list of several media types", () => {
  const first = { data: [{ a: 1 }], nextCursor: "2" };
  test.each<[accept: string | undefined, requested: string]>([
    [undefined, "application/json, application/hal+json, text/csv;q=0.9, application/zip;q=0.9"],
    ["application/hal+json", "application/hal+json"],
  ])("has pages of %s", async (accept, requested) => {
    const server = await serve((response, request, count) =>
      json(count === 1 ? first : { data: [{ a: 2 }] })(response, request, count),
    );
    const list = new Client({ baseURL: server.baseURL }).record.list({}, accept === undefined ? undefined : { accept });
    const seen: unknown[] = [];
    for await (const item of list) seen.push(item);
    expect(seen).toEqual([{ a: 1 }, { a: 2 }]);
    expect(server.requests.map(({ headers }) => headers.accept)).toEqual([requested, requested]);
  });

  test.each<[accept: string, handler: Handler, result: unknown]>([
    ["text/csv", respond("a\n1", "text/csv"), "a\n1"],
    ["application/zip", respond("PK", "application/zip"), ["Response 200", "PK"]],
  ])("is whole as %s, where that is picked", async (accept, handler, result) => {
    const server = await serve(handler);
    expect(await plain(await new Client({ baseURL: server.baseURL }).record.list({}, { accept }))).toEqual(result);
    expect(server.requests.map(({ headers }) => headers.accept)).toEqual([accept]);
  });
});

test("a method is typed by what comes", async () => {
  const folder = await folderOf({ "sample.yaml": documentOf() });
  const { files } = await generateOwnClient({ document: join(folder, "sample.yaml"), overlays: [] });
  const at = (wanted: string): string => `thing.get${cases.findIndex(([what]) => what === wanted)}`;
  const beside = at("JSON beside a text, which is asked for with a lower weight");
  const code = `
    import { Sample } from "../generated/sample/index.ts";
    import type { RequestOptions } from "../src/runtime.ts";
    const { thing, report } = new Sample();
    export async function check(options: RequestOptions): Promise<void> {
      const usual: { a?: number } = await ${beside}();
      const given: { a?: number } = await ${beside}(options);
      const csv: string = await ${beside}({ accept: "text/csv" });
      const same: { a?: number } = await ${beside}({ accept: "application/json", timeout: 1 });
      // @ts-expect-error It is a text.
      const wrong: { a?: number } = await ${beside}({ accept: "text/csv" });
      // @ts-expect-error The operation does not offer it.
      await ${beside}({ accept: "text/html" });
      // @ts-expect-error There is nothing to pick.
      await ${at("JSON")}({ accept: "application/json" });
      const bytes: Response = await ${at("bytes beside JSON")}();
      const json: { a?: number } = await ${at("bytes beside JSON")}({ accept: "application/json" });
      const text: string = await ${at("a text")}();
      const redirect: Response = await ${at("a redirect, where it is the only response")}();
      const probed: Headers = await thing.probe();
      const first = await report.list();
      if ("job" in first) first.job satisfies string;
      const record = new Sample().record;
      for await (const item of record.list({}, options)) item.a satisfies number | undefined;
      for await (const item of record.list({}, { accept: "application/hal+json" })) item.a satisfies number | undefined;
      const rows: string = await record.list({}, { accept: "text/csv" });
      const archive: Response = await record.list({ after: "a" }, { accept: "application/zip", timeout: 1 });
      // @ts-expect-error The operation does not offer it.
      await record.list({}, { accept: "text/html" });
      // @ts-expect-error There are no pages to loop over.
      for await (const item of record.list({}, { accept: "text/csv" })) void item;
      void [rows, archive, usual, given, csv, same, wrong, bytes, json, text, redirect, probed];
    }
  `;
  expect(compile(code, new Map([...files].map(([path, content]) => [`sample/${path}`, content])))).toEqual([]);
});
