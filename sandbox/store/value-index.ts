import { insertEntry, removeEntry } from "./entries.ts";
import type { Entry } from "./entries.ts";

/** Finds records by value, without a scan of all records. */
export class ValueIndex<T> {
  readonly #valuesOf: (record: T) => readonly unknown[];
  readonly #byValue = new Map<unknown, Entry<T>[]>();
  /** The values under which each record is indexed. */
  readonly #indexed = new Map<Entry<T>, readonly unknown[]>();

  constructor(valuesOf: (record: T) => readonly unknown[], entries: Iterable<Entry<T>>) {
    this.#valuesOf = valuesOf;
    for (const entry of entries) this.add(entry);
  }

  /** The records with this value, in their order. */
  get(value: unknown): readonly Entry<T>[] {
    return this.#byValue.get(value) ?? [];
  }

  add(entry: Entry<T>): void {
    this.#enter(entry, [...new Set(this.#valuesOf(entry.record))]);
  }

  /** Call it when the values of a record may have changed. */
  update(entry: Entry<T>): void {
    const before = this.#indexed.get(entry) ?? [];
    const values = [...new Set(this.#valuesOf(entry.record))];
    if (before.length === values.length && values.every((value, i) => Object.is(value, before[i]))) return;
    this.delete(entry);
    this.#enter(entry, values);
  }

  #enter(entry: Entry<T>, values: readonly unknown[]): void {
    for (const value of values) {
      const entries = this.#byValue.get(value);
      if (entries === undefined) this.#byValue.set(value, [entry]);
      else insertEntry(entries, entry);
    }
    this.#indexed.set(entry, values);
  }

  delete(entry: Entry<T>): void {
    for (const value of this.#indexed.get(entry) ?? []) {
      const entries = this.#byValue.get(value) ?? [];
      removeEntry(entries, entry);
      if (entries.length === 0) this.#byValue.delete(value);
    }
    this.#indexed.delete(entry);
  }
}
