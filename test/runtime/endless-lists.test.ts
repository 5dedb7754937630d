import { describe, expect, test } from "vitest";
import { PaginationError } from "../../src/index.ts";
import { Petshop } from "../support/petshop.ts";
import type { Pet } from "../support/petshop.ts";
import { collect, pets } from "../support/pet-lists.ts";
import { fastClock } from "../support/fast-clock.ts";
import { inTurn, json, serve } from "../support/serve.ts";
import type { Handler, TestServer } from "../support/serve.ts";

async function setUp(handler: Handler): Promise<{ client: Petshop; server: TestServer }> {
  const server = await serve(handler);
  return { server, client: new Petshop({ apiKey: "key", baseURL: server.baseURL }, fastClock()) };
}

describe("a server that never ends is noticed", () => {
  test.each<[string, (client: Petshop) => AsyncIterable<Pet>, Handler, number]>([
    [
      "the same page for every offset",
      (client) => client.pet.list({}, { concurrency: 1 }),
      json({ data: pets(0, 2), totalCount: 99 }),
      5,
    ],
    [
      "the same page for every offset, of a list that seems to grow",
      (client) => client.pet.list({}, { concurrency: 1 }),
      (response, request, n) => json({ data: pets(0, 2), totalCount: 99 + 2 * n })(response, request, n),
      26,
    ],
    [
      "the same page for every offset, of a list that seems to grow and shrink",
      (client) => client.pet.list({}, { concurrency: 1 }),
      (response, request, n) => json({ data: pets(0, 2), totalCount: n % 2 ? 99 : 60 })(response, request, n),
      27,
    ],
    [
      "the same page for every offset, without IDs",
      (client) => client.pet.list({}, { concurrency: 1 }),
      json({ data: [{ name: "a" }, { name: "b" }], totalCount: 99 }),
      2,
    ],
    [
      "the same page for every offset, without IDs, of a list that seems to grow",
      (client) => client.pet.list({}, { concurrency: 1 }),
      (response, request, n) => json({ data: [{ name: "a" }], totalCount: 99 + n })(response, request, n),
      26,
    ],
    [
      "the same page for every number",
      (client) => client.shelf.list(),
      json({ data: pets(0, 2), page: 1, pageCount: 3 }),
      3,
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
    const error: unknown = await collect(list(client)).catch((reason: unknown) => reason);
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
    const seen = await collect(client.event.list());
    expect(seen.map(({ id }) => id)).toEqual(["pet_0", "pet_1", "pet_1", "pet_2", "pet_2"]);
  });

  test.each<[what: string, list: (client: Petshop) => AsyncIterable<unknown>, pages: unknown[]]>([
    [
      "behind a cursor that moves",
      (client) => client.event.list(),
      [
        { events: ["ok"], nextCursor: "a" },
        { events: ["late"], nextCursor: "b" },
        { events: ["ok"], nextCursor: "c" },
        { events: ["ok"] },
      ],
    ],
    [
      "with numbers that the server counts",
      (client) => client.shelf.list({}, { concurrency: 1 }),
      [1, 2, 3, 4].map((page) => ({ data: [page === 2 ? "late" : "ok"], page, pageCount: 4 })),
    ],
  ])("but pages of items without IDs may be alike %s", async (_, list, pages) => {
    const { client } = await setUp((response, request, n) => json(pages[n - 1])(response, request, n));
    expect(await collect(list(client))).toEqual(["ok", "late", "ok", "ok"]);
  });

  test("by getNextPage as well", async () => {
    const { client } = await setUp(json({ data: pets(0, 2), totalCount: 9 }));
    await expect((await client.pet.list()).getNextPage()).rejects.toBeInstanceOf(PaginationError);
  });
});
