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

/** A table for people who look, JSON for programs. */
export function chooseFormat({ output, json }: OutputFlags, isTerminal: boolean): Format {
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
