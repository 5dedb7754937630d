import type { Command, CommanderError } from "commander";
import type { OfferedAPI } from "../description/apis.ts";
import { suggestCommand } from "./suggest-command.ts";

/**
 * What to do about a command that commander refuses; empty where its own words say so.
 *
 * @param words those of the command, before the first option
 */
export function adviseOnUsage(
  { code, message }: CommanderError,
  program: Command,
  words: readonly string[],
  apis: readonly OfferedAPI[],
): string {
  switch (code) {
    case "commander.unknownCommand": {
      return message.includes("Did you mean") ? "" : suggestCommand(program, words, apis);
    }
    case "commander.unknownOption":
      return words[0] === "request" && /'--(set|filter)'/.test(message)
        ? "A request takes its body with --data, and its query with --query."
        : "";
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
