/** Runs the fault campaign over the built package, on the platforms of `test/platforms`, and prints what came of it. */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import type { Outcome } from "../../test/platforms/behaviour.ts";
import { hosts } from "../../test/platforms/hosts.ts";
import type { Host } from "../../test/platforms/hosts.ts";
import { createUserProject } from "../../test/platforms/user-project.ts";
import { calls, hung, maxRetries, mayHaveBeenApplied, wrong } from "./create-all.ts";
import { hopelessCalls } from "./plan.ts";
import { startServer } from "./server.ts";
import type { FaultyStore } from "./store.ts";

const help = `Usage: node bench/faults/run.ts [platform]... [--paced] [--closing]

Makes ${calls} creates, 50 in flight, against a server that fails 30 % of all attempts in every way of kinds.ts, and honours
the idempotency key. Prints for each platform how many calls failed beyond those that no client can save, how many records
were made twice, how many calls never ended, resolved to what was not sent, or were carried out and did not say that they
may have been.

Arguments
  platform    one or more of: ${platforms()
    .map(({ name }) => `"${name}"`)
    .join(", ")}
              (default: all)

Options
      --paced    keeps to the documented limits as well, which takes minutes; a 429 costs no retry then, so fewer calls fail
      --closing  the server also closes each connection after a success, without a word: a request that is on its way by
                 then is lost, and costs its call an attempt that the plan does not know
  -h, --help     print this text

"make platforms" installs the platforms, "make build" builds the package.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    paced: { type: "boolean", default: false },
    closing: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
  },
});

process.exitCode = await main();

async function main(): Promise<number> {
  const chosen = platforms().filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  if (values.help || chosen.length === 0) {
    (values.help ? console.log : console.error)(help);
    return values.help ? 0 : 2;
  }
  const project = createUserProject("lightfield-wootiv");
  const program = await translate(project, values.paced ? "over-fetch-paced" : "over-fetch");
  const overUndici = await translate(project, "over-undici");
  const rows: Record<string, Row> = {};
  for (const host of chosen) rows[host.name] = await campaign(host, { project, program, overUndici });
  console.table(rows);
  if (values.paced) {
    const [unpaced, paced] = [hopelessCalls(calls, maxRetries).length, unavoidable().length];
    console.log(
      `Expected: ${paced} calls fail, and ${unpaced} without pacing, as a 429 of a paced attempt costs no retry.`,
    );
  }
  return Object.values(rows).every(isClean) ? 0 : 1;
}

/** Those that run a program: the others have a browser's or a worker's limits on connections. */
function platforms(): Host[] {
  return hosts.filter(({ name }) => name !== "workerd" && name !== "Chromium");
}

interface Programs {
  readonly project: string;
  readonly program: string;
  readonly overUndici: string;
}

/** A server of its own for each, so that none finds the records of another. */
async function campaign(host: Host, programs: Programs): Promise<Row> {
  const { baseURL, store, close } = await startServer(values.closing);
  const start = performance.now();
  try {
    const outcomes = await host.run({ ...programs, baseURL, worker: "" });
    return summarize(await host.version(), outcomes, store, (performance.now() - start) / 1000);
  } finally {
    await close();
  }
}

interface Row {
  readonly version: string;
  readonly failed: number;
  readonly unavoidable: number;
  readonly "beyond it": number;
  readonly "records made twice": number;
  readonly hung: number;
  readonly wrong: number;
  readonly "made and not said": number;
  readonly requests: number;
  readonly seconds: number;
}

function summarize(version: string, outcomes: Outcome[], { records, attempts }: FaultyStore, seconds: number): Row {
  const hopeless = new Set(unavoidable());
  const failed = outcomes.filter(({ problem }) => problem !== undefined);
  const beyond = failed.filter(({ name }) => !hopeless.has(Number(name)));
  for (const { name, problem } of beyond)
    console.error(`call ${name}, ${attempts.get(Number(name))} requests: ${problem}`);
  const unsaid = failed.filter(
    ({ name, problem }) => records.has(Number(name)) && !problem?.endsWith(mayHaveBeenApplied),
  );
  const countOf = (wanted: string): number => failed.filter(({ problem }) => problem === wanted).length;
  return {
    version,
    failed: failed.length,
    unavoidable: hopeless.size,
    "beyond it": beyond.length,
    "records made twice": [...records.values()].filter((count) => count > 1).length,
    hung: countOf(hung),
    wrong: countOf(wrong),
    "made and not said": unsaid.length,
    requests: [...attempts.values()].reduce((sum, count) => sum + count, 0),
    seconds: Math.round(seconds),
  };
}

function unavoidable(): number[] {
  return hopelessCalls(calls, maxRetries, values.paced ? ["429"] : []);
}

function isClean(row: Row): boolean {
  return ["beyond it", "records made twice", "hung", "wrong", "made and not said"].every(
    (column) => row[column as keyof Row] === 0,
  );
}

/** Puts a program into the user's project as JavaScript that imports the package by name. Returns its path. */
async function translate(project: string, entry: string): Promise<string> {
  const outfile = join(project, `${entry}.js`);
  const entryPoints = [join(import.meta.dirname, `${entry}.ts`)];
  await build({ entryPoints, bundle: true, outfile, format: "esm", target: "es2022", external: ["lightfield-wootiv"] });
  return outfile;
}
