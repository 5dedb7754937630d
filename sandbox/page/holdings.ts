import type { StoredRecord } from "../lightfield/records.ts";
import type { LightfieldWorkspace } from "../lightfield/workspace.ts";
import type { Row } from "../wootiv/tables.ts";
import type { WootivState } from "../wootiv/state.ts";

/** Records of one kind: how many, and the latest of them, the newest first. */
export interface Holding {
  readonly api: "Lightfield" | "Wootiv";
  readonly kind: string;
  readonly count: number;
  readonly latest: readonly { readonly id: string; readonly name: string }[];
}

interface Records<T> {
  readonly size: number;
  slice(start: number, end: number): T[];
}

const shown = 20;

/** What the sandbox holds, by its kinds. Of each record the ID and a name: others of its values may be secret. */
export function listHoldings(lightfield: LightfieldWorkspace, wootiv: WootivState): Holding[] {
  const types = [...lightfield.types.keys()];
  const tables = Object.entries(wootiv).flatMap(([name, table]) => (isTable(table) ? [{ name, table }] : []));
  return [
    ...types.map((type) => hold("Lightfield", type, lightfield.records.list(type), nameRecord)),
    ...tables.map(({ name, table }) => hold("Wootiv", kindOf(name), table.living, nameRow)),
  ].filter(({ count }) => count > 0);
}

function isTable(value: unknown): value is { living: Records<Row> } {
  return typeof value === "object" && value !== null && "living" in value;
}

/** `contactGroups` becomes `contact groups`. */
function kindOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function hold<T extends { readonly id: string }>(
  api: Holding["api"],
  kind: string,
  records: Records<T>,
  name: (record: T) => unknown,
): Holding {
  const latest = records.slice(Math.max(0, records.size - shown), records.size).reverse();
  return { api, kind, count: records.size, latest: latest.map((one) => ({ id: one.id, name: printName(name(one)) })) };
}

function nameRecord({ fields }: StoredRecord): unknown {
  return fields["$name"] ?? fields["$title"] ?? fields["$subject"] ?? fields["$email"];
}

function nameRow(row: Row): unknown {
  return row["name"] ?? row["title"] ?? row["email"] ?? row["slug"];
}

/** A text, the parts of a name, or the first of several texts; empty for anything else. */
function printName(value: unknown): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return printName(value[0]);
  if (typeof value !== "object" || value === null) return "";
  return Object.values(value)
    .filter((part) => typeof part === "string")
    .join(" ");
}
