import type { Command } from "commander";
import { suggestMethod } from "./suggest-method.ts";

/**
 * What to do about a command that commander refuses; empty where its own words say so.
 *
 * @param code of its error
 * @param words those of the command, before the first option
 */
export function adviseOnUsage(code: string, message: string, program: Command, words: readonly string[]): string {
  switch (code) {
    case "commander.unknownCommand": {
      const method = message.includes("Did you mean") ? undefined : suggestMethod(program, words);
      return method === undefined ? "" : `(Did you mean ${method}?)`;
    }
    case "commander.excessArguments":
      return words.at(-1)?.includes("=") === true
        ? "Members of the body are given with --set name=value, and conditions with --filter."
        : "--help says what it takes.";
    case "commander.missingArgument":
      return "--help says what it takes.";
    default:
      return "";
  }
}
