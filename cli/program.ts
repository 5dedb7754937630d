import { Command, CommanderError } from "commander";
import { exitCodes } from "./cli-error.ts";
import type { ExitCode } from "./cli-error.ts";
import { addCommands } from "./commands/add-commands.ts";
import { offeredAPIs } from "./description/apis.ts";
import type { OfferedAPI } from "./description/apis.ts";
import type { OperationSummary } from "./description/operation.ts";
import { readVersion } from "./description/package-folder.ts";
import { processTerminal } from "./terminal.ts";
import type { Terminal } from "./terminal.ts";

/** What a program is called, and which APIs it offers. */
export interface Program {
  readonly name: string;
  readonly description: string;
  readonly apis: readonly OfferedAPI[];
}

const ownProgram: Program = {
  name: "lightfield-wootiv",
  description:
    "Lightfield and Wootiv in a terminal: every operation of both, imports, changes, and types of a workspace.",
  apis: offeredAPIs,
};

const ownExample = `
Example
  lightfield-wootiv lightfield account list --filter '$name[startsWith]=Ac' --limit 50`;

const help = `
Exit codes
  0  done; types --check: nothing has changed
  1  failed: the API refused it, a file could not be written, or you said no; types --check: something has changed
  2  a command, an option or its value is invalid
  3  no key, a key that does not work, or a scope that it lacks
  4  not found
  5  a rate limit, or too slow
  6  no connection
  130  cancelled, with Ctrl-C or SIGTERM`;

/** Runs a command. Returns its exit code. */
export async function run(
  args: string[],
  terminal: Terminal = processTerminal(new AbortController().signal),
  own: Program = ownProgram,
): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.done;
  let operation: OperationSummary | undefined;
  const asJSON = wantsJSON(args);
  const end = (code: ExitCode): void => void (exitCode = code);
  const program = newProgram(own, terminal, asJSON);
  try {
    const { apis } = own;
    const context = { apis, terminal, end, begin: (one: OperationSummary) => void (operation = one) };
    const [name = "", ...words] = wordsOf(args);
    const named = apis.find((api) => api.name === args[0]); // the others are for help and suggestions
    if (named === undefined) await addCommands(program, context, [...args.slice(0, 1), name]);
    for (const api of named === undefined ? apis : [named]) {
      const command = program.command(api.name).description(api.description);
      if (name !== api.name) continue;
      const { fillAPICommand } = await import("./commands/api-command.ts");
      fillAPICommand(command, api, words, context);
    }
    await program.parseAsync((await pathToRefuse(program, args)) ?? args, { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return explainUsage(error, program, own.apis, args, asJSON, terminal);
    const { explainFailure, printFailure } = await import("./failure/explain-failure.ts");
    const failure = explainFailure(error, operation);
    if (failure === undefined) throw error;
    terminal.stderr.write(printFailure(failure, asJSON));
    return failure.exitCode;
  }
}

function newProgram(own: Program, { stdout, stderr }: Terminal, asJSON: boolean): Command {
  return new Command(own.name)
    .description(own.description)
    .version(readVersion(), "-v, --version")
    .addHelpText("after", (own === ownProgram ? `${ownExample}\n` : "") + help)
    .configureOutput({
      writeOut: (text) => void stdout.write(text),
      writeErr: (text) => void (asJSON || stderr.write(text)),
    })
    .exitOverride();
}

/** The words that name a command or its help; of a completion, those that are finished. */
function wordsOf(args: readonly string[]): readonly string[] {
  const typed = args[0] === "complete" ? args.slice(args[1] === "--" ? 2 : 1, -1) : args;
  return wordsBeforeOptions(typed).filter((word) => word !== "help");
}

function wordsBeforeOptions(args: readonly string[]): readonly string[] {
  const end = args.findIndex((arg) => arg.startsWith("-"));
  return end < 0 ? args : args.slice(0, end);
}

/** Of `help` for a command that there is not: its words, which commander refuses. The page of any other is printed. */
async function pathToRefuse(program: Command, args: readonly string[]): Promise<string[] | undefined> {
  const words = args[0] === "complete" ? [] : wordsBeforeOptions(args);
  return words.includes("help") ? (await import("./commands/show-help.ts")).showHelp(program, words) : undefined;
}

/** Commander has written what is wrong, but where it is to be JSON. */
async function explainUsage(
  error: CommanderError,
  program: Command,
  apis: readonly OfferedAPI[],
  args: readonly string[],
  asJSON: boolean,
  { stderr }: Terminal,
): Promise<ExitCode> {
  const { message, exitCode, code } = error;
  if (exitCode === 0) return exitCodes.done;
  const { adviseOnUsage } = await import("./commands/advise-on-usage.ts");
  const advice = adviseOnUsage(error, program, wordsBeforeOptions(args), apis);
  if (asJSON) {
    const text = code === "commander.help" ? "Name a command." : message.replace(/^error: /, "");
    const told = { exitCode: exitCodes.usage, message: text, ...(advice !== "" && { advice }) };
    stderr.write(`${JSON.stringify({ error: told })}\n`);
  } else if (advice !== "") stderr.write(`${advice}\n`);
  return exitCodes.usage;
}

function wantsJSON(args: readonly string[]): boolean {
  return args.some((arg, index) => {
    if (arg === "--json" || arg === "--output=json" || arg === "-ojson") return true;
    return arg === "json" && ["--output", "-o"].includes(args[index - 1] ?? "");
  });
}
