/** What is compared: each part asks its questions of all clients and prints a table. */
import { spawnSync } from "node:child_process";
import { clients } from "./clients/names.ts";
import { print, progress } from "./print.ts";
import { total } from "./records.ts";
import { describe } from "../statistics.ts";
import { startServer, takeTurns } from "./turns.ts";
import type { Operation, Question, Turn } from "./worker.ts";

export const parts: Record<string, (rounds: number) => Promise<void>> = {
  overhead: compareOverhead,
  bytes: compareBytes,
  calls: compareCalls,
  pages: comparePages,
  import: compareImports,
};

const names = ["bare fetch", ...Object.keys(clients)];
const direct = names.filter((name) => name !== "lightfield-wootiv/node"); // on a stub there is no transport

async function compareOverhead(rounds: number): Promise<void> {
  const operations: Operation[] = ["retrieve", "create"];
  const rows = await takeTurns(direct, rounds * 2, operations.map(askAbout("overhead")), { execArgv: [] });
  print("Time of a call on a stub", operations, rows, (turns) => describe(ratios(turns, "µs")));
}

async function compareBytes(rounds: number): Promise<void> {
  const operations: Operation[] = ["retrieve", "create"];
  const execArgv = ["--expose-gc", "--min-semi-space-size=256", "--max-semi-space-size=256"];
  const rows = await takeTurns(direct, Math.min(rounds, 5), operations.map(askAbout("bytes")), { execArgv });
  print("Bytes allocated by a call on a stub, kB more than bare fetch", operations, rows, (turns) =>
    describe(differences(turns, "bytes", 1000), 1),
  );
}

function askAbout(about: "overhead" | "bytes"): (operation: Operation) => Question {
  return (operation) => ({ about, operation });
}

async function compareCalls(rounds: number): Promise<void> {
  const cases = [
    ["retrieve", 1],
    ["retrieve", 50],
    ["list", 1],
    ["list", 50],
  ] as const;
  const titles = cases.map(([operation, inFlight]) => `${operation}, ${inFlight} in flight`);
  const questions = cases.map(([operation, inFlight]): Question => ({ about: "load", operation, inFlight, ms: 50 }));
  const server = await startServer(0);
  const rows = await takeTurns(names, rounds, questions, { baseURL: server.baseURL });
  server.stop();
  for (const [figure, title] of Object.entries({
    rate: "Calls per second",
    cpu: "Processor time",
    p99: "99th percentile",
  })) {
    print(`${title} over HTTP (a record has 1 kB, a list 20 kB)`, titles, rows, (turns) =>
      describe(ratios(turns, figure)),
    );
  }
}

async function comparePages(rounds: number): Promise<void> {
  const cases: Record<string, number | undefined> = {
    "as by default": undefined,
    "page after page": 1,
    "4 in flight": 4,
    "8 in flight": 8,
  };
  const server = await startServer(5);
  const walkers = names.filter((name) => name !== "openapi-fetch");
  const questions = Object.values(cases).map((concurrency): Question => ({ about: "walk", concurrency }));
  const rows = await takeTurns(walkers, Math.min(rounds, 3), questions, { baseURL: server.baseURL }, (name) =>
    name.startsWith("lightfield") ? questions : questions.slice(0, 1),
  );
  server.stop();
  print(`${total} records, 25 a page, 5 ms each`, Object.keys(cases), rows, (turns) => {
    const isWhole = turns.every(({ client }) => client["items"] === total);
    return turns.length === 0 ? "–" : isWhole ? describe(ratios(turns, "ms")) : "items are missing";
  });
}

async function compareImports(rounds: number): Promise<void> {
  const modules: Record<string, string> = {
    "bare fetch": "",
    "lightfield-wootiv": `await import("${import.meta.resolve("lightfield-wootiv/lightfield")}")`,
    "lightfield-wootiv/node": `await import("${import.meta.resolve("lightfield-wootiv/node")}")`,
    ...Object.fromEntries(["openapi-fetch", "stripe", "openai"].map((name) => [name, `await import("${name}")`])),
  };
  const rows = new Map<string, Turn[][]>();
  for (let round = 0; round < rounds; round++) {
    for (const [name, code] of Object.entries(modules)) {
      progress(`import, round ${round + 1}: ${name}`);
      const turn = { bare: { ms: timeProcess("") }, client: { ms: timeProcess(code) } };
      rows.set(name, [[...(rows.get(name)?.[0] ?? []), turn]]);
    }
  }
  print("Import in a new process, ms more than an empty script", ["ms"], rows, (turns) =>
    describe(differences(turns, "ms", 1), 1),
  );
}

function timeProcess(code: string): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", code], {
    cwd: `${import.meta.dirname}/peers`,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - start;
}

function ratios(turns: readonly Turn[], figure: string): number[] {
  return turns.map(({ bare, client }) => (client[figure] ?? Number.NaN) / (bare[figure] ?? Number.NaN));
}

/** How much more the client takes than bare fetch. */
function differences(turns: readonly Turn[], figure: string, unit: number): number[] {
  return turns.map(({ bare, client }) => ((client[figure] ?? Number.NaN) - (bare[figure] ?? Number.NaN)) / unit);
}
