import { createCounter } from "../../bench/pacing/counters.ts";
import type { CounterKind } from "../../bench/pacing/counters.ts";
import { Group } from "../../src/pacing/group.ts";
import { TurnQueue } from "../../src/pacing/turn-queue.ts";
import { simulatedClock } from "./simulated-clock.ts";

/** A network and a server of one limit, both simulated. */
export interface Simulation {
  readonly kind: CounterKind;
  readonly limit: number;
  readonly per: number;
  /** Where in a window of the server the first request may arrive: milliseconds. */
  readonly phase: number;
  /** Milliseconds each way, at least, and what may be added at random. */
  readonly latency: number;
  readonly jitter: number;
  /** Calls at once, and milliseconds until the next burst. */
  readonly bursts: readonly { readonly calls: number; readonly pause: number }[];
  readonly random: () => number;
}

/** Makes calls through a queue. Gives how many were refused, and how long all took. */
export async function simulate(
  { kind, limit, per, phase, latency, jitter, bursts, random }: Simulation,
  isBare = false,
): Promise<{ refused: number; requests: number; wall: number }> {
  const clock = simulatedClock(random);
  const counter = createCounter(kind, limit, per);
  const queue = new TurnQueue("read", new Group([{ limit, per }], undefined, { isBare }), clock);
  let [refused, requests, wall] = [0, 0, 0];
  const way = (): number => latency + jitter * random();
  const arrive = (moment: number): Promise<void> => new Promise((resolve) => clock.at(moment, resolve));

  async function call(): Promise<void> {
    for (let isRetry = false; ; isRetry = true) {
      const turn = queue.enter(Infinity, isRetry);
      await turn.granted;
      turn.send();
      requests += 1;
      await arrive(clock.now() + way());
      const { isAllowed, remaining } = counter.count(clock.now() + phase);
      const told = { "x-ratelimit-limit": String(limit), "x-ratelimit-remaining": String(remaining) };
      await arrive(clock.now() + way());
      const advice = isAllowed ? {} : { "retry-after": "1" };
      turn.end({ status: isAllowed ? 200 : 429, headers: new Headers({ ...told, ...advice }) }, 60);
      wall = clock.now();
      if (isAllowed) return;
      refused += 1;
    }
  }

  let start = 0;
  for (const { calls, pause } of bursts) {
    clock.at(start, () => {
      for (let n = 0; n < calls; n++) void call();
    });
    start += pause;
  }
  await clock.runOut();
  return { refused, requests, wall };
}
