import { nearestName } from "../platform/nearest-name.ts";
import { isRecord } from "./canonical.ts";
import type { Column, RecordDescription } from "./description.ts";
import { isRef } from "./ref.ts";
import type { RecordRef } from "./ref.ts";

/** What a row has to be written, before references are resolved. */
export interface RowValues {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly links: Readonly<Record<string, readonly (string | RecordRef)[]>>;
}

/** A value of a row that cannot be written. */
export interface RowProblem {
  readonly column: string;
  readonly reason: string;
}

/** All problems of a row at once: whoever corrects it does so once. */
export type ReadRow = { readonly values: RowValues } | { readonly problems: readonly RowProblem[] };

/** Finds columns by key, and by label where only one has it. */
export type FindColumn = (name: string) => Column | RowProblem;

export function columnFinder({ columns }: Pick<RecordDescription<never>, "columns">): FindColumn {
  if (columns === undefined) return (key) => ({ key });
  const byKey = new Map(columns.map((column) => [column.key, column]));
  const byLabel = groupByLabel(columns);
  return (name) => {
    const key = byKey.get(name);
    if (key !== undefined) return key;
    const [labelled, another] = byLabel.get(name) ?? [];
    if (labelled === undefined) {
      const nearest = nearestName(
        name,
        [...byKey.keys(), ...byLabel.keys()].filter((known) => known !== undefined),
      );
      const advice = nearest === undefined ? "" : ` Did you mean ${JSON.stringify(nearest)}?`;
      return { column: name, reason: `There is no field ${JSON.stringify(name)}.${advice}` };
    }
    if (another === undefined) return labelled;
    return {
      column: name,
      reason: `Several fields have the label ${JSON.stringify(name)}: give one of the keys ${labelled.key} and ${another.key}.`,
    };
  };
}

function groupByLabel(columns: readonly Column[]): Map<string | undefined, Column[]> {
  const groups = new Map<string | undefined, Column[]>();
  for (const column of columns) groups.set(column.label, [...(groups.get(column.label) ?? []), column]);
  return groups;
}

/** What a row has for a field, by its key or label. */
export type NamedCell = readonly [name: string, cell: unknown];

/**
 * Reads the cells of a row by the columns. What is `undefined` or an empty text is left as it is; `null` clears. Of two
 * values for one field, neither may be lost.
 */
export function readRow(cells: readonly NamedCell[], find: FindColumn): ReadRow {
  const fields: Record<string, unknown> = {};
  const links: Record<string, readonly (string | RecordRef)[]> = {};
  const problems: RowProblem[] = [];
  for (const [name, cell] of cells) {
    if (cell === undefined || cell === "") continue;
    const column = find(name);
    if ("reason" in column) {
      problems.push(column);
      continue;
    }
    const read = column.key in fields || column.key in links ? repeated(column) : readCell(column, cell);
    if ("problem" in read) problems.push({ column: name, reason: read.problem });
    else if ("links" in read) links[column.key] = read.links;
    else fields[column.key] = read.value;
  }
  return problems.length > 0 ? { problems } : { values: { fields, links } };
}

/** Problems as one: the first column, and a reason that names each of the others before its own. */
export function combineProblems([first, ...others]: readonly RowProblem[]): RowProblem {
  const further = others.map(({ column, reason }) => `${column}: ${reason}`);
  return { column: first?.column ?? "", reason: [first?.reason, ...further].join(" ") };
}

type Cell =
  { readonly value: unknown } | { readonly links: readonly (string | RecordRef)[] } | { readonly problem: string };

function repeated({ key }: Column): Cell {
  return { problem: `It has several values for ${key}: leave all but one out.` };
}

function readCell(column: Column, cell: unknown): Cell {
  if (column.readOnly) return { problem: "It is read-only: leave it out." };
  if (column.links !== undefined) return readLinks(column, cell);
  if (cell === null) return { value: null };
  if (isRef(cell)) return { problem: "It is a field, and takes no reference to a record." };
  return column.parse?.(cell) ?? { value: cell instanceof Date ? cell.toISOString() : cell };
}

function readLinks({ links }: Column, cell: unknown): Cell {
  const items: unknown[] = Array.isArray(cell) ? cell : [cell];
  const valid = items.filter(
    (item): item is string | RecordRef => isRef(item) || (typeof item === "string" && item !== ""),
  );
  if (valid.length < items.length) return { problem: "It takes IDs of records, or ref(…)." };
  if (links === "one" && valid.length > 1) return { problem: "It takes one record." };
  return { links: valid };
}

/** The values of a field, one by one, that records are matched by. */
export function matchValues(value: unknown): readonly unknown[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((one) => one !== undefined && one !== null && one !== "" && !(isRecord(one) && isEmpty(one)));
}

function isEmpty(members: Readonly<Record<string, unknown>>): boolean {
  return Object.values(members).every((member) => member === undefined || member === null || member === "");
}
