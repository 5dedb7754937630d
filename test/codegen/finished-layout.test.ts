import { join } from "node:path";
import { format } from "prettier";
import { expect, test } from "vitest";
import { generate } from "../../codegen/generate.ts";
import { folderOf } from "../support/files.ts";

const string = { type: "string" };
const json = (schema: object): object => ({ "application/json": { schema } });
const refer = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const member = (name: string): object => ({ type: "object", properties: { [name]: string } });

/** Names from short to long, so that each statement is printed on either side of the edge. */
const lengths = Array.from({ length: 38 }, (_, index) => index + 8);

function nameOf(length: number): string {
  return `thing${"s".repeat(length)}`;
}

/** So many that their name is too long for a line. */
const shared = Object.fromEntries(
  [400, 401, 403, 404, 409, 415, 422, 429, 500].map((status) => [
    status,
    { description: "", content: json(refer(nameOf(45))) },
  ]),
);

const paths = lengths.flatMap((length) => {
  const name = nameOf(length);
  const post = {
    operationId: `${name}.create`,
    parameters: [{ name: "If-Match", in: "header", schema: string }],
    requestBody: { content: { ...json(refer(name)), "text/plain": { schema: string } } },
    responses: {
      200: { description: "", content: { ...json(refer(name)), "text/csv": { schema: string } } },
      ...shared,
    },
  };
  const headers = { "X-Total-Count": { schema: { type: "integer" } }, ETag: { schema: string } };
  const found = { description: "", content: json(refer(name)), headers };
  const errors = { 404: { description: "", content: json(member(name)) }, 304: { description: "" } };
  const get = { operationId: `${name}.retrieve`, responses: { 200: found, ...errors } };
  const list = { type: "object", properties: { data: { type: "array", items: refer(name) }, nextCursor: string } };
  const query = {
    operationId: `${name}.list`,
    parameters: [{ name: "cursor", in: "query", schema: string }],
    responses: { 200: { description: "", content: json(list), ...(length % 2 === 0 ? { headers } : {}) }, ...errors },
  };
  const few = { type: "string", enum: [name, "x".repeat(18), "| or |"] };
  const parameters = [{ name: "id", in: "path", required: true, schema: few }];
  const unlisted = length % 2 === 0 ? { 304: undefined } : {};
  return [
    [`/${name}/{id}`, { get, post, parameters }],
    [`/${name}`, { get: { ...query, responses: { ...query.responses, ...unlisted } } }],
  ];
});

const schemas = lengths.map((length) => [
  nameOf(length),
  { oneOf: [member(nameOf(length)), { allOf: [refer(nameOf(8)), member("b")] }, { type: "null" }] },
]);

test("what the emitters print is laid out as prettier would have it", async () => {
  const folder = await folderOf({
    "sample.json": JSON.stringify({
      openapi: "3.1.0",
      info: { title: "Sample", version: "1" },
      servers: [{ url: "https://api.example.com" }],
      paths: Object.fromEntries(paths),
      components: { schemas: Object.fromEntries(schemas) },
    }),
  });
  const { files } = await generate({ document: join(folder, "sample.json"), overlays: [] });
  for (const [path, text] of files) {
    if (path.endsWith(".ts")) expect(text, path).toBe(await format(text, { parser: "typescript", printWidth: 120 }));
  }
});
