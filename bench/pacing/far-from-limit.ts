/** Prints what pacing adds to a call that need not wait, the medians of 15 rounds. Fails where that is more than it may be. */
import { spawnSync } from "node:child_process";
import { paceByGroup } from "../../src/runtime.ts";
import { describe, quantile } from "../statistics.ts";

/** Bytes that are kept; what is allocated is collected with the call's own garbage. */
const most = { nanoseconds: 1000, kept: 100 };
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
  const taken = Array.from({ length: rounds + 5 }, measure).slice(5); // the first ones warm up
  const all = (name: keyof Cost): number[] => taken.map((one) => one[name]);
  console.log(`far from the limit, a turn takes ${describe(all("nanoseconds"), 0)} ns, of ${most.nanoseconds};`);
  console.log(
    `it allocates ${describe(all("allocated"), 0)} bytes and keeps ${describe(all("kept"), 0)}, of ${most.kept}`,
  );
  const isWithin = quantile(all("nanoseconds"), 0.5) <= most.nanoseconds && quantile(all("kept"), 0.5) <= most.kept;
  return isWithin ? 0 : 1;
}

interface Cost {
  readonly nanoseconds: number;
  readonly allocated: number;
  readonly kept: number;
}

/** Per call. One call each 200 ms, by a clock of its own: so five places of 25 are taken at a time. */
function measure(): Cost {
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
  globalThis.gc?.();
  const { heapUsed } = process.memoryUsage();
  const before = process.threadCpuUsage();
  for (let call = 0; call < calls; call++) {
    now += 200;
    const turn = pacer.enter(operation, false);
    turn?.send();
    now += 2;
    turn?.end(response, 60);
  }
  const { user, system } = process.threadCpuUsage(before); // others may use the machine
  const allocated = (process.memoryUsage().heapUsed - heapUsed) / calls;
  globalThis.gc?.();
  const kept = (process.memoryUsage().heapUsed - heapUsed) / calls;
  return { nanoseconds: ((user + system) * 1000) / calls, allocated, kept };
}
