#!/usr/bin/env node
/** The command line of the generator. It imports no package, so that `--help` works whatever is installed. */
import nodeModule from "node:module";
import { CommandError, UsageError } from "./cli/command-error.ts";
import { commands } from "./cli/commands.ts";
import type { Command } from "./cli/commands.ts";
import { exitCodes } from "./cli/exit-codes.ts";
import { emitHelp, emitHelpOf, usage, usageOf } from "./cli/help.ts";
import { readArguments } from "./cli/options.ts";
import { tuneEngine } from "./cli/tune-engine.ts";
import { suggest } from "./document/suggest.ts";
import { DocumentError, formatDiagnostic } from "./document/document-error.ts";
import { explainMissingPackage, MissingPackageError, version } from "./missing-package.ts";

nodeModule.enableCompileCache?.(); // what Node 22 and later compile is kept for the next run, among temporary files

process.exitCode = await main(process.argv.slice(2));

/** Returns the exit code. */
async function main([name = "", ...args]: string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  try {
    // The console outlives a reader that has read enough, such as `head`.
    console.log(command === undefined ? runWithoutCommand(name) : await runCommand(name, command, args));
    return exitCodes.done;
  } catch (error) {
    const message = describeError(error);
    if (message === undefined) throw error;
    const isUsage = error instanceof UsageError;
    console.error(isUsage ? `${message}\n\n${command ? usageOf(name, command) : usage}` : message);
    return isUsage ? exitCodes.usage : exitCodes.failed;
  }
}

function runWithoutCommand(name: string): string {
  if (name === "") throw new UsageError(`Give a command: ${Object.keys(commands).join(", ")}.`);
  if (!name.startsWith("-")) {
    const similar = suggest(name, Object.keys(commands));
    throw new UsageError(`There is no command ${JSON.stringify(name)}.${similar && ` Did you mean ${similar}?`}`);
  }
  const { values } = readArguments([name], ["help", "version"]);
  return values.version === true ? version : emitHelp();
}

async function runCommand(name: string, command: Command, args: string[]): Promise<string> {
  const { values, operands } = readArguments(args, [...command.options, "help"]);
  if (values.help === true) return emitHelpOf(name, command);
  if (command.takesOperands !== true && operands[0] !== undefined) {
    throw new UsageError(`${name} takes options alone, not ${JSON.stringify(operands[0])}.`);
  }
  const run = await command.load();
  tuneEngine(values.input); // not before: compiled code of a run is of no use to one that is tuned otherwise
  return run(values, operands);
}

/** The message for an error that the user can put right; undefined for a defect, which deserves its stack trace. */
function describeError(error: unknown): string | undefined {
  if (error instanceof CommandError) return error.message;
  if (error instanceof MissingPackageError) return error.message;
  if (error instanceof DocumentError)
    return [...error.diagnostics.map(formatDiagnostic), "Nothing was written."].join("\n");
  return explainMissingPackage(error)?.message;
}
