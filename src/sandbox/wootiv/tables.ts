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
  readonly #ids: IdSource;
  readonly #clock: Clock;

  constructor(label: string, ids: IdSource, clock: Clock) {
    this.label = label;
    this.#ids = ids;
    this.#clock = clock;
  }

  create(values: JsonObject): Row {
    const now = this.#clock.now().toISOString();
    const audit = { date_created: now, date_updated: now, date_deleted: neverDeleted, version: 1 };
    for (const column of Object.keys(values)) this.columns.add(column);
    return this.living.add({ id: this.#ids.uuid(), audit, ...values });
  }

  get(id: string): Row | undefined {
    return this.living.get(id);
  }

  update(row: Row, changes: JsonObject): Row {
    this.#stamp(row, {});
    return Object.assign(row, changes);
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
