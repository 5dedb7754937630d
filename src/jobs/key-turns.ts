/** How a row left its turn: what it has is known to later rows, or may not be, or it has made way until all others are done. */
export type TurnEnd = "settled" | "unfinished" | "deferred";

interface Turn {
  readonly row: number;
  readonly ended: Promise<TurnEnd>;
}

/** A row that has taken its turn with the values that it is matched by. */
export interface OpenTurn {
  /** Resolves when the earlier rows with one of the values are done. `true`: one of them may still be written. */
  isBlocked(): Promise<boolean>;
  end(how: TurnEnd): void;
}

/**
 * Rows with the same value to match by go one after the other, in their order: two at once would both find no record, and
 * both create it. A row waits for earlier ones alone, so that no two wait for each other.
 */
export class KeyTurns {
  #last = new Map<string, Turn>();
  /** How many have left it since it was begun. */
  #left = 0;

  /** To be called in the order of the rows. */
  take(row: number, tokens: readonly string[]): OpenTurn {
    const before = tokens.flatMap((token) => this.#last.get(token)?.ended ?? []);
    let resolve: (how: TurnEnd) => void = () => {};
    const turn = { row, ended: new Promise<TurnEnd>((done) => (resolve = done)) };
    for (const token of tokens) this.#last.set(token, turn);
    const isBlocked = async (): Promise<boolean> => (await Promise.all(before)).includes("unfinished");
    const end = (how: TurnEnd): void => {
      resolve(how);
      if (how === "unfinished") return; // later rows with the value must know
      for (const token of tokens) if (this.#last.get(token) === turn) this.#last.delete(token);
      if (++this.#left > this.#last.size) this.#beginAnew();
    };
    return { isBlocked, end };
  }

  /** A map that is deleted from keeps its former tables, with all that was in them, until the whole heap is collected. */
  #beginAnew(): void {
    this.#last = new Map(this.#last);
    this.#left = 0;
  }

  /** The end of the row with this value, where it comes before this row. */
  endOf(token: string, row: number): Promise<TurnEnd> | undefined {
    const turn = this.#last.get(token);
    return turn !== undefined && turn.row < row ? turn.ended : undefined;
  }
}
