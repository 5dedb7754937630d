import { AsyncLocalStorage } from "node:async_hooks";
import { describe, expect, test, vi } from "vitest";
import { AuthenticationError, SDKError } from "../../src/index.ts";
import type { KeyFunction } from "../../src/index.ts";
import { Petshop } from "../support/petshop.ts";
import { fastClock } from "../support/fast-clock.ts";
import { inTurn, json, serve } from "../support/serve.ts";
import type { Handler, TestServer } from "../support/serve.ts";

const hour = 3_600_000;

/** A client with a key function, and the moment that its clock shows. */
async function setUp(apiKey: KeyFunction, respond: Handler = json({ id: "pet_1" })) {
  const server = await serve(respond);
  const time = { date: Date.now() };
  const clock = { ...fastClock(), date: () => time.date, now: () => time.date };
  const client = new Petshop({ apiKey, baseURL: server.baseURL }, clock);
  return { client, clock, server, time, retrieve: () => client.pet.retrieve("pet_1") };
}

function keysOf({ requests }: TestServer): (string | undefined)[] {
  return requests.map(({ headers }) => headers.authorization?.replace("Bearer ", ""));
}

/** Gives `key-1`, `key-2` and so on, each for an hour. */
function sharedKeys() {
  let count = 0;
  return vi.fn(async () => ({ apiKey: `key-${++count}`, expiresAt: Date.now() + hour }));
}

const many = Array.from({ length: 20 }, (_, index) => index);

describe("a text", () => {
  test("is sent with the attempt that it was returned for, and with no other", async () => {
    let count = 0;
    const { server, retrieve } = await setUp(async () => `key-${++count}`);
    await Promise.all(many.map(retrieve));
    await Promise.all(many.map(retrieve));
    expect(new Set(keysOf(server)).size).toBe(40);
  });

  test("may depend on whose request is served", async () => {
    const user = new AsyncLocalStorage<string>();
    const { client, server } = await setUp(async () => `key of ${user.getStore()}`);
    await Promise.all(many.map((id) => user.run(`user ${id}`, () => client.pet.retrieve(`pet_${id}`))));
    const seen = server.requests.map(({ url, headers }) => [url, headers.authorization]);
    expect(new Map(seen.map(([url = "", key]) => [url, key]))).toEqual(
      new Map(many.map((id) => [`/v1/pets/pet_${id}`, `Bearer key of user ${id}`])),
    );
  });

  test("of a function that fails for one call comes for the others all the same", async () => {
    let count = 0;
    const { retrieve } = await setUp(async () => {
      if (++count === 1) throw new Error("not this one");
      return "key";
    });
    const settled = await Promise.allSettled(many.map(retrieve));
    expect(settled.filter(({ status }) => status === "rejected")).toHaveLength(1);
  });
});

test("a function that hangs holds up no call that comes ten seconds later", async () => {
  let count = 0;
  const { server, time, retrieve } = await setUp(() => (++count === 1 ? new Promise(() => {}) : "key"));
  void retrieve().catch(() => {});
  await vi.waitFor(() => expect(count).toBe(1));
  time.date += 10_000;
  await retrieve();
  expect(keysOf(server)).toEqual(["key"]);
});

describe("a key with its end", () => {
  test("is requested once, however many calls wait for it, and serves all clients of its function", async () => {
    const apiKey = sharedKeys();
    const { client, server, retrieve } = await setUp(apiKey);
    await Promise.all(many.map(retrieve));
    await Promise.all(many.map(() => client.withOptions({ timeout: 5_000 }).pet.retrieve("pet_1")));
    expect(apiKey).toHaveBeenCalledOnce();
    expect(new Set(keysOf(server))).toEqual(new Set(["key-1"]));
  });

  test.each([
    ["59 minutes later", 59 * 60_000 - 1_000, "key-1"],
    ["in its last minute", 59 * 60_000 + 1_000, "key-2"],
    ["after its end", hour + 1, "key-2"],
  ])("%s: %s ms make it %s", async (_, later, key) => {
    const { server, time, retrieve } = await setUp(sharedKeys());
    await retrieve();
    time.date += later;
    await Promise.all(many.map(retrieve));
    expect(new Set(keysOf(server).slice(1))).toEqual(new Set([key]));
  });

  test("that has ended already goes with the attempt that it was returned for", async () => {
    const apiKey = vi.fn(() => ({ apiKey: "key", expiresAt: Date.now() - 1 }));
    const { server, retrieve } = await setUp(apiKey);
    await retrieve();
    await retrieve();
    expect(apiKey).toHaveBeenCalledTimes(2);
    expect(keysOf(server)).toEqual(["key", "key"]);
  });

  test("that cannot be renewed fails all calls that wait, from one call of the function", async () => {
    const apiKey = vi.fn(sharedKeys());
    const { time, retrieve } = await setUp(apiKey);
    await retrieve();
    time.date += hour;
    apiKey.mockImplementation(() => Promise.reject(new Error("vault is closed")));
    const settled = await Promise.allSettled(many.map(retrieve));
    expect(settled.filter(({ status }) => status === "rejected")).toHaveLength(20);
    expect(apiKey).toHaveBeenCalledTimes(2);
  });

  test.each([
    ["in seconds", { apiKey: "hush-hush", expiresAt: Math.floor(Date.now() / 1000) }, "multiply it by 1000"],
    ["as a date", { apiKey: "hush-hush", expiresAt: new Date() }, "milliseconds since 1970"],
    ["missing", { apiKey: "hush-hush" }, "milliseconds since 1970"],
    ["without a key", { expiresAt: Infinity }, "a text, or { apiKey, expiresAt }"],
  ])("%s is refused before anything is sent", async (_, returned, message) => {
    const { server, retrieve } = await setUp(() => JSON.parse(JSON.stringify(returned)));
    const error = await retrieve().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SDKError);
    expect(String(error)).toContain(message);
    expect(String(error)).not.toContain("hush");
    expect(server.requests).toEqual([]);
  });
});

describe("after a 401", () => {
  const refused = json({ message: "expired" }, 401);
  const fine = json({ id: "pet_1" });
  const texts = (): KeyFunction => {
    let count = 0;
    return () => `key-${++count}`;
  };

  test.each([
    ["a text", texts()],
    ["a key with its end", sharedKeys()],
  ])("the function that returned %s is called once more, and the attempt made again", async (_, apiKey) => {
    const { clock, server, retrieve } = await setUp(apiKey, inTurn(refused, fine, fine));
    await retrieve();
    expect(keysOf(server)).toEqual(["key-1", "key-2"]);
    expect(clock.waits).toEqual([0]);
  });

  test("a second 401 is the end of the call", async () => {
    const { server, retrieve } = await setUp(sharedKeys(), refused);
    await expect(retrieve()).rejects.toMatchObject({ name: AuthenticationError.name, attempts: 2 });
    expect(keysOf(server)).toEqual(["key-1", "key-2"]);
  });

  test("many calls that were refused with the same key ask once between them", async () => {
    const apiKey = sharedKeys();
    const isOld = (authorization?: string): boolean => authorization === "Bearer key-1";
    const { server, retrieve } = await setUp(apiKey, (response, request, n) =>
      (isOld(request.headers.authorization) ? refused : fine)(response, request, n),
    );
    await Promise.all(many.map(retrieve));
    expect(apiKey).toHaveBeenCalledTimes(2);
    expect(server.requests).toHaveLength(40);
  });

  test.each<[string, KeyFunction | string, object]>([
    ["of a fixed key", "key", {}],
    ["of a header that the call has itself", texts(), { headers: { authorization: "Bearer own" } }],
  ])("%s nothing is sent again", async (_, apiKey, options) => {
    const server = await serve(refused);
    const call = new Petshop({ apiKey, baseURL: server.baseURL }).pet.retrieve("pet_1", options);
    await expect(call).rejects.toBeInstanceOf(AuthenticationError);
    expect(server.requests).toHaveLength(1);
  });
});
