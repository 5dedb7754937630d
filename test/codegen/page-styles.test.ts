import { expect, test } from "vitest";
import type { PageStyle, Schema } from "../../codegen/document/document.ts";
import { namePageStyles } from "../../codegen/model/name-page-styles.ts";
import { inferPageStyle } from "../../codegen/normalize/infer-page-style.ts";
import { SchemaTable } from "../../codegen/schemas/schema-table.ts";

function object(...names: string[]): Schema {
  const array = { type: "array", items: { type: "string" } };
  return {
    type: "object",
    properties: Object.fromEntries(names.map((name) => [name, name.endsWith("s") ? array : {}])),
  };
}

test.each<[parameters: string[], answer: Schema, style: PageStyle | undefined]>([
  [["limit", "offset"], object("items", "total"), { by: "offset", items: "items", total: "total" }],
  [
    ["page"],
    object("results", "page", "pageCount"),
    { by: "page", items: "results", page: "page", pages: "pageCount" },
  ],
  [
    ["after"],
    object("events", "nextCursor"),
    { by: "cursor", items: "events", cursor: "nextCursor", parameter: "after" },
  ],
  [["skip"], object("items", "total"), { by: "offset", items: "items", total: "total", parameter: "skip" }],
  [
    ["offset"],
    { ...object("items"), properties: { ...object("items").properties, total: { type: "object" } } },
    undefined,
  ],
  [["offset"], object("items"), undefined],
  [["offset"], object("items", "errors", "total"), undefined],
  [[], object("items", "total"), undefined],
  [["cursor"], { type: "array", items: {} }, undefined],
])("%j and %j leave %j", (parameters, answer, style) => {
  const document = { openapi: "3.1.0", info: { title: "", version: "" } };
  expect(inferPageStyle(answer, parameters, new SchemaTable(document, "X"))).toEqual(style);
});

test("each distinct style has a name of its own", () => {
  const byOffset: PageStyle = { by: "offset", items: "data", total: "total" };
  const named = namePageStyles([byOffset, { ...byOffset, total: "count" }, { ...byOffset }]);
  expect(named.map(({ name }) => name)).toEqual(["byOffset", "byOffset2"]);
});
