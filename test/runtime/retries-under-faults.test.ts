import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { faults } from "../../bench/faults/kinds.ts";
import { hopelessCalls } from "../../bench/faults/plan.ts";
import { FaultyStore } from "../../bench/faults/store.ts";
import { AccountResource } from "../../generated/lightfield/index.ts";
import { SDKError } from "../../src/index.ts";
import { Transport } from "../../src/runtime.ts";
import { fastClock } from "../support/fast-clock.ts";
import { petAPI } from "../support/petshop.ts";
import { serve } from "../support/serve.ts";

const calls = 500;
const inFlight = 50;
const timeout = 1_000;
const numbers = Array.from({ length: calls }, (_, index) => index + 1);

/** The timeouts alone run by this time, so that a busy machine ends no attempt that does not hang. */
beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

interface Campaign {
  readonly outcomes: ReadonlyMap<number, unknown>;
  readonly store: FaultyStore;
}

/** Makes all the calls against a faulty store. Time passes only once nothing but attempts that hang is in flight. */
async function createAll(maxRetries: number): Promise<Campaign> {
  let [running, hanging] = [0, 0];
  const store = new FaultyStore({
    onHang() {
      hanging += 1;
      passTime();
    },
  });
  const { baseURL } = await serve((response, request) => store.respond(response, request));
  const accounts = new AccountResource(
    new Transport(petAPI, { apiKey: "key", baseURL, maxRetries, timeout }, fastClock()),
  );
  const outcomes = new Map<number, unknown>();
  const waiting = [...numbers];

  function passTime(): void {
    if (hanging < running) return;
    hanging = 0;
    vi.advanceTimersByTime(timeout);
  }
  async function work(): Promise<void> {
    running += 1;
    for (let call = waiting.shift(); call !== undefined; call = waiting.shift()) {
      const outcome = accounts.create({ fields: { $name: String(call) } });
      outcomes.set(call, await outcome.catch((error: unknown) => error));
    }
    running -= 1;
    passTime();
  }
  await Promise.all(Array.from({ length: inFlight }, work));
  return { outcomes, store };
}

describe("500 creates, 30 % of all attempts fail", () => {
  test.each([
    [2, 8],
    [5, 0],
  ])("with %d retries: no duplicate, and the %d failures that no client can avoid", async (maxRetries, unavoidable) => {
    const { outcomes, store } = await createAll(maxRetries);

    const failed = numbers.filter((call) => outcomes.get(call) instanceof Error);
    expect(failed).toEqual(hopelessCalls(calls, maxRetries));
    expect(failed).toHaveLength(unavoidable);
    expect([...store.records].filter(([, count]) => count > 1)).toEqual([]);

    for (const [call, outcome] of outcomes) {
      if (!(outcome instanceof Error)) {
        expect(outcome).toEqual({ id: `acc_${call}`, fields: { $name: String(call) } }); // nothing truncated
        continue;
      }
      expect(outcome).toBeInstanceOf(SDKError);
      // What was made is not lost in silence, and the error says so where it could be.
      if (store.records.has(call))
        expect(outcome).toMatchObject({ mayHaveBeenApplied: true, attempts: maxRetries + 1 });
    }
    expect(store.records.size).toBeGreaterThanOrEqual(calls - unavoidable);
    expect(new Set(store.met.keys())).toEqual(new Set(Object.keys(faults)));
  });
});
