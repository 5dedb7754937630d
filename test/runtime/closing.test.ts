import { describe, expect, test } from "vitest";
import { fastClock } from "../support/fast-clock.ts";
import { Petshop } from "../support/petshop.ts";
import { json, serve } from "../support/serve.ts";
import type { Handler } from "../support/serve.ts";

async function setUp(handler: Handler) {
  const { baseURL, requests } = await serve(handler);
  return { client: new Petshop({ apiKey: "key", baseURL }, fastClock()), requests };
}

const closed = "This client has been closed: make a new one.";

describe("a client that is closed", () => {
  test("sends nothing more, by methods, lists or request()", async () => {
    const { client, requests } = await setUp(json({ id: "pet_1" }));
    await client.close();
    const calls = [
      () => client.pet.feed("pet_1"),
      () => client.pet.list(),
      () => client.pet.list().toArray({ limit: 1 }),
      () => client.request({ method: "GET", path: "/v1/new" }),
    ];
    for (const call of calls) {
      const error: unknown = await Promise.resolve(call()).catch((reason: unknown) => reason);
      expect(error).toHaveProperty("message", closed);
      expect(error).toMatchObject({ name: "SDKError", mayHaveBeenApplied: false, attempts: 0 });
    }
    expect(requests).toEqual([]);
  });

  test("is one at the end of the block that uses it", async () => {
    const { client, requests } = await setUp(json({ id: "pet_1" }));
    {
      await using used = client;
      await used.pet.retrieve("pet_1");
    }
    await expect(client.pet.retrieve("pet_1")).rejects.toThrow(closed);
    expect(requests).toHaveLength(1);
  });

  test("may be closed again", async () => {
    const { client } = await setUp(json({}));
    await client.close();
    await expect(client.close()).resolves.toBeUndefined();
  });

  test("lets what is in flight come to its end", async () => {
    const { client } = await setUp((...request) => void client.close().then(() => json({ id: "pet_1" })(...request)));
    expect(await client.pet.retrieve("pet_1")).toEqual({ id: "pet_1" });
  });

  test("does not try again: what was sent may have been applied", async () => {
    const { client, requests } = await setUp((...request) => void client.close().then(() => json({}, 503)(...request)));
    const call = client.pet.feed("pet_1");
    await expect(call).rejects.toThrow(closed);
    await expect(call).rejects.toMatchObject({ mayHaveBeenApplied: true, attempts: 1 });
    expect(requests).toHaveLength(1);
  });

  test("fetches no further page", async () => {
    const page = { object: "list", data: [{ id: "pet_1" }, { id: "pet_2" }], totalCount: 4 };
    const { client, requests } = await setUp(json(page));
    const first = await client.pet.list({ limit: 2 });
    await client.close();
    await expect(first.getNextPage()).rejects.toThrow(closed);
    expect(requests).toHaveLength(1);
  });
});

describe("closing ends only the client itself:", () => {
  test("the one it was made of goes on, and so does one that was made of it", async () => {
    const { client } = await setUp(json({ id: "pet_1" }));
    const child = client.withOptions({ maxRetries: 0 });
    const grandchild = child.withOptions({ timeout: 1000 });
    await child.close();
    for (const open of [client, grandchild]) expect(await open.pet.retrieve("pet_1")).toEqual({ id: "pet_1" });
    await expect(child.pet.retrieve("pet_1")).rejects.toThrow(closed);
  });

  test("a fetch of yours is left alone, whatever it can do", async () => {
    const ended: string[] = [];
    const close = async (): Promise<void> => void ended.push("close");
    const dispose = async (): Promise<void> => void ended.push("dispose");
    const fetch = Object.assign(async () => Response.json({ id: 1 }), { close, [Symbol.asyncDispose]: dispose });
    await using client = new Petshop({ apiKey: "key", fetch }, fastClock());
    await client.pet.retrieve("pet_1");
    await client.close();
    expect(ended).toEqual([]);
  });
});
