import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundleClient } from "../../bench/generator/wire/bundle-client.ts";
import { compareRequests } from "../../bench/generator/wire/compare-requests.ts";
import { generate } from "../../codegen/generate.ts";

const text = { type: "string" };
const list = { type: "array", items: text };
const point = { type: "object", properties: { x: { type: "integer" }, y: { type: "integer" } } };
const responses = { 204: { description: "Done" } };

function documentOf(paths: object, members: object = {}): object {
  const info = { title: "Sample", version: "1" };
  return { openapi: "3.1.0", info, servers: [{ url: "https://api.example.com/v1" }], paths, ...members };
}

function post(operationId: string, content: object, members: object = {}): object {
  return { post: { operationId, requestBody: { required: true, content }, responses, ...members } };
}

function get(operationId: string, parameters: readonly object[], members: object = {}): object {
  return { get: { operationId, parameters, responses, ...members } };
}

const query = [
  { name: "a", in: "query", schema: list },
  { name: "b", in: "query", schema: list, explode: false },
  { name: "c", in: "query", schema: point },
  { name: "d", in: "query", schema: { type: "array", items: { type: "integer" } }, style: "pipeDelimited" },
  { name: "e", in: "query", schema: point, style: "deepObject" },
  { name: "f", in: "query", content: { "application/json": { schema: point } } },
];

const parameters = documentOf({
  "/query": get("queries.list", query),
  "/query#by-age": get("queries.listByAge", [{ name: "age", in: "query", schema: { type: "integer" } }]),
  "/path/{a}/{b}{c}": get("paths.get", [
    { name: "a", in: "path", required: true, schema: text },
    { name: "b", in: "path", required: true, schema: list, style: "label", explode: true },
    { name: "c", in: "path", required: true, schema: point, style: "matrix" },
  ]),
  "/headers": get("headers.get", [
    { name: "X-Required", in: "header", required: true, schema: text },
    { name: "X-Version", in: "header", required: true, schema: { type: "string", enum: ["2"] } },
    { name: "Idempotency-Key", in: "header", schema: text },
    { name: "theme", in: "cookie", schema: text },
  ]),
});

const upload = { type: "object", properties: { title: text, point, file: { ...text, format: "binary" } } };

const bodies = documentOf({
  "/json": post("json.create", { "application/json": { schema: { type: "object", properties: { point, list } } } }),
  "/form": post("forms.create", { "application/x-www-form-urlencoded": { schema: { properties: { list } } } }),
  "/upload": post("uploads.create", { "multipart/form-data": { schema: upload } }),
  "/text": post("texts.create", { "text/plain": { schema: text } }),
  "/related": post("related.create", { "multipart/related": { schema: upload } }),
  "/any": post("any.create", {
    "multipart/form-data": { schema: upload },
    "application/json": { schema: point },
    "application/x-www-form-urlencoded": { schema: point },
    "text/csv": { schema: text },
  }),
});

const returned = (...types: string[]): object => ({
  200: { description: "Fine", content: Object.fromEntries(types.map((type) => [type, {}])) },
});

const choices = documentOf(
  {
    "/both": get("both.get", [], { responses: returned("text/csv", "application/json"), security: [{ a: [], b: [] }] }),
    "/either": get("either.get", [], { security: [{ b: [] }, { a: [] }] }),
  },
  {
    security: [{ a: [] }],
    components: {
      securitySchemes: {
        a: { type: "apiKey", in: "header", name: "X-A" },
        b: { type: "apiKey", in: "query", name: "b" },
      },
    },
  },
);

const keys = documentOf(
  { "/open": get("open.get", []), "/things": get("things.list", []) },
  {
    security: [{ key: [] }],
    components: { securitySchemes: { key: { type: "apiKey", in: "query", name: "api_key" } } },
  },
);

const twoFiles = documentOf({ "/pets": { $ref: "pets/paths.json#/pets" } });
const secondFile = { pets: get("pets.list", [{ $ref: "parameters.json#/limit" }]) };
const thirdFile = { limit: { name: "limit", in: "query", schema: { type: "integer" } } };

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "wire-differential-"));
});

afterAll(() => rm(folder, { recursive: true }));

/** What differs between the requests of a client and a document, its own or another. */
async function differencesOf(name: string, files: Readonly<Record<string, object>>, judge = name): Promise<unknown[]> {
  for (const [path, content] of Object.entries(files)) await write(join(folder, path), JSON.stringify(content));
  const client = await generate({ document: join(folder, name), overlays: [] });
  const output = join(folder, `client of ${name}`);
  for (const [path, content] of client.files) await write(join(output, path), content);
  const Client = await bundleClient(output, client.api.client);
  const { differences } = await compareRequests(join(folder, judge), client.api, Client);
  return [...differences].map(([operation, seen]) => [operation, seen.map(({ kind }) => kind)]);
}

async function write(file: string, content: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

describe("every request of a client is what its document says", () => {
  test.each([
    ["parameters", { "parameters.json": parameters }],
    ["bodies", { "bodies.json": bodies }],
    ["keys", { "keys.json": keys }],
    ["several keys and media types", { "several keys and media types.json": choices }],
    [
      "several files",
      { "several files.json": twoFiles, "pets/paths.json": secondFile, "pets/parameters.json": thirdFile },
    ],
  ])("%s", async (name, files) => {
    expect(await differencesOf(`${name}.json`, files)).toEqual([]);
  });
});

test("the client of another document differs, by kind", async () => {
  const otherStyle = query.map((one) => (one.name === "a" ? { ...one, explode: false } : one));
  const other = documentOf(
    {
      "/query": get("queries.list", otherStyle, { security: [{ key: [] }] }),
      "/upload": post(
        "uploads.create",
        { "application/json": { schema: upload } },
        { servers: [{ url: "https://b.example" }] },
      ),
      "/headers": get("headers.get", [{ name: "X-Version", in: "header", required: true, schema: { enum: ["3"] } }]),
    },
    { components: { securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } } } },
  );
  const all = documentOf({
    "/query": get("queries.list", query),
    "/upload": post("uploads.create", { "multipart/form-data": { schema: upload } }),
    "/headers": get("headers.get", [{ name: "X-Version", in: "header", required: true, schema: { enum: ["2"] } }]),
  });
  const seen = await differencesOf("all.json", { "all.json": all, "other.json": other }, "other.json");
  expect(seen).toEqual([
    ["GET /query", ["query", "key"]],
    ["POST /upload", ["server", "path", "media type"]],
    ["GET /headers", ["header that the client sends by itself"]],
  ]);
});
