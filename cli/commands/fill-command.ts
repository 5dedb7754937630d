import type { Command } from "commander";
import type { CommandContext } from "./api-command.ts";
import { fillComplete, fillCompletion } from "./fill-completion-command.ts";
import { fillAuth, fillProfile } from "./fill-key-command.ts";
import { fillMCP, fillTypes } from "./fill-package-command.ts";
import { fillChanges, fillImport, fillRequest } from "./fill-record-command.ts";

/** Gives a command of this program all but its name and what it is for. Each loads what it needs where it runs. */
export function fillCommand(command: Command, context: CommandContext): void {
  fills[command.name()]?.(command, context);
}

const fills: Readonly<Record<string, (command: Command, context: CommandContext) => void>> = {
  request: fillRequest,
  import: fillImport,
  changes: fillChanges,
  auth: fillAuth,
  profile: fillProfile,
  types: fillTypes,
  mcp: fillMCP,
  completion: fillCompletion,
  complete: fillComplete,
};
