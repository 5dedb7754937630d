import { shellAdvice } from "../check/shell-advice.ts";
import { UsageError } from "../cli-error.ts";
import { didYouMean } from "../check/nearest.ts";

export const formats = ["json", "jsonl", "csv", "yaml", "table"] as const;
export type Format = (typeof formats)[number];

/** How data is written, as options say it. */
export interface OutputFlags {
  readonly output?: string;
  readonly json?: boolean;
  /** Names with commas between them. */
  readonly columns?: string;
  readonly fields?: string;
  /** Whether no cell of a CSV is a formula to a spreadsheet. */
  readonly csvSafe?: boolean;
}

/**
 * A table for people who look, JSON for programs.
 *
 * @throws UsageError for names that would have no effect in that format: to be called before anything is sent
 */
export function chooseFormat(flags: OutputFlags, isTerminal: boolean): Format {
  const format = formatOf(flags, isTerminal);
  checkNames(format, flags);
  return format;
}

function checkNames(format: Format, { columns, fields }: OutputFlags): void {
  for (const [option, text] of Object.entries({ "--columns": columns, "--fields": fields })) {
    if (text === undefined) continue;
    if (listNames(text)?.length === 0)
      throw new UsageError(`${option} names nothing: give names with commas between them.`);
    const isNameless = text.split(",").some((name) => /^(\.|$)/.test(name.trim()));
    if (isNameless) throw new UsageError(`${option} has an empty name in ${JSON.stringify(text)}.${shellAdvice}`);
  }
  if (columns === undefined) return;
  if (fields !== undefined) throw new UsageError("--columns and --fields both say what is written: give one of them.");
  if (format === "csv" || format === "table") return;
  throw new UsageError(
    `--columns is for tables and CSV, and this is ${format}: name members with --fields, or say --output csv.`,
  );
}

function formatOf({ output, json }: OutputFlags, isTerminal: boolean): Format {
  if (json === true) return "json";
  if (output === undefined) return isTerminal ? "table" : "json";
  const format = formats.find((one) => one === output);
  if (format !== undefined) return format;
  throw new UsageError(`--output is json, jsonl, csv, yaml or table, and not ${output}.${didYouMean(output, formats)}`);
}

/** The names that an option lists. */
export function listNames(text: string | undefined): string[] | undefined {
  const names = text?.split(",").map((name) => name.trim());
  return names?.filter((name) => name !== "");
}
