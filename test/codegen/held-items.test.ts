import { expect, test } from "vitest";
import { generate } from "../../codegen/generate.ts";
import { folderOf } from "../support/files.ts";
import { loadClient } from "../support/load-client.ts";
import { json, serve } from "../support/serve.ts";

const pet = { type: "object", properties: { id: { type: "string" } } };
const list = { type: "array", items: pet };
const cursor = [{ name: "cursor", in: "query", schema: { type: "string" } }];

function operation(operationId: string, properties: object, headers?: object): object {
  const schema = { type: "object", properties };
  const content = { "application/json": { schema } };
  return { get: { operationId, parameters: cursor, responses: { 200: { description: "", content, headers } } } };
}

const held = { data: { type: "object", properties: { items: list, next_cursor: { type: "string" } } } };
const document = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "Sample", version: "1" },
  servers: [{ url: "https://api.example.com" }],
  paths: {
    "/held": operation("held.list", held),
    "/beside": operation("beside.list", {
      results: list,
      data: { type: "string" },
      next_cursor: { type: "string" },
    }),
    "/headed": operation("headed.list", held, { "X-Count": { schema: { type: "integer" } } }),
  },
});

interface List {
  list(): Promise<{ data: unknown; toJSON(): unknown }> & AsyncIterable<unknown>;
}

const first = {
  held: { data: { items: [{ id: "1" }], next_cursor: "c" } },
  beside: { results: [{ id: "1" }], data: "of no concern", next_cursor: "c" },
};
const last = {
  held: { data: { items: [{ id: "2" }] } },
  beside: { results: [{ id: "2" }], data: "of no concern" },
};

test.each(["held", "beside"] as const)("items are found where `data` is something else: %s", async (name) => {
  const Client = await loadClient<Record<"held" | "beside", List>>(document);
  const server = await serve((response, request, n) => json((n % 2 === 1 ? first : last)[name])(response, request, n));
  const client = new Client({ baseURL: server.baseURL });
  const seen: unknown[] = [];
  for await (const item of client[name].list()) seen.push(item);
  expect(seen).toEqual([{ id: "1" }, { id: "2" }]);
  const page = await client[name].list();
  expect(page.data).toEqual([{ id: "1" }]);
  expect(page.toJSON()).toEqual(first[name]);
});

test("and the type of a page has the items there, too", async () => {
  const folder = await folderOf({ "sample.json": document });
  const { files } = await generate({ document: `${folder}/sample.json`, overlays: [] });
  const text = [...files.values()].join("").replace(/\s+/g, " ").replace(/< /g, "<").replace(/ >/g, ">");
  const returned = text.match(/PagePromise\w*<[^{;]*>(?= {)/g);
  const item = (model: string): string => `NonNullable<NonNullable<${model}["data"]>["items"]>[number]`;
  expect(returned).toEqual([
    `PagePromise<Omit<HeldListResponse, "data">, ${item("HeldListResponse")}>`,
    'PagePromise<Omit<BesideListResponse, "data">, NonNullable<BesideListResponse["results"]>[number]>',
    `PagePromiseWithHeaders<Omit<HeadedListResponse, "data">, ${item("HeadedListResponse")}, HeadedListResponseHeaders>`,
  ]);
});
