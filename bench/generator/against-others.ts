/** Generates a client of one large document, as @hey-api/openapi-ts and Redocly do theirs, in the same run. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { checkTypes } from "./check-types.ts";
import { measureRun, medianOf } from "./measure-run.ts";
import type { RunCost } from "./measure-run.ts";

const command = join(import.meta.dirname, "../../codegen/dist/cli.js");
const hey = join(import.meta.dirname, "run-hey.ts");
const redocly = join(import.meta.dirname, "../../node_modules/@redocly/cli/bin/cli.js");

const help = `Usage: node bench/generator/against-others.ts <document> [runs]

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
  const folder = await mkdtemp(join(tmpdir(), "against-others-"));
  const output = join(folder, "ours/client");
  const ours: RunCost[] = [];
  const theirs: RunCost[] = [];
  const redoclys: RunCost[] = [];
  for (let run = 0; run < count; run++) {
    theirs.push(measureRun([hey, input, join(folder, "theirs")]));
    redoclys.push(measureRun([redocly, "generate-client", input, "--output", join(folder, "redocly.ts")]));
    ours.push(measureRun([command, "generate", "--input", input, "--output", output, "--name", "Bench"]));
  }
  report("seconds", ours, "hey-api", theirs, 0.85);
  report("megabytes", ours, "hey-api", theirs, 1.1);
  report("seconds", ours, "Redocly", redoclys, 0.65);
  report("megabytes", ours, "Redocly", redoclys, 0.65);
  const errors = await checkTypes(join(folder, "ours"));
  for (const error of errors.slice(0, 20)) console.log(error);
  console.log(`types      ${errors.length} errors under strict`);
  if (errors.length > 0) process.exitCode = 1;
  await rm(folder, { recursive: true });
}

function report(figure: keyof RunCost, ours: RunCost[], other: string, theirs: RunCost[], limit: number): void {
  const [a, b] = [medianOf(ours, figure), medianOf(theirs, figure)];
  const ratio = a / b;
  const figures = `${a.toFixed(2)}, ${other} ${b.toFixed(2)}: ${ratio.toFixed(2)} ×`;
  console.log(`${figure.padEnd(10)} ${figures} (${ratio <= limit ? "within" : "over"} ${limit} ×)`);
  if (ratio > limit) process.exitCode = 1;
}
