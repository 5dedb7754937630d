import { describe, expect, test } from "vitest";
import { AccountResource } from "../../generated/lightfield/index.ts";
import { SDKError } from "../../src/index.ts";
import { Transport } from "../../src/runtime.ts";
import { petAPI } from "../support/petshop.ts";
import { fastClock } from "../support/fast-clock.ts";
import { serve } from "../support/serve.ts";
import type { Handler, SeenRequest } from "../support/serve.ts";

/** 500 creates against a server that fails 30 % of all attempts, and honours the idempotency key. */
const calls = 500;
const rate = 0.3;
const seed = 7;
const timeout = 1_500; // far above what a busy machine takes for an attempt

const kinds = ["reset in the body", "500", "503", "429", "hang"] as const;

interface Fault {
  readonly kind: (typeof kinds)[number];
  /** The record is made nevertheless. */
  readonly isApplied: boolean;
}

/** What goes wrong in the given attempt of a call; both are counted from 1. The same at each run. */
function faultOf(call: number, attempt: number): Fault | undefined {
  const chance = hash(call, attempt);
  const kind = chance < rate ? kinds[Math.floor((chance / rate) * kinds.length)] : undefined;
  if (kind === undefined) return undefined;
  const is500Applied = Math.floor(chance * 1e6) % 2 === 1;
  return { kind, isApplied: kind === "reset in the body" || kind === "hang" || (kind === "500" && is500Applied) };
}

/** At least 0, less than 1. */
function hash(...numbers: number[]): number {
  let h = 2166136261 ^ seed;
  for (const number of [...numbers, 0x9e37]) {
    h = Math.imul(h ^ number, 16777619);
    h = Math.imul(h ^ (h >>> 13), 0x5bd1e995);
    h ^= h >>> 15;
  }
  return (h >>> 0) / 2 ** 32;
}

/** The calls that no client can save: all their attempts fail. */
function hopeless(maxRetries: number): number[] {
  const attempts = Array.from({ length: maxRetries + 1 }, (_, index) => index + 1);
  return numbers.filter((call) => attempts.every((attempt) => faultOf(call, attempt) !== undefined));
}

const numbers = Array.from({ length: calls }, (_, index) => index + 1);

interface Store {
  readonly handler: Handler;
  /** How many records each call has made. */
  readonly records: Map<number, number>;
}

function faultyStore(): Store {
  const records = new Map<number, number>();
  const attempts = new Map<number, number>();
  const keys = new Set<unknown>();

  function apply(call: number, { headers }: SeenRequest): void {
    const key = headers["idempotency-key"];
    if (key === undefined || !keys.has(key)) records.set(call, (records.get(call) ?? 0) + 1);
    keys.add(key);
  }
  function handler(response: Parameters<Handler>[0], request: SeenRequest): void {
    const call = Number(JSON.parse(request.body).fields.$name);
    const attempt = (attempts.get(call) ?? 0) + 1;
    attempts.set(call, attempt);
    const fault = faultOf(call, attempt);
    if (fault === undefined || fault.isApplied) apply(call, request);
    const record = JSON.stringify({ id: `acc_${call}`, fields: { $name: String(call) } });
    const type = { "content-type": "application/json" };
    if (fault === undefined) response.writeHead(200, type).end(record);
    else if (fault.kind === "500") response.writeHead(500, type).end("{}");
    else if (fault.kind === "503") response.writeHead(503, type).end("{}");
    else if (fault.kind === "429") response.writeHead(429, { ...type, "retry-after": "0" }).end("{}");
    else if (fault.kind === "hang") setTimeout(() => response.writeHead(200, type).end(record), 5 * timeout).unref();
    else {
      response.writeHead(200, { ...type, "content-length": record.length });
      response.write(record.slice(0, record.length / 2), () => setImmediate(() => response.socket?.resetAndDestroy()));
    }
  }
  return { records, handler };
}

/** Makes all the calls, 50 at a time, and gives what became of each. */
async function createAll(accounts: AccountResource): Promise<Map<number, unknown>> {
  const outcomes = new Map<number, unknown>();
  const waiting = [...numbers];
  async function work(): Promise<void> {
    for (let call = waiting.shift(); call !== undefined; call = waiting.shift()) {
      const name = String(call);
      const outcome = accounts.create({ fields: { $name: name } });
      outcomes.set(call, await outcome.catch((error: unknown) => error));
    }
  }
  await Promise.all(Array.from({ length: 50 }, work));
  return outcomes;
}

describe("500 creates, 30 % of all attempts fail", () => {
  test.each([
    [2, 8],
    [5, 0],
  ])("with %d retries: no duplicate, and the %d failures that no client can avoid", async (maxRetries, unavoidable) => {
    const { handler, records } = faultyStore();
    const { baseURL } = await serve(handler);
    const options = { apiKey: "key", baseURL, maxRetries, timeout };
    const outcomes = await createAll(new AccountResource(new Transport(petAPI, options, fastClock())));

    const failed = numbers.filter((call) => outcomes.get(call) instanceof Error);
    expect(failed).toEqual(hopeless(maxRetries));
    expect(failed).toHaveLength(unavoidable);
    expect([...records].filter(([, count]) => count > 1)).toEqual([]);

    for (const [call, outcome] of outcomes) {
      if (!(outcome instanceof Error)) {
        expect(outcome).toEqual({ id: `acc_${call}`, fields: { $name: String(call) } }); // nothing truncated
        continue;
      }
      expect(outcome).toBeInstanceOf(SDKError);
      // What was made is not lost in silence, and the error says so where it could be.
      if (records.has(call)) expect(outcome).toMatchObject({ mayHaveBeenApplied: true, attempts: maxRetries + 1 });
    }
    expect(records.size).toBeGreaterThanOrEqual(calls - unavoidable);
  });

  test("the faults are of all five kinds", () => {
    const met = numbers.map((call) => faultOf(call, 1)).filter((fault) => fault !== undefined);
    expect(new Set(met.map(({ kind }) => kind))).toEqual(new Set(kinds));
    expect(met.length / calls).toBeCloseTo(rate, 1);
    expect(new Set(met.filter(({ kind }) => kind === "500").map(({ isApplied }) => isApplied)).size).toBe(2);
  });
});
