import { readdir } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { buildModel } from "./build-model.ts";
import { DocumentError, formatDiagnostic } from "./diagnostics.ts";
import { emitApi } from "./emit/index.ts";
import { loadDocument } from "./load.ts";
import { normalize } from "./normalize.ts";
import { type Drift, findDrift, formatFiles, writeDrift } from "./write.ts";

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
  if (command !== "generate" && command !== "check") return complain(`${help}\n`, 2);
  try {
    const drift = await findDrift("generated", await generate());
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

/** Every file of `generated/`, as it should be. */
async function generate(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const document of await findDocuments("openapi")) {
    for (const [path, text] of await generateApi(document)) files.set(path, text);
  }
  return formatFiles(files);
}

interface DocumentFiles {
  document: string;
  overlay?: string;
}

/** Each document of the folder, with the overlay of the same name beside it. */
async function findDocuments(folder: string): Promise<DocumentFiles[]> {
  const names = (await readdir(folder)).filter((name) => /\.(yaml|yml|json)$/.test(name)).sort();
  const isOverlay = (name: string): boolean => /\.overlay\.\w+$/.test(name);
  return names
    .filter((name) => !isOverlay(name))
    .map((name) => {
      const overlay = names.find((other) => isOverlay(other) && other.startsWith(`${stem(name)}.`));
      return { document: `${folder}/${name}`, ...(overlay === undefined ? {} : { overlay: `${folder}/${overlay}` }) };
    });
}

async function generateApi({ document, overlay }: DocumentFiles): Promise<Map<string, string>> {
  const loaded = await loadDocument(document, overlay);
  for (const warning of loaded.warnings) console.error(`warning: ${formatDiagnostic(warning)}`);
  const normal = normalize(loaded);
  for (const { httpMethod, path, resource, method, source } of normal.operations) {
    if (source["x-method"] !== undefined) continue;
    console.error(
      `note: ${httpMethod.toUpperCase()} ${path} is not in the overlay; named ${resource}.${method} by rule`,
    );
  }
  return emitApi(await buildModel(stem(basename(document)), loaded, normal));
}

function stem(file: string): string {
  return file.replace(/\.\w+$/, "");
}

async function write(drift: Drift): Promise<number> {
  await writeDrift("generated", drift);
  const { changed, missing, stale } = drift;
  return print(`generated/: ${missing.size} written, ${changed.size} changed, ${stale.length} deleted`, 0);
}

function report({ changed, missing, stale }: Drift): number {
  const lines = [
    ...[...changed.keys()].map((path) => `differs   generated/${path}`),
    ...[...missing.keys()].map((path) => `missing   generated/${path}`),
    ...stale.map((path) => `left over generated/${path}`),
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
