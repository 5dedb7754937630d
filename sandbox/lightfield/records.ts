import type { Clock } from "../store/clock.ts";
import { Collection } from "../store/collection.ts";
import type { JSONObject, JSONValue } from "../store/json.ts";
import type { Memory } from "../store/memory.ts";
import type { IDSource } from "../store/random.ts";
import { notFound } from "./errors.ts";
import type { ObjectType } from "./object-types.ts";

/** A value that a field has had. */
export interface PastValue {
  readonly value: JSONValue;
  readonly recordedAt: string;
}

/** A record with its plain values, as it is before it is wrapped for a response. */
export interface StoredRecord {
  readonly id: string;
  readonly type: ObjectType;
  readonly createdAt: string;
  updatedAt: string | null;
  fields: JSONObject;
  /** IDs of linked records, by relationship key. */
  links: Record<string, string[]>;
  /** All values that changed fields have had, by field key, the oldest first. */
  past: Record<string, PastValue[]>;
  /** For meetings and emails: whether the owner of the key may see all of it. */
  accessLevel?: "FULL" | "METADATA";
}

/** All records of a workspace. Those in the trash are kept apart from the living ones. */
export class RecordStore {
  readonly #living = new Map<string, Collection<StoredRecord>>();
  readonly #all: Map<string, StoredRecord>;
  /** The IDs of those in the trash. */
  readonly #trashed: Set<string>;
  readonly #ids: IDSource;
  readonly #clock: Clock;
  /** Called with each record that was created, changed or deleted. */
  onWrite: ((record: StoredRecord) => void) | undefined;

  constructor(ids: IDSource, clock: Clock, memory: Memory) {
    this.#ids = ids;
    this.#clock = clock;
    this.#all = memory.keep("records", () => new Map());
    this.#trashed = memory.keep("trash", () => new Set());
    for (const record of this.#all.values()) if (!this.#trashed.has(record.id)) this.list(record.type.slug).add(record);
  }

  list(type: string): Collection<StoredRecord> {
    const known = this.#living.get(type);
    if (known !== undefined) return known;
    const created = new Collection<StoredRecord>();
    this.#living.set(type, created);
    return created;
  }

  create(
    type: ObjectType,
    fields: JSONObject,
    createdAt: string = this.#clock.now().toISOString(),
    id: string = this.#ids.prefixed(type.idPrefix),
  ): StoredRecord {
    const record = { id, type, createdAt, updatedAt: null, fields: { ...fields }, links: {}, past: {} };
    this.#all.set(id, record);
    this.list(type.slug).add(record);
    this.onWrite?.(record);
    return record;
  }

  /** The living record of this type and ID. */
  get(type: string, id: string): StoredRecord | undefined {
    return this.list(type).get(id);
  }

  /** @throws LightfieldError 404 if there is no living record of this type and ID */
  find(type: string, id = ""): StoredRecord {
    const record = this.get(type, id);
    if (record === undefined) throw notFound(type, id);
    return record;
  }

  /** The record, even if it is in the trash. */
  getAny(type: string, id: string): StoredRecord | undefined {
    const record = this.#all.get(id);
    return record?.type.slug === type ? record : undefined;
  }

  /** All living records of all types. */
  *everything(): Iterable<StoredRecord> {
    for (const records of this.#living.values()) yield* records;
  }

  isLiving(type: string, id: string): boolean {
    return this.list(type).get(id) !== undefined;
  }

  setField(record: StoredRecord, key: string, value: JSONValue): void {
    const now = this.#clock.now().toISOString();
    const past = (record.past[key] ??= []);
    const first = record.fields[key] ?? null;
    if (past.length === 0) past.push({ value: first, recordedAt: record.createdAt });
    past.push({ value, recordedAt: now });
    record.fields[key] = value;
    record.updatedAt = now;
    this.noteChange(record);
  }

  touch(record: StoredRecord): void {
    record.updatedAt = this.#clock.now().toISOString();
    this.noteChange(record);
  }

  link(record: StoredRecord, key: string, ids: string[]): void {
    record.links[key] = ids;
    this.noteChange(record);
  }

  /** Call it after a record was changed in any other way. */
  noteChange(record: StoredRecord): void {
    this.list(record.type.slug).replace(record);
    this.onWrite?.(record);
  }

  trash(record: StoredRecord): void {
    this.#trashed.add(record.id);
    this.list(record.type.slug).delete(record.id);
    this.touch(record);
  }
}
