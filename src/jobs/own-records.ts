import type { RecordState } from "./description.ts";

/** States that are remembered: those of records further back are retrieved when they come again. */
const statesRemembered = 1000;

/** In place of the ID of a record that a dry run would create. */
export function dryID(row: number): string {
  return `(row ${row})`;
}

export function isDryID(id: string): boolean {
  return id.startsWith("(row ");
}

/**
 * The records of one object that this run has written, by the values that they are matched by: lists trail writes, so the
 * server may not find them yet. What is remembered of each is small, as there may be a million.
 */
export class OwnRecords {
  readonly #ids = new Map<string, string>();
  readonly #states = new Map<string, RecordState>();
  /** Those of which the state was forgotten, or never known. */
  readonly #written = new Set<string>();

  find(token: string): string | undefined {
    return this.#ids.get(token);
  }

  has(id: string): boolean {
    return this.#states.has(id) || this.#written.has(id);
  }

  stateOf(id: string): RecordState | undefined {
    return this.#states.get(id);
  }

  /** @param state `undefined`: it is not known */
  add(id: string, tokens: readonly string[], state: RecordState | undefined): void {
    for (const token of tokens) this.#ids.set(token, id);
    this.#states.delete(id);
    if (state === undefined) this.#written.add(id);
    else this.#remember(id, state);
  }

  #remember(id: string, state: RecordState): void {
    this.#written.delete(id);
    this.#states.set(id, state);
    if (this.#states.size <= statesRemembered) return;
    const [oldest] = this.#states.keys();
    if (oldest === undefined) return;
    this.#states.delete(oldest);
    if (!isDryID(oldest)) this.#written.add(oldest); // lists show none of those
  }

  /** The record no longer has the values. */
  remove(id: string, tokens: readonly string[]): void {
    for (const token of tokens) if (this.#ids.get(token) === id) this.#ids.delete(token);
  }
}
