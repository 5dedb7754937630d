import { InvalidArgumentError, Option } from "commander";
import type { Command } from "commander";
import { formats } from "../output/format.ts";

/** The options of how data is written. */
export function addOutputOptions(command: Command): Command {
  return command
    .addOption(
      new Option("-o, --output <format>", "how data is written (default: a table on a terminal, else json)").choices(
        formats,
      ),
    )
    .addOption(new Option("--json", "the same as --output json; errors are JSON as well"))
    .addOption(new Option("--columns <names>", "columns of a table or CSV, with commas between them"))
    .addOption(new Option("--fields <names>", "the members of each record to write, in every format"))
    .addOption(new Option("--csv-safe", "put a ' before cells that a spreadsheet would run as formulas"));
}

/** The options of which key is used, and where it goes. */
export function addKeyOptions(command: Command): Command {
  return command
    .addOption(new Option("--profile <name>", "the profile whose key is used (see profile add)"))
    .addOption(new Option("--env-file <path>", "a file with the variables of the key and the address"))
    .addOption(new Option("--base-url <url>", "where requests go").argParser(httpURL));
}

/** The options of how requests are sent. */
export function addConnectionOptions(command: Command): Command {
  return addKeyOptions(command)
    .addOption(new Option("--environment <name>", "the server to use, by name"))
    .addOption(new Option("--retries <n>", "further attempts after a failed one (default: 2)").argParser(wholeNumber))
    .addOption(new Option("--timeout <seconds>", "for one attempt (default: 60)").argParser(seconds))
    .addOption(new Option("--deadline <seconds>", "for the whole call, with its retries").argParser(seconds))
    .addOption(new Option("--no-pacing", "send at once, whatever the rate limits"))
    .addOption(new Option("--proxy <url>", "an HTTP proxy"));
}

/** Both, in groups of their own. */
export function addSharedOptions(command: Command): Command {
  command.optionsGroup("Output:");
  addOutputOptions(command);
  command.optionsGroup("Connection:");
  return addConnectionOptions(command);
}

export function wholeNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new InvalidArgumentError("It must be a whole number, 0 or more.");
}

export function seconds(text: string): number {
  if (/^\d+(\.\d+)?$/.test(text) && Number(text) >= 0.001) return Number(text);
  throw new InvalidArgumentError("It must be a number of seconds, 0.001 or more.");
}

export function httpURL(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw new InvalidArgumentError("It must be a URL that begins with https:// or http://.");
}

export function delimiter(text: string): string {
  if (text === "tab") return "\t";
  if (/^[^"\r\n]$/.test(text)) return text;
  throw new InvalidArgumentError("It must be one character, or tab.");
}

/** Of an option that may be repeated. */
export function collect(text: string, before: readonly string[] = []): string[] {
  return [...before, text];
}

/** Those that `request` sends. */
export const httpMethods: readonly string[] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** Those that `completion` knows. */
export const shells = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof shells)[number];
