import type { ImportTarget } from "./import-target.ts";
import type { KeyTurns } from "./key-turns.ts";
import { findRecords } from "./match-row.ts";
import type { RowValues } from "./read-row.ts";
import { isRef } from "./ref.ts";
import type { RecordRef } from "./ref.ts";
import type { RecordWrite } from "./description.ts";
import type { RowOutcome } from "./outcome.ts";

/** IDs in place of references; `missing`: none has the value as yet, though a later row may. */
export type ResolvedRefs =
  { readonly links: RecordWrite["links"] } | { readonly missing: string } | { readonly outcome: RowOutcome };

/** The references of a row, with the relationship that each is in. */
export function refsOf({ links }: RowValues): RecordRef["ref"][] {
  return Object.values(links)
    .flat()
    .flatMap((link) => (isRef(link) ? [link.ref] : []));
}

/** The values to match by that a reference may mean. */
export function refTokens<Row>(target: ImportTarget<Row> | undefined, { value }: RecordRef["ref"]): string[] {
  return (target?.match ?? []).flatMap((field) => {
    const parsed = target?.parseMatch(field, value);
    return parsed === undefined ? [] : [target?.token(field, parsed) ?? ""];
  });
}

/** Waits for the earlier rows that references may mean, and looks for their records. */
export async function resolveRefs<Row>(
  { number, values, target: own }: { number: number; values: RowValues; target: ImportTarget<Row> },
  { targets, turns, options }: { targets: ReadonlyMap<string, ImportTarget<Row>>; turns: KeyTurns; options: object },
): Promise<ResolvedRefs> {
  const resolved: Record<string, string[]> = {};
  for (const [key, items] of Object.entries(values.links)) {
    resolved[key] = [];
    for (const item of items) {
      if (!isRef(item)) {
        resolved[key].push(item);
        continue;
      }
      const found = await resolveRef(own.columnOf(key), item.ref);
      if (!("id" in found)) return found;
      resolved[key].push(found.id);
    }
    resolved[key] = [...new Set(resolved[key])];
  }
  return { links: resolved };

  async function resolveRef(
    column: string,
    { object, value }: RecordRef["ref"],
  ): Promise<{ readonly id: string } | Exclude<ResolvedRefs, { links: unknown }>> {
    const name = `${object} ${JSON.stringify(value)}`;
    const target = targets.get(object);
    if (target === undefined) {
      const reason = `The import has no object ${JSON.stringify(object)}; it has ${[...targets.keys()].join(", ")}.`;
      return { outcome: { kind: "invalid", column, reason } };
    }
    for (const token of refTokens(target, { object, value })) {
      if ((await turns.endOf(token, number)) !== "unfinished") continue;
      return { outcome: { kind: "unfinished", reason: `It refers to ${name}, whose row is unfinished.` } };
    }
    for (const field of target.match) {
      const parsed = target.parseMatch(field, value);
      if (parsed === undefined) continue;
      const [record, another] = await findRecords(target, field, [parsed], options);
      if (another !== undefined) {
        return { outcome: { kind: "invalid", column, reason: `Several records are ${name}: give the ID of one.` } };
      }
      if (record !== undefined) return { id: record.id };
    }
    return { missing: name };
  }
}
