/** Sends many calls at once to servers that count in different ways, and counts what fails. */
import { execFileSync, fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { clients, sharing } from "./clients.ts";
import { drawOutcomes } from "./draw.ts";
import type { Outcome as DrawnOutcome } from "./draw.ts";
import { loads } from "./loads.ts";
import type { Load } from "./loads.ts";
import { startStore } from "./store.ts";

const help = `Usage: node bench/pacing/run.ts [options]

Each load runs against a server in a process of its own, 25 requests a second in each group, counted as fixed windows, as
a sliding one, or as a bucket of tokens; "sandbox" is the one of this project.

"over Redis" needs a \`redis-server\` (of Debian's package of that name), or what REDIS_SERVER names.

Options
      --load <text>  only loads whose name has it; may be given several times
      --kind <name>  only servers of this kind; may be given several times
      --peers        limiters of others as well, and this package without pacing; installed on the first run
      --draw <file>  writes as SVG what came of the first load
  -h, --help         print this text`;

const { values } = parseArgs({
  options: {
    load: { type: "string", multiple: true, default: [""] },
    kind: { type: "string", multiple: true, default: ["fixed", "sliding", "bucket", "counter", "sandbox"] },
    peers: { type: "boolean", default: false },
    draw: { type: "string" },
    help: { type: "boolean", short: "h", default: false },
  },
});

process.exitCode = await main();

async function main(): Promise<number> {
  if (values.help) {
    console.log(help);
    return 0;
  }
  if (values.peers) installPeers();
  console.log(
    "| load | server | client | failed | requests | wall, s | spread | |\n| --- | --- | --- | --- | --- | --- | --- | --- |",
  );
  const results: Result[] = [];
  for (const load of loads.filter(({ name }) => values.load.some((text) => name.includes(text)))) {
    for (const kind of load.kinds.filter((one) => values.kind.includes(one))) {
      for (const client of clientsOf(load)) results.push(await runLoad(load, kind, client));
    }
  }
  if (values.draw !== undefined) draw(values.draw, results);
  return results.some(({ isMissed }) => isMissed) ? 1 : 0;
}

function draw(path: string, results: readonly Result[]): void {
  const load = results[0]?.load;
  if (load === undefined) return;
  const ofFirst = results.filter((result) => result.load === load);
  writeFileSync(path, drawOutcomes(`${load.name} at once, Node ${process.version}`, load.calls, ofFirst));
}

function clientsOf({ isShared, calls }: Load): string[] {
  if (isShared === true) return Object.keys(sharing);
  return values.peers && calls > 1 ? Object.keys(clients) : ["this package"];
}

/** Of one process. */
interface Outcome {
  readonly failed: number;
  /** Milliseconds. */
  readonly wall: number;
}

/** Of all of them; and whether they took more than they may. */
interface Result extends DrawnOutcome {
  readonly load: Load;
  readonly isMissed: boolean;
}

/** Runs a load and prints its row. */
async function runLoad(load: Load, kind: string, client: string): Promise<Result> {
  const server = fork(`${import.meta.dirname}/server.ts`, [kind, `${load.jitter ?? 0}`]);
  const { port } = await messageOf<{ port: number }>(server);
  const baseURL = `http://127.0.0.1:${port}`;
  const store = load.isShared === true ? await startStore() : undefined;
  const args = [baseURL, client, load.name, `${store?.port}`];
  const workers = Array.from({ length: load.processes ?? 1 }, () => fork(`${import.meta.dirname}/worker.ts`, args));
  await Promise.all(workers.map((worker) => messageOf(worker)));
  const drained = load.isDrained === true ? (await ask(server, "drain")).requests : 0;
  const outcomes = await Promise.all(workers.map((worker) => runWorker(worker)));
  const requests = (await ask(server, "count")).requests - drained;
  server.kill();
  await store?.stop();
  return print(load, kind, client, outcomes, requests);
}

function runWorker(worker: ChildProcess): Promise<Outcome> {
  const outcome = messageOf<Outcome>(worker);
  worker.send("go");
  return outcome;
}

function ask(server: ChildProcess, question: "count" | "drain"): Promise<{ requests: number }> {
  const message = messageOf<{ requests: number }>(server);
  server.send(question);
  return message;
}

async function messageOf<Message>(child: ChildProcess): Promise<Message> {
  const [message] = await once(child, "message");
  return message;
}

function print(load: Load, kind: string, client: string, outcomes: readonly Outcome[], requests: number): Result {
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  const walls = outcomes.map(({ wall }) => wall / 1000);
  const wall = Math.max(...walls);
  const spread = wall / Math.min(...walls);
  const [mostRequests, mostWall] = load.most;
  const isOurs = client === "this package" || load.isShared === true;
  const isMissed =
    isOurs && (failed > 0 || requests > mostRequests || wall > mostWall || (load.isShared === true && spread > 1.3));
  const figures = [failed, `${requests} (≤ ${mostRequests})`, `${wall.toFixed(2)} (≤ ${mostWall})`, spread.toFixed(2)];
  console.log(`| ${[load.name, kind, client, ...figures, isMissed ? "missed" : ""].join(" | ")} |`);
  return { load, kind, client, failed, requests, wall, isMissed };
}

function installPeers(): void {
  const folder = `${import.meta.dirname}/peers`;
  if (existsSync(`${folder}/node_modules/p-queue`)) return;
  const options = ["--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts", "--loglevel=error"];
  execFileSync("npm", ["install", ...options], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
}
