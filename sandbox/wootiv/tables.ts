import type { Clock } from "../store/clock.ts";
import { Collection } from "../store/collection.ts";
import { objectOf } from "../store/json.ts";
import type { JSONObject, JSONValue } from "../store/json.ts";
import { lookUpText } from "../store/lookup.ts";
import type { Lookup } from "../store/lookup.ts";
import type { Memory } from "../store/memory.ts";
import type { IDSource } from "../store/random.ts";

export interface Row extends JSONObject {
  readonly id: string;
}

/** Relates a column that holds one identifier or reference, or several, to the rows of another table. */
export interface Relation {
  readonly column: string;
  readonly table: () => Table;
}

/** `date_deleted` of a living row: its declared type does not allow null. */
const neverDeleted = "1970-01-01T00:00:00.000Z";

/** Rows of one kind, with their timestamps. Deleted rows are kept apart. */
export class Table {
  /** The name of a row in messages, such as `Mailbox`. */
  readonly label: string;
  readonly living: Collection<Row>;
  readonly deleted: Map<string, Row>;
  readonly columns: Set<string>;
  readonly relations: Map<string, Relation> = new Map();
  readonly #ids: IDSource;
  readonly #clock: Clock;

  constructor(label: string, ids: IDSource, clock: Clock, memory: Memory) {
    this.label = label;
    this.living = new Collection(memory.keep(`${label}, living`, () => new Map()));
    this.deleted = memory.keep(`${label}, deleted`, () => new Map());
    this.columns = memory.keep(`${label}, columns`, () => new Set(["id", "audit"]));
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
    return this.living.findAll(columnEquals(column, value));
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

/** Finds the rows with a value in a column. A number equals its text, and `null` no value. */
export function columnEquals(column: string, value: unknown): Lookup<Row> {
  return { name: column, valuesOf: (row) => [cellText(row[column])], value: cellText(value) };
}

/** Each finds all rows with a text in a column, and possibly others. */
export function columnContains(column: string, text: string): Lookup<Row>[] {
  return lookUpText(column, (row) => [cellText(row[column]) ?? ""], text);
}

function cellText(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : String(value);
}

/** The identifiers in a column that holds one, a reference, or an array of either. */
export function idsIn(value: JSONValue | undefined): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  const id = typeof value === "string" ? value : objectOf(value).id;
  return typeof id === "string" ? [id] : [];
}
