import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { generateOwnClient } from "../../codegen/project.ts";
import type { Fetch } from "../../src/index.ts";
import { createNodeFetch } from "../../src/node.ts";
import type { ClientOptions } from "../../src/runtime.ts";
import { compile } from "../support/compile.ts";
import { folderOf } from "../support/files.ts";
import { loadClient } from "../support/load-client.ts";
import { json, serve } from "../support/serve.ts";
import type { Handler, TestServer } from "../support/serve.ts";

const string = { type: "string" };
const kiln = { type: "object", required: ["name"], properties: { name: string } };
const unchanged = { description: "Nothing has changed." };

function content(schema: object, mediaType = "application/json"): object {
  return { description: "", content: { [mediaType]: { schema } } };
}

function header(name: string): object {
  return { name, in: "header", schema: string };
}

const list = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "array", items: kiln }, nextCursor: string },
};

const document = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "Sample", version: "1" },
  servers: [{ url: "https://api.example.com" }],
  paths: {
    "/kiln": {
      get: { operationId: "kiln.retrieve", responses: { 200: content(kiln), 304: unchanged } },
      head: { operationId: "kiln.probe", responses: { 200: { description: "" }, 304: unchanged } },
      put: { operationId: "kiln.update", responses: { 200: content(kiln), 304: unchanged } },
    },
    "/kilns": {
      get: {
        operationId: "kiln.list",
        parameters: [{ name: "cursor", in: "query", schema: string }],
        responses: { 200: content(list), 304: unchanged },
      },
    },
    "/ovens": {
      get: {
        operationId: "oven.list",
        parameters: [{ name: "cursor", in: "query", schema: string }],
        responses: {
          200: { description: "", content: { "application/json": { schema: list }, "text/csv": { schema: string } } },
          304: unchanged,
        },
      },
    },
    "/manual": {
      get: {
        operationId: "manual.retrieve",
        parameters: [header("If-Modified-Since"), { ...header("Language"), required: true }],
        responses: { 200: content(string, "text/plain") },
      },
    },
    "/shared": {
      get: {
        operationId: "shared.retrieve",
        parameters: [
          header("If-None-Match"),
          { ...header("Link"), required: true },
          { name: "fields", in: "query", schema: string },
        ],
        responses: { 200: content(kiln) },
      },
    },
    "/photo": {
      get: {
        operationId: "photo.retrieve",
        parameters: [header("If-None-Match")],
        responses: { 200: content({}, "image/png") },
      },
    },
    "/report": {
      get: {
        operationId: "report.retrieve",
        parameters: [header("If-None-Match")],
        responses: {
          200: { description: "", content: { "application/json": { schema: kiln }, "text/csv": { schema: string } } },
        },
      },
    },
    "/plain": { get: { operationId: "plain.retrieve", responses: { 200: content(kiln) } } },
  },
});

interface Page {
  data: unknown[];
  getNextPage(): Promise<Page>;
}

type Call = (...given: unknown[]) => Promise<unknown> & { withResponse(): Promise<{ response: Response }> };

interface Sample {
  kiln: { retrieve: Call; probe: Call; update: Call; list: (...given: unknown[]) => Promise<Page | undefined> };
  oven: { list: Call };
  manual: { retrieve: Call };
  photo: { retrieve: Call };
  report: { retrieve: Call };
  plain: { retrieve: Call };
}

const notModified: Handler = (response) => response.writeHead(304, { etag: '"1"' }).end();
const ifNoneMatch = { headers: { "If-None-Match": '"1"' } };

const transports: [string, Fetch | undefined][] = [
  ["the global fetch", undefined],
  ["createNodeFetch()", createNodeFetch()],
];

describe.each(transports)("over %s, a response that has not changed", (_transport, fetch) => {
  let Client: new (options: ClientOptions) => Sample;
  beforeAll(async () => {
    Client = await loadClient<Sample>(document);
  });

  async function setUp(handler: Handler): Promise<{ server: TestServer; client: Sample }> {
    const server = await serve(handler);
    return { server, client: new Client({ baseURL: server.baseURL, apiKey: "key", fetch }) };
  }

  test.each<[what: string, call: (client: Sample) => Promise<unknown>]>([
    ["JSON", ({ kiln }) => kiln.retrieve(ifNoneMatch)],
    ["JSON, by a header in lower case", ({ kiln }) => kiln.retrieve({ headers: { "if-none-match": "*" } })],
    [
      "a text",
      ({ manual }) =>
        manual.retrieve({ headers: { Language: "en", "If-Modified-Since": "Sun, 29 Nov 2026 13:00:00 GMT" } }),
    ],
    ["bytes", ({ photo }) => photo.retrieve(ifNoneMatch)],
    ["a text that is picked", ({ report }) => report.retrieve({ ...ifNoneMatch, accept: "text/csv" })],
    ["a page of a list that has other media types", ({ oven }) => oven.list({}, ifNoneMatch)],
    ["a whole list, as it is picked", ({ oven }) => oven.list({}, { ...ifNoneMatch, accept: "text/csv" })],
    ["headers", ({ kiln }) => kiln.probe(ifNoneMatch)],
    ["a page", ({ kiln }) => kiln.list({}, ifNoneMatch)],
  ])("is undefined where it would be %s", async (_, call) => {
    const { server, client } = await setUp(notModified);
    expect(await call(client)).toBeUndefined();
    expect(server.requests).toHaveLength(1);
  });

  test("comes with its headers", async () => {
    const { client } = await setUp(notModified);
    const { response } = await client.kiln.retrieve(ifNoneMatch).withResponse();
    expect([response.status, response.headers.get("etag")]).toEqual([304, '"1"']);
  });

  test.each<[what: string, call: (client: Sample) => Promise<unknown>]>([
    ["nobody made a condition", ({ kiln }) => kiln.retrieve()],
    ["the condition has no value", ({ kiln }) => kiln.retrieve({ headers: { "If-None-Match": undefined } })],
    ["a wrapper made the condition", ({ kiln }) => kiln.retrieve({ headers: new Headers(ifNoneMatch.headers) })],
    ["the document knows of no condition", ({ plain }) => plain.retrieve(ifNoneMatch)],
    ["it is a write", ({ kiln }) => kiln.update(ifNoneMatch)],
    ["it is a list without condition", ({ kiln }) => kiln.list()],
    ["it is a whole list without condition", ({ oven }) => oven.list({}, { accept: "text/csv" })],
  ])("is an error where %s", async (_, call) => {
    const { client } = await setUp(notModified);
    await expect(call(client)).rejects.toMatchObject({ name: "APIError", status: 304 });
  });

  test.each<[what: string, handler: Handler, outcome: object]>([
    ["what has changed", json({ name: "A" }), { name: "A" }],
    ["nothing where there should be JSON", (response) => response.end(), { name: "APIResponseLostError" }],
    ["an error", json({}, 404), { name: "NotFoundError" }],
  ])("is told from %s", async (_, handler, outcome) => {
    const { client } = await setUp(handler);
    expect(await client.kiln.retrieve(ifNoneMatch).catch((error: unknown) => error)).toMatchObject(outcome);
  });

  test("makes no condition for the next page", async () => {
    const { server, client } = await setUp((response, request, n) => {
      json({ data: [{ name: String(n) }], ...(n === 1 ? { nextCursor: "b" } : {}) })(response, request, n);
    });
    const page = await client.kiln.list({}, { headers: { ...ifNoneMatch.headers, "x-mark": "kept" } });
    expect((await page?.getNextPage())?.data).toEqual([{ name: "2" }]);
    expect(server.requests.map(({ url, headers }) => [url, headers["if-none-match"], headers["x-mark"]])).toEqual([
      ["/kilns", '"1"', "kept"],
      ["/kilns?cursor=b", undefined, "kept"],
    ]);
  });
});

test("a method is typed by whether its caller makes a condition", async () => {
  const folder = await folderOf({ "sample.json": document });
  const { files } = await generateOwnClient({ document: join(folder, "sample.json"), overlays: [] });
  const code = `
    import { Sample } from "../generated/sample/index.ts";
        import type { Page, RequestOptions } from "../src/runtime.ts";
    const { kiln, manual, oven, photo, plain, report } = new Sample();
    type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
    async function same<A, B>(given: PromiseLike<A>, isSame: Same<A, B>): Promise<void> { await given; void isSame; }
    export async function check(etag: string | undefined, options: RequestOptions): Promise<void> {
      const condition = { headers: { "If-None-Match": etag } };
      await same<{ name: string } | undefined, Awaited<ReturnType<typeof known>> | undefined>(kiln.retrieve(condition), true);
      await same<Headers | undefined, Headers | undefined>(kiln.probe({ headers: { "if-modified-since": "x" }, timeout: 1 }), true);
      (await kiln.retrieve()).name satisfies string;
      (await kiln.retrieve(options)).name satisfies string;
      // @ts-expect-error TS18048: it may not have changed
      (await kiln.retrieve(condition)).name;
      const page: Page<unknown, { name: string }> | undefined = await kiln.list({}, condition);
      for await (const { name } of kiln.list()) name satisfies string;
      // @ts-expect-error TS2504: one page is no list
      for await (const one of kiln.list({}, condition)) void one;
      const ovens: Page<unknown, { name: string }> | undefined = await oven.list({}, condition);
      const sheet: string | undefined = await oven.list({}, { ...condition, accept: "text/csv" });
      for await (const { name } of oven.list()) name satisfies string;
      (await oven.list({}, { accept: "text/csv" })) satisfies string;
      // @ts-expect-error TS2504: one page is no list
      for await (const one of oven.list({}, condition)) void one;
      const text: string | undefined = await manual.retrieve({ headers: { Language: "en", "If-Modified-Since": "x" } });
      (await manual.retrieve({ headers: { Language: "en" } })) satisfies string;
      // @ts-expect-error TS2769: the language is required
      await manual.retrieve(condition);
      (await photo.retrieve(condition))?.body;
      (await report.retrieve({ accept: "text/csv" })) satisfies string;
      const table: string | undefined = await report.retrieve({ ...condition, accept: "text/csv" });
      const kept: { name: string } | undefined = await report.retrieve(condition);
      (await plain.retrieve(condition)).name satisfies string;
      (await kiln.update(condition)).name satisfies string;
      void [page, ovens, sheet, text, table, kept];
    }
    async function known(): Promise<{ name: string }> { return kiln.retrieve(); }
  `;
  expect(compile(code, new Map([...files].map(([path, content]) => [`sample/${path}`, content])))).toEqual([]);
  expect(files.get("resources/kiln.ts")).toContain(`
  retrieve(options: ConditionalOptions): APIPromise<KilnRetrieveResponse | undefined>;
  retrieve(options?: RequestOptions): APIPromise<KilnRetrieveResponse>;
  retrieve(options?: RequestOptions): APIPromise<KilnRetrieveResponse | undefined> {
`);
});
