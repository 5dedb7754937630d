/** Generates a client of one large document, and has @hey-api/openapi-ts print its own sdk of it, in the same run. */
import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { checkTypes } from "./check-types.ts";

const help = `Usage: node bench/against-hey.ts <document> [runs]

Needs a build (npm run build). Takes turns, each in a process of its own; medians of wall time and of the greatest memory.
The document may be generated/api.github.com.json of the npm package @octokit/openapi.`;

const [document, runs = "3"] = process.argv.slice(2);
if (document === undefined || document.startsWith("-")) {
  console.log(help);
  process.exitCode = document === undefined ? 2 : 0;
} else {
  await compare(resolve(document), Number(runs));
}

async function compare(input: string, count: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "against-hey-"));
  const ours: Measure[] = [];
  const theirs: Measure[] = [];
  for (let run = 0; run < count; run++) {
    theirs.push(measure("run-hey.ts", input, join(folder, "theirs")));
    ours.push(measure("run-ours.ts", input, join(folder, "ours/client")));
  }
  report(
    "time",
    "s",
    ours.map(({ seconds }) => seconds),
    theirs.map(({ seconds }) => seconds),
    0.85,
  );
  report(
    "memory",
    "MB",
    ours.map(({ megabytes }) => megabytes),
    theirs.map(({ megabytes }) => megabytes),
    1.1,
  );
  const errors = await checkTypes(join(folder, "ours"));
  for (const error of errors.slice(0, 20)) console.log(error);
  console.log(`types    ${errors.length} errors under strict`);
  if (errors.length > 0) process.exitCode = 1;
  await rm(folder, { recursive: true });
}

interface Measure {
  seconds: number;
  megabytes: number;
}

function measure(program: string, input: string, output: string): Measure {
  const start = performance.now();
  const text = execFileSync(process.execPath, [join(import.meta.dirname, program), input, output], {
    encoding: "utf8",
  });
  return { seconds: (performance.now() - start) / 1000, megabytes: Number(text.trim().split("\n").at(-1)) };
}

function report(what: string, unit: string, ours: number[], theirs: number[], limit: number): void {
  const [a, b] = [median(ours), median(theirs)];
  const ratio = a / b;
  const figures = `${a.toFixed(2)} ${unit}, hey-api ${b.toFixed(2)} ${unit}: ${ratio.toFixed(2)} ×`;
  console.log(`${what.padEnd(8)} ${figures} (${ratio <= limit ? "within" : "over"} ${limit} ×)`);
  if (ratio > limit) process.exitCode = 1;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
