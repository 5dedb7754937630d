import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { PaginationError, SDKError } from "../../src/index.ts";
import { Petshop } from "../support/petshop.ts";
import type { Pet } from "../support/petshop.ts";
import { collect, petList, pets } from "../support/pet-lists.ts";
import { fastClock } from "../support/fast-clock.ts";
import { inTurn, json, queryOf, serve } from "../support/serve.ts";
import type { Handler, TestServer } from "../support/serve.ts";

async function setUp(handler: Handler): Promise<{ client: Petshop; server: TestServer }> {
  const server = await serve(handler);
  return { server, client: new Petshop({ apiKey: "key", baseURL: server.baseURL }, fastClock()) };
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

  test("keeps members of the envelope that are called like ours, and is walked all the same", async () => {
    const { client } = await setUp((response, request, n) => {
      const { offset = "0" } = queryOf(request);
      const body = { data: pets(Number(offset), Number(offset) + 1), totalCount: 2, nextPageInfo: "none" };
      json(body)(response, request, n);
    });
    expect(await client.pet.list({ limit: 1 })).toMatchObject({ nextPageInfo: "none" });
    expect(await collect(client.pet.list({ limit: 1 }))).toEqual(pets(0, 2));
  });

  test("prints as a Page, with all that is in its items", async () => {
    const value = { fields: { $name: { value: { first: ["Rex", "the", "dog", "of", "many", "names"] } } } };
    const { client } = await setUp(json({ object: "list", data: [value], totalCount: 1 }));
    const page = await client.pet.list();
    const { data, ...members } = page;
    expect(inspect(page)).toBe(`Page ${inspect({ data, ...members }, { depth: null })}`);
    expect(inspect(page, { depth: null, colors: true })).toContain("\u001b[32m'names'");
    expect(inspect(page)).not.toContain("[Object]");
    expect(inspect({ a: { b: page } }, { depth: 0 })).toBe("{ a: [Object] }");
    expect(inspect([page], { depth: 0 })).toBe("[ [Page] ]");
  });

  test.each([
    [3, "{ id: 'pet_2' } ]"],
    [4, "{ id: 'pet_2' }, … 1 more item ]"],
    [25, "{ id: 'pet_2' }, … 22 more items ]"],
  ])("of %d items prints the first three, and how many more there are", async (count, end) => {
    const { client } = await setUp(petList(count));
    const printed = inspect(await client.pet.list(), { breakLength: Infinity, compact: 9 });
    const start = "Page { data: [ { id: 'pet_0' }, { id: 'pet_1' }, ";
    expect(printed).toBe(`${start}${end}, object: 'list', totalCount: ${count} }`);
  });

  test("is copied by structuredClone as plain data, and its items are plain objects", async () => {
    const { client } = await setUp(petList(3));
    const page = await client.pet.list({ limit: 2 });
    const copy = structuredClone<object>(page);
    expect(copy).toStrictEqual(page.toJSON());
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
    expect(page.data.map((pet) => Object.getPrototypeOf(pet) === Object.prototype)).toEqual([true, true]);
  });

  test.each<[string, (client: Petshop) => Promise<{ toJSON(): unknown }>, unknown]>([
    ["an envelope", (client) => client.pet.list(), { object: "list", data: pets(0, 1), totalCount: 1 }],
    ["one whose items have another name", (client) => client.event.list(), { events: pets(0, 1), nextCursor: null }],
    ["a bare array", (client) => client.shelf.list(), pets(0, 1)],
  ])("is what the server sent as JSON: %s", async (_, list, body) => {
    const { client } = await setUp(json(body));
    const page = await list(client);
    expect(page.toJSON()).toEqual(body);
    expect(JSON.stringify(page)).toBe(JSON.stringify(body));
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
    expect(await collect(client.pet.list({ limit: 3 }))).toEqual(pets(0, 7));
    expect(server.requests).toHaveLength(3);
  });

  test("over pages yields pages", async () => {
    const { client } = await setUp(petList(5));
    const seen = await collect(client.pet.list({ limit: 3 }).pages());
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
    expect(await collect(client.pet.list())).toEqual([]);
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

  test.each([
    ["the first", 0],
    ["the last but one", 4],
  ])("is ended by the signal between the items of a page, at %s", async (_, place) => {
    const { client, server } = await setUp(petList(6));
    const controller = new AbortController();
    const seen: Pet[] = [];
    const walking = (async () => {
      for await (const pet of client.pet.list({}, { signal: controller.signal })) {
        seen.push(pet);
        if (pet.id === `pet_${place}`) controller.abort("enough");
      }
    })();
    await expect(walking).rejects.toMatchObject({ name: "APIUserAbortError", cause: "enough", attempts: 1 });
    expect(seen).toEqual(pets(0, place + 1));
    expect(server.requests).toHaveLength(1);
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
    const seen: Pet[] = [];
    const walking = (async () => {
      for await (const pet of client.pet.list({ limit: 2 })) seen.push(pet);
    })();
    await expect(walking).rejects.toMatchObject({ status: 403 });
    expect(seen).toEqual(pets(0, 2));
  });

  test("retries a page like any call", async () => {
    const { client, server } = await setUp(inTurn(petList(4), json({}, 503), petList(4)));
    expect(await collect(client.pet.list({ limit: 2 }))).toEqual(pets(0, 4));
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
