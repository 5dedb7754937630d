import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CounterKind } from "../../bench/pacing/counters.ts";
import { simulate } from "../support/paced-calls.ts";
import type { Simulation } from "../support/paced-calls.ts";

/** One client, a server that counts in some way, and a network of any kind, over a simulated clock. */
function simulations(kinds: readonly CounterKind[], jitters: fc.Arbitrary<number>): fc.Arbitrary<Simulation> {
  return fc.record({
    kind: fc.constantFrom(...kinds),
    limit: fc.integer({ min: 1, max: 30 }),
    per: fc.constantFrom(500, 1000, 10_000),
    phase: fc.integer({ min: 0, max: 10_000 }),
    latency: fc.integer({ min: 0, max: 300 }),
    jitter: jitters,
    bursts: fc.array(fc.record({ calls: fc.integer({ min: 1, max: 60 }), pause: fc.integer({ min: 0, max: 3000 }) }), {
      minLength: 1,
      maxLength: 4,
    }),
    random: fc.integer().map(randomFrom),
  });
}

/** The same numbers each time. */
function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}

const strict: readonly CounterKind[] = ["fixed", "sliding", "bucket"];

describe("a client alone is never refused", () => {
  test("by the bare rule, however long and different the ways are", async () => {
    const anyWays = simulations(strict, fc.integer({ min: 0, max: 3000 }));
    await fc.assert(
      fc.asyncProperty(anyWays, async (simulation) => {
        expect((await simulate(simulation, true)).refused).toBe(0);
      }),
      { numRuns: 150 },
    );
  });

  test("with what makes it faster, while each way varies by less than half a second", async () => {
    const steadyWays = simulations(strict, fc.integer({ min: 0, max: 499 }));
    await fc.assert(
      fc.asyncProperty(steadyWays, async (simulation) => {
        expect((await simulate(simulation)).refused).toBe(0);
      }),
      { numRuns: 150 },
    );
  });
});

test("a client alone is refused once in 300 requests at most, where ways vary by more", async () => {
  let [refused, requests] = [0, 0];
  for (let seed = 1; seed <= 30; seed++) {
    const random = randomFrom(seed * 7919);
    const kind = strict[seed % 3] ?? "sliding";
    const bursts = [{ calls: 300, pause: 0 }];
    const ways = { latency: 20, jitter: 500 + 1000 * random() };
    const result = await simulate({ kind, limit: 25, per: 1000, phase: 1000 * random(), ...ways, bursts, random });
    refused += result.refused;
    requests += result.requests;
  }
  expect(refused).toBeLessThanOrEqual(requests / 300);
});

test("windows that count in part refuse some: one client then goes evenly", async () => {
  const bursts = [{ calls: 300, pause: 0 }];
  const setting = { kind: "counter", limit: 25, per: 1000, phase: 0, latency: 0, jitter: 0 } as const;
  const { refused, wall } = await simulate({ ...setting, bursts, random: randomFrom(1) });
  expect(refused).toBeGreaterThan(0);
  expect(refused).toBeLessThan(60);
  expect(wall).toBeLessThan(11_000 / 0.7);
});
