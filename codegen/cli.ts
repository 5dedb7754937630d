import { parseArgs } from "node:util";
import { DocumentError, formatDiagnostic } from "./diagnostics.ts";
import { generate } from "./generate.ts";
import { type Drift, findDrift, writeDrift } from "./write.ts";

const help = `Usage: node codegen/cli.ts <command>

Commands
  generate   write generated/ from the documents in openapi/
  check      list the files of generated/ that \`generate\` would change, and fail if there are any

Options
  -h, --help   print this text

Exit codes: 0 done, 1 a broken document or drift, 2 wrong usage`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const { command, wantsHelp } = readArguments(args);
  if (wantsHelp) return print(help, 0);
  if (command !== "generate" && command !== "check") return complain(help, 2);
  try {
    const { files, notes, summary } = await generate("openapi");
    for (const note of notes) console.error(`note: ${formatDiagnostic(note)}`);
    if (process.stdout.isTTY) for (const line of summary) console.log(line);
    const drift = await findDrift("generated", files);
    return command === "generate" ? await write(drift) : report(drift);
  } catch (error) {
    if (error instanceof DocumentError) return complain(`${error.message}\nNothing was written.`, 1);
    throw error;
  }
}

function readArguments(args: string[]): { command: string | undefined; wantsHelp: boolean } {
  const options = { help: { type: "boolean", short: "h" } } as const;
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    return { command: positionals.length === 1 ? positionals[0] : undefined, wantsHelp: values.help === true };
  } catch {
    return { command: undefined, wantsHelp: false };
  }
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
  if (lines.length === 0) return print("generated/ is what the documents say", 0);
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
