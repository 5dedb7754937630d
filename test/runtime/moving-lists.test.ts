import { describe, expect, test } from "vitest";
import { RecentItems } from "../../src/pages/recent-items.ts";
import { Petshop } from "../support/petshop.ts";
import { collect, numbersOf, Shop } from "../support/pet-lists.ts";
import { fastClock } from "../support/fast-clock.ts";
import { json, serve } from "../support/serve.ts";
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

  test("only the items of the last pages are remembered, so that memory stays bounded", () => {
    const recent = new RecentItems(2);
    recent.add([{ id: 1 }]);
    recent.add([{ id: 2 }]);
    expect(recent.add([{ id: 1 }, { id: 2 }, { id: 3 }])).toEqual([{ id: 3 }]);
    expect(recent.add([{ id: 3 }])).toEqual([]);
    recent.add([]);
    expect(recent.add([{ id: 1 }])).toEqual([{ id: 1 }]);
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
