import { didYouMean } from "../check/nearest.ts";
import { find, rowOf } from "./record-values.ts";

/** The columns that were chosen, of record after record. It notes those that none has. */
export class ChosenColumns {
  readonly names: readonly string[];
  readonly #missing: Set<string>;
  readonly #others = new Set<string>();
  #isEmpty = true;

  constructor(names: readonly string[]) {
    this.names = names;
    this.#missing = new Set(names);
  }

  pick(record: unknown): Record<string, unknown> {
    const row = rowOf(record);
    const found = this.names.map((name) => [name, find(record, name, row)] as const);
    if (this.#missing.size > 0) this.#note(row, found);
    return Object.fromEntries(found.map(([name, value]) => [name, value ?? null]));
  }

  #note(row: object, found: readonly (readonly [name: string, value: unknown])[]): void {
    this.#isEmpty = false;
    for (const [name, value] of found) if (value !== undefined) this.#missing.delete(name);
    for (const name of Object.keys(row)) this.#others.add(name);
  }

  /** A line for each column that no record had; empty where there was no record. */
  explainMissing(): string {
    if (this.#isEmpty) return "";
    return [...this.#missing].map((name) => `No record has ${name}.${didYouMean(name, this.#others)}\n`).join("");
  }
}
