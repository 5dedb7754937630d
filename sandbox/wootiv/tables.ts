import type { Clock } from "../store/clock.ts";
import { Collection, type Lookup } from "../store/collection.ts";
import type { IDSource } from "../store/ids.ts";
import { trigramsOf } from "../store/lookup.ts";
import { objectOf, type JSONValue, type JSONObject } from "../store/json.ts";

export interface Row extends JSONObject {
  id: string;
}

/** Relates a column that holds one identifier or reference, or several, to the rows of another table. */
export interface Relation {
  column: string;
  table: () => Table;
}

/** `date_deleted` of a living row: its declared type does not allow null. */
const neverDeleted = "1970-01-01T00:00:00.000Z";

/** Rows of one kind, with their timestamps. Deleted rows are kept apart. */
export class Table {
  /** What a row is called in messages. */
  readonly label: string;
  readonly living: Collection<Row> = new Collection();
  readonly deleted: Map<string, Row> = new Map();
  readonly columns: Set<string> = new Set(["id", "audit"]);
  readonly relations: Map<string, Relation> = new Map();
  readonly #ids: IDSource;
  readonly #clock: Clock;

  constructor(label: string, ids: IDSource, clock: Clock) {
    this.label = label;
    this.#ids = ids;
    this.#clock = clock;
  }

  create(values: JSONObject): Row {
    const now = this.#clock.now().toISOString();
    const audit = { date_created: now, date_updated: now, date_deleted: neverDeleted, version: 1 };
    for (const column of Object.keys(values)) this.columns.add(column);
    return this.living.add({ id: this.#ids.uuid(), audit, ...values });
  }

  get(id: string): Row | undefined {
    return this.living.get(id);
  }

  /** The living rows with a value in a column. */
  findBy(column: string, value: JSONValue | undefined): Row[] {
    return this.living.having(equalling(column, value));
  }

  update(row: Row, changes: JSONObject): Row {
    Object.assign(row, changes);
    this.#stamp(row, {});
    this.living.replace(row);
    return row;
  }

  delete(row: Row): void {
    this.living.delete(row.id);
    this.deleted.set(row.id, row);
    this.#stamp(row, { date_deleted: this.#clock.now().toISOString() });
  }

  recover(id: string): Row | undefined {
    const row = this.deleted.get(id);
    if (row === undefined) return undefined;
    this.deleted.delete(id);
    this.#stamp(row, { date_deleted: neverDeleted });
    return this.living.add(row);
  }

  #stamp(row: Row, changes: JSONObject): void {
    const audit = objectOf(row.audit);
    const date_updated = this.#clock.now().toISOString();
    row.audit = { ...audit, date_updated, version: Number(audit.version) + 1, ...changes };
  }
}

/** Finds the rows with a value in a column. A number equals its text. */
export function equalling(column: string, value: unknown): Lookup<Row> {
  return { name: column, valuesOf: (row) => [textOrNull(row[column])], value: textOrNull(value) };
}

/** Each finds all rows whose column contains a text, and possibly others. */
export function containing(column: string, text: string): Lookup<Row>[] {
  const valuesOf = (row: Row): number[] => trigramsOf(textOrNull(row[column]) ?? "");
  return trigramsOf(text).map((value) => ({ name: `trigrams of ${column}`, valuesOf, value }));
}

function textOrNull(value: unknown): string | null {
  return value === undefined || value === null ? null : String(value);
}

/** The identifiers in a column that holds one, a reference, or an array of either. */
export function idsIn(value: JSONValue | undefined): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  const id = typeof value === "string" ? value : objectOf(value).id;
  return typeof id === "string" ? [id] : [];
}
