import { insert, remove, type Placed } from "./entries.ts";
import { ValueIndex } from "./value-index.ts";

/** Records in order, from which a page can be taken. */
export interface Selection<T> {
  readonly size: number;
  slice(start: number, end: number): T[];
}

/** Finds records by a value. Lookups with the same name read the same values of a record, and so share an index. */
export interface Lookup<T> {
  readonly name: string;
  readonly valuesOf: (record: T) => readonly unknown[];
  readonly value: unknown;
}

/** How many selections are cached at a time. */
const mostKept = 50;

/** Records in order of insertion, found by ID or by value. An index of values is built when it is first needed. */
export class Collection<T extends { id: string }> implements Iterable<T>, Selection<T> {
  readonly #byId = new Map<string, Placed<T>>();
  readonly #inOrder: Placed<T>[] = [];
  readonly #indexes = new Map<string, ValueIndex<T>>();
  /** The selections made since the last change, by name. */
  readonly #kept = new Map<string, T[]>();
  #places = 0;

  get size(): number {
    return this.#inOrder.length;
  }

  add(record: T): T {
    const entry = { place: this.#places++, record };
    this.#byId.set(record.id, entry);
    insert(this.#inOrder, entry);
    for (const index of this.#indexes.values()) index.add(entry);
    this.#kept.clear();
    return record;
  }

  get(id: string): T | undefined {
    return this.#byId.get(id)?.record;
  }

  filter(isWanted: (record: T) => boolean): T[] {
    const found: T[] = [];
    for (const { record } of this.#inOrder) if (isWanted(record)) found.push(record);
    return found;
  }

  slice(start: number, end: number): T[] {
    return this.#inOrder.slice(start, end).map(({ record }) => record);
  }

  /** The records with a value. */
  having(lookup: Lookup<T>): T[] {
    return this.#find(lookup).map(({ record }) => record);
  }

  /** The shortest result among the lookups, to be filtered further; all records if there are no lookups. */
  narrow(lookups: Lookup<T>[]): Pick<Collection<T>, "filter"> | T[] {
    const [first, ...rest] = lookups.map((lookup) => this.#find(lookup));
    if (first === undefined) return this;
    const fewest = rest.reduce((least, other) => (other.length < least.length ? other : least), first);
    return fewest.map(({ record }) => record);
  }

  #find({ name, valuesOf, value }: Lookup<T>): readonly Placed<T>[] {
    const index = this.#indexes.get(name) ?? new ValueIndex(valuesOf, this.#inOrder);
    this.#indexes.set(name, index);
    return index.get(value);
  }

  /** What `select` returns, cached until the next change: reading a selection page by page makes it only once. */
  keep(name: string, select: () => T[]): T[] {
    const selected = this.#kept.get(name) ?? select();
    if (this.#kept.size >= mostKept) this.#kept.clear();
    this.#kept.set(name, selected);
    return selected;
  }

  /** Replaces the record with the same ID. To be called also after a record was changed in place. */
  replace(record: T): void {
    const entry = this.#byId.get(record.id);
    if (entry === undefined) return;
    this.#kept.clear();
    entry.record = record;
    for (const index of this.#indexes.values()) index.update(entry);
  }

  delete(id: string): void {
    const entry = this.#byId.get(id);
    if (entry === undefined) return;
    this.#byId.delete(id);
    remove(this.#inOrder, entry);
    for (const index of this.#indexes.values()) index.delete(entry);
    this.#kept.clear();
  }

  *[Symbol.iterator](): Iterator<T> {
    for (const { record } of this.#inOrder) yield record;
  }
}
