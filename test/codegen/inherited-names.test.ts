import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { generate } from "../../codegen/generate.ts";
import { generateOwnClient } from "../../codegen/project.ts";
import type { ClientOptions } from "../../src/runtime.ts";
import { compile } from "../support/compile.ts";
import { folderOf } from "../support/files.ts";
import { loadClient } from "../support/load-client.ts";
import { json, serve } from "../support/serve.ts";
import type { SeenRequest } from "../support/serve.ts";

/** Names that every object has, and the one that an assignment makes the prototype of. */
const names = ["toString", "constructor", "__proto__"];

const texts = { type: "array", items: { type: "string" } };
const done = { 204: { description: "Done" } };

function byName<Value>(value: Value, given = names): Record<string, Value> {
  return Object.fromEntries(given.map((name) => [name, value]));
}

function parameters(place: string, declaration: object): object[] {
  return names.map((name) => ({ name, in: place, schema: texts, ...declaration }));
}

function body(mediaType: string): object {
  const schema = { type: "object", properties: byName(texts) };
  const encoding = byName({ style: "pipeDelimited", explode: false });
  return { required: true, content: { [mediaType]: { schema, encoding } } };
}

const pet = { type: "object", required: names, properties: byName({ type: "string", enum: ["cat", "dog"] }) };

const document = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "Sample", version: "1" },
  servers: [{ url: "https://api.example.com" }],
  "x-rate-limits": {
    groups: { constructor: { limits: [{ requests: 9, per: "second", scope: "key" }] } },
  },
  paths: {
    "/query": {
      get: {
        operationId: "sample.query",
        "x-rate-limit": "constructor",
        parameters: parameters("query", { style: "pipeDelimited", explode: false }),
        responses: done,
      },
    },
    "/headers": {
      get: {
        operationId: "sample.headers",
        parameters: parameters("header", {}),
        responses: { 204: { description: "Done", headers: byName({ schema: { type: "integer" } }) } },
      },
    },
    "/cookies": {
      get: { operationId: "sample.cookies", parameters: parameters("cookie", {}), responses: done },
    },
    "/path/{constructor}": {
      get: {
        operationId: "sample.path",
        parameters: [{ name: "constructor", in: "path", required: true, style: "matrix", schema: texts }],
        responses: done,
      },
    },
    "/form": {
      put: { operationId: "sample.form", requestBody: body("application/x-www-form-urlencoded"), responses: done },
    },
    "/parts": { put: { operationId: "sample.parts", requestBody: body("multipart/form-data"), responses: done } },
    "/pet": {
      get: {
        operationId: "sample.pet",
        responses: {
          200: { description: "", content: { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } } },
        },
      },
    },
  },
  components: { schemas: { Pet: pet } },
});

type Call = (first?: unknown, options?: object) => Promise<unknown> & { withResponse(): Promise<{ headers: object }> };

interface Sample {
  sample: Record<"query" | "headers" | "cookies" | "path" | "form" | "parts", Call>;
}

describe("a name that every object has goes over the wire", () => {
  let Client: new (options: ClientOptions) => Sample;
  beforeAll(async () => {
    Client = await loadClient<Sample>(document);
  });

  async function sentBy(call: (client: Sample["sample"]) => Promise<unknown>): Promise<SeenRequest> {
    const server = await serve(json(undefined, 204));
    await call(new Client({ baseURL: server.baseURL }).sample);
    const [request] = server.requests;
    if (request === undefined) throw new Error("Nothing was sent.");
    return request;
  }

  const values = byName(["a", "b"]);

  test("in a query", async () => {
    const { url } = await sentBy((client) => client.query(values));
    expect(decodeURIComponent(url)).toBe(`/query?${names.map((name) => `${name}=a|b`).join("&")}`);
  });

  test("in headers, and in those of the response", async () => {
    const { headers } = await sentBy((client) => client.headers({ headers: values }));
    expect([headers["tostring"], headers["constructor"]]).toEqual(["a,b", "a,b"]);
    const server = await serve(json(undefined, 204, byName("7")));
    const received = await new Client({ baseURL: server.baseURL }).sample.headers().withResponse();
    expect(Object.entries(received.headers)).toEqual(names.map((name) => [name, 7]));
  });

  test("in cookies", async () => {
    const { headers } = await sentBy((client) => client.cookies({ cookies: values }));
    expect(headers["cookie"]).toBe(names.map((name) => `${name}=a&${name}=b`).join("; "));
  });

  test("in a path", async () => {
    expect((await sentBy((client) => client.path(["a", "b"]))).url).toBe("/path/;constructor=a,b");
  });

  test("in a form", async () => {
    const { body: sent } = await sentBy((client) => client.form(values));
    expect(decodeURIComponent(sent)).toBe(names.map((name) => `${name}=a|b`).join("&"));
  });

  test("in parts", async () => {
    const { body: sent } = await sentBy((client) => client.parts(values));
    expect([...sent.matchAll(/name="(\w+)"\r\n\r\n(.*)\r\n/g)].map(([, name, value]) => [name, value])).toEqual(
      names.map((name) => [name, "a|b"]),
    );
  });
});

test("a client with such names compiles", async () => {
  const folder = await folderOf({ "sample.json": document });
  const { files } = await generateOwnClient({ document: join(folder, "sample.json"), overlays: [] });
  const code = `
    import type { Pet } from "../generated/sample/index.ts";
    export const pet: Pet = { toString: "cat", constructor: "emu", ["__proto__"]: "cat" };
    // @ts-expect-error TS2322: it is a text
    export const other: Pet = { ...pet, ["__proto__"]: 7 };
  `;
  expect(compile(code, new Map([...files].map(([path, text]) => [`sample/${path}`, text])))).toEqual([]);
});

test("a member called __proto__ has its schema in validators, and its value in fakes", async () => {
  const folder = await folderOf({ "sample.json": document });
  const request = { document: join(folder, "sample.json"), overlays: [], withValidators: true, withMocks: true };
  const { files } = await generate(request);
  expect(files.get("type-validators.ts")).toContain('["__proto__"]: { type: "string", enum: ["cat", "dog"] },');
  expect(files.get("fakes.ts")).toContain('["__proto__"]: "cat"');
});
