import type { Column } from "lightfield-wootiv/jobs";
import { UsageError } from "../cli-error.ts";
import { didYouMean } from "../check/nearest.ts";

/** @throws UsageError where columns are mapped that the input has not */
export function checkMapped(mapped: readonly string[], columns: readonly string[] | undefined): void {
  if (columns === undefined) return;
  const missing = mapped.filter((name) => !columns.includes(name));
  refuse(missing, (name) => `--map: there is no column ${name}.${didYouMean(name, columns)}`, "columns", columns);
}

/** @throws UsageError where fields are named that the object has not, by their keys or labels, or by a label of several */
export function checkFields(named: readonly string[], fields: readonly Column[] | undefined): void {
  if (fields === undefined) return; // any column is a field
  const keys = fields.map(({ key }) => key);
  const names = [...keys, ...fields.flatMap(({ label }) => label ?? [])];
  const missing = named.filter((name) => !names.includes(name));
  refuse(missing, (name) => `There is no field ${name}.${didYouMean(name, names)}`, "fields", keys);
  for (const name of named.filter((one) => !keys.includes(one))) {
    const shared = fields.filter(({ label }) => label === name).map(({ key }) => key);
    if (shared.length > 1) throw new UsageError(`Several fields have the label ${name}: name ${shared.join(" or ")}.`);
  }
}

function refuse(
  missing: readonly string[],
  explain: (name: string) => string,
  what: string,
  known: readonly string[],
): void {
  if (missing.length === 0) return;
  throw new UsageError([...new Set(missing.map(explain)), `The ${what} are ${known.join(", ")}.`].join("\n"));
}
