import type { Column } from "lightfield-wootiv/jobs";
import { UsageError } from "../cli-error.ts";
import { didYouMean } from "../check/nearest.ts";

/** A column, and the field that its values are for. */
export type MappedColumn = readonly [column: string, field: string];

/** @throws UsageError where columns are mapped that the input has not, or one to several fields */
export function checkMapped(map: readonly MappedColumn[], columns: readonly string[] | undefined): void {
  for (const [column, fields] of grouped(map)) {
    if (fields.length > 1) throw new UsageError(`--map: the column ${column} can be for one of ${fields.join(", ")}.`);
  }
  if (columns === undefined) return;
  const missing = map.map(([column]) => column).filter((name) => !columns.includes(name));
  refuse(missing, (name) => `--map: there is no column ${name}.${didYouMean(name, columns)}`, "columns", columns);
}

/** What an import brings in. */
export interface ImportedColumns {
  /** The columns whose values are written. */
  readonly mapped: readonly MappedColumn[];
  /** The names of fields that records are matched by. */
  readonly match: readonly string[];
  /** The names of all fields that rows may have a value for; undefined where nobody knows. */
  readonly reachable: readonly string[] | undefined;
}

/**
 * Fields go by their keys, or by labels that only one has.
 *
 * @param fields those of the object; undefined where any column is a field
 * @throws UsageError for what would be wrong with every row: fields that there are not or that are read-only, several
 * columns for one, and none for those that records are matched by
 */
export function checkFields(
  { mapped, match, reachable }: ImportedColumns,
  fields: readonly Column[] | undefined,
): void {
  if (fields !== undefined) {
    const column = mapped.find(
      ([name, field]) => match.includes(name) && !isField(name, fields) && isField(field, fields),
    );
    if (column !== undefined)
      throw new UsageError(
        `--match takes fields: the column ${column[0]} is for ${column[1]}, so say --match '${column[1]}'.`,
      );
    checkNames([...match, ...mapped.map(([, field]) => field)], fields);
  }
  const find = (name: string): Column => {
    const found = fields?.find(({ key }) => key === name) ?? fields?.find(({ label }) => label === name);
    return found ?? { key: name };
  };
  for (const [key, columns] of grouped(mapped.map(([column, field]) => [find(field).key, column]))) {
    if (columns.length > 1) {
      throw new UsageError(
        `The columns ${columns.join(" and ")} are for the same field, ${key}: choose one with --map.`,
      );
    }
  }
  for (const [column, field] of mapped) {
    if (find(field).readOnly === true)
      throw new UsageError(`${column}: the field ${field} is read-only: leave it out.`);
  }
  const keys = reachable?.map((name) => find(name).key);
  if (keys === undefined || match.length === 0 || match.some((name) => keys.includes(find(name).key))) return;
  throw new UsageError(`--match: there is no column for ${match.join(" or ")}: name one with --map.`);
}

function isField(name: string, fields: readonly Column[]): boolean {
  return fields.some(({ key, label }) => key === name || label === name);
}

function checkNames(named: readonly string[], fields: readonly Column[]): void {
  const keys = fields.map(({ key }) => key);
  const names = [...keys, ...fields.flatMap(({ label }) => label ?? [])];
  const missing = named.filter((name) => !names.includes(name));
  refuse(missing, (name) => `There is no field ${name}.${didYouMean(name, names)}`, "fields", keys);
  for (const name of named.filter((one) => !keys.includes(one))) {
    const shared = fields.filter(({ label }) => label === name).map(({ key }) => key);
    if (shared.length > 1) throw new UsageError(`Several fields have the label ${name}: name ${shared.join(" or ")}.`);
  }
}

function grouped(pairs: readonly (readonly [name: string, value: string])[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [name, value] of pairs) groups.set(name, [...(groups.get(name) ?? []), value]);
  return groups;
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
