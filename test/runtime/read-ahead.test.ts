import { describe, expect, test } from "vitest";
import { SDKError } from "../../src/index.ts";
import type { RequestOptions } from "../../src/index.ts";
import { Petshop } from "../support/petshop.ts";
import type { Pet } from "../support/petshop.ts";
import { collect, numbersOf, Shop } from "../support/pet-lists.ts";
import { fastClock } from "../support/fast-clock.ts";
import { json, serve } from "../support/serve.ts";
import type { Handler, TestServer } from "../support/serve.ts";

async function setUp(handler: Handler): Promise<{ client: Petshop; server: TestServer }> {
  const server = await serve(handler);
  return { server, client: new Petshop({ apiKey: "key", baseURL: server.baseURL, maxRetries: 0 }, fastClock()) };
}

/** How many requests the server has seen once no further one comes: both ends are driven by this event loop. */
async function settle(server: TestServer): Promise<number> {
  for (let seen = -1; seen !== server.requests.length;) {
    seen = server.requests.length;
    for (let turn = 0; turn < 200; turn++) await new Promise(setImmediate);
  }
  return server.requests.length;
}

function offsetsOf(server: TestServer): number[] {
  return server.requests.map((request) => numbersOf(request)["offset"] ?? 0);
}

describe("pages in flight", () => {
  test.each([1, 2, 3, 4, 8, 100])("%d at a time: all items in order, each page asked for once", async (concurrency) => {
    const shop = new Shop(21);
    const { client, server } = await setUp(shop.byOffset());
    expect(await collect(client.pet.list({ limit: 2 }, { concurrency }))).toEqual(shop.pets);
    expect(offsetsOf(server).toSorted((a, b) => a - b)).toEqual(even(0, 20));
  });

  test.each([2, 4, 8])("%d at a time are on their way, and no more", async (concurrency) => {
    const shop = new Shop(100);
    const { client, server } = await setUp(shop.byOffset());
    const pages = client.pet.list({ limit: 2 }, { concurrency }).pages()[Symbol.asyncIterator]();
    await pages.next();
    expect(await settle(server)).toBe(concurrency); // with the one that the caller holds
    shop.holds = true;
    const second = pages.next();
    expect(await settle(server)).toBe(concurrency + 1);
    shop.release();
    await second;
    await pages.return?.();
  });

  test.each([2, 4, 8])("%d at a time while the caller waits: with none in hand, one more", async (concurrency) => {
    const shop = new Shop(100);
    const { client, server } = await setUp((response, request, n) => {
      shop.holds = n > 1;
      shop.byOffset()(response, request, n);
    });
    const pages = client.pet.list({ limit: 2 }, { concurrency }).pages()[Symbol.asyncIterator]();
    await pages.next();
    const second = pages.next();
    expect(await settle(server)).toBe(1 + concurrency);
    shop.release();
    await second;
    await pages.return?.();
  });

  test("responses may come in any order", async () => {
    const shop = new Shop(40);
    const { client } = await setUp((response, request, n) => {
      setTimeout(() => shop.byOffset()(response, request, n), (n * 7) % 20);
    });
    expect(await collect(client.pet.list({ limit: 2 }, { concurrency: 8 }))).toEqual(shop.pets);
  });

  test("by number as well", async () => {
    const { client, server } = await setUp((response, request, n) => {
      const { page = 1 } = numbersOf(request);
      json({ data: [{ id: `pet_${page}` }], page, pageCount: 9 })(response, request, n);
    });
    const ids = (await collect(client.shelf.list({}, { concurrency: 4 }))).map(({ id }) => id);
    expect(ids).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].map((page) => `pet_${page}`));
    expect(server.requests).toHaveLength(9);
  });

  test.each<[string, (client: Petshop) => AsyncIterable<unknown>, (n: number) => object]>([
    [
      "cursor",
      (client) => client.event.list({}, { concurrency: 8 }).pages(),
      (n) => ({ events: [{ id: n }], nextCursor: `c${n}` }),
    ],
    [
      "unknown total",
      (client) => client.pet.list({ limit: 1 }, { concurrency: 8 }).pages(),
      (n) => ({ data: [{ id: n }] }),
    ],
  ])("with a %s, one page ahead: it is fetched while the caller works", async (_, list, page) => {
    const { client, server } = await setUp((response, request, n) => json(page(n))(response, request, n));
    const pages = list(client)[Symbol.asyncIterator]();
    for (const requests of [2, 3, 4]) {
      await pages.next();
      expect(await settle(server)).toBe(requests);
    }
    await pages.return?.();
  });

  test.each<[string, number | undefined, number[]]>([
    ["by default the next one is fetched while the caller works, from the second page on", undefined, [1, 3, 4, 5, 5]],
    ["with 1, nothing is fetched before the caller comes to it", 1, [1, 2, 3, 4, 5]],
    ["with 2, the next one is fetched from the first page on", 2, [2, 3, 4, 5, 5]],
  ])("%s", async (_, concurrency, requests) => {
    const { client, server } = await setUp(new Shop(10).byOffset());
    const pages = client.pet.list({ limit: 2 }, { concurrency }).pages()[Symbol.asyncIterator]();
    for (const count of requests) {
      await pages.next();
      expect(await settle(server)).toBe(count);
    }
  });

  test("toArray asks for no page beyond its limit", async () => {
    const shop = new Shop(100);
    const { client, server } = await setUp(shop.byOffset());
    expect(await client.pet.list({ limit: 2 }, { concurrency: 8 }).toArray({ limit: 5 })).toEqual(
      shop.pets.slice(0, 5),
    );
    expect(await settle(server)).toBe(3);
  });

  test("keep the caller's query, headers and signal", async () => {
    const { client, server } = await setUp(new Shop(8).byOffset());
    const controller = new AbortController();
    const options: RequestOptions = { concurrency: 4, headers: { "x-a": "1" }, signal: controller.signal };
    for await (const pet of client.pet.list({ limit: 2, status: "open" }, options)) void pet;
    expect(server.requests.map(({ headers }) => headers["x-a"])).toEqual(["1", "1", "1", "1"]);
    expect(server.requests.every(({ url }) => url.includes("status=open"))).toBe(true);
  });
});

describe("pages in flight are ended", () => {
  /** A shop that responds with the first page and holds the others back, and how many of those the client gave up. */
  async function setUpHolding(): Promise<{ client: Petshop; server: TestServer; shop: Shop; givenUp: () => number }> {
    let closed = 0;
    const shop = new Shop(100);
    const { client, server } = await setUp((response, request, n) => {
      response.on("close", () => (closed += response.writableEnded ? 0 : 1));
      shop.holds = n > 1;
      shop.byOffset()(response, request, n);
    });
    return { client, server, shop, givenUp: () => closed };
  }

  test("by break without the option: the one page that was fetched meanwhile", async () => {
    const { client, server, shop, givenUp } = await setUpHolding();
    const walking = (async () => {
      for await (const pet of client.pet.list({ limit: 2 })) {
        if (pet.id !== "pet_2") continue;
        expect(await settle(server)).toBe(3);
        break;
      }
    })();
    while (shop.held.length === 0) await new Promise(setImmediate);
    shop.release();
    await walking;
    await settle(server);
    expect([server.requests.length, givenUp()]).toEqual([3, 1]);
  });

  test("by break", async () => {
    const { client, server, givenUp } = await setUpHolding();
    for await (const pet of client.pet.list({ limit: 2 }, { concurrency: 4 })) {
      if (pet.id === "pet_0") continue;
      expect(await settle(server)).toBe(4);
      break;
    }
    await settle(server);
    expect([server.requests.length, givenUp()]).toEqual([4, 3]);
  });

  test("by the caller's signal, as APIUserAbortError", async () => {
    const { client, server, givenUp } = await setUpHolding();
    const controller = new AbortController();
    const pages = client.pet.list({ limit: 2 }, { concurrency: 4, signal: controller.signal }).pages();
    const walking = collect(pages);
    walking.catch(() => {});
    while (server.requests.length < 4) await new Promise(setImmediate);
    controller.abort(new Error("the user left"));
    await expect(walking).rejects.toMatchObject({ name: "APIUserAbortError", cause: { message: "the user left" } });
    await settle(server);
    expect(givenUp()).toBe(server.requests.length - 1);
  });

  test("by the caller's signal, though the pages are here already", async () => {
    const { client, server } = await setUp(new Shop(8).byOffset());
    const controller = new AbortController();
    const pages = client.pet.list({ limit: 2 }, { concurrency: 8, signal: controller.signal }).pages();
    const seen: Pet[] = [];
    const walking = (async () => {
      for await (const { data } of pages) {
        seen.push(...data);
        await settle(server);
        controller.abort("enough");
      }
    })();
    await expect(walking).rejects.toMatchObject({ name: "APIUserAbortError", cause: "enough" });
    expect(seen).toHaveLength(2);
  });

  test("by an error: it is thrown in its turn, and what was yielded stays", async () => {
    const shop = new Shop(100);
    const { client, server } = await setUp((response, request, n) => {
      if (numbersOf(request)["offset"] === 6) json({ message: "boom" }, 500)(response, request, n);
      else setTimeout(() => shop.byOffset()(response, request, n), 5);
    });
    const seen: Pet[] = [];
    const walking = (async () => {
      for await (const pet of client.pet.list({ limit: 2 }, { concurrency: 4 })) seen.push(pet);
    })();
    await expect(walking).rejects.toThrow("500 boom");
    expect(seen).toEqual(shop.pets.slice(0, 6));
    expect(await settle(server)).toBeLessThanOrEqual(7);
  });
});

test("requests for wrong offsets are ended once a page turns out shorter", async () => {
  const shop = new Shop(100);
  const closed: (number | undefined)[] = [];
  const { client, server } = await setUp((response, request, n) => {
    const { offset = 0 } = numbersOf(request);
    response.on("close", () => response.writableEnded || closed.push(offset));
    shop.holds = ![0, 5, 8].includes(offset);
    shop.byOffset(n === 1 ? 5 : 3)(response, request, n);
  });
  const pages = client.pet.list({ limit: 5 }, { concurrency: 3 }).pages()[Symbol.asyncIterator]();
  for (let page = 1; page <= 3; page++) {
    await pages.next();
    await settle(server);
  }
  expect(closed.toSorted((a = 0, b = 0) => a - b)).toEqual([10, 15]);
  await pages.return?.();
});

test.each([0, -1, 1.5, Number.NaN, Infinity])("a concurrency of %d is refused before sending", async (concurrency) => {
  const { client, server } = await setUp(json({ data: [] }));
  await expect(client.pet.list({}, { concurrency })).rejects.toBeInstanceOf(SDKError);
  await expect(collect(client.pet.list({}, { concurrency }))).rejects.toBeInstanceOf(SDKError); // and nowhere else
  expect(server.requests).toEqual([]);
});

function even(from: number, to: number): number[] {
  return Array.from({ length: (to - from) / 2 + 1 }, (_, index) => from + 2 * index);
}
