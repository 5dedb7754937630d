/** Records in the order of their arrival, found by ID. */
export class Collection<T extends { id: string }> implements Iterable<T> {
  readonly #byId = new Map<string, T>();
  readonly #inOrder: T[] = [];

  get size(): number {
    return this.#inOrder.length;
  }

  add(record: T): T {
    this.#byId.set(record.id, record);
    this.#inOrder.push(record);
    return record;
  }

  get(id: string): T | undefined {
    return this.#byId.get(id);
  }

  find(isWanted: (record: T) => boolean): T | undefined {
    return this.#inOrder.find(isWanted);
  }

  filter(isWanted: (record: T) => boolean): T[] {
    return this.#inOrder.filter(isWanted);
  }

  slice(start: number, end: number): T[] {
    return this.#inOrder.slice(start, end);
  }

  delete(id: string): void {
    const record = this.#byId.get(id);
    if (record === undefined) return;
    this.#byId.delete(id);
    this.#inOrder.splice(this.#inOrder.indexOf(record), 1);
  }

  [Symbol.iterator](): Iterator<T> {
    return this.#inOrder[Symbol.iterator]();
  }
}
