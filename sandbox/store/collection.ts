import { insertEntry, removeEntry } from "./entries.ts";
import type { Entry } from "./entries.ts";
import type { Lookup } from "./lookup.ts";
import { ValueIndex } from "./value-index.ts";

/** Records in order, from which a page can be taken. */
export interface Selection<T> {
  readonly size: number;
  slice(start: number, end: number): T[];
}

/** Number of selections cached at a time. */
const cacheSize = 50;

/** Records in order of insertion, found by ID or by value. An index of values is built when it is first needed. */
export class Collection<T extends { id: string }> implements Iterable<T>, Selection<T> {
  readonly #byId: Map<string, Entry<T>>;
  readonly #inOrder: Entry<T>[];
  readonly #indexes = new Map<string, ValueIndex<T>>();
  /** Selections made since the last change, by name. */
  readonly #cached = new Map<string, T[]>();
  #nextPosition: number;

  /** @param byId its records, with their positions and in order: changes go here */
  constructor(byId: Map<string, Entry<T>> = new Map()) {
    this.#byId = byId;
    this.#inOrder = [...byId.values()];
    this.#nextPosition = (this.#inOrder.at(-1)?.position ?? -1) + 1;
  }

  get size(): number {
    return this.#inOrder.length;
  }

  add(record: T): T {
    const entry = { position: this.#nextPosition++, record };
    this.#byId.set(record.id, entry);
    insertEntry(this.#inOrder, entry);
    for (const index of this.#indexes.values()) index.add(entry);
    this.#cached.clear();
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

  /** The records with the value of a lookup. */
  findAll(lookup: Lookup<T>): T[] {
    return this.#lookUp(lookup).map(({ record }) => record);
  }

  /** The shortest result among the lookups, to be filtered further; all records if there are no lookups. */
  narrow(lookups: Lookup<T>[]): Pick<Collection<T>, "filter"> | T[] {
    const [first, ...rest] = lookups.map((lookup) => this.#lookUp(lookup));
    if (first === undefined) return this;
    const fewest = rest.reduce((least, other) => (other.length < least.length ? other : least), first);
    return fewest.map(({ record }) => record);
  }

  #lookUp({ name, valuesOf, value }: Lookup<T>): readonly Entry<T>[] {
    const index = this.#indexes.get(name) ?? new ValueIndex(valuesOf, this.#inOrder);
    this.#indexes.set(name, index);
    return index.get(value);
  }

  /** What `select` returns, cached until the next change: a selection is made once for all of its pages. */
  cache(name: string, select: () => T[]): T[] {
    const selected = this.#cached.get(name) ?? select();
    if (this.#cached.size >= cacheSize) this.#cached.clear();
    this.#cached.set(name, selected);
    return selected;
  }

  /** Replaces the record with the same ID. Call it also after a record was changed in place. */
  replace(record: T): void {
    const entry = this.#byId.get(record.id);
    if (entry === undefined) return;
    this.#cached.clear();
    entry.record = record;
    for (const index of this.#indexes.values()) index.update(entry);
  }

  delete(id: string): void {
    const entry = this.#byId.get(id);
    if (entry === undefined) return;
    this.#byId.delete(id);
    removeEntry(this.#inOrder, entry);
    for (const index of this.#indexes.values()) index.delete(entry);
    this.#cached.clear();
  }

  *[Symbol.iterator](): Iterator<T> {
    for (const { record } of this.#inOrder) yield record;
  }
}
