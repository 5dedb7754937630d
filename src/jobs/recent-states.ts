import type { RecordState } from "./description.ts";

/** States that are remembered: those of records further back are retrieved when they come again. */
const statesRemembered = 1000;

/**
 * The states of the records that were written last, in two maps that are added to: a map from which the oldest is deleted
 * each time keeps its former tables, with all that was in them, until the whole heap is collected.
 */
export class RecentStates {
  #young = new Map<string, RecordState>();
  #old = new Map<string, RecordState>();

  get(id: string): RecordState | undefined {
    return this.#young.get(id) ?? this.#old.get(id);
  }

  /** @returns the IDs of the records whose states are forgotten for it */
  set(id: string, state: RecordState): string[] {
    this.#young.set(id, state);
    if (this.#young.size < statesRemembered / 2) return [];
    const forgotten = [...this.#old.keys()].filter((one) => !this.#young.has(one));
    this.#old = this.#young;
    this.#young = new Map();
    return forgotten;
  }

  delete(id: string): void {
    this.#young.delete(id);
    this.#old.delete(id);
  }
}
