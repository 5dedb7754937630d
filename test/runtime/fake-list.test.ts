import { expect, test, vi } from "vitest";
import { fakeList } from "../../src/runtime.ts";
import { Petshop } from "../support/petshop.ts";
import type { PetList } from "../support/petshop.ts";

const page: PetList = { object: "list", data: [{ id: "pet_1" }, { id: "pet_2" }], totalCount: 2 };

test("a stub of a list can be awaited, iterated and collected, and sends nothing", async () => {
  const fetch = vi.fn();
  const client = new Petshop({ apiKey: "key", fetch });
  vi.spyOn(client.pet, "list").mockImplementation(() => fakeList(page, "data"));
  const ids: string[] = [];
  for await (const { id } of client.pet.list()) ids.push(id);
  expect(ids).toEqual(["pet_1", "pet_2"]);
  expect(await client.pet.list().toArray({ limit: 1 })).toEqual([{ id: "pet_1" }]);
  const first = await client.pet.list();
  expect([first.totalCount, first.hasNextPage(), first.toJSON()]).toEqual([2, false, page]);
  expect((await client.pet.list().withResponse()).response.status).toBe(200);
  expect(fetch).not.toHaveBeenCalled();
});

test("also of one that names its items otherwise", async () => {
  const { data } = page;
  expect(await fakeList({ events: data, nextCursor: null }, "events").toArray({ limit: 9 })).toEqual(data);
});

test("a member without items is refused, as in a real response", async () => {
  await expect(fakeList({ ...page, total: 1 }, "total")).rejects.toThrow('no list under "total"');
});
