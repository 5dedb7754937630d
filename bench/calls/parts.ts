/** What is compared: each part asks its questions of all clients and prints a table. */
import { spawnSync } from "node:child_process";
import { clients, limited, overHTTP2, paced } from "./clients/names.ts";
import type { Cell } from "./goals.ts";
import { print, progress } from "./print.ts";
import { total } from "./records.ts";
import { describe } from "../statistics.ts";
import { startServer, takeTurns } from "./turns.ts";
import { weighBundles, weighInstall, weighSoak, weighTypes } from "./weights.ts";
import type { Operation, Question, Turn } from "./worker.ts";

export const parts: Record<string, (rounds: number) => Promise<Cell[]>> = {
  overhead: compareOverhead,
  bytes: compareBytes,
  calls: compareCalls,
  node: compareNode,
  http2: compareHTTP2,
  pages: comparePages,
  import: compareImports,
  bundle: weighBundles,
  install: weighInstall,
  types: weighTypes,
  soak: weighSoak,
};

const all = ["bare fetch", ...Object.keys(clients)].filter((name) => name !== overHTTP2);
const direct = all.filter((name) => name !== "lightfield-wootiv/node"); // on a stub there is no transport
const names = all.filter((name) => name !== paced); // it would wait for its turns

async function compareOverhead(rounds: number): Promise<Cell[]> {
  const operations: Operation[] = ["retrieve", "create"];
  const rows = await takeTurns(direct, rounds * 2, operations.map(askAbout("overhead")), { execArgv: [] });
  return show("overhead", "Time of a call on a stub", operations, rows, (turns) => ratios(turns, "µs"));
}

async function compareBytes(rounds: number): Promise<Cell[]> {
  const operations: Operation[] = ["retrieve", "create"];
  const execArgv = ["--expose-gc", "--min-semi-space-size=256", "--max-semi-space-size=256"];
  const rows = await takeTurns(direct, Math.min(rounds, 5), operations.map(askAbout("bytes")), { execArgv });
  const title = "Bytes allocated by a call on a stub, kB more than bare fetch";
  return show("bytes", title, operations, rows, (turns) => differences(turns, "bytes", 1000));
}

function askAbout(about: "overhead" | "bytes"): (operation: Operation) => Question {
  return (operation) => ({ about, operation });
}

async function compareCalls(rounds: number): Promise<Cell[]> {
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
  const over = "over HTTP (a record has 1 kB, a list 20 kB)";
  show("cpu", `Processor time ${over}`, titles, rows, (turns) => ratios(turns, "cpu"));
  show("p99", `99th percentile ${over}`, titles, rows, (turns) => ratios(turns, "p99"));
  const cells = show("calls", `Calls per second ${over}`, titles, rows, (turns) => ratios(turns, "rate"));
  return [...cells, ...besideLimited(cells)];
}

/** The figures of this package over those of a fetch that has a limit of time, round by round. */
function besideLimited(cells: readonly Cell[]): Cell[] {
  const ours = cells.filter(({ row }) => row === "lightfield-wootiv");
  return ours.map(({ row, column, values }) => {
    const others = cells.find((cell) => cell.row === limited && cell.column === column)?.values ?? [];
    return {
      part: `calls beside a ${limited}`,
      row,
      column,
      values: values.map((value, n) => value / (others[n] ?? NaN)),
    };
  });
}

/** The transport for Node beside a program that calls undici itself. */
async function compareNode(rounds: number): Promise<Cell[]> {
  const inFlight = [1, 50, 500];
  const questions = inFlight.map((count): Question => {
    return { about: "load", operation: "retrieve", inFlight: count, ms: 50, beside: "undici" };
  });
  const server = await startServer(0);
  const rows = await takeTurns(["lightfield-wootiv/node"], rounds, questions, { baseURL: server.baseURL });
  server.stop();
  const titles = inFlight.map((count) => `retrieve, ${count} in flight`);
  return show("node", "Calls per second, beside undici.request", titles, rows, (turns) => ratios(turns, "rate"));
}

/** Why the transport for Node speaks HTTP/1.1: the same client over one connection in HTTP/2, both by TLS. */
async function compareHTTP2(rounds: number): Promise<Cell[]> {
  const columns = ["retrieve, 50 in flight"];
  const question: Question = { about: "load", operation: "retrieve", inFlight: 50, ms: 50, beside: "HTTP/1.1" };
  const server = await startServer(0, "https:");
  const rows = await takeTurns([overHTTP2], rounds, [question], { baseURL: server.baseURL });
  server.stop();
  show("http2 cpu", "Processor time in HTTP/2, beside HTTP/1.1", columns, rows, (turns) => ratios(turns, "cpu"));
  return show("http2", "Calls per second in HTTP/2, beside HTTP/1.1", columns, rows, (turns) => ratios(turns, "rate"));
}

async function comparePages(rounds: number): Promise<Cell[]> {
  const cases: Record<string, number | undefined> = {
    "as by default": undefined,
    "page after page": 1,
    "4 in flight": 4,
    "8 in flight": 8,
  };
  const server = await startServer(5);
  const walkers = names.filter((name) => name !== "openapi-fetch" && name !== limited);
  const questions = Object.values(cases).map((concurrency): Question => ({ about: "walk", concurrency }));
  const rows = await takeTurns(walkers, Math.min(rounds, 3), questions, { baseURL: server.baseURL }, (name) =>
    name.startsWith("lightfield") ? questions : questions.slice(0, 1),
  );
  server.stop();
  return show("pages", `${total} records, 25 a page, 5 ms each`, Object.keys(cases), rows, (turns) => {
    if (turns.some(({ client }) => client["items"] !== total)) throw new Error("Items are missing.");
    return ratios(turns, "ms");
  });
}

async function compareImports(rounds: number): Promise<Cell[]> {
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
  const title = "Import in a new process, ms more than an empty script";
  return show("import", title, ["ms"], rows, (turns) => differences(turns, "ms", 1));
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

/** Prints the table of a part: a row for each client, a column for each question. */
function show(
  part: string,
  title: string,
  columns: readonly string[],
  rows: ReadonlyMap<string, Turn[][]>,
  valuesOf: (turns: Turn[]) => number[],
): Cell[] {
  const cells = [...rows].flatMap(([row, asked]) =>
    asked.map((turns, index): Cell => ({ part, row, column: columns[index] ?? "", values: valuesOf(turns) })),
  );
  const lines = [...rows.keys()].map((row) => [row, ...cells.filter((cell) => cell.row === row).map(textOf)]);
  print(title, [["", ...columns], ...lines]);
  return cells;
}

function textOf({ values }: Cell): string {
  return values.length === 0 ? "–" : describe(values);
}

function ratios(turns: readonly Turn[], figure: string): number[] {
  return turns.map(({ bare, client }) => (client[figure] ?? Number.NaN) / (bare[figure] ?? Number.NaN));
}

/** How much more the client takes than bare fetch. */
function differences(turns: readonly Turn[], figure: string, unit: number): number[] {
  return turns.map(({ bare, client }) => ((client[figure] ?? Number.NaN) - (bare[figure] ?? Number.NaN)) / unit);
}
