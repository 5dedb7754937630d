import { SDKError } from "../platform/errors.ts";
import type { ImportJob } from "./import-job.ts";
import type { ImportTarget } from "./import-target.ts";
import type { RowOutcome } from "./outcome.ts";
import { combineProblems } from "./read-row.ts";
import type { RowValues } from "./read-row.ts";
import type { NumberedRow } from "./row-source.ts";

/** A row as its object reads it. */
export interface PreparedRow<Row> {
  readonly number: number;
  readonly input: Row;
  readonly target: ImportTarget<Row>;
  /** What it is matched by. */
  readonly tokens: readonly string[];
  /** What it has to be written, or what is wrong with it. */
  readonly read: { readonly values: RowValues } | { readonly outcome: RowOutcome };
}

/** @throws SDKError for a row of an object that there is not */
export function prepareRow<Row>(
  { number, row: input }: NumberedRow<Row>,
  { targets, objectOf }: Pick<ImportJob<Row>, "targets" | "objectOf">,
): PreparedRow<Row> {
  const object = objectOf(input);
  const target = targets.get(object);
  if (target === undefined) throw new SDKError(`Row ${number} is for the object ${object}, which the import has not.`);
  const read = target.read(input);
  if ("problems" in read) {
    const outcome: RowOutcome = { kind: "invalid", ...combineProblems(read.problems) };
    return { number, input, target, tokens: [], read: { outcome } };
  }
  const tokens = target.tokens(read.values.fields);
  if (tokens.length > 0 || target.match.length === 0) return { number, input, target, tokens, read };
  const reason = `It has no value for ${target.match.join(" or ")}, which records are matched by.`;
  return { number, input, target, tokens, read: { outcome: { kind: "invalid", reason } } };
}
