import { insert, remove, type Placed } from "./placed.ts";
import { ValueIndex } from "./value-index.ts";

/** Records in order, to take a page from. */
export interface Selection<T> {
  readonly size: number;
  slice(start: number, end: number): T[];
}

/** A way to find records by a value. Lookups of the same name find the same values in a record. */
export interface Lookup<T> {
  readonly name: string;
  readonly valuesOf: (record: T) => readonly unknown[];
  readonly value: unknown;
}

/** How many selections are kept at a time. */
const mostKept = 50;

/** Records in the order of their arrival, found by ID, or by a value for which an index is made when it is first asked for. */
export class Collection<T extends { id: string }> implements Iterable<T>, Selection<T> {
  readonly #byId = new Map<string, Placed<T>>();
  readonly #inOrder: Placed<T>[] = [];
  readonly #indexes = new Map<string, ValueIndex<T>>();
  /** What was selected since the last change, by whatever names it. */
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

  /** As few records as may be, among which are those that all lookups find. */
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

  /** What `select` answers, once between two changes: whoever walks a selection page by page makes it only once. */
  keep(name: string, select: () => T[]): T[] {
    const selected = this.#kept.get(name) ?? select();
    if (this.#kept.size >= mostKept) this.#kept.clear();
    this.#kept.set(name, selected);
    return selected;
  }

  /** Puts a record in the place of the one with its ID. To be called also when a record has changed by itself. */
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
