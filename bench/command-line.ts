/** What the command line takes of processor time at its start, beside bare Node, and of memory for a long list: `node bench/command-line.ts`, after a build. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { describe } from "./statistics.ts";

const command = join("cli", "dist", "cli.js");
const total = 100_000;
const rounds = 25;

const server = createServer((request, response) => {
  const query = new URL(request.url ?? "", "http://localhost").searchParams;
  const [offset, limit] = [Number(query.get("offset") ?? 0), Number(query.get("limit") ?? 25)];
  const count = Math.max(0, Math.min(limit, total - offset));
  const fields = { $name: { value: "Brightwater Instruments", valueType: "TEXT" } };
  const data = Array.from({ length: count }, (_, index) => ({
    id: `acc_${offset + index}`,
    fields,
    relationships: {},
  }));
  response.setHeader("content-type", "application/json").end(JSON.stringify({ data, totalCount: total }));
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const { port } = server.address() as AddressInfo;
const url = `http://127.0.0.1:${port}`;
const env = { ...process.env, LIGHTFIELD_API_KEY: "key", LIGHTFIELD_BASE_URL: url };

const fetching = `const response = await fetch("${url}/v1/accounts", { headers: { authorization: "Bearer key" } });
process.stdout.write(JSON.stringify(await response.json()));`;
const starts = {
  "node -e 0": ["-e", "0"],
  "--help": [command, "--help"],
  "node -e fetch": ["--input-type=module", "-e", fetching],
  "account list": [command, "lightfield", "account", "list"],
};

/** Milliseconds of processor time in turns, by command: one round warms what Node keeps of compiled code. */
async function measureStarts(): Promise<Map<string, readonly number[]>> {
  const times = new Map(Object.keys(starts).map((name) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, args] of Object.entries(starts)) {
      const time = await measureStart(args);
      if (round > 0) times.get(name)?.push(time);
    }
  }
  return times;
}

/** As bash counts it: a clock would count what other processes do as well. */
async function measureStart(args: readonly string[]): Promise<number> {
  const script = `TIMEFORMAT='%3U %3S'; time "$0" "$@" >/dev/null 2>&1`;
  const stdio = ["ignore", "ignore", "pipe"] as const;
  const { stderr } = spawn("bash", ["-c", script, process.execPath, ...args], { env, stdio: [...stdio] });
  const [user = 0, system = 0] = (stderr === null ? "" : await text(stderr)).split(" ").map(Number);
  return (user + system) * 1000;
}

/** The most memory that a list of all records takes, in MB. */
async function measureMemory(format: string): Promise<number> {
  const args = [command, "lightfield", "account", "list", "--all", "--no-pacing", "--output", format];
  const child = spawn(process.execPath, args, { env, stdio: "ignore" });
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, peakOf(child.pid))), 50);
  await new Promise((resolve) => child.on("close", resolve));
  clearInterval(timer);
  return peak;
}

function peakOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
  } catch {
    return 0; // it has ended
  }
}

const times = await measureStarts();
for (const [name, all] of times) console.log(`${name.padEnd(16)} ${describe(all, 0)} ms`);
const ratios = (one: string, other: string): string =>
  describe((times.get(one) ?? []).map((time, round) => time / (times.get(other)?.[round] ?? Number.NaN)));
console.log(`--help takes ${ratios("--help", "node -e 0")} of bare Node`);
console.log(`a call takes ${ratios("account list", "node -e fetch")} of its fetch`);
for (const format of ["jsonl", "csv", "json"]) {
  console.log(`${total} records to ${format}: ${(await measureMemory(format)).toFixed(0)} MB at most`);
}
server.close();
