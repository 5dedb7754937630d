import { describe, expect, test } from "vitest";
import { settingsOf } from "../../src/client/transport.ts";
import type { PageOrigin } from "../../src/pages/page-styles.ts";
import { cursorPages, cursorPagesWithEnd, numberedPages, offsetPages, Transport } from "../../src/runtime.ts";
import { petAPI, Petshop } from "../support/petshop.ts";
import { collect, pets } from "../support/pet-lists.ts";
import { fastClock } from "../support/fast-clock.ts";
import { inTurn, json, queryOf, serve } from "../support/serve.ts";
import type { Handler, TestServer } from "../support/serve.ts";

async function setUp(handler: Handler): Promise<{ client: Petshop; server: TestServer }> {
  const server = await serve(handler);
  return { server, client: new Petshop({ apiKey: "key", baseURL: server.baseURL }, fastClock()) };
}

/** The origin of a page, which these styles do not look at. */
const nowhere: PageOrigin = {
  headers: new Headers(),
  settings: settingsOf(new Transport(petAPI, { apiKey: "key" })),
  call: { path: "/v1/pets" },
};

describe("pages by offset", () => {
  const style = offsetPages({ items: "data", total: "total" });

  test.each<[string, object, Record<string, unknown>, object | undefined]>([
    ["the offset advances by what arrived", { data: [1, 2], total: 9 }, { limit: 3, offset: 4 }, { offset: 6 }],
    ["from 0 where none is given", { data: [1, 2], total: 9 }, {}, { offset: 2 }],
    ["from the envelope's where none is asked", { data: [1, 2], total: 9, offset: 4 }, {}, { offset: 6 }],
    ["from an offset that is a text", { data: [1, 2], total: 9 }, { offset: "4" }, { offset: 6 }],
    ["the page that reaches the total is the last", { data: [1, 2], total: 6 }, { limit: 2, offset: 4 }, undefined],
    ["the page that passes the total is the last", { data: [1, 2], total: 5 }, { offset: 4 }, undefined],
    ["an empty page is the last", { data: [], total: 9 }, { offset: 4 }, undefined],
    [
      "a short page short of the total is not: the server caps its pages",
      { data: [1, 2], total: 9 },
      { limit: 3 },
      { offset: 2 },
    ],
    ["nor is it where the total is a text", { data: [1, 2], total: "9" }, { limit: 3 }, { offset: 2 }],
    ["a list of none that is written as null is an empty page", { data: null, total: 0 }, {}, undefined],
    ["without a total, a short page is the last", { data: [1, 2] }, { limit: 3 }, undefined],
    ["without a total, a full page is not", { data: [1, 2] }, { limit: 2 }, { offset: 2 }],
    ["without a total and a limit, only an empty page is", { data: [1, 2] }, {}, { offset: 2 }],
    ["count is not looked at", { data: [1, 2], total: 9, count: 2 }, {}, { offset: 2 }],
  ])("%s", (_, page, query, expected) => {
    expect(style.next(page, query, nowhere)).toEqual(expected);
  });
});

describe("pages by number", () => {
  const style = numberedPages({ items: "data", page: "page", pages: "pageCount" });

  test.each<[string, unknown, object | undefined]>([
    ["the next number", { data: [1], page: 1, pageCount: 3, count: 9, total: 9 }, { page: 2 }],
    ["none after the last", { data: [1], page: 3, pageCount: 3 }, undefined],
    ["none without a number", { data: [1], pageCount: 3 }, undefined],
    ["count and total are not looked at", { data: [1], page: 1, pageCount: 1, count: 1, total: 9 }, undefined],
    ["none after a bare array", [1, 2], undefined],
  ])("%s", (_, page, expected) => {
    expect(style.next(page, {}, nowhere)).toEqual(expected);
  });

  test("walk", async () => {
    const { client, server } = await setUp((response, request, n) => {
      const page = Number(queryOf(request)["page"] ?? 1);
      json({ count: 5, data: pets(2 * page, 2 * page + 2), page, pageCount: 3, total: 2 })(response, request, n);
    });
    expect(await collect(client.shelf.list({ limit: 2 }))).toEqual(pets(2, 8));
    expect(server.requests.map(queryOf)).toEqual([
      { limit: "2" },
      { limit: "2", page: "2" },
      { limit: "2", page: "3" },
    ]);
  });

  test("a list of none that is written as null is a page without items", async () => {
    const { client } = await setUp(json({ data: null, page: 1, pageCount: 0 }));
    expect((await client.shelf.list()).data).toEqual([]);
    expect(await collect(client.shelf.list())).toEqual([]);
  });

  test("a bare array is one page with its items under data", async () => {
    const { client } = await setUp(json(pets(0, 2)));
    const page = await client.shelf.list();
    expect(page.data).toEqual(pets(0, 2));
    expect(page.hasNextPage()).toBe(false);
    expect(Object.keys(page)).toEqual(["data"]);
    expect(await collect(client.shelf.list())).toEqual(pets(0, 2));
  });
});

describe("pages by cursor", () => {
  const style = cursorPages({ items: "events", cursor: "nextCursor", parameter: "after" });

  test.each<[unknown, object | undefined]>([
    ["c1", { after: "c1" }],
    [7, { after: 7 }],
    [null, undefined],
    [undefined, undefined],
    ["", undefined],
  ])("cursor %j gives %j", (nextCursor, expected) => {
    expect(style.next({ events: [], nextCursor }, {}, nowhere)).toEqual(expected);
  });

  test.each<[object, object | undefined]>([
    [{ more: true }, { after: "c" }],
    [{ more: false }, undefined],
    [{ paging: { done: false } }, { after: "c" }],
    [{ paging: { done: true } }, undefined],
  ])("a cursor beside %j gives %j", (members, expected) => {
    const names = { items: "events", cursor: "cursor", parameter: "after", more: "more", done: "paging.done" };
    expect(cursorPagesWithEnd(names).next({ events: [], cursor: "c", ...members }, {}, nowhere)).toEqual(expected);
  });

  test("walk, over an empty page too; items are under data as well", async () => {
    const { client, server } = await setUp(
      inTurn(
        json({ events: pets(0, 1), nextCursor: "a/b" }),
        json({ events: [], nextCursor: "c" }),
        json({ events: pets(1, 2), nextCursor: null }),
      ),
    );
    expect(await collect(client.event.list())).toEqual(pets(0, 2));
    expect(server.requests.map(queryOf)).toEqual([{}, { after: "a/b" }, { after: "c" }]);
  });
});

test("the parameter of a page style may have another name", () => {
  const byOffset = offsetPages({ items: "data", total: "total", parameter: "skip" });
  expect(byOffset.next({ data: [1, 2], total: 9 }, { skip: 4, offset: 1 }, nowhere)).toEqual({ skip: 6 });
  const byNumber = numberedPages({ items: "data", page: "page", pages: "pages", parameter: "pageNumber" });
  expect(byNumber.next({ data: [1], page: 1, pages: 3 }, {}, nowhere)).toEqual({ pageNumber: 2 });
});
