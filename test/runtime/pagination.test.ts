import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { PaginationError, SDKError } from "../../src/index.ts";
import { cursorPages, numberedPages, offsetPages } from "../../src/runtime.ts";
import { fastClock, Petshop } from "../support/client.ts";
import type { Pet } from "../support/client.ts";
import { inTurn, json, serve } from "../support/serve.ts";
import type { Handler, SeenRequest, TestServer } from "../support/serve.ts";

function queryOf(request: SeenRequest | undefined): Record<string, string> {
  return Object.fromEntries(new URL(request?.url ?? "", "http://a.example.com").searchParams);
}

function pets(from: number, to: number): Pet[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => ({ id: `pet_${from + index}` }));
}

/** Lists `total` pets by offset, at most `cap` at a time, like an honest server. */
function petList(total: number, cap = 25): Handler {
  return (response, request, n) => {
    const { offset = "0", limit = String(cap) } = queryOf(request);
    const end = Math.min(total, Number(offset) + Math.min(cap, Number(limit)));
    json({ object: "list", data: pets(Number(offset), end), totalCount: total })(response, request, n);
  };
}

async function setUp(handler: Handler, options = {}): Promise<{ client: Petshop; server: TestServer }> {
  const server = await serve(handler);
  return { server, client: new Petshop({ apiKey: "key", baseURL: server.baseURL, ...options }, fastClock()) };
}

/** What a loop yields, and how it ends. */
async function walk<T>(items: AsyncIterable<T>): Promise<{ seen: T[]; error: unknown }> {
  const seen: T[] = [];
  try {
    for await (const item of items) seen.push(item);
    return { seen, error: undefined };
  } catch (error) {
    return { seen, error };
  }
}

describe("one page", () => {
  test("is the envelope's own members, and the way to the next page", async () => {
    const { client, server } = await setUp(petList(3));
    const page = await client.pet.list({ limit: 2 });
    expect(page.object).toBe("list");
    expect(page.totalCount).toBe(3);
    expect(page.data).toEqual([{ id: "pet_0" }, { id: "pet_1" }]);
    expect(page.hasNextPage()).toBe(true);
    expect(page.nextPageInfo()).toEqual({ offset: 2 });
    expect(server.requests).toHaveLength(1);

    const next = await page.getNextPage();
    expect(next.data).toEqual([{ id: "pet_2" }]);
    expect(next.hasNextPage()).toBe(false);
    expect(next.nextPageInfo()).toBeUndefined();
    await expect(next.getNextPage()).rejects.toBeInstanceOf(PaginationError);
    expect(server.requests).toHaveLength(2);
  });

  test("prints as what the server sent, and as a Page", async () => {
    const { client } = await setUp(petList(1));
    expect(inspect(await client.pet.list())).toMatch(
      /^Page \{ data: \[ \{ id: 'pet_0' \} \], object: 'list', totalCount: 1 \}$/,
    );
    expect(JSON.parse(JSON.stringify(await client.pet.list()))).toEqual({
      object: "list",
      data: [{ id: "pet_0" }],
      totalCount: 1,
    });
  });

  test("may be asked for its next page twice", async () => {
    const { client } = await setUp(petList(3));
    const page = await client.pet.list({ limit: 2 });
    expect((await page.getNextPage()).data).toEqual((await page.getNextPage()).data);
  });

  test("comes with its response", async () => {
    const { client } = await setUp(petList(1));
    const { data, response } = await client.pet.list().withResponse();
    expect([data.hasNextPage(), response.status]).toEqual([false, 200]);
  });

  test("without a list is an error", async () => {
    const { client } = await setUp(json({ object: "list" }));
    await expect(client.pet.list()).rejects.toBeInstanceOf(PaginationError);
  });
});

describe("a walk", () => {
  test("yields the items of all pages, in order, once each", async () => {
    const { client, server } = await setUp(petList(7));
    expect((await walk(client.pet.list({ limit: 3 }))).seen).toEqual(pets(0, 7));
    expect(server.requests).toHaveLength(3);
  });

  test("over pages yields pages", async () => {
    const { client } = await setUp(petList(5));
    const { seen } = await walk(client.pet.list({ limit: 3 }).pages());
    expect(seen.map(({ data }) => data.length)).toEqual([3, 2]);
  });

  test("that breaks fetches no further page", async () => {
    const { client, server } = await setUp(petList(100));
    for await (const pet of client.pet.list({ limit: 2 })) if (pet.id === "pet_1") break;
    expect(server.requests).toHaveLength(1);
    for await (const pet of client.pet.list({ limit: 2 }, { concurrency: 1 })) if (pet.id === "pet_3") break;
    expect(server.requests).toHaveLength(3);
  });

  test("of an empty list yields nothing", async () => {
    const { client, server } = await setUp(petList(0));
    expect((await walk(client.pet.list())).seen).toEqual([]);
    expect(server.requests).toHaveLength(1);
  });

  test("keeps the caller's query, headers, options and signal", async () => {
    const { client, server } = await setUp(petList(5));
    const controller = new AbortController();
    const list = client.pet.list(
      { limit: 2, status: "open" },
      { query: { "$name[equal]": "Rex", offset: 1 }, headers: { "X-A": "1" }, signal: controller.signal },
    );
    const seen: Pet[] = [];
    const walking = (async () => {
      for await (const pet of list) if (seen.push(pet) === 4) controller.abort();
    })();
    await walking;
    expect(seen).toEqual(pets(1, 5));
    expect(server.requests.map(queryOf)).toEqual([
      { limit: "2", status: "open", "$name[equal]": "Rex", offset: "1" },
      { limit: "2", status: "open", "$name[equal]": "Rex", offset: "3" },
    ]);
    expect(server.requests.map(({ headers }) => headers["x-a"])).toEqual(["1", "1"]);
    await expect((await client.pet.list({}, { signal: AbortSignal.abort() }).catch((e) => e)).name).toBe(
      "APIUserAbortError",
    );
  });

  test("is ended by the signal between pages", async () => {
    const { client, server } = await setUp(petList(10));
    const controller = new AbortController();
    const list = client.pet.list({ limit: 2 }, { signal: controller.signal });
    const walking = (async () => {
      for await (const pet of list) if (pet.id === "pet_1") controller.abort();
    })();
    await expect(walking).rejects.toMatchObject({ name: "APIUserAbortError" });
    expect(server.requests).toHaveLength(1);
  });

  test("that fails on page 2 rejects there; what was yielded stays yielded", async () => {
    const { client } = await setUp(inTurn(petList(10), json({ message: "no" }, 403)));
    const { seen, error } = await walk(client.pet.list({ limit: 2 }));
    expect(seen).toEqual(pets(0, 2));
    expect(error).toMatchObject({ status: 403 });
  });

  test("retries a page like any call", async () => {
    const { client, server } = await setUp(inTurn(petList(4), json({}, 503), petList(4)));
    expect((await walk(client.pet.list({ limit: 2 }))).seen).toEqual(pets(0, 4));
    expect(server.requests).toHaveLength(3);
  });
});

describe("toArray", () => {
  test.each([
    [0, 0, 1],
    [1, 1, 1],
    [2, 2, 1],
    [3, 3, 2],
    [100, 5, 3],
    [Infinity, 5, 3],
  ])("with limit %d of 5 items in pages of 2: %d items, %d requests", async (limit, items, requests) => {
    const { client, server } = await setUp(petList(5));
    expect(await client.pet.list({ limit: 2 }).toArray({ limit })).toEqual(pets(0, items));
    expect(server.requests).toHaveLength(requests);
  });

  test("takes a page of any length", async () => {
    const { client } = await setUp(json(Array.from({ length: 200_000 }, (_, id) => ({ id }))));
    expect(await client.shelf.list().toArray({ limit: Infinity })).toHaveLength(200_000);
  });

  test.each([[-1], [NaN], [undefined]])("refuses limit %s", async (limit) => {
    const { client } = await setUp(petList(5));
    // @ts-expect-error TS2322: the limit is required
    await expect(client.pet.list().toArray({ limit })).rejects.toBeInstanceOf(SDKError);
  });
});

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
    ["without a total, a short page is the last", { data: [1, 2] }, { limit: 3 }, undefined],
    ["without a total, a full page is not", { data: [1, 2] }, { limit: 2 }, { offset: 2 }],
    ["without a total and a limit, only an empty page is", { data: [1, 2] }, {}, { offset: 2 }],
    ["count is not looked at", { data: [1, 2], total: 9, count: 2 }, {}, { offset: 2 }],
  ])("%s", (_, page, query, expected) => {
    expect(style.next(page, query)).toEqual(expected);
  });
});

test("the parameter may have another name", () => {
  const byOffset = offsetPages({ items: "data", total: "total", parameter: "skip" });
  expect(byOffset.next({ data: [1, 2], total: 9 }, { skip: 4, offset: 1 })).toEqual({ skip: 6 });
  const byNumber = numberedPages({ items: "data", page: "page", pages: "pages", parameter: "pageNumber" });
  expect(byNumber.next({ data: [1], page: 1, pages: 3 }, {})).toEqual({ pageNumber: 2 });
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
    expect(style.next(page, {})).toEqual(expected);
  });

  test("walk", async () => {
    const { client, server } = await setUp((response, request, n) => {
      const page = Number(queryOf(request)["page"] ?? 1);
      json({ count: 5, data: pets(2 * page, 2 * page + 2), page, pageCount: 3, total: 2 })(response, request, n);
    });
    expect((await walk(client.shelf.list({ limit: 2 }))).seen).toEqual(pets(2, 8));
    expect(server.requests.map(queryOf)).toEqual([
      { limit: "2" },
      { limit: "2", page: "2" },
      { limit: "2", page: "3" },
    ]);
  });

  test("a bare array is one page with its items under data", async () => {
    const { client } = await setUp(json(pets(0, 2)));
    const page = await client.shelf.list();
    expect(page.data).toEqual(pets(0, 2));
    expect(page.hasNextPage()).toBe(false);
    expect(Object.keys(page)).toEqual(["data"]);
    expect((await walk(client.shelf.list())).seen).toEqual(pets(0, 2));
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
    expect(style.next({ events: [], nextCursor }, {})).toEqual(expected);
  });

  test("walk, over an empty page too; items are under data as well", async () => {
    const { client, server } = await setUp(
      inTurn(
        json({ events: pets(0, 1), nextCursor: "a/b" }),
        json({ events: [], nextCursor: "c" }),
        json({ events: pets(1, 2), nextCursor: null }),
      ),
    );
    expect((await walk(client.event.list())).seen).toEqual(pets(0, 2));
    expect(server.requests.map(queryOf)).toEqual([{}, { after: "a/b" }, { after: "c" }]);
  });
});

describe("a server that never ends is noticed", () => {
  test.each<[string, (client: Petshop) => AsyncIterable<Pet>, Handler, number]>([
    ["the same page for every offset", (client) => client.pet.list(), json({ data: pets(0, 2), totalCount: 9 }), 2],
    [
      "the same page for every number",
      (client) => client.shelf.list(),
      json({ data: pets(0, 2), page: 1, pageCount: 3 }),
      2,
    ],
    [
      "the same page for every cursor",
      (client) => client.event.list(),
      json({ events: pets(0, 2), nextCursor: "c" }),
      2,
    ],
    [
      "cursors in a circle",
      (client) => client.event.list(),
      (response, request, n) => json({ events: pets(n, n + 1), nextCursor: `c${n % 3}` })(response, request, n),
      4,
    ],
    [
      "a number that does not advance",
      (client) => client.shelf.list(),
      (response, request, n) => json({ data: pets(n, n + 1), page: 1, pageCount: 3 })(response, request, n),
      2,
    ],
    [
      "two pages in turn",
      (client) => client.event.list(),
      (response, request, n) => {
        const from = (n % 2) * 2;
        json({ events: pets(from, from + 2), nextCursor: `c${n}` })(response, request, n);
      },
      3,
    ],
    [
      "one page with a link that changes",
      (client) => client.event.list(),
      (response, request, n) => {
        const events = pets(0, 2).map((pet) => ({ ...pet, link: `https://a.example.com/?signature=${n}` }));
        json({ events, nextCursor: `c${n}` })(response, request, n);
      },
      2,
    ],
    [
      "empty pages for ever",
      (client) => client.event.list(),
      (response, request, n) => json({ events: [], nextCursor: `c${n}` })(response, request, n),
      11,
    ],
  ])("%s", async (_, list, handler, requests) => {
    const { client, server } = await setUp(handler);
    const { error } = await walk(list(client));
    expect(error).toBeInstanceOf(PaginationError);
    expect(error).toMatchObject({ attempts: 1 });
    expect(server.requests).toHaveLength(requests);
  });

  test("but an item that moves to the next page is no repetition", async () => {
    const { client } = await setUp(
      inTurn(
        json({ events: pets(0, 2), nextCursor: "a" }),
        json({ events: pets(1, 3), nextCursor: "b" }),
        json({ events: pets(2, 3) }),
      ),
    );
    const { seen, error } = await walk(client.event.list());
    expect(error).toBeUndefined();
    expect(seen.map(({ id }) => id)).toEqual(["pet_0", "pet_1", "pet_1", "pet_2", "pet_2"]);
  });

  test("by getNextPage as well", async () => {
    const { client } = await setUp(json({ data: pets(0, 2), totalCount: 9 }));
    await expect((await client.pet.list()).getNextPage()).rejects.toBeInstanceOf(PaginationError);
  });
});
