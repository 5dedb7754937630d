import { parseArgs } from "node:util";
import { DocumentError, formatDiagnostic } from "./document/diagnostics.ts";
import { generate } from "./project.ts";
import { stageRunner } from "./stages.ts";
import { type Drift, findDrift, writeDrift } from "./write.ts";

const help = `Usage: node codegen/cli.ts <command>

Commands
  generate                   write generated/ from the documents in openapi/
  check                      list the files of generated/ that \`generate\` would change, and fail if there are any
  diff [--against <commit>]  say what changed since the last release, whom it breaks, and what version that makes
  explain <operation>        say why an operation, such as "GET /v1/accounts", got its names and types

Options
      --against <commit>   compare with this commit or tag instead of the last release
  -h, --help               print this text

Exit codes: 0 done, 1 a broken document, drift, or an unknown operation; 2 wrong usage`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const { words, values } = readArguments(args);
  if (values.help === true) return print(help, 0);
  const [command, operand] = words;
  const run = findCommand(command, operand, values.against);
  if (run === undefined || words.length > (command === "explain" ? 2 : 1)) return complain(help, 2);
  try {
    return await run();
  } catch (error) {
    if (error instanceof DocumentError) return complain(`${error.message}\nNothing was written.`, 1);
    throw error;
  }
}

interface Arguments {
  words: string[];
  values: { help?: boolean; against?: string };
}

function readArguments(args: string[]): Arguments {
  const options = { help: { type: "boolean", short: "h" }, against: { type: "string" } } as const;
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    return { words: positionals, values };
  } catch {
    return { words: [], values: {} };
  }
}

function findCommand(
  command: string | undefined,
  operand: string | undefined,
  against: string | undefined,
): (() => Promise<number>) | undefined {
  if (command === "generate") return async () => write(await generateDrift());
  if (command === "check") return async () => report(await generateDrift());
  if (command === "diff") return () => printDiff(against);
  return command === "explain" && operand !== undefined ? () => printExplanation(operand) : undefined;
}

async function generateDrift(): Promise<Drift> {
  const { files, notes } = await generate("openapi", (title) => stageRunner(process.stderr, title));
  for (const note of notes) console.error(`note: ${formatDiagnostic(note)}`);
  return findDrift("generated", files);
}

/** Loaded on demand, as is what explains: generating does without. */
async function printDiff(against: string | undefined): Promise<number> {
  const { diff } = await import("./diff/diff.ts");
  return print(await diff("openapi", against), 0);
}

async function printExplanation(operation: string): Promise<number> {
  const { explain } = await import("./explain.ts");
  const explanation = await explain("openapi", operation);
  if (explanation !== undefined) return print(explanation, 0);
  const missing =
    operation.trim() === "" ? "No operation was named" : `No document in openapi/ has the operation ${operation}`;
  return complain(`${missing}. Write it as in OP="GET /v1/accounts" or OP=account.list.`, 1);
}

async function write(drift: Drift): Promise<number> {
  await writeDrift("generated", drift);
  const { changed, missing, stale } = drift;
  return print(`generated/: ${missing.size} written, ${changed.size} changed, ${stale.length} deleted`, 0);
}

function report({ changed, missing, stale }: Drift): number {
  const lines = [
    ...[...changed.keys()].map((path) => `differs    generated/${path}`),
    ...[...missing.keys()].map((path) => `missing    generated/${path}`),
    ...stale.map((path) => `left over  generated/${path}`),
  ];
  if (lines.length === 0) return print("generated/ matches the documents", 0);
  return complain(`${lines.join("\n")}\nRun \`make generate\`.`, 1);
}

function print(text: string, exitCode: number): number {
  console.log(text);
  return exitCode;
}

function complain(text: string, exitCode: number): number {
  console.error(text);
  return exitCode;
}
