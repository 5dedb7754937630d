import { expect, test } from "vitest";
import type { Schema } from "../../codegen/document/document.ts";
import type { PageStyle } from "../../codegen/document/extension-values.ts";
import { namePageStyles } from "../../codegen/model/name-page-styles.ts";
import { generate } from "../../codegen/generate.ts";
import { inferPageStyle } from "../../codegen/normalize/infer-page-style.ts";
import type { ListDescription } from "../../codegen/normalize/list-reading.ts";
import { SchemaTable } from "../../codegen/schemas/schema-table.ts";
import { folderOf } from "../support/files.ts";

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
  [
    ["offset", "limit"],
    object("items"),
    { by: "count", items: "items", parameter: "offset", counts: "items", size: "limit" },
  ],
  [
    ["iterator"],
    object("items", "iterator", "done"),
    { by: "cursor", items: "items", cursor: "iterator", parameter: "iterator", done: "done" },
  ],
  [["offset", "marker"], object("items", "total", "next_marker"), { by: "offset", items: "items", total: "total" }],
  [["page", "limit"], object("items", "page"), { by: "count", items: "items", page: "page", size: "limit" }],
  [["offset"], object("pets", "owners", "total"), undefined],
  [["offset"], object("pets", "errors", "total"), { by: "offset", items: "pets", total: "total" }],
  [["offset"], object("items", "errors", "total"), { by: "offset", items: "items", total: "total" }],
  [[], object("items", "total"), undefined],
  [["cursor"], { type: "array", items: {} }, undefined],
])("%j and %j leave %j", (parameters, answer, style) => {
  const document = { openapi: "3.1.0", info: { title: "", version: "" } };
  expect(
    inferPageStyle(
      { response: answer, parameters: parameters.map((name) => ({ name })), hasLinks: false, othersHaveLinks: false },
      new SchemaTable(document, "X"),
    ),
  ).toEqual(style);
});

test("each distinct style has a name of its own", () => {
  const byOffset: PageStyle = { by: "offset", items: "data", total: "total" };
  const named = namePageStyles([byOffset, { ...byOffset, total: "count" }, { ...byOffset }]);
  expect(named.map(({ name }) => name)).toEqual(["byOffset", "byOffset2"]);
});

const report: Schema = { type: "object", properties: { id: { type: "string" } } };
const reports: Schema = { type: "array", items: report };
const envelope = (properties: Record<string, Schema>, members: Schema = {}): Schema => ({
  type: "object",
  properties: { data: reports, ...properties },
  ...members,
});
const url: Schema = { type: ["string", "null"], format: "uri" };
const integer = (value: number): Schema => ({ type: "integer", default: value });

test.each<[what: string, Partial<ListDescription> & Pick<ListDescription, "response">, PageStyle | undefined]>([
  [
    "a Link header",
    { response: reports, hasLinks: true, parameters: [{ name: "page" }] },
    { by: "link", parameter: "page" },
  ],
  [
    "a Link header, without numbers",
    { response: reports, hasLinks: true, parameters: [{ name: "since" }] },
    { by: "link" },
  ],
  ["a Link header that may lead anywhere", { response: reports, hasLinks: true }, undefined],
  [
    "the links of other operations, where pages have a size",
    { response: envelope({}), othersHaveLinks: true, parameters: [{ name: "per_page" }] },
    { by: "link", items: "data" },
  ],
  [
    "the links of other operations, beside what it says itself",
    {
      response: envelope({ has_more: { type: "boolean" } }),
      othersHaveLinks: true,
      parameters: [{ name: "starting_after" }, { name: "limit" }],
    },
    { by: "last item", items: "data", more: "has_more", id: "id", parameter: "starting_after" },
  ],
  [
    "the links of other operations, beside numbers, which follow links that come",
    {
      response: envelope({ total_pages: { type: "integer" } }),
      othersHaveLinks: true,
      parameters: [{ name: "page" }, { name: "per_page" }],
    },
    { by: "count", items: "data", pages: "total_pages", size: "per_page" },
  ],
  [
    "a number, and a text that is null on the last page",
    {
      response: envelope({ count: { type: "integer" }, next: { type: ["string", "null"] } }),
      parameters: [{ name: "page" }, { name: "page_size" }],
    },
    { by: "count", items: "data", more: "next", size: "page_size" },
  ],
  [
    "the links of other operations, without one",
    { response: reports, othersHaveLinks: true, parameters: [{ name: "q" }] },
    undefined,
  ],
  ["a URL in the body", { response: envelope({ next: url }) }, { by: "url", items: "data", url: "next" }],
  [
    "a URL further down",
    { response: envelope({ links: { type: "object", properties: { next: { type: "string" } } } }) },
    { by: "url", items: "data", url: "links.next" },
  ],
  ["a text that may be anything", { response: envelope({ next: { type: "string" } }) }, undefined],
  [
    "a cursor further down",
    {
      response: envelope({ pagination: { type: "object", properties: { next_cursor: { type: "string" } } } }),
      parameters: [{ name: "cursor" }],
    },
    { by: "cursor", items: "data", cursor: "pagination.next_cursor", parameter: "cursor" },
  ],
  [
    "more to come, after the last item",
    { response: envelope({ has_more: { type: "boolean" } }), parameters: [{ name: "starting_after" }] },
    { by: "last item", items: "data", more: "has_more", id: "id", parameter: "starting_after" },
  ],
  [
    "more to come, after the last item, in fewer words",
    { response: envelope({ has_more: { type: "boolean" } }), parameters: [{ name: "after" }] },
    { by: "last item", items: "data", more: "has_more", id: "id", parameter: "after" },
  ],
  [
    "a URL beside items that an object of their own holds",
    {
      response: {
        type: "object",
        properties: {
          _embedded: { type: "object", properties: { payments: reports } },
          _links: {
            type: "object",
            properties: { next: { type: "object", properties: { href: { type: "string" } } } },
          },
        },
      },
    },
    { by: "url", items: "_embedded.payments", url: "_links.next.href" },
  ],
  [
    "more to come, after the last item, of whatever kind that is",
    {
      response: envelope({
        has_more: { type: "boolean" },
        data: { type: "array", items: { anyOf: [report, { allOf: [report, { properties: { total: {} } }] }] } },
      }),
      parameters: [{ name: "starting_after" }],
    },
    { by: "last item", items: "data", more: "has_more", id: "id", parameter: "starting_after" },
  ],
  [
    "more to come, but items of which some have no ID",
    {
      response: envelope({
        has_more: { type: "boolean" },
        data: { type: "array", items: { anyOf: [report, { properties: { total: {} } }] } },
      }),
      parameters: [{ name: "starting_after" }],
    },
    undefined,
  ],
  [
    "more to come, but items without an ID",
    { response: object("items", "has_more"), parameters: [{ name: "starting_after" }] },
    undefined,
  ],
  [
    "a number and a size",
    {
      response: reports,
      parameters: [
        { name: "page", schema: integer(0) },
        { name: "per_page", schema: integer(30) },
      ],
    },
    { by: "count", first: 0, size: "per_page", usualSize: 30 },
  ],
  [
    "a URL that only its description calls so",
    { response: envelope({ next: { type: "string", description: "Link to the next page" } }) },
    { by: "url", items: "data", url: "next" },
  ],
  [
    "an object where a URL might be",
    {
      response: envelope({
        _links: {
          type: "object",
          properties: { next: { allOf: [{ type: "object", properties: { href: { type: "string" } } }] } },
        },
      }),
    },
    { by: "url", items: "data", url: "_links.next.href" },
  ],
  [
    "a cursor that only its description calls so, beside the last item",
    {
      response: envelope({
        has_more: { type: "boolean" },
        next: { type: "string", description: "Cursor of the next page" },
      }),
      parameters: [{ name: "after" }],
    },
    { by: "cursor", items: "data", cursor: "next", parameter: "after", more: "has_more" },
  ],
  [
    "a cursor under the name of its parameter",
    {
      response: envelope({
        pages: {
          type: "object",
          properties: { next: { type: "object", properties: { starting_after: { type: "string" } } } },
        },
      }),
      parameters: [{ name: "starting_after" }],
    },
    { by: "cursor", items: "data", cursor: "pages.next.starting_after", parameter: "starting_after" },
  ],
  [
    "a page that goes by a text",
    {
      response: envelope({ next_page: { type: "string" } }),
      parameters: [{ name: "page", schema: { type: "string" } }, { name: "limit" }],
    },
    { by: "cursor", items: "data", cursor: "next_page", parameter: "page" },
  ],
  [
    "a page that goes by a text, which nothing names",
    { response: envelope({}), parameters: [{ name: "page", schema: { type: "string" } }, { name: "limit" }] },
    undefined,
  ],
  [
    "a number of the next item",
    { response: envelope({ next: { type: "integer" } }), parameters: [{ name: "from", schema: { type: "integer" } }] },
    { by: "cursor", items: "data", cursor: "next", parameter: "from" },
  ],
  [
    "more to come after last_id, where items have no ID",
    {
      response: {
        type: "object",
        properties: {
          data: { type: "array", items: {} },
          last_id: { type: "string" },
          has_more: { type: "boolean" },
        },
      },
      parameters: [{ name: "after" }],
    },
    { by: "cursor", items: "data", cursor: "last_id", parameter: "after", more: "has_more" },
  ],
  [
    "a time",
    {
      response: envelope({ next_cursor: { type: "string" } }),
      parameters: [{ name: "after", schema: { type: "string", format: "date-time" } }],
    },
    undefined,
  ],
  [
    "an offset into a bare array",
    {
      response: reports,
      parameters: [
        { name: "offset", schema: { type: "integer" } },
        { name: "limit", schema: integer(30) },
      ],
    },
    { by: "count", parameter: "offset", counts: "items", size: "limit", usualSize: 30 },
  ],
  [
    "an offset that is a token",
    { response: reports, parameters: [{ name: "offset", schema: { type: "string" } }, { name: "limit" }] },
    undefined,
  ],
  [
    "a number beside a cursor, which a bare array cannot name",
    { response: reports, parameters: [{ name: "page" }, { name: "per_page" }, { name: "page_token" }] },
    undefined,
  ],
  [
    "the same where other operations have links",
    { response: reports, othersHaveLinks: true, parameters: [{ name: "after" }] },
    { by: "link" },
  ],
  [
    "an envelope in an envelope",
    {
      response: { type: "object", properties: { judges: envelope({ total: { type: "integer" } }) } },
      parameters: [{ name: "offset" }],
    },
    { by: "offset", items: "judges.data", total: "judges.total" },
  ],
  [
    "a cursor in a header",
    { response: reports, cursorHeader: "X-Next-Cursor", parameters: [{ name: "cursor" }, { name: "limit" }] },
    { by: "header", header: "X-Next-Cursor", parameter: "cursor" },
  ],
  ["a cursor in a header, which nothing takes", { response: reports, cursorHeader: "X-Next-Cursor" }, undefined],
  [
    "where it starts, and how many there are",
    {
      response: {
        type: "object",
        properties: { issues: reports, startAt: { type: "integer" }, total: { type: "integer" } },
      },
      parameters: [{ name: "startAt" }, { name: "maxResults" }],
    },
    { by: "offset", items: "issues", total: "total", parameter: "startAt" },
  ],
  [
    "the number that a page gives itself, beside how many there are",
    {
      response: envelope({ number: { type: "integer" }, totalPages: { type: "integer" } }),
      parameters: [{ name: "page" }, { name: "size" }],
    },
    { by: "count", items: "data", page: "number", pages: "totalPages", size: "size" },
  ],
  [
    "a number of something else",
    { response: envelope({ number: { type: "integer" } }), parameters: [{ name: "page" }, { name: "size" }] },
    { by: "count", items: "data", size: "size" },
  ],
  [
    "one list of objects, beside lists of texts",
    {
      response: {
        type: "object",
        properties: { states: { type: "array", items: { type: "string" } }, runs: reports, Warnings: reports },
      },
      hasLinks: true,
      parameters: [{ name: "per_page" }],
    },
    { by: "link", items: "runs" },
  ],
  [
    "a list of a usual name, beside the order it is in",
    {
      response: { type: "object", properties: { order: reports, entries: reports } },
      hasLinks: true,
      parameters: [{ name: "per_page" }],
    },
    { by: "link", items: "entries" },
  ],
  [
    "several lists, of which one is required",
    {
      response: { type: "object", required: ["hits"], properties: { hits: reports, facets: reports } },
      hasLinks: true,
      parameters: [{ name: "per_page" }],
    },
    { by: "link", items: "hits" },
  ],
  [
    "an object put together from parts",
    {
      response: { allOf: [envelope({}), { type: "object", properties: { total: { type: "integer" } } }] },
      parameters: [{ name: "offset" }],
    },
    { by: "offset", items: "data", total: "total" },
  ],
])("%s: %j leaves %j", (_, list, style) => {
  const schemas = new SchemaTable({ openapi: "3.1.0", info: { title: "", version: "" } }, "X");
  const usual = { parameters: [], hasLinks: false, othersHaveLinks: false };
  expect(inferPageStyle({ ...usual, ...list }, schemas)).toEqual(style);
});

test("a list whose items lie in the response itself has them, and no envelope; an overlay may say that it has no pages", async () => {
  const operation = (members: object): object => ({
    tags: ["reports"],
    parameters: [
      { name: "Idempotency-Key", in: "header", schema: { type: "string" } },
      { name: "page", in: "query", schema: integer(1) },
      { name: "per_page", in: "query", schema: integer(30) },
    ],
    responses: {
      200: {
        description: "A page.",
        headers: { link: { schema: { type: "string" } } },
        content: { "application/json": { schema: reports } },
      },
    },
    ...members,
  });
  const document = {
    openapi: "3.1.0",
    info: { title: "Lights", version: "1" },
    servers: [{ url: "https://lights.example" }],
    paths: {
      "/reports": { get: operation({ operationId: "listReports" }) },
      "/reports/latest": { get: operation({ operationId: "latestReports", "x-page-style": { by: "none" } }) },
    },
  };
  const folder = await folderOf({ "lights.json": JSON.stringify(document) });
  const { files } = await generate({ document: `${folder}/lights.json`, overlays: [] });
  const resource = files.get("resources/reports.ts") ?? "";
  expect(resource).toContain("PagePromise<unknown, ReportsListResponse[number]>");
  // A page has no idempotency key: for one that comes again, a server would send the first page.
  expect(resource).toContain('{ name: "reports.list", path: "/reports", pageStyle: byLink, query, options }');
  expect(resource.match(/PagePromise</g)).toHaveLength(1);
  expect(files.get("page-styles.ts")).toContain('linkPages({ parameter: "page" })');
});
