import type { Clock } from "../clock.ts";
import { Collection } from "../collection.ts";
import type { IdSource } from "../ids.ts";
import { objectOf, type Json, type JsonObject } from "../json.ts";

export interface Row extends JsonObject {
  id: string;
}

/** Leads from a column that holds one identifier, one reference or several to the rows of another table. */
export interface Relation {
  column: string;
  table: () => Table;
}

/** What the declared type of `date_deleted`, which is never null, makes a living record say. */
const neverDeleted = "1970-01-01T00:00:00.000Z";

/** Rows of one kind, with their time stamps. Deleted ones are kept apart. */
export class Table {
  /** What a row is called in messages. */
  readonly label: string;
  readonly living: Collection<Row> = new Collection();
  readonly deleted: Map<string, Row> = new Map();
  readonly columns: Set<string> = new Set(["id", "audit"]);
  readonly relations: Map<string, Relation> = new Map();
  readonly #indexes = new Map<string, Map<Json, Set<Row>>>();
  readonly #ids: IdSource;
  readonly #clock: Clock;

  constructor(label: string, ids: IdSource, clock: Clock, indexed: string[] = []) {
    this.label = label;
    this.#ids = ids;
    this.#clock = clock;
    for (const column of indexed) this.#indexes.set(column, new Map());
  }

  create(values: JsonObject): Row {
    const now = this.#clock.now().toISOString();
    const audit = { date_created: now, date_updated: now, date_deleted: neverDeleted, version: 1 };
    for (const column of Object.keys(values)) this.columns.add(column);
    return this.#enter({ id: this.#ids.uuid(), audit, ...values });
  }

  get(id: string): Row | undefined {
    return this.living.get(id);
  }

  /** The living rows with a value in an indexed column. */
  findBy(column: string, value: Json | undefined): Row[] {
    return [...(this.#indexes.get(column)?.get(value ?? null) ?? [])];
  }

  update(row: Row, changes: JsonObject): Row {
    this.#leaveIndexes(row);
    Object.assign(row, changes);
    this.#stamp(row, {});
    this.#enterIndexes(row);
    return row;
  }

  delete(row: Row): void {
    this.living.delete(row.id);
    this.#leaveIndexes(row);
    this.deleted.set(row.id, row);
    this.#stamp(row, { date_deleted: this.#clock.now().toISOString() });
  }

  recover(id: string): Row | undefined {
    const row = this.deleted.get(id);
    if (row === undefined) return undefined;
    this.deleted.delete(id);
    this.#stamp(row, { date_deleted: neverDeleted });
    return this.#enter(row);
  }

  #enter(row: Row): Row {
    this.#enterIndexes(row);
    return this.living.add(row);
  }

  #enterIndexes(row: Row): void {
    for (const [column, index] of this.#indexes) {
      const value = row[column] ?? null;
      index.set(value, (index.get(value) ?? new Set()).add(row));
    }
  }

  #leaveIndexes(row: Row): void {
    for (const [column, index] of this.#indexes) {
      const rows = index.get(row[column] ?? null);
      rows?.delete(row);
      if (rows?.size === 0) index.delete(row[column] ?? null);
    }
  }

  #stamp(row: Row, changes: JsonObject): void {
    const audit = objectOf(row.audit);
    const date_updated = this.#clock.now().toISOString();
    row.audit = { ...audit, date_updated, version: Number(audit.version) + 1, ...changes };
  }
}

/** The identifiers in a column that holds one, a reference, or an array of either. */
export function idsIn(value: Json | undefined): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  const id = typeof value === "string" ? value : objectOf(value).id;
  return typeof id === "string" ? [id] : [];
}
