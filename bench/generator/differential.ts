/** Generates a client from each listed document, type-checks it, and holds every request that it makes against the document. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { generate } from "../../codegen/generate.ts";
import type { GeneratedClient } from "../../codegen/generate.ts";
import { checkTypes } from "./check-types.ts";
import { bundleClient } from "./wire/bundle-client.ts";
import { compareRequests } from "./wire/compare-requests.ts";
import type { Comparison } from "./wire/compare-requests.ts";

const help = `Usage: node bench/generator/differential.ts <folder of clones> [--only <text>] [--keep] [--verbose]

README.md beside this file says how to get the documents of documents.json.

Options
      --only <text>  only documents with this in repository or path
      --no-types     do not type-check the clients
      --keep         leave the clients where they were written
      --verbose      print each difference
  -h, --help         print this text`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: "string", default: "" },
    "no-types": { type: "boolean", default: false },
    keep: { type: "boolean", default: false },
    verbose: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
  },
});

interface ListedDocument {
  readonly repository: string;
  readonly path: string;
  readonly sha256: string;
  readonly operations: number;
}

interface Totals {
  documents: number;
  generated: number;
  operations: number;
  right: number;
  numbered: number;
  kinds: Map<string, number>;
}

const [clones] = positionals;
if (values.help || clones === undefined) {
  console.log(help);
  process.exitCode = values.help ? 0 : 2;
} else {
  const folder = await mkdtemp(join(tmpdir(), "differential-"));
  await runAll(clones, folder);
  if (values.keep) console.log(`kept in ${folder}`);
  else await rm(folder, { recursive: true });
}

async function runAll(from: string, folder: string): Promise<void> {
  const listed = JSON.parse(readFileSync(join(import.meta.dirname, "documents.json"), "utf8")) as ListedDocument[];
  const chosen = listed.filter(({ repository, path }) => `${repository}/${path}`.includes(values.only));
  const totals: Totals = { documents: 0, generated: 0, operations: 0, right: 0, numbered: 0, kinds: new Map() };
  for (const [index, document] of chosen.entries()) await runOne(from, join(folder, String(index)), document, totals);
  const errors = values["no-types"] ? [] : await checkTypes(folder);
  for (const error of errors.slice(0, 40)) console.log(error);
  report(totals, errors.length);
}

async function runOne(from: string, folder: string, listed: ListedDocument, totals: Totals): Promise<void> {
  const title = `${listed.repository}/${listed.path}`;
  const file = join(from, listed.repository.replace("/", "+"), listed.path);
  totals.documents++;
  const fault = faultOf(file, listed.sha256);
  if (fault !== undefined) return void console.log(`${title}: ${fault}`);
  const start = performance.now();
  try {
    const client = await generate({ document: file, overlays: [] });
    const seconds = (performance.now() - start) / 1000;
    totals.generated++;
    await writeClient(folder, client);
    const comparison = await compareRequests(file, client.api, await bundleClient(folder, client.api.client));
    count(totals, client, comparison, `${title} (${seconds.toFixed(1)} s)`);
  } catch (error) {
    totals.operations += listed.operations;
    console.log(`${title}: FAILED`);
    console.log(error instanceof Error ? error.message.split("\n").slice(0, 5).join("\n") : error);
  }
}

function faultOf(file: string, sha256: string): string | undefined {
  if (!existsSync(file)) return "is missing";
  const actual = createHash("sha256").update(readFileSync(file)).digest("hex");
  return actual === sha256 ? undefined : "is another version than the listed one";
}

async function writeClient(folder: string, { files }: GeneratedClient): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(resolve(folder, path)), { recursive: true });
    await writeFile(resolve(folder, path), text);
  }
}

function count(totals: Totals, { normal }: GeneratedClient, comparison: Comparison, title: string): void {
  const numbered = normal.operations.filter(
    ({ method, candidates }) => /\d$/.test(method) && !candidates().includes(method),
  );
  const wrong = comparison.differences.size;
  totals.operations += comparison.operations;
  totals.right += comparison.operations - wrong;
  totals.numbered += numbered.length;
  const kinds = countKinds(comparison);
  for (const [kind, number] of kinds) totals.kinds.set(kind, (totals.kinds.get(kind) ?? 0) + number);
  console.log(`${title}: ${comparison.operations} operations, ${wrong} wrong, ${numbered.length} numbered`);
  for (const [kind, number] of kinds) console.log(`    ${number} × ${kind}`);
  printDifferences(comparison);
}

/** How many operations have each kind of difference. */
function countKinds({ differences }: Comparison): Map<string, number> {
  const kinds = new Map<string, number>();
  for (const list of differences.values()) {
    for (const kind of new Set(list.map((difference) => difference.kind))) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return kinds;
}

/** Of each kind the first, or all of them. */
function printDifferences({ differences }: Comparison): void {
  const printed = new Set<string>();
  for (const [operation, list] of differences) {
    for (const { kind, detail } of list) {
      if (values.verbose || !printed.has(kind)) console.log(`      ${kind}: ${operation}: ${detail}`);
      printed.add(kind);
    }
  }
}

function report({ documents, generated, operations, right, numbered, kinds }: Totals, errors: number): void {
  const share = (part: number): string => `${((100 * part) / Math.max(1, operations)).toFixed(2)} %`;
  console.log(`\n${generated} of ${documents} documents generate, ${errors} type errors`);
  console.log(
    `${right} of ${operations} operations right (${share(right)}), ${numbered} numbered (${share(numbered)})`,
  );
  for (const [kind, number] of [...kinds].sort((a, b) => b[1] - a[1]))
    console.log(`${String(number).padStart(6)}  ${kind}`);
  const isGood =
    generated >= documents - 1 && errors === 0 && right >= 0.995 * operations && numbered < 0.01 * operations;
  process.exitCode = isGood ? 0 : 1;
}
