import { comparable } from "./canonical.ts";
import type { Column, RecordState, RecordWrite } from "./description.ts";

/** What may become of the records of an import. */
export type ImportMode = "insert" | "update" | "upsert";

/** A field or relationship that differs from what a row has. */
export interface FieldChange {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** What is to be done with a row. */
export type Decision =
  | { readonly kind: "create"; readonly write: RecordWrite }
  | {
      readonly kind: "update";
      readonly id: string;
      readonly changes: readonly FieldChange[];
      readonly write: RecordWrite;
    }
  | { readonly kind: "unchanged"; readonly id: string }
  | { readonly kind: "ambiguous"; readonly ids: readonly string[]; readonly reason: string }
  | { readonly kind: "skipped"; readonly id?: string; readonly reason: string };

/** The records that match a row, and the field that they were found by. */
export interface Match {
  readonly records: readonly RecordState[];
  readonly field: string | undefined;
}

/** Decides from the records that match. */
export function classify(row: RecordWrite, { records, field }: Match, mode: ImportMode, linksOf: LinksOf): Decision {
  const [record, another] = records;
  if (record === undefined) {
    if (mode === "update") return { kind: "skipped", reason: "There is no such record, and an update creates none." };
    return { kind: "create", write: row };
  }
  const ids = records.map(({ id }) => id);
  if (another !== undefined) {
    const reason = `${records.length} records have the same ${field}: ${ids.join(", ")}. Merge them, or match by another field.`;
    return { kind: "ambiguous", ids, reason };
  }
  if (mode === "insert") return { kind: "skipped", id: record.id, reason: "The record is there already." };
  const { changes, write } = compare(row, record, linksOf);
  if (changes.length === 0) return { kind: "unchanged", id: record.id };
  return { kind: "update", id: record.id, changes, write };
}

/** Whether a relationship leads to many records or one. */
export type LinksOf = (key: string) => Column["links"];

/** What a record lacks of a row. Links that it has besides stay. */
export function compare(
  row: RecordWrite,
  record: RecordState,
  linksOf: LinksOf,
): { readonly changes: readonly FieldChange[]; readonly write: RecordWrite } {
  const fields = Object.entries(row.fields).filter(([key, to]) => comparable(to) !== comparable(record.fields[key]));
  const links = Object.entries(row.links)
    .map(([key, ids]) => [key, ids.filter((id) => !record.links[key]?.includes(id))] as const)
    .filter(([, ids]) => ids.length > 0);
  const changes = [
    ...fields.map(([field, to]) => ({ field, from: record.fields[field] ?? null, to })),
    ...links.map(([field, added]) => {
      const from = record.links[field] ?? [];
      return { field, from, to: linksOf(field) === "one" ? added : [...from, ...added] };
    }),
  ];
  return { changes, write: { fields: Object.fromEntries(fields), links: Object.fromEntries(links) } };
}

/** The record as it is after a write. */
export function applyWrite(record: RecordState, { fields, links }: RecordWrite, linksOf: LinksOf): RecordState {
  const changed = Object.entries(links).map(([key, ids]): [string, readonly string[]] => [
    key,
    linksOf(key) === "one" ? ids : [...new Set([...(record.links[key] ?? []), ...ids])],
  ]);
  return {
    id: record.id,
    fields: { ...record.fields, ...fields },
    links: { ...record.links, ...Object.fromEntries(changed) },
  };
}

/** The records that have one of these values in the field, exactly. */
export function exactMatches(
  records: readonly RecordState[],
  field: string,
  values: readonly unknown[],
): readonly RecordState[] {
  const wanted = new Set(values.map(comparable));
  return records.filter(({ fields }) => [fields[field]].flat().some((value) => wanted.has(comparable(value))));
}
