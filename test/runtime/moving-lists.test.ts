import { describe, expect, test } from "vitest";
import { RecentItems } from "../../src/pages/recent-items.ts";
import { Petshop } from "../support/petshop.ts";
import { collect, numbersOf, pets, Shop } from "../support/pet-lists.ts";
import { fastClock } from "../support/fast-clock.ts";
import { inTurn, json, serve } from "../support/serve.ts";
import type { Handler, TestServer } from "../support/serve.ts";

async function setUp(handler: Handler): Promise<{ client: Petshop; server: TestServer }> {
  const server = await serve(handler);
  return { server, client: new Petshop({ apiKey: "key", baseURL: server.baseURL, maxRetries: 0 }, fastClock()) };
}

describe("a list that moves while it is read", () => {
  /** Walks with 4 pages in flight, and lets the list change once its n-th page is there. */
  async function walkMoving(shop: Shop, n: number, move: () => void): Promise<{ ids: string[]; changed: boolean[] }> {
    const { client } = await setUp(shop.byOffset());
    const ids: string[] = [];
    const changed: boolean[] = [];
    const options = { concurrency: 4 };
    for await (const page of client.pet.list({ limit: 2 }, options).pages()) {
      ids.push(...page.data.map(({ id }) => id));
      if (changed.push(page.totalChanged()) === n) move();
    }
    return { ids, changed };
  }

  test("an item that shows twice is left out, and the change is reported", async () => {
    const shop = new Shop(20);
    const { ids, changed } = await walkMoving(shop, 2, () =>
      shop.pets.unshift({ id: "new_1" }, { id: "new_2" }, { id: "new_3" }),
    );
    expect(ids).toEqual(Array.from({ length: 20 }, (_, index) => `pet_${index}`));
    expect(changed.filter(Boolean)).toHaveLength(1);
  });

  test("one that grows at its end is read to its new end", async () => {
    const shop = new Shop(9);
    const { ids } = await walkMoving(shop, 1, () => shop.pets.push({ id: "pet_9" }, { id: "pet_10" }));
    expect(ids).toEqual(shop.pets.map(({ id }) => id));
  });

  test("one that shrinks ends where it ends", async () => {
    const shop = new Shop(40);
    const { ids, changed } = await walkMoving(shop, 1, () => (shop.pets = shop.pets.slice(0, 12)));
    expect(ids).toEqual(expect.arrayContaining(shop.pets.map(({ id }) => id)));
    expect(ids.length).toBeLessThan(20);
    expect(changed).toContain(true);
  });

  test("pages that turn out shorter than the first leave no gap", async () => {
    const shop = new Shop(30);
    const { client } = await setUp((response, request, n) => shop.byOffset(n === 1 ? 5 : 3)(response, request, n));
    expect(await collect(client.pet.list({ limit: 5 }, { concurrency: 4 }))).toEqual(shop.pets);
  });

  test("items without an id all stay", async () => {
    const { client } = await setUp((response, request, n) => {
      const { page = 1 } = numbersOf(request);
      json({ data: [{ name: `a${page}` }, { name: "b" }], page, pageCount: 3 })(response, request, n);
    });
    expect(await collect(client.shelf.list({}, { concurrency: 2 }))).toHaveLength(6);
  });

  test.each([undefined, 1, 2, 4, 8])(
    "one-item pages go on after an insertion, with a concurrency of %s",
    async (concurrency) => {
      const shop = new Shop(6);
      const { client } = await setUp((response, request, n) => {
        if (n === 2) shop.pets.unshift({ id: "new_1" });
        shop.byOffset()(response, request, n);
      });
      const pages = await collect(client.pet.list({ limit: 1 }, { concurrency }).pages());
      expect(pages.flatMap(({ data }) => data)).toEqual(pets(0, 6));
      expect(pages.map((page) => page.totalChanged())).toContain(true);
    },
  );

  test("as many insertions as a page holds: the page that repeats is passed over, and the next one tells of it", async () => {
    const shop = new Shop(6);
    const { client, server } = await setUp((response, request, n) => {
      if (n === 2) shop.pets.unshift({ id: "new_1" }, { id: "new_2" });
      shop.byOffset()(response, request, n);
    });
    const pages = await collect(client.pet.list({ limit: 2 }, { concurrency: 1 }).pages());
    expect(pages.map(({ data }) => data)).toEqual([pets(0, 2), pets(2, 4), pets(4, 6)]);
    expect(pages.map((page) => page.totalChanged())).toEqual([false, true, false]);
    expect(server.requests.map((request) => numbersOf(request)["offset"] ?? 0)).toEqual([0, 2, 4, 6]);
  });

  test("deletions are stepped back over, so that nothing is left out", async () => {
    const shop = new Shop(8);
    const { client, server } = await setUp((response, request, n) => {
      if (n === 3) shop.pets.splice(0, 3);
      shop.byOffset()(response, request, n);
    });
    const pages = await collect(client.pet.list({ limit: 2 }, { concurrency: 1 }).pages());
    expect(pages.flatMap(({ data }) => data)).toEqual(pets(0, 8));
    expect(pages.map((page) => page.totalChanged())).toEqual([false, false, true, false]);
    expect(server.requests.map((request) => numbersOf(request)["offset"] ?? 0)).toEqual([0, 2, 4, 1, 3]);
  });

  test("a walk that began later never steps back to before its beginning", async () => {
    const shop = new Shop(20);
    const { client, server } = await setUp((response, request, n) => {
      if (n === 2 || n === 3) shop.pets.splice(0, 2);
      shop.byOffset()(response, request, n);
    });
    await collect(client.pet.list({ limit: 2, offset: 10 }, { concurrency: 1 }));
    expect(server.requests.map(numbersOf).map(({ offset }) => offset)).toEqual([10, 12, 10, 12, 14]);
  });

  test("a last page without a new item is shown, empty, to tell of the change", async () => {
    const { client } = await setUp(
      inTurn(json({ data: pets(0, 2), totalCount: 3 }), json({ data: pets(0, 2), totalCount: 4 })),
    );
    const pages = await collect(client.pet.list({ limit: 2 }).pages());
    expect(pages.map((page) => [page.data.length, page.totalChanged()])).toEqual([
      [2, false],
      [0, true],
    ]);
  });

  test("numbered pages that repeat are passed over as well", async () => {
    const shelves = [pets(0, 2), pets(0, 2), pets(2, 4)];
    const { client } = await setUp((response, request, n) => {
      const { page = 1 } = numbersOf(request);
      json({ data: shelves[page - 1], page, pageCount: n === 1 ? 2 : 3 })(response, request, n);
    });
    expect(await collect(client.shelf.list({}))).toEqual(pets(0, 4));
  });

  test("getNextPage gives a page that repeats where the total has changed", async () => {
    const shop = new Shop(6);
    const { client } = await setUp(shop.byOffset());
    const first = await client.pet.list({ limit: 2 });
    shop.pets.unshift({ id: "new_1" }, { id: "new_2" });
    const second = await first.getNextPage();
    expect(second.data).toEqual(first.data);
    expect(second.totalChanged()).toBe(true);
  });

  test("only the items of the last pages are remembered, so that memory stays bounded", () => {
    const recent = new RecentItems(2);
    recent.add([{ id: 1 }, { id: 2 }]);
    recent.add([{ id: 3 }, { id: 4 }]);
    expect(recent.fresh([{ id: 1 }, { id: 5 }])).toEqual([{ id: 5 }]);
    recent.add([{ id: 1 }, { id: 5 }]); // the oldest goes
    expect(recent.fresh([{ id: 1 }, { id: 2 }, { id: 5 }])).toEqual([{ id: 1 }]);
    for (let id = 6; id < 1_000; id++) recent.add([{ id }]);
    expect(recent.size).toBe(4);
  });

  test("items of one page that share an id all stay", () => {
    const recent = new RecentItems(2);
    recent.add([{ id: 1 }]);
    expect(recent.fresh([{ id: 1 }, { id: 1 }])).toEqual([{ id: 1 }, { id: 1 }]);
  });

  test("without concurrency the total is compared as well", async () => {
    const shop = new Shop(6);
    const { client } = await setUp(shop.byOffset());
    const first = await client.pet.list({ limit: 2 });
    expect(first.totalChanged()).toBe(false);
    expect((await first.getNextPage()).totalChanged()).toBe(false);
    shop.pets.pop();
    expect((await first.getNextPage()).totalChanged()).toBe(true);
  });
});
