/** A row, and its number from 1. */
export interface NumberedRow<Row> {
  readonly number: number;
  readonly row: Row;
}

/** Rows, read one by one, and ahead where it must be known how many there are. */
export class RowSource<Row> {
  readonly #iterator: AsyncIterator<Row> | Iterator<Row>;
  readonly #ahead: Row[] = [];
  #position = 0;
  #number = 0;

  constructor(rows: Iterable<Row> | AsyncIterable<Row>) {
    this.#iterator = Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]();
  }

  async next(): Promise<NumberedRow<Row> | undefined> {
    if (this.#position === this.#ahead.length && !(await this.#readOne())) return undefined;
    const row = this.#ahead[this.#position++] as Row;
    if (this.#position === this.#ahead.length) this.#ahead.length = this.#position = 0;
    return { number: ++this.#number, row };
  }

  /** How many rows were taken. */
  get count(): number {
    return this.#number;
  }

  /** How many rows to come are wanted, counted up to a limit. */
  async countAhead(limit: number, isWanted: (row: Row) => boolean): Promise<number> {
    let count = 0;
    for (let index = this.#position; count < limit; index++) {
      if (index === this.#ahead.length && !(await this.#readOne())) break;
      if (isWanted(this.#ahead[index] as Row)) count += 1;
    }
    return count;
  }

  async #readOne(): Promise<boolean> {
    const result = await this.#iterator.next();
    if (result.done === true) return false;
    this.#ahead.push(result.value);
    return true;
  }

  /** Tells whoever makes the rows that no more are read. */
  async stop(): Promise<void> {
    await this.#iterator.return?.();
  }
}
