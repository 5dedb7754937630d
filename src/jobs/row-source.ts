/** A row, and its number from 1. */
export interface NumberedRow<Row> {
  readonly number: number;
  readonly row: Row;
}

/** Rows, read one by one, and ahead where it must be known how many there are. */
export class RowSource<Row> {
  readonly #iterator: AsyncIterator<Row> | Iterator<Row>;
  readonly #ahead: Row[] = [];
  readonly #numberOf: (index: number) => number;
  #position = 0;
  #count = 0;
  #last = 0;

  /** @param numberOf the number of a row, by its index; those of a batch are not in sequence */
  constructor(rows: Iterable<Row> | AsyncIterable<Row>, numberOf: (index: number) => number = (index) => index + 1) {
    this.#numberOf = numberOf;
    this.#iterator = Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]();
  }

  async next(): Promise<NumberedRow<Row> | undefined> {
    if (this.#position === this.#ahead.length && !(await this.#readOne())) return undefined;
    const row = this.#ahead[this.#position++] as Row;
    if (this.#position === this.#ahead.length) this.#ahead.length = this.#position = 0;
    this.#last = this.#numberOf(this.#count++);
    return { number: this.#last, row };
  }

  /** The number of the last row that was taken. */
  get last(): number {
    return this.#last;
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
