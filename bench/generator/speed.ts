/** What a run takes beside Redocly's generate-client, on two documents under two versions of Node; and on a large one. */
import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { installPeers } from "../install-peers.ts";
import { buildLargeDocument } from "./large-document.ts";
import { measureRun, medianOf } from "./measure-run.ts";
import type { RunCost } from "./measure-run.ts";

const most = { share: 0.65, seconds: 2.5 };

const help = `Usage: node bench/generator/speed.ts [turns]

Needs a build (npm run build). Installs GitHub's document beside this file, and Node 20 in a temporary folder. In turns, each
in a process of its own; medians. Ends with exit code 1 where a run takes more than ${most.share} × of Redocly's time or memory, or the
client of 450 operations and 3,000 schemas more than ${most.seconds} seconds.`;

const root = join(import.meta.dirname, "../..");
const peers = join(import.meta.dirname, "peers");
const command = join(root, "codegen/dist/cli.js");
const redocly = join(root, "node_modules/@redocly/cli/bin/cli.js");

const [turns = "5"] = process.argv.slice(2);
if (turns.startsWith("-")) console.log(help);
else await run(Number(turns));

async function run(count: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "speed-"));
  try {
    const nodes = { 20: installNode20(folder), 24: join(root, "node_modules/node/bin/node") };
    installPeers(peers, "@octokit/openapi");
    const documents = {
      "lightfield.yaml": join(root, "openapi/lightfield.yaml"),
      "api.github.com.json": join(peers, "node_modules/@octokit/openapi/generated/api.github.com.json"),
    };
    for (const [name, document] of Object.entries(documents)) {
      for (const [version, node] of Object.entries(nodes)) {
        console.log(`${name}, Node ${version}: this one, Redocly's`);
        comparePair(document, node, folder, count);
      }
    }
    for (const [version, node] of Object.entries(nodes)) await measureLarge(version, node, folder, count);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function installNode20(folder: string): string {
  const options = ["--prefix", folder, "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error"];
  execFileSync("npm", ["install", ...options, "node@20.19.0"], { stdio: ["ignore", "ignore", "inherit"] });
  return join(folder, "node_modules/node/bin/node");
}

/** One more turn than is counted comes first, after which files are in memory, and compiled code is on the disk. */
function comparePair(document: string, node: string, folder: string, count: number): void {
  const ours: RunCost[] = [];
  const theirs: RunCost[] = [];
  for (let turn = 0; turn <= count; turn++) {
    const one = measureRun(generate(document, folder), node);
    const other = measureRun([redocly, "generate-client", document, "--output", join(folder, "redocly.ts")], node);
    if (turn === 0) continue;
    ours.push(one);
    theirs.push(other);
  }
  for (const figure of ["seconds", "processorSeconds", "megabytes"] as const) report(figure, ours, theirs);
}

function generate(document: string, folder: string): string[] {
  return [
    command,
    "generate",
    "--input",
    document,
    "--output",
    join(folder, basename(document, extname(document))),
    "--name",
    "Bench",
  ];
}

/** Processor time is there to judge by where other programs run. */
function report(figure: keyof RunCost, ours: RunCost[], theirs: RunCost[]): void {
  const [a, b] = [medianOf(ours, figure), medianOf(theirs, figure)];
  const isOver = a / b > most.share && figure !== "processorSeconds";
  console.log(
    `  ${figure.padEnd(16)} ${a.toFixed(2)}, ${b.toFixed(2)}: ${(a / b).toFixed(2)} ×${isOver ? " (over)" : ""}`,
  );
  if (isOver) process.exitCode = 1;
}

async function measureLarge(version: string, node: string, folder: string, count: number): Promise<void> {
  const document = join(folder, "large.json");
  await writeFile(document, JSON.stringify(buildLargeDocument({ operations: 450, schemas: 3000 })));
  const costs = [...Array(count).keys()].map(() => measureRun(generate(document, folder), node));
  const [seconds, processorSeconds] = [medianOf(costs, "seconds"), medianOf(costs, "processorSeconds")];
  const isOver = seconds > most.seconds;
  console.log(`450 operations, 3,000 schemas, Node ${version}`);
  console.log(`  seconds          ${seconds.toFixed(2)}${isOver ? " (over)" : ""}`);
  console.log(`  processorSeconds ${processorSeconds.toFixed(2)}`);
  if (isOver) process.exitCode = 1;
}
