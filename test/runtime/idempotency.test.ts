import { describe, expect, onTestFinished, test, vi } from "vitest";
import { mintIdempotencyKey } from "../../src/http/idempotency.ts";
import { APIResponseLostError } from "../../src/index.ts";
import { APIClient } from "../../src/runtime.ts";
import { petAPI, Petshop } from "../support/petshop.ts";
import type { PetshopOptions } from "../support/petshop.ts";
import { fastClock } from "../support/fast-clock.ts";
import { hangUp, hangUpInBody, inTurn, json, nowhere, serve, stall, stallInBody, text } from "../support/serve.ts";
import type { Handler, TestServer } from "../support/serve.ts";

async function setUp(handler: Handler, options: PetshopOptions = {}): Promise<{ client: Petshop; server: TestServer }> {
  const server = await serve(handler);
  return { server, client: new Petshop({ apiKey: "key", baseURL: server.baseURL, ...options }, fastClock()) };
}

function keysOf(server: TestServer): unknown[] {
  return server.requests.map(({ headers }) => headers["idempotency-key"]);
}

describe("the idempotency key", () => {
  test("goes with every call that is no read, and with a read for which it is given", async () => {
    const { client, server } = await setUp(json({ id: "pet_1" }));
    await client.pet.create({ name: "Rex" });
    await client.pet.feed("pet_1");
    await client.pet.delete("pet_1");
    await client.pet.retrieve("pet_1", { idempotencyKey: "mine" });
    await client.pet.retrieve("pet_1");
    const minted = expect.any(String);
    expect(keysOf(server)).toEqual([minted, minted, minted, "mine", undefined]);
  });

  test.each([
    ["GET", false],
    ["HEAD", false],
    ["OPTIONS", false],
    ["QUERY", false],
    ["POST", true],
    ["PUT", true],
    ["PATCH", true],
    ["DELETE", true],
  ])("goes with %s: %s", async (method, isSent) => {
    const { client, server } = await setUp(json({}));
    await client.request({ method, path: "/v1/new" });
    expect(server.requests.map((request) => request.method)).toEqual([method]);
    expect(keysOf(server)).toEqual([isSent ? expect.any(String) : undefined]);
  });

  test("of the client's default headers goes with no GET", async () => {
    const { client, server } = await setUp(json({ id: "pet_1" }), { defaultHeaders: { "Idempotency-Key": "all" } });
    await client.pet.retrieve("pet_1");
    expect(keysOf(server)).toEqual([undefined]);
  });

  test("of a list goes with its first page alone: for it, a server would send that page again", async () => {
    const page = (id: string): Handler => json({ data: [{ id }], totalCount: 2 });
    const { client, server } = await setUp(inTurn(page("a"), page("b")));
    const pets = await client.pet.list({ limit: 1 }, { idempotencyKey: "mine" }).toArray({ limit: 9 });
    expect(pets.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(keysOf(server)).toEqual(["mine", undefined]);
  });

  test("is the same on every attempt, and new for the next call", async () => {
    const { client, server } = await setUp(inTurn(json({}, 500), hangUp, json({ id: "pet_1" })));
    await client.pet.create({ name: "Rex" });
    await client.pet.create({ name: "Rex" });
    const [first, second, third, ofNextCall] = keysOf(server);
    expect([second, third]).toEqual([first, first]);
    expect(ofNextCall).not.toBe(first);
    expect(first).toMatch(/^[\w-]{32,36}$/);
  });

  test("is made without randomUUID as well, which browsers keep from plain http", async () => {
    vi.stubGlobal("crypto", { getRandomValues: crypto.getRandomValues.bind(crypto) });
    onTestFinished(() => void vi.unstubAllGlobals());
    const keys = [mintIdempotencyKey(), mintIdempotencyKey()];
    expect(keys).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/), expect.stringMatching(/^[0-9a-f]{32}$/)]);
    expect(keys[0]).not.toBe(keys[1]);
  });

  test("is the caller's own, if given", async () => {
    const { client, server } = await setUp(json({ id: "pet_1" }));
    await client.pet.create({ name: "Rex" }, { idempotencyKey: "mine" });
    await client.pet.create({ name: "Rex" }, { headers: { "IDEMPOTENCY-KEY": "my header" } });
    await client.pet.create({ name: "Rex" }, { headers: { "idempotency-key": null } });
    expect(keysOf(server)).toEqual(["mine", "my header", undefined]);
  });

  test("of 255 characters is sent; a longer or an empty one is refused before sending", async () => {
    const { client, server } = await setUp(json({ id: "pet_1" }));
    await client.pet.create({ name: "Rex" }, { idempotencyKey: "k".repeat(255) });
    for (const idempotencyKey of ["k".repeat(256), ""]) {
      const call = client.pet.create({ name: "Rex" }, { idempotencyKey });
      await expect(call).rejects.toMatchObject({ name: "SDKError", attempts: 0 });
    }
    const call = client.pet.create({ name: "Rex" }, { headers: { "Idempotency-Key": "k".repeat(256) } });
    await expect(call).rejects.toThrow(/255/);
    expect(server.requests).toHaveLength(1);
  });

  test.each(["日本-1", "a\nb"])(
    "that no header can carry is refused, and the reason given: %j",
    async (idempotencyKey) => {
      const { client, server } = await setUp(json({ id: "pet_1" }));
      await expect(client.pet.create({ name: "Rex" }, { idempotencyKey })).rejects.toThrow(
        "The value of header idempotency-key holds a character that cannot be sent, such as a line break or one beyond Latin-1.",
      );
      expect(server.requests).toEqual([]);
    },
  );

  test("can be turned off; one of the caller goes nevertheless", async () => {
    const { client, server } = await setUp(json({ id: "pet_1" }), { idempotencyKeys: false });
    await client.pet.create({ name: "Rex" });
    await client.pet.create({ name: "Rex" }, { idempotencyKey: "mine" });
    expect(keysOf(server)).toEqual([undefined, "mine"]);
  });
});

describe("a success whose body is lost", () => {
  const faults: [string, Handler][] = [
    ["by the connection", hangUpInBody],
    ["by JSON that breaks off", text('{"id":"pe', "application/json")],
    ["by a stall", stallInBody],
  ];

  test.each(faults)("%s is fetched again where the key is honoured", async (_, fault) => {
    const { client, server } = await setUp(inTurn(fault, json({ id: "pet_1" })), { timeout: 500 });
    expect(await client.pet.create({ name: "Rex" })).toEqual({ id: "pet_1" });
    expect(new Set(keysOf(server)).size).toBe(1);
    expect(server.requests).toHaveLength(2);
  });

  test.each(faults)("%s is never sent again where nothing says so, but reported with its status", async (_, fault) => {
    const { client, server } = await setUp(fault, { timeout: 500 });
    const error = await client.pet.feed("pet_1").catch((e) => e);
    expect(error).toBeInstanceOf(APIResponseLostError);
    expect(error).toMatchObject({ status: 200, attempts: 1, mayHaveBeenApplied: true });
    expect(error.message).toMatch(/\. The write was carried out, so check before you send it again\.$/);
    expect(server.requests).toHaveLength(1);
  });

  test.each<[string, Handler]>([
    ["HTML", text("<html>", "text/html")],
    ["nothing", text("", "application/json")],
  ])("because it is %s is never sent again", async (_, fault) => {
    const { client, server } = await setUp(fault);
    const advice = / The write was carried out, so check before you send it again\.$/;
    await expect(client.pet.feed("pet_1")).rejects.toMatchObject({ message: expect.stringMatching(advice) });
    await expect(client.pet.create({ name: "Rex" })).rejects.toBeInstanceOf(APIResponseLostError);
    expect(server.requests).toHaveLength(2);
  });

  test("is not fetched again where the key is honoured, but turned off", async () => {
    const { client, server } = await setUp(hangUpInBody, { idempotencyKeys: false });
    await expect(client.pet.create({ name: "Rex" })).rejects.toBeInstanceOf(APIResponseLostError);
    expect(server.requests).toHaveLength(1);
  });

  test("does not matter where no response body is declared", async () => {
    const { client, server } = await setUp(hangUpInBody);
    expect(await client.pet.delete("pet_1")).toBeUndefined();
    expect(server.requests).toHaveLength(1);
  });
});

describe("a write without a documented key", () => {
  test("is retried after a failure", async () => {
    const { client, server } = await setUp(inTurn(json({}, 503), hangUp, json({ id: "pet_1" })));
    expect(await client.pet.feed("pet_1")).toEqual({ id: "pet_1" });
    expect(server.requests).toHaveLength(3);
  });

  test.each<[string, Handler]>([
    ["500", json({}, 500)],
    ["409", json({}, 409)],
    ["a lost connection", hangUp],
    ["a timeout", stall],
  ])("with retryWrites: false is not retried after %s", async (_, fault) => {
    const ofClient = await setUp(fault, { retryWrites: false, timeout: 100 });
    await expect(ofClient.client.pet.feed("pet_1")).rejects.toMatchObject({ attempts: 1 });
    const ofCall = await setUp(fault, { timeout: 100 });
    await expect(ofCall.client.pet.feed("pet_1", undefined, { retryWrites: false })).rejects.toMatchObject({
      attempts: 1,
    });
    expect([ofClient.server.requests.length, ofCall.server.requests.length]).toEqual([1, 1]);
  });

  test("with retryWrites: false is retried when it cannot have been carried out: no connection, 429", async () => {
    const { client, server } = await setUp(inTurn(json({}, 429), json({ id: "pet_1" })), { retryWrites: false });
    expect(await client.pet.feed("pet_1")).toEqual({ id: "pet_1" });
    expect(server.requests).toHaveLength(2);
    const options = { apiKey: "key", baseURL: await nowhere(), retryWrites: false };
    await expect(new Petshop(options, fastClock()).pet.feed("pet_1")).rejects.toMatchObject({ attempts: 3 });
  });

  test("but reads, and writes with a documented key, are retried nevertheless", async () => {
    const { client, server } = await setUp(json({}, 500), { retryWrites: false, maxRetries: 1 });
    await expect(client.pet.retrieve("pet_1")).rejects.toMatchObject({ attempts: 2 });
    await expect(client.pet.create({ name: "Rex" })).rejects.toMatchObject({ attempts: 2 });
    expect(server.requests).toHaveLength(4);
  });
});

describe("where nothing says that writes may be repeated", () => {
  const { retryWrites: _, ...unvettedAPI } = petAPI;
  class Unvetted extends APIClient {}

  async function setUpUnvetted(options: PetshopOptions = {}): Promise<{ pets: APIClient; server: TestServer }> {
    const server = await serve(json({}, 503));
    const { baseURL } = server;
    return { pets: new Unvetted(unvettedAPI, { apiKey: "key", baseURL, ...options }, fastClock()), server };
  }

  test.each([
    ["POST", 1],
    ["PATCH", 1],
    ["PURGE", 1],
    ["PUT", 3],
    ["DELETE", 3],
    ["GET", 3],
  ])("a %s that fails with 503 is sent %d times", async (method, attempts) => {
    const { pets, server } = await setUpUnvetted();
    await expect(pets.request({ method, path: "/pets" })).rejects.toMatchObject({ attempts });
    expect(server.requests).toHaveLength(attempts);
  });

  test("the error of a write that is not repeated says so, and that of others does not", async () => {
    const { pets } = await setUpUnvetted();
    const reason = "Not sent again, since it may have been carried out: see the option retryWrites.";
    await expect(pets.request({ method: "POST", path: "/pets" })).rejects.toThrow(reason);
    for (const options of [{ maxRetries: 0 }, { retryWrites: true }]) {
      await expect(pets.request({ method: "POST", path: "/pets" }, options)).rejects.toThrow(/^503 \{\}$/);
    }
  });

  test("that of a conflict does not, since the write was refused", async () => {
    const server = await serve(json({}, 409));
    const pets = new Unvetted(unvettedAPI, { apiKey: "key", baseURL: server.baseURL }, fastClock());
    await expect(pets.request({ method: "POST", path: "/pets" })).rejects.toMatchObject({
      message: "409 {}",
      mayHaveBeenApplied: false,
      attempts: 1,
    });
  });

  test.each([{ retryWrites: true }, { retryWrites: "idempotent" as const }])(
    "the option %j of a client counts",
    async (options) => {
      const { pets } = await setUpUnvetted(options);
      const attempts = options.retryWrites === true ? 3 : 1;
      await expect(pets.request({ method: "POST", path: "/pets" })).rejects.toMatchObject({ attempts });
    },
  );
});
