import type { RecordState } from "./description.ts";
import { withRoom } from "./with-room.ts";
import { RecentStates } from "./recent-states.ts";
import { StringTable } from "./string-table.ts";

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
  readonly #tokens = new StringTable();
  /** For each token, the number of the ID from 1; 0: none has the value any more. */
  #holders = new Uint32Array(64);
  readonly #ids = new StringTable();
  /** For each ID whether lists may show the record, though its state was forgotten or never known. */
  #written = new Uint8Array(64);
  readonly #states = new RecentStates();

  find(token: string): string | undefined {
    const holder = this.#holders[this.#tokens.find(token) ?? -1] ?? 0;
    return holder > 0 ? this.#ids.at(holder - 1) : undefined;
  }

  has(id: string): boolean {
    return this.#states.get(id) !== undefined || this.#written[this.#ids.find(id) ?? -1] === 1;
  }

  stateOf(id: string): RecordState | undefined {
    return this.#states.get(id);
  }

  /** @param state `undefined`: it is not known */
  add(id: string, tokens: readonly string[], state: RecordState | undefined): void {
    const holder = this.#ids.add(id) + 1;
    for (const token of tokens) {
      const number = this.#tokens.add(token);
      this.#holders = withRoom(this.#holders, number + 1, (size) => new Uint32Array(size));
      this.#holders[number] = holder;
    }
    this.#states.delete(id);
    this.#setWritten(id, state === undefined);
    if (state === undefined) return;
    for (const forgotten of this.#states.set(id, state)) {
      this.#setWritten(forgotten, !isDryID(forgotten)); // lists show none of those
    }
  }

  #setWritten(id: string, isWritten: boolean): void {
    const number = this.#ids.add(id);
    this.#written = withRoom(this.#written, number + 1, (size) => new Uint8Array(size));
    this.#written[number] = isWritten ? 1 : 0;
  }

  /** The record no longer has the values. */
  remove(id: string, tokens: readonly string[]): void {
    const holder = (this.#ids.find(id) ?? -1) + 1;
    for (const token of tokens) {
      const number = this.#tokens.find(token);
      if (number !== undefined && this.#holders[number] === holder) this.#holders[number] = 0;
    }
  }
}
