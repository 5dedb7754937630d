import { describe, expect, test } from "vitest";
import { createCounter } from "../../bench/pacing/counters.ts";
import type { CallEvent } from "../../src/index.ts";
import { raw } from "../../src/raw.ts";
import { PacedPets } from "../support/paced-pets.ts";
import type { PetPaths } from "../support/petshop.ts";
import { hangUp, json, nowhere, serve, stall } from "../support/serve.ts";
import type { Handler, TestServer } from "../support/serve.ts";

/** Ten in any second for each kind of path, and the number of requests that it has refused. */
function limited(): Handler & { refused: number } {
  const counters = { read: createCounter("sliding", 10, 1000), search: createCounter("sliding", 10, 1000) };
  const handler: Handler = (response, request, n) => {
    const isList = /^\/v1\/pets(\?|$)/.test(request.url);
    const { isAllowed } = counters[isList ? "search" : "read"].count(performance.now());
    if (!isAllowed) limits.refused += 1;
    const body = isList ? pageOf(request.url) : { id: "pet_1" };
    json(isAllowed ? body : {}, isAllowed ? 200 : 429, isAllowed ? {} : { "retry-after": "1" })(response, request, n);
  };
  const limits = Object.assign(handler, { refused: 0 });
  return limits;
}

function pageOf(url: string): object {
  const offset = Number(new URL(url, "http://localhost").searchParams.get("offset") ?? 0);
  return { object: "list", data: [{ id: `pet_${offset}` }], totalCount: 15 };
}

let keys = 0;

/** A key that no other test has, since clients of one key share their limits. */
function newKey(): string {
  return `key number ${++keys}`;
}

async function setUp(handler: Handler): Promise<{ server: TestServer; options: { apiKey: string; baseURL: string } }> {
  const server = await serve(handler);
  return { server, options: { apiKey: newKey(), baseURL: server.baseURL } };
}

function readMany(client: PacedPets, count: number): Promise<unknown[]> {
  return Promise.all(Array.from({ length: count }, (_, n) => client.pet.retrieve(`pet_${n}`)));
}

describe("attempts of a group wait for their turn", () => {
  test("so that of many calls at once none fails, and hardly one is refused", async () => {
    const handler = limited();
    const { options } = await setUp(handler);
    await readMany(new PacedPets(options), 25);
    expect(handler.refused).toBeLessThanOrEqual(1);
  });

  test("in the order of the calls", async () => {
    const sent: string[] = [];
    const fetch = async (url: string): Promise<Response> => {
      sent.push(url.slice(url.lastIndexOf("_") + 1));
      return Response.json({ id: "pet" });
    };
    await readMany(new PacedPets({ apiKey: newKey(), fetch }), 15);
    expect(sent).toEqual(Array.from({ length: 15 }, (_, n) => `${n}`));
  });

  test.each<[string, (client: PacedPets) => Promise<unknown>]>([
    ["pages", (client) => client.pet.list({}, { concurrency: 8 }).toArray({ limit: 15 })],
    [
      "calls without a method of their own",
      (client) => Promise.all(range(15).map((n) => client.request({ method: "get", path: `/v1/pets/pet_${n}` }))),
    ],
    [
      "calls by path",
      (client) => {
        const get = raw<PetPaths>(client).GET;
        return Promise.all(range(15).map((n) => get("/v1/pets/{id}", { params: { path: { id: `pet_${n}` } } })));
      },
    ],
  ])("%s as well", async (_, run) => {
    const handler = limited();
    const { server, options } = await setUp(handler);
    await run(new PacedPets(options));
    expect(server.requests).toHaveLength(15 + handler.refused);
    expect(handler.refused).toBeLessThanOrEqual(1);
  });

  test("but not those of an operation whose document names no group", async () => {
    const { server, options } = await setUp(stall);
    const client = new PacedPets({ ...options, timeout: 200, maxRetries: 0 });
    await Promise.allSettled(range(15).map((n) => client.pet.feed(`pet_${n}`)));
    expect(server.requests).toHaveLength(15);
  });

  test("nor those of a client with pacing: false", async () => {
    const { server, options } = await setUp(stall);
    const client = new PacedPets({ ...options, pacing: false, timeout: 200, maxRetries: 0 });
    await Promise.allSettled(range(15).map((n) => client.pet.retrieve(`pet_${n}`)));
    expect(server.requests).toHaveLength(15);
  });
});

describe("a server that is out of reach", () => {
  test("takes no places: calls fail as soon as they would without pacing", async () => {
    const client = new PacedPets({ apiKey: newKey(), baseURL: await nowhere(), maxRetries: 0 });
    const results = await Promise.allSettled(range(50).map(() => client.pet.retrieve("pet_1", { deadline: 1000 })));
    const names = results.map((result) => (result.status === "rejected" ? result.reason.name : "none"));
    expect(new Set(names)).toEqual(new Set(["APIConnectionError"]));
  });

  test("or hangs up counts: the request may have been seen", async () => {
    const { server, options } = await setUp(hangUp);
    const client = new PacedPets({ ...options, maxRetries: 0 });
    await Promise.allSettled(range(15).map((n) => client.pet.retrieve(`pet_${n}`, { deadline: 90 })));
    expect(server.requests.length).toBeLessThanOrEqual(10);
  });
});

describe("a wait for a turn", () => {
  /** A client whose five first requests take all that may go before there is a response. */
  async function occupied(): Promise<{ server: TestServer; client: PacedPets; end(): Promise<unknown> }> {
    const { server, options } = await setUp(stall);
    const client = new PacedPets({ ...options, maxRetries: 0 });
    const controller = new AbortController();
    const calls = range(5).map((n) => client.pet.retrieve(`pet_${n}`, { signal: controller.signal }));
    return {
      server,
      client,
      end() {
        controller.abort();
        return Promise.allSettled(calls);
      },
    };
  }

  test("counts for the deadline, and nothing is sent", async () => {
    const { server, client, end } = await occupied();
    await expect(client.pet.retrieve("late", { deadline: 20 })).rejects.toMatchObject({
      name: "APIConnectionTimeoutError",
      message: "The call did not end within its `deadline` of 20 ms.",
      attempts: 0,
      mayHaveBeenApplied: false,
    });
    await end();
    expect(server.requests.map(({ url }) => url)).not.toContain("/v1/pets/late");
  });

  test("ends with an abort, and nothing is sent", async () => {
    const { server, client, end } = await occupied();
    const controller = new AbortController();
    const call = client.pet.retrieve("aborted", { signal: controller.signal });
    controller.abort();
    await expect(call).rejects.toMatchObject({ name: "APIUserAbortError", attempts: 0 });
    await end();
    expect(server.requests.map(({ url }) => url)).not.toContain("/v1/pets/aborted");
  });

  test("is told of, with its group and its length, and only where there is one", async () => {
    const events: string[] = [];
    const fetch = (): Promise<Response> => Promise.resolve(Response.json({ id: "pet_1" }));
    const onEvent = (event: CallEvent): void => {
      if (event.type === "wait-started") events.push(`${event.call.path} waits in ${event.group}`);
      if (event.type === "wait-ended") events.push(`${event.call.path} has waited: ${event.milliseconds >= 0}`);
    };
    const client = new PacedPets({ apiKey: newKey(), fetch, onEvent });
    await client.pet.retrieve("pet_1");
    expect(events).toEqual([]);
    await readMany(client, 10);
    expect(events).toEqual(["/v1/pets/{id} waits in read", "/v1/pets/{id} has waited: true"]);
  });

  test("is not known to a middleware, and one that responds by itself takes nothing", async () => {
    const respond = (): Promise<Response> => Promise.resolve(Response.json({ id: "pet_1" }));
    const client = new PacedPets({ apiKey: newKey(), middleware: [respond] });
    const calls = range(50).map((n) => client.pet.retrieve(`pet_${n}`, { deadline: 900 }));
    await expect(Promise.all(calls)).resolves.toHaveLength(50);
  });

  test("does not count for the timeout", async () => {
    const handler = limited();
    const { options } = await setUp(handler);
    const client = new PacedPets({ ...options, timeout: 900, maxRetries: 0 });
    await expect(readMany(client, 21)).resolves.toHaveLength(21);
  });
});

describe("a request that was refused in its turn", () => {
  const refused = json({}, 429, { "retry-after": "0.1" });

  test("uses up no retries", async () => {
    const { server, options } = await setUp((response, request, n) =>
      (n < 6 ? refused : json({ id: "pet_1" }))(response, request, n),
    );
    await expect(new PacedPets({ ...options, maxRetries: 1 }).pet.retrieve("pet_1")).resolves.toEqual({ id: "pet_1" });
    expect(server.requests).toHaveLength(6);
  });

  test("is sent ten times at most", async () => {
    const { server, options } = await setUp(refused);
    const call = new PacedPets(options).pet.retrieve("pet_1");
    await expect(call).rejects.toMatchObject({ name: "RateLimitError", attempts: 10 });
    expect(server.requests).toHaveLength(10);
  });

  test("is sent once with maxRetries: 0", async () => {
    const { server, options } = await setUp(refused);
    const call = new PacedPets({ ...options, maxRetries: 0 }).pet.retrieve("pet_1");
    await expect(call).rejects.toMatchObject({ name: "RateLimitError", attempts: 1 });
    expect(server.requests).toHaveLength(1);
  });

  test.each<[string, Record<string, string>]>([
    ["says that nothing is left", { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "0" }],
    ["says when to come back", { "retry-after": "0.1" }],
  ])("may have 403, where that %s", async (_, headers) => {
    const { server, options } = await setUp((response, request, n) =>
      (n < 4 ? json({}, 403, headers) : json({ id: "pet_1" }))(response, request, n),
    );
    await expect(new PacedPets({ ...options, maxRetries: 1 }).pet.retrieve("pet_1")).resolves.toEqual({ id: "pet_1" });
    expect(server.requests).toHaveLength(4);
  });

  test("does not have any other 403", async () => {
    const { server, options } = await setUp(json({}, 403, { "x-ratelimit-remaining": "9" }));
    await expect(new PacedPets(options).pet.retrieve("pet_1")).rejects.toMatchObject({ name: "PermissionDeniedError" });
    expect(server.requests).toHaveLength(1);
  });

  test("fails where all of the limit is back later than the call may be asked to wait", async () => {
    const { server, options } = await setUp(
      json({}, 403, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "3000" }),
    );
    const call = new PacedPets(options).pet.retrieve("pet_1");
    await expect(call).rejects.toMatchObject({ name: "PermissionDeniedError", attempts: 1 });
    expect(server.requests).toHaveLength(1);
  });

  test("fails where the server asks for more patience than the call has", async () => {
    const { server, options } = await setUp(json({}, 429, { "retry-after": "61" }));
    await expect(new PacedPets(options).pet.retrieve("pet_1")).rejects.toMatchObject({ retryAfter: 61 });
    expect(server.requests).toHaveLength(1);
  });
});

describe("clients", () => {
  /** How many requests two clients make at once, of 15 each. */
  async function countAtOnce(first: (options: object) => PacedPets, second: (options: object) => PacedPets) {
    const sent: string[] = [];
    const fetch = (url: string): Promise<Response> => {
      sent.push(url);
      return Promise.resolve(Response.json({ id: "pet_1" }));
    };
    const clients = [first({ fetch }), second({ fetch })];
    const controller = new AbortController();
    for (const client of clients) await client.pet.retrieve("pet_0"); // nothing has to be probed any more
    const { signal } = controller;
    const calls = clients.flatMap((client) => range(15).map((n) => client.pet.retrieve(`pet_${n}`, { signal })));
    await new Promise((resolve) => setImmediate(resolve));
    controller.abort();
    await Promise.allSettled(calls);
    return sent.length;
  }

  const apiKey = newKey();
  const other = newKey();
  const requestKey = (): string => apiKey;

  test.each<[string, number, object, object]>([
    ["of one key share its limits", 10, { apiKey }, { apiKey }],
    ["of different keys do not", 20, { apiKey: newKey() }, { apiKey: other }],
    [
      "of one organization do, whatever their keys",
      10,
      { apiKey, organization: "a" },
      { apiKey: other, organization: "a" },
    ],
    ["of different organizations do not", 20, { apiKey, organization: "b" }, { apiKey, organization: "c" }],
    ["of one key function do", 10, { apiKey: requestKey }, { apiKey: requestKey }],
    ["of different key functions do not", 20, { apiKey: () => apiKey }, { apiKey: () => apiKey }],
    ["of different servers do not", 20, { apiKey: newKey() }, { apiKey, baseURL: "http://127.0.0.1:2" }],
  ])("%s", async (_, expected, first, second) => {
    const made = (options: object) => (common: object) =>
      new PacedPets({ baseURL: "http://127.0.0.1:1", ...common, ...options });
    expect(await countAtOnce(made(first), made(second))).toBe(expected);
  });

  test("that withOptions made share them too", async () => {
    const client = new PacedPets({ apiKey: newKey(), baseURL: "http://127.0.0.1:1" });
    const derived = (common: object) => client.withOptions({ ...common, timeout: 1000 });
    expect(await countAtOnce(derived, derived)).toBe(10);
  });

  test("that take a share leave the rest", async () => {
    const options = { apiKey: newKey(), baseURL: "http://127.0.0.1:1", pacing: { read: 4 } };
    const made = (common: object) => new PacedPets({ ...common, ...options });
    expect(await countAtOnce(made, made)).toBe(4);
  });

  test.each<[string, object, string]>([
    [
      "a group that does not exist",
      { pacing: { raed: 10 } },
      'pacing must name rate-limit groups: read, search; got "raed".',
    ],
    ["no requests at all", { pacing: { read: 0 } }, "pacing must give a whole number above 0 for read; got 0."],
    ["no object", { pacing: true }, "pacing must be false, or an object such as { read: 10 }."],
    ["a blank organization", { organization: " " }, "organization must be a name: any text that is not blank."],
  ])("with %s are not made", (_, options, message) => {
    expect(() => new PacedPets({ apiKey, ...options })).toThrow(message);
  });
});

function range(length: number): number[] {
  return Array.from({ length }, (_, n) => n);
}
