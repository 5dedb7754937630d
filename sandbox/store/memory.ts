/** All that a sandbox has kept, by name. What several of its values refer to is one and the same object. */
export type Kept = Map<string, unknown>;

/**
 * What a sandbox remembers. The stores take the maps and lists that they change from here, so that all of them can be
 * written to a file at once, and begin where that file ends.
 */
export class Memory {
  readonly kept: Kept;

  /** @param kept what an earlier sandbox has kept */
  constructor(kept: Kept = new Map()) {
    this.kept = kept;
  }

  /**
   * The value of this name, to be changed in place: what was kept under it, otherwise what `begin` returns. It consists
   * of plain objects, arrays, maps, sets, dates, bytes and primitive values.
   */
  keep<T extends object>(name: string, begin: () => T): T {
    if (!this.kept.has(name)) this.kept.set(name, begin());
    return this.kept.get(name) as T; // what it was when this version kept it: a file of any other is refused
  }
}
