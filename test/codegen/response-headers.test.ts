import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { generateOwnClient } from "../../codegen/project.ts";
import type { ClientOptions } from "../../src/runtime.ts";
import { compile } from "../support/compile.ts";
import { folderOf } from "../support/files.ts";
import { loadClient } from "../support/load-client.ts";
import { json, serve } from "../support/serve.ts";

const string = { type: "string" };
const kiln = { type: "object", required: ["name"], properties: { name: string } };
const content = { "application/json": { schema: kiln } };

const headers = {
  "X-Total-Count": { description: "Of all pages.", required: true, schema: { type: "integer" } },
  ETag: { schema: string },
  "X-Stale": { schema: { $ref: "#/components/schemas/Flag" } },
  "X-Places": { schema: { type: "array", items: { type: "number" } } },
  "X-Mode": { schema: { type: "string", enum: ["fast", "slow"] } },
  "X-Sum": { schema: { type: "object" } },
  "content-type": { required: true, schema: string },
  "X-Left": { schema: { type: "integer" } },
};

const list = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "array", items: kiln }, nextCursor: string },
};
const shared = {
  200: { description: "", headers: { "X-Request": { $ref: "#/components/headers/Request" } }, content },
};

const document = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "Sample", version: "1" },
  servers: [{ url: "https://api.example.com" }],
  "x-rate-limits": { groups: {}, headers: { limit: "X-Limit", remaining: "x-left", reset: "X-Reset" } },
  paths: {
    "/kiln": {
      get: { operationId: "kiln.retrieve", responses: { 200: { description: "", headers, content } } },
      head: {
        operationId: "kiln.probe",
        responses: { 200: { description: "", headers: { ETag: { schema: string } } } },
      },
      put: {
        operationId: "kiln.update",
        responses: {
          200: { description: "", headers: { "X-Job": { required: true, schema: string } }, content },
          202: { description: "", content },
        },
      },
    },
    "/kilns": {
      get: {
        operationId: "kiln.list",
        parameters: [{ name: "cursor", in: "query", schema: string }],
        responses: {
          200: {
            description: "",
            headers: { "x-total-count": headers["X-Total-Count"] },
            content: { "application/json": { schema: list } },
          },
        },
      },
    },
    "/one": { get: { operationId: "one.retrieve", responses: shared } },
    "/other": { get: { operationId: "other.retrieve", responses: shared } },
    "/plain": { get: { operationId: "plain.retrieve", responses: { 200: { description: "", content } } } },
  },
  components: {
    schemas: { Flag: { type: "boolean" } },
    headers: { Request: { schema: string } },
  },
});

type Call = () => Promise<unknown> & {
  withResponse(): Promise<{ data: unknown; headers?: object; response: Response }>;
};

interface Sample {
  kiln: { retrieve: Call; probe: Call; list: Call };
  plain: { retrieve: Call };
}

describe("the headers that a document describes", () => {
  let Client: new (options: ClientOptions) => Sample;
  beforeAll(async () => {
    Client = await loadClient<Sample>(document);
  });

  async function clientOf(sent: Record<string, string>, body: object = { name: "A" }): Promise<Sample> {
    return new Client({ baseURL: (await serve(json(body, 200, sent))).baseURL, apiKey: "key", maxRetries: 0 });
  }

  test.each<[what: string, sent: Record<string, string>, headers: object]>([
    ["a number", { "x-total-count": "12" }, { "X-Total-Count": 12 }],
    ["no number", { "x-total-count": "many" }, {}],
    ["nothing where there should be a number", { "x-total-count": "" }, {}],
    ["a text that looks like a number", { etag: "12" }, { ETag: "12" }],
    ["an empty text", { etag: "" }, { ETag: "" }],
    ["a boolean", { "x-stale": "false" }, { "X-Stale": false }],
    ["no boolean", { "x-stale": "0" }, {}],
    ["a list", { "x-places": "1, 2.5,-3" }, { "X-Places": [1, 2.5, -3] }],
    ["a list with something else in it", { "x-places": "1, two" }, {}],
    ["a value that the document does not know", { "x-mode": "quick" }, { "X-Mode": "quick" }],
    ["an object, as a text", { "x-sum": "a,1" }, { "X-Sum": "a,1" }],
    ["none", {}, {}],
  ])("come beside the data by their names: %s", async (_, sent, expected) => {
    const { kiln: resource } = await clientOf(sent);
    const { data, headers: received, response } = await resource.retrieve().withResponse();
    expect(received).toEqual(expected);
    expect(data).toEqual({ name: "A" });
    for (const [name, value] of Object.entries(sent)) expect(response.headers.get(name)).toBe(value);
  });

  test("come with a list and with a HEAD as well, and the data as ever", async () => {
    const { kiln: resource } = await clientOf({ "x-total-count": "1", etag: "a" }, { data: [{ name: "A" }] });
    const page = await resource.list().withResponse();
    expect(page).toMatchObject({ headers: { "x-total-count": 1 }, data: { data: [{ name: "A" }] } });
    expect((await resource.probe().withResponse()).headers).toEqual({ ETag: "a" });
    expect(await resource.list()).toMatchObject({ data: [{ name: "A" }] });
  });

  test("are left to the response where there are none", async () => {
    const { plain } = await clientOf({ etag: "a" });
    expect(await plain.retrieve().withResponse()).not.toHaveProperty("headers");
  });

  test("are not there where the call fails, which does so as ever", async () => {
    const { baseURL } = await serve(json({}, 404));
    const client = new Client({ baseURL, apiKey: "key" });
    await expect(client.kiln.retrieve().withResponse()).rejects.toMatchObject({ status: 404 });
  });
});

test("withResponse() is typed by the headers of the document", async () => {
  const folder = await folderOf({ "sample.json": document });
  const { files } = await generateOwnClient({ document: join(folder, "sample.json"), overlays: [] });
  const code = `
    import { Sample } from "../generated/sample/index.ts";
    import type { ResponseHeaders } from "../generated/sample/index.ts";
    import type { APIPromise, PagePromise } from "../src/runtime.ts";
    const { kiln, one, other, plain } = new Sample();
    export async function check(): Promise<void> {
      const { data, headers } = await kiln.retrieve().withResponse();
      data.name satisfies string;
      headers["X-Total-Count"] satisfies number;
      headers.ETag satisfies string | undefined;
      headers["X-Stale"] satisfies boolean | undefined;
      headers["X-Places"] satisfies number[] | undefined;
      if (headers["X-Mode"] === "fast") headers["X-Mode"] satisfies string;
      headers["X-Sum"] satisfies string | undefined;
      // @ts-expect-error TS18048: it may not be there
      headers.ETag.length;
      // @ts-expect-error TS2339: OpenAPI ignores it
      headers["content-type"];
      // @ts-expect-error TS2339: the client reads it to keep to the limit
      headers["X-Left"];
      // @ts-expect-error TS18048: only one of the responses has it
      (await kiln.update().withResponse()).headers["X-Job"].length;
      const page = await kiln.list().withResponse();
      page.headers["x-total-count"] satisfies number;
      for await (const { name } of kiln.list()) name satisfies string;
      [await one.retrieve().withResponse(), await other.retrieve().withResponse()] satisfies { headers: ResponseHeaders }[];
      // @ts-expect-error TS2339: the document describes none
      (await plain.retrieve().withResponse()).headers;
      const call: APIPromise<{ name: string }> = kiln.retrieve();
      const pages: PagePromise<unknown, { name: string }> = kiln.list();
      void [call, pages];
    }
  `;
  expect(compile(code, new Map([...files].map(([path, text]) => [`sample/${path}`, text])))).toEqual([]);
  expect(files.get("resources/kiln.ts")).toContain(`
  list(
    query: KilnListParams = {},
    options?: RequestOptions,
  ): PagePromiseWithHeaders<KilnListResponse, KilnListResponse["data"][number], KilnListResponseHeaders> {
    return listForHeaders(this.transport, {
      name: "kiln.list",
      path: "/kilns",
      pageStyle: byCursor,
      query,
      responseHeaders: { "x-total-count": "number" },
      options,
    });
  }
`);
});
