import { describe, expect, test } from "vitest";
import { PaginationError } from "../../src/index.ts";
import { fastClock } from "../support/fast-clock.ts";
import { collect, numbersOf, pets } from "../support/pet-lists.ts";
import { Petshop } from "../support/petshop.ts";
import type { Pet } from "../support/petshop.ts";
import { json, serve } from "../support/serve.ts";
import type { TestServer } from "../support/serve.ts";

/** Pages of some offsets or numbers, whose first responses are wrong; all others are right. */
interface Faults {
  readonly [place: number]: readonly Pet[][];
}

const count = 40;
const first = pets(0, 2);
const none: Pet[] = [];

/** Lists forty pets, two a page, by offset or by number. @param total what it says that there are */
async function setUp(faults: Faults, total = count): Promise<{ client: Petshop; server: TestServer }> {
  const served = new Map<number, number>();
  const server = await serve((response, request, n) => {
    const { offset = 0, page } = numbersOf(request);
    const place = page ?? offset;
    const from = page === undefined ? offset : (page - 1) * 2;
    const times = served.get(place) ?? 0;
    served.set(place, times + 1);
    const data = faults[place]?.[times] ?? pets(from, Math.min(count, from + 2));
    const paging = page === undefined ? { totalCount: total } : { page, pageCount: total / 2 };
    json({ data, ...paging })(response, request, n);
  });
  return { server, client: new Petshop({ apiKey: "key", baseURL: server.baseURL, maxRetries: 0 }, fastClock()) };
}

describe.each([1, undefined, 4])("with a concurrency of %s", (concurrency) => {
  test.each<[string, Faults]>([
    ["repeats the first page in its middle", { 6: [first] }],
    ["repeats the one before", { 6: [pets(4, 6)] }],
    ["repeats its first page further on than items are remembered", { 34: [first] }],
    ["ends with its first page", { 38: [first] }],
    ["repeats pages in two places", { 4: [first], 20: [first] }],
    ["has an empty page in its middle", { 6: [none] }],
    ["begins with an empty page", { 0: [none] }],
    ["ends with an empty page", { 38: [none] }],
  ])("a list that once %s is read whole, each item once", async (_, faults) => {
    const { client } = await setUp(faults);
    expect(await collect(client.pet.list({ limit: 2 }, { concurrency }))).toEqual(pets(0, count));
  });

  test.each<[string, Faults]>([
    ["repeats a page", { 3: [first] }],
    ["has an empty page", { 3: [none] }],
  ])("a list by numbers that once %s as well", async (_, faults) => {
    const { client } = await setUp(faults);
    expect(await collect(client.shelf.list({ page: 1 }, { concurrency }))).toEqual(pets(0, count));
  });

  test.each<[string, Faults, string]>([
    ["a page", { 6: [first, first] }, "The list ended after 38 of 40 items: the server sent a page of it again."],
    [
      "its last page",
      { 38: [first, first] },
      "The list ended after 38 of 40 items: the server sent a page of it again.",
    ],
    ["an empty page", { 6: [none, none] }, "The server sent an empty page twice after 6 of 40 items."],
    ["an empty page at its beginning", { 0: [none, none] }, "The server sent an empty page twice after 0 of 40 items."],
  ])("a list that repeats %s when that is requested again ends with an error", async (_, faults, message) => {
    const { client } = await setUp(faults);
    const error: unknown = await collect(client.pet.list({ limit: 2 }, { concurrency })).catch(
      (cause: unknown) => cause,
    );
    expect(error).toBeInstanceOf(PaginationError);
    expect(error).toMatchObject({ message, attempts: 1 });
  });

  test("a list whose total counts more than it shows ends where it ends", async () => {
    const { client } = await setUp({}, count + 5);
    expect(await collect(client.pet.list({ limit: 2 }, { concurrency }))).toEqual(pets(0, count));
  });
});

test("a list whose total counts more than it shows takes two requests more: the empty page again, and the last by the total", async () => {
  const { client, server } = await setUp({}, count + 5);
  const pages = await collect(client.pet.list({ limit: 2, offset: 38 }).pages());
  expect(pages.map(({ data }) => data.length)).toEqual([2, 0]);
  expect(server.requests.map((request) => numbersOf(request)["offset"])).toEqual([38, 40, 40, 44]);
});

test("a list of which nothing is shown ends without an item, and so does one that is read from behind its end", async () => {
  const { client } = await setUp({ 0: [none, none], 6: [none] }, 7);
  expect(await collect(client.pet.list({ limit: 0 }))).toEqual([]);
  expect(await collect(client.pet.list({ limit: 2, offset: 50 }, { concurrency: 1 }))).toEqual([]);
});
