import { getEventListeners } from "node:events";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { realClock } from "../../src/platform/clock.ts";
import { APIConnectionTimeoutError, SDKError } from "../../src/index.ts";
import { Petshop } from "../support/petshop.ts";
import type { PetshopOptions } from "../support/petshop.ts";
import { fastClock } from "../support/fast-clock.ts";
import { hangUp, inTurn, json, serve, stall, stallInBody } from "../support/serve.ts";
import type { Handler } from "../support/serve.ts";

async function setUp(handler: Handler, options: PetshopOptions = {}) {
  const server = await serve(handler);
  const clock = fastClock();
  return { server, clock, client: new Petshop({ apiKey: "key", baseURL: server.baseURL, ...options }, clock) };
}

describe("timeout", () => {
  test("the first attempt stalls, the second responds: success, two requests", async () => {
    const { client, server } = await setUp(inTurn(stall, json({ id: "pet_1" })), { timeout: 500 });
    expect(await client.pet.retrieve("pet_1")).toEqual({ id: "pet_1" });
    expect(server.requests).toHaveLength(2);
  });

  test("all attempts stall: APIConnectionTimeoutError", async () => {
    const { client, server } = await setUp(stall, { timeout: 100 });
    await expect(client.pet.retrieve("pet_1")).rejects.toBeInstanceOf(APIConnectionTimeoutError);
    await expect(client.pet.retrieve("pet_1", { maxRetries: 0 })).rejects.toMatchObject({
      name: "APIConnectionTimeoutError",
      message: expect.stringContaining("100 ms"),
      attempts: 1,
    });
    expect(server.requests).toHaveLength(4);
  });

  test("covers the body: headers do not start it again", async () => {
    const timeout = 300;
    let isPast = false;
    const { client } = await setUp(
      (response, request, n) => {
        stallInBody(response, request, n);
        setTimeout(() => (isPast = true), timeout); // timers of the same length end in the order they began
      },
      { timeout, maxRetries: 0 },
    );
    await expect(client.pet.retrieve("pet_1")).rejects.toBeInstanceOf(APIConnectionTimeoutError);
    expect(isPast).toBe(false);
  });

  test("a body stalls once: success, two requests", async () => {
    const { client, server } = await setUp(inTurn(stallInBody, json({ id: "pet_1" })), { timeout: 500 });
    expect(await client.pet.retrieve("pet_1")).toEqual({ id: "pet_1" });
    expect(server.requests).toHaveLength(2);
  });

  test("a refusal whose body stalls is still a refusal", async () => {
    const stalledRefusal: Handler = (response) => response.writeHead(404, { "content-length": "9" }).write("a");
    const { client } = await setUp(stalledRefusal, { timeout: 100 });
    await expect(client.pet.retrieve("pet_1")).rejects.toMatchObject({ name: "NotFoundError", attempts: 1 });
  });

  test("of the call wins over the client's", async () => {
    const { client } = await setUp(stall, { maxRetries: 0 });
    await expect(client.pet.retrieve("pet_1", { timeout: 50 })).rejects.toThrow("50 ms");
  });

  test("ends the attempt even where fetch does not listen to its signal", async () => {
    const { client } = await setUp(stall, { fetch: () => new Promise(() => {}), timeout: 50, maxRetries: 0 });
    await expect(client.pet.retrieve("pet_1")).rejects.toBeInstanceOf(APIConnectionTimeoutError);
  });

  test("covers reading a stream into a form", async () => {
    const { client, server } = await setUp(stall, { timeout: 50 });
    const photograph = client.pet.photograph({ photo: new ReadableStream<Uint8Array>() });
    await expect(photograph).rejects.toMatchObject({
      name: "APIConnectionTimeoutError",
      message: expect.stringContaining("could not be read within 50 ms"),
      attempts: 0,
    });
    expect(server.requests).toEqual([]);
  });

  test("covers the function that gives the key", async () => {
    const { client, server } = await setUp(stall, { apiKey: () => new Promise(() => {}), timeout: 50, maxRetries: 0 });
    await expect(client.pet.create({ name: "Rex" })).rejects.toMatchObject({
      name: "APIConnectionTimeoutError",
      attempts: 0,
      mayHaveBeenApplied: false,
    });
    expect(server.requests).toEqual([]);
  });

  test("sends nothing when the key comes too late", async () => {
    let giveKey = (_: string): void => {};
    let sent = 0;
    const apiKey = (): Promise<string> => new Promise((resolve) => (giveKey = resolve));
    const fetch = async (): Promise<Response> => Response.json({ sent: ++sent });
    const { client } = await setUp(stall, { apiKey, fetch, timeout: 50 });
    await expect(client.pet.create({ name: "Rex" })).rejects.toBeInstanceOf(APIConnectionTimeoutError);
    giveKey("late");
    await new Promise(setImmediate);
    expect(sent).toBe(0);
  });

  test("says of a write that it may have been applied", async () => {
    const { client } = await setUp(stall, { timeout: 50, maxRetries: 0 });
    await expect(client.pet.create({ name: "Rex" })).rejects.toMatchObject({ mayHaveBeenApplied: true });
  });
});

describe("deadline", () => {
  test("ends the whole call, attempts and body", async () => {
    for (const handler of [stall, stallInBody]) {
      const { client, server } = await setUp(handler, { deadline: 100 });
      await expect(client.pet.retrieve("pet_1")).rejects.toMatchObject({
        name: "APIConnectionTimeoutError",
        message: "The call did not end within its `deadline` of 100 ms.",
      });
      expect(server.requests).toHaveLength(1);
    }
  });

  test("covers a stream that is uploaded", async () => {
    const { client, server } = await setUp(stall);
    const endless = new ReadableStream<Uint8Array>();
    const call = client.pet.photograph({ photo: endless }, { deadline: 50 });
    await expect(call).rejects.toMatchObject({ name: "APIConnectionTimeoutError", attempts: 0 });
    expect(server.requests).toEqual([]);
  });

  test("a wait that would pass it is not begun: the reason comes at once", async () => {
    const { client, clock } = await setUp(json({ message: "slow down" }, 429, { "retry-after": "5" }));
    const call = client.pet.retrieve("pet_1", { deadline: 2000 });
    const message = "429 slow down. No further retry: the `deadline` leaves no time for it.";
    await expect(call).rejects.toMatchObject({ name: "RateLimitError", message, retryAfter: 5 });
    expect(clock.waits).toEqual([]);
  });
});

describe("the caller's signal", () => {
  const reason = new Error("the user left");

  test.each([{}, new AbortController(), "stop"])("that is none is refused before sending: %j", async (signal) => {
    const { client, server } = await setUp(json({ id: "pet_1" }));
    const call = client.pet.retrieve("pet_1", Object({ signal }));
    await expect(call).rejects.toThrow(
      new SDKError("signal must be an AbortSignal: pass controller.signal, not the controller."),
    );
    expect(server.requests).toEqual([]);
  });

  test("already aborted: APIUserAbortError and no request", async () => {
    const { client, server } = await setUp(json({ id: "pet_1" }));
    const call = client.pet.create({ name: "Rex" }, { signal: AbortSignal.abort(reason) });
    await expect(call).rejects.toMatchObject({
      name: "APIUserAbortError",
      cause: reason,
      attempts: 0,
      mayHaveBeenApplied: false,
    });
    expect(server.requests).toEqual([]);
  });

  test.each<[string, Handler]>([
    ["before the headers", stall],
    ["in the body", stallInBody],
  ])("aborted %s: the same, and the server notices", async (_, fault) => {
    const controller = new AbortController();
    let notice = (): void => {};
    const closed = new Promise<void>((resolve) => (notice = resolve));
    const { client, server } = await setUp((response, request, n) => {
      response.on("close", () => notice());
      fault(response, request, n);
      setImmediate(() => controller.abort(reason));
    });
    const call = client.pet.create({ name: "Rex" }, { signal: controller.signal });
    await expect(call).rejects.toMatchObject({ name: "APIUserAbortError", cause: reason, mayHaveBeenApplied: true });
    await closed;
    expect(server.requests).toHaveLength(1);
  });

  test("aborted in a wait: it ends the wait, and nothing more is sent", async () => {
    const server = await serve(json({}, 429, { "retry-after": "30" }));
    const controller = new AbortController();
    const waits: AbortSignal[] = [];
    const sleepForEver = (_: number, signal: AbortSignal): Promise<void> => {
      waits.push(signal);
      setImmediate(() => controller.abort(reason));
      return new Promise(() => {});
    };
    const clock = { ...fastClock(), sleep: sleepForEver };
    const client = new Petshop({ apiKey: "key", baseURL: server.baseURL }, clock);
    await expect(client.pet.create({ name: "Rex" }, { signal: controller.signal })).rejects.toMatchObject({
      name: "APIUserAbortError",
      cause: reason,
      attempts: 1,
      mayHaveBeenApplied: false,
    });
    expect(waits.map(({ aborted }) => aborted)).toEqual([true]);
    expect(server.requests).toHaveLength(1);
  });

  test("aborted in a wait: no timer stays behind, which would hold the program", () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const controller = new AbortController();
    void realClock.sleep(30_000, controller.signal);
    expect(vi.getTimerCount()).toBe(1);
    controller.abort();
    expect(vi.getTimerCount()).toBe(0);
  });

  test("ends a body that the caller reads", async () => {
    const { client } = await setUp(stallInBody);
    const controller = new AbortController();
    const response = await client.pet.retrieve("pet_1", { signal: controller.signal }).asResponse();
    const body = response.text();
    controller.abort(reason);
    await expect(body).rejects.toBe(reason);
  });

  test("one signal for many calls ends them all", async () => {
    const { client } = await setUp(stall);
    const controller = new AbortController();
    const calls = Array.from({ length: 20 }, () => client.pet.retrieve("pet_1", { signal: controller.signal }));
    setImmediate(() => controller.abort(reason));
    const results = await Promise.allSettled(calls);
    expect(new Set(results.map((result) => result.status === "rejected" && result.reason.name))).toEqual(
      new Set(["APIUserAbortError"]),
    );
  });
});

test("calls under one signal listen to it once, and it ends all of them", async () => {
  const { client } = await setUp(stall);
  const controller = new AbortController();
  const listen = vi.spyOn(controller.signal, "addEventListener");
  const calls = Array.from({ length: 20 }, () => client.pet.retrieve("pet_1", { signal: controller.signal }));
  const ended = Promise.allSettled(calls);
  await vi.waitFor(() => expect(listen).toHaveBeenCalled());
  expect(listen).toHaveBeenCalledTimes(1); // Node 20 warns of more than ten
  controller.abort();
  expect((await ended).map((result) => result.status === "rejected" && result.reason.name)).toEqual(
    Array.from({ length: 20 }, () => "APIUserAbortError"),
  );
});

test("1 000 calls leave no listener, no timer and no socket behind", async () => {
  const faults = inTurn(json({}, 503), hangUp, json({ id: "pet_1" }));
  const { client, server } = await setUp((response, request, n) => faults(response, request, 1 + (n % 10)));
  const { signal } = new AbortController();
  const timersBefore = activeTimers();
  for (let batch = 0; batch < 50; batch++) {
    const calls = Array.from({ length: 20 }, () => client.pet.retrieve("pet_1", { signal, deadline: 60_000 }));
    await Promise.all(calls);
  }
  expect(getEventListeners(signal, "abort")).toEqual([]);
  expect(activeTimers()).toBeLessThanOrEqual(timersBefore + 1); // the platform's own, for idle connections
  expect(await server.sockets()).toBeLessThanOrEqual(20);
});

function activeTimers(): number {
  return process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
}
