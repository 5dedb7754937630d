/** Prints what pacing adds to a call that need not wait, the medians of 15 rounds. Fails where that is more than it may be. */
import { spawnSync } from "node:child_process";
import { paceByGroup } from "../../src/runtime.ts";
import { describe, quantile } from "../statistics.ts";

/** Of a turn. What it allocates is garbage: next to nothing is kept. */
const most = { nanoseconds: 1000, allocated: 100, kept: 10 };
const units = { nanoseconds: "ns", allocated: "bytes" };
const rounds = 15;
const calls = 20_000;

if (globalThis.gc === undefined) {
  // A young generation that holds what a round allocates, so that nothing is collected meanwhile.
  const flags = ["--expose-gc", "--max-semi-space-size=64", "--min-semi-space-size=64"];
  process.exitCode = spawnSync(process.execPath, [...flags, import.meta.filename], { stdio: "inherit" }).status ?? 1;
} else {
  process.exitCode = print();
}

function print(): number {
  const take = openTurns();
  for (let round = 0; round < rounds; round++) measure(take); // warms up
  globalThis.gc?.(); // once, as it also drops code that was optimized
  const { heapUsed } = process.memoryUsage();
  const taken = Array.from({ length: rounds }, () => measure(take));
  globalThis.gc?.();
  const kept = Math.max(0, process.memoryUsage().heapUsed - heapUsed) / calls / rounds;
  const figures = ["nanoseconds", "allocated"] as const;
  const all = (name: keyof Cost): number[] => taken.map((one) => one[name]);
  console.log("far from the limit, a turn takes");
  for (const name of figures) console.log(`  ${describe(all(name), 0)} ${units[name]}, of at most ${most[name]}`);
  console.log(`  ${kept.toFixed(0)} bytes that are kept, of at most ${most.kept}`);
  return figures.every((name) => quantile(all(name), 0.5) <= most[name]) && kept <= most.kept ? 0 : 1;
}

/** Of one turn. */
interface Cost {
  readonly nanoseconds: number;
  readonly allocated: number;
}

/** One turn each 200 ms, by a clock of its own: so five places of 25 are taken at a time. One pacer, as a program has it. */
function openTurns(): () => void {
  let now = 0;
  const clock = { now: () => now, date: () => now, random: () => 0, sleep: () => Promise.resolve() };
  const groups = { read: { limits: [{ limit: 25, per: "second" }], operations: ["GET /v1/accounts/{id}"] } } as const;
  const pacer = paceByGroup({ groups }).pacerOf({
    key: {},
    organization: undefined,
    pacing: undefined,
    baseURL: "https://api.example.com",
    clock,
    warn: undefined,
  });
  const operation = { method: "GET", path: "/v1/accounts/{id}" };
  const headers = new Headers({ "x-ratelimit-limit": "25", "x-ratelimit-remaining": "20" });
  const response = { status: 200, headers };
  return () => {
    now += 200;
    const turn = pacer.enter(operation, false);
    turn?.send();
    now += 2;
    turn?.end(response, 60);
  };
}

function measure(take: () => void): Cost {
  const { heapUsed } = process.memoryUsage();
  const before = process.threadCpuUsage();
  for (let call = 0; call < calls; call++) take();
  const { user, system } = process.threadCpuUsage(before); // others may use the machine
  const allocated = (process.memoryUsage().heapUsed - heapUsed) / calls;
  return { nanoseconds: ((user + system) * 1000) / calls, allocated };
}
