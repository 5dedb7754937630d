import { basename } from "node:path";
import { parseArgs } from "node:util";
import { DocumentError, formatDiagnostic } from "./document/diagnostics.ts";
import { generateClient, type GenerateOptions } from "./generate-client.ts";
import type { ClientLocation } from "./model/model.ts";
import { isClassName } from "./names.ts";
import { stageRunner } from "./stages.ts";
import { findSharedDrift, writeDrift } from "./write.ts";

const help = `Usage: lightfield-wootiv generate --input <file> --output <folder> [options]

Turns an OpenAPI 3.0 or 3.1 document into a typed client that runs on lightfield-wootiv/runtime.

Options
  -i, --input <file>     the document, YAML or JSON, all in one file
  -o, --output <folder>  where the client goes; files that were not generated stay as they are
  -n, --name <name>      the client class; by default derived from the document's title
      --overlay <file>   an Overlay 1.0 document to apply first; may be repeated
      --paths            print the types of every path as well, for raw(); takes about twice as long
  -h, --help             print this text

Exit codes: 0 done, 1 a broken document or an output that cannot be written, 2 wrong usage`;

/** `lightfield-wootiv generate`. Gives the exit code. */
export async function runGenerate(args: string[]): Promise<number> {
  const usage = readArguments(args);
  if (usage === "help") return print(help);
  if (typeof usage === "string") return complain(`${usage}\n\n${help}`, 2);
  try {
    return await run(usage);
  } catch (error) {
    if (error instanceof DocumentError) return complain(`${error.message}\nNothing was written.`, 1);
    if (isFileError(error)) return complain(`${usage.output}: cannot be written: ${error.message}`, 1);
    throw error;
  }
}

interface Usage extends Omit<GenerateOptions, "location"> {
  output: string;
}

/** A client of another project finds the runtime in this package; its files name each other as TypeScript wants. */
const inProject: Omit<ClientLocation, "source"> = {
  runtime: "lightfield-wootiv/runtime",
  extension: ".js",
  advice: "change the document, then run `lightfield-wootiv generate` again",
};

async function run({ output, ...request }: Usage): Promise<number> {
  const source = basename(request.document);
  const runStage = stageRunner(process.stderr, source);
  const { api, files, warnings, normal } = await generateClient(
    { ...request, location: { ...inProject, source } },
    runStage,
  );
  for (const warning of warnings) console.error(`note: ${formatDiagnostic(warning)}`);
  const drift = await findSharedDrift(output, files);
  if (drift.foreign.length > 0) {
    const list = drift.foreign.map((path) => `${output}/${path} was not generated, and would be replaced`);
    return complain(`${list.join("\n")}\nMove it away, or choose another folder. Nothing was written.`, 1);
  }
  await runStage("write", () => writeDrift(output, drift));
  const { missing, changed, stale } = drift;
  const written = `${missing.size} written, ${changed.size} changed, ${stale.length} deleted`;
  return print(
    `${output}: class ${api.client}, ${normal.operations.length} operations, ${api.types.length} types; ${written}`,
  );
}

function readArguments(args: string[]): Usage | string {
  const parsed = parse(args);
  if (typeof parsed === "string") return parsed;
  const { help: wantsHelp, input, output, overlay, name, paths } = parsed;
  if (wantsHelp === true) return "help";
  if (input === undefined || output === undefined) return "Give both --input and --output.";
  if (name !== undefined && !isClassName(name)) {
    return `--name must be a class name that is not taken, such as PetStore; it is ${JSON.stringify(name)}.`;
  }
  return { document: input, output, overlays: overlay ?? [], name, withPaths: paths === true };
}

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>["values"];

const options = {
  input: { type: "string", short: "i" },
  output: { type: "string", short: "o" },
  name: { type: "string", short: "n" },
  overlay: { type: "string", multiple: true },
  paths: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

function parse(args: string[]): Values | string {
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function isFileError(error: unknown): error is Error {
  return error instanceof Error && "syscall" in error;
}

function print(text: string): number {
  console.log(text);
  return 0;
}

function complain(text: string, exitCode: number): number {
  console.error(text);
  return exitCode;
}
