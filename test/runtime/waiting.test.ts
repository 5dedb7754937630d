import { describe, expect, expectTypeOf, test } from "vitest";
import { intervalOf, progressOf } from "../../src/client/wait-for.ts";
import { MergeResource, api } from "../../generated/lightfield/index.ts";
import type { Merge } from "../../generated/lightfield/index.ts";
import { APIConnectionTimeoutError, APIUserAbortError, SDKError, WaitError } from "../../src/index.ts";
import type { WaitOptions } from "../../src/index.ts";
import { Transport } from "../../src/runtime.ts";
import { fastClock } from "../support/fast-clock.ts";
import { json, serve } from "../support/serve.ts";
import type { Handler } from "../support/serve.ts";

/** Responds with these one after the other, and with the last from then on. */
function states(...all: readonly unknown[]): Handler {
  return (response, request, n) =>
    json({ id: "mrg_1", status: all[Math.min(n, all.length) - 1] })(response, request, n);
}

/** A clock whose waits take no time, but count. */
function skippingClock() {
  let skipped = 0;
  const clock = fastClock();
  const sleep = async (ms: number): Promise<void> => {
    skipped += ms;
    await clock.sleep(ms, new AbortController().signal);
  };
  return { ...clock, now: () => performance.now() + skipped, sleep };
}

async function setUp(handler: Handler) {
  const [server, clock] = [await serve(handler), skippingClock()];
  const transport = new Transport(api, { apiKey: "key", baseURL: server.baseURL, pacing: false }, clock);
  const merge = new MergeResource(transport);
  return { clock, server, merge, wait: (options?: WaitOptions<Merge>) => merge.getMerge("mrg_1").wait(options) };
}

const pending = "cleanup_pending";

describe("wait()", () => {
  test("makes the call again until it is done, more slowly each time, and tells of each response", async () => {
    const { clock, server, wait } = await setUp(states(pending, pending, "something_new", "done"));
    const seen: string[] = [];
    const merge = await wait({ onProgress: ({ status }) => seen.push(status) });
    expectTypeOf(merge).toEqualTypeOf<Merge>();
    expect(merge.status).toBe("done");
    expect(seen).toEqual([pending, pending, "something_new", "done"]);
    expect(clock.waits).toEqual([500, 750, 1125]);
    expect(server.requests.map(({ url }) => url)).toEqual(Array.from({ length: 4 }, () => "/v1/merges/mrg_1"));
  });

  test("sends nothing more where it is done already", async () => {
    const { server, wait } = await setUp(states("done"));
    expect(await wait()).toMatchObject({ status: "done" });
    expect(server.requests).toHaveLength(1);
  });

  test.each([
    ["7", 7000],
    ["0", 500],
  ])("after Retry-After: %s waits for %d ms", async (retryAfter, wait) => {
    const slow = json({ status: pending }, 200, { "retry-after": retryAfter });
    const done = states("done");
    const setting = await setUp((response, request, n) => (n === 1 ? slow : done)(response, request, n));
    await setting.wait();
    expect(setting.clock.waits).toEqual([wait]);
  });

  test("throws the response where it has failed", async () => {
    const { wait } = await setUp(states(pending, "failed"));
    const error: unknown = await wait().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(WaitError);
    expect(error).toMatchObject({ message: 'It has failed: status is "failed".', data: { id: "mrg_1" } });
  });

  test("throws at its deadline, without a call that would be too late", async () => {
    const { clock, server, wait } = await setUp(states(pending));
    const error = await wait({ deadline: 10_000 }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(WaitError);
    expect(String(error)).toMatch(/within 10000 ms: status is "cleanup_pending". It goes on at the server/);
    expect(clock.waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThan(10_000);
    expect(server.requests).toHaveLength(clock.waits.length + 1);
  });

  test("quotes no text that somebody may have written", async () => {
    const { wait } = await setUp(states("Mrs. O'Neil <hush@example.com>"));
    const error = await wait({ deadline: 400 }).catch((thrown: unknown) => thrown);
    expect(String(error)).not.toContain("hush");
  });

  test("fails with what a call fails with", async () => {
    const gone = json({ message: "gone" }, 404);
    const { wait } = await setUp((response, request, n) => (n > 1 ? gone : states(pending))(response, request, n));
    await expect(wait()).rejects.toMatchObject({ name: "NotFoundError" });
  });

  test("throws the last response where a later call is under way at its deadline", async () => {
    const pendingOnce = states(pending);
    const { wait } = await setUp((response, request, n) => n === 1 && pendingOnce(response, request, n));
    const error = await wait({ deadline: 600 }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(WaitError);
    expect(error).toMatchObject({ data: { id: "mrg_1", status: pending } });
  });

  test("has no response to throw at its deadline while the first call is under way", async () => {
    const { wait } = await setUp(() => {});
    await expect(wait({ deadline: 50 })).rejects.toBeInstanceOf(APIConnectionTimeoutError);
  });

  test("ends with its signal, or with that of the call", async () => {
    const { merge, wait } = await setUp(states(pending));
    const signal = AbortSignal.abort();
    await expect(wait({ signal })).rejects.toBeInstanceOf(APIUserAbortError);
    const controller = new AbortController();
    const waiting = merge
      .getMerge("mrg_1", { signal: controller.signal })
      .wait({ onProgress: () => controller.abort() });
    await expect(waiting).rejects.toBeInstanceOf(APIUserAbortError);
  });

  test.each<[object, string]>([
    [{ deadline: 0 }, "deadline must be a whole number"],
    [{ deadlin: 5 }, "Did you mean deadline?"],
  ])("refuses %j", async (options, message) => {
    const { wait } = await setUp(states("done"));
    const error = await wait(options).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SDKError);
    expect(String(error)).toContain(message);
  });
});

test.each([
  [0, 0, 500],
  [1, 0, 750],
  [5, 0, 3796.875],
  [6, 0, 5000],
  [60, 0, 5000],
  [0, 0.5, 437.5],
])("call %d and a random number of %d make an interval of %d ms", (n, random, interval) => {
  expect(intervalOf(n, random)).toBe(interval);
});

test.each([
  [{ state: true }, "done"],
  [{ state: "true" }, "under way"],
  [{ state: 3 }, "failed"],
  [{ state: null }, "under way"],
  [{}, "under way"],
  [null, "under way"],
  ["text", "under way"],
])("%j is %s", (data, progress) => {
  expect(progressOf(data, { member: "state", done: [true], failed: [3] })).toBe(progress);
});
