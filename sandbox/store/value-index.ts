import { insert, remove, type Placed } from "./entries.ts";

/** Finds records by value, without a scan of all records. */
export class ValueIndex<T> {
  readonly #valuesOf: (record: T) => readonly unknown[];
  readonly #byValue = new Map<unknown, Placed<T>[]>();
  /** The values under which each record is indexed. */
  readonly #current = new Map<Placed<T>, readonly unknown[]>();

  constructor(valuesOf: (record: T) => readonly unknown[], entries: Iterable<Placed<T>>) {
    this.#valuesOf = valuesOf;
    for (const entry of entries) this.add(entry);
  }

  /** The records with this value, in their order. */
  get(value: unknown): readonly Placed<T>[] {
    return this.#byValue.get(value) ?? [];
  }

  add(entry: Placed<T>): void {
    this.#enter(entry, [...new Set(this.#valuesOf(entry.record))]);
  }

  /** To be called when the values of a record may have changed. */
  update(entry: Placed<T>): void {
    const before = this.#current.get(entry) ?? [];
    const values = [...new Set(this.#valuesOf(entry.record))];
    if (before.length === values.length && values.every((value, i) => Object.is(value, before[i]))) return;
    this.delete(entry);
    this.#enter(entry, values);
  }

  #enter(entry: Placed<T>, values: readonly unknown[]): void {
    for (const value of values) {
      const entries = this.#byValue.get(value);
      if (entries === undefined) this.#byValue.set(value, [entry]);
      else insert(entries, entry);
    }
    this.#current.set(entry, values);
  }

  delete(entry: Placed<T>): void {
    for (const value of this.#current.get(entry) ?? []) {
      const entries = this.#byValue.get(value) ?? [];
      remove(entries, entry);
      if (entries.length === 0) this.#byValue.delete(value);
    }
    this.#current.delete(entry);
  }
}
