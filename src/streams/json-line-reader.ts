import { ItemFault, parseItem, tooLarge } from "./item-reader.ts";
import type { ItemReader } from "./item-reader.ts";

export interface LineOptions {
  /** Characters of one value. */
  readonly limit: number;
  /** The line that ends the stream. */
  readonly end: string | undefined;
}

/**
 * Reads JSON lines; blank ones are none. Or a JSON text sequence, whose values begin with a record separator and may hold
 * line ends.
 */
export class JSONLineReader implements ItemReader {
  isOver = false;
  readonly #separator: "\n" | "\x1e";
  readonly #options: LineOptions;
  readonly #decoder = new TextDecoder();
  /** The beginning of a value. Adding to it copies nothing, until it is whole. */
  #pending = "";

  constructor(separator: "\n" | "\x1e", options: LineOptions) {
    this.#separator = separator;
    this.#options = options;
  }

  read(bytes: Uint8Array): Iterable<unknown> {
    return this.#split(this.#decoder.decode(bytes, { stream: true }));
  }

  /** The last line need not end with a line end. */
  end(): Iterable<unknown> {
    return this.#split(this.#decoder.decode() + this.#separator);
  }

  *#split(text: string): Generator<unknown> {
    const { limit, end } = this.#options;
    let start = 0;
    for (let stop = text.indexOf(this.#separator); stop >= 0; stop = text.indexOf(this.#separator, start)) {
      const line = this.#pending + text.slice(start, stop);
      this.#pending = "";
      start = stop + 1;
      const value = line.trim();
      if (value.length > limit) throw tooLarge(limit);
      if (value === end) this.isOver = true;
      if (this.isOver) return;
      if (this.#separator !== "\n" && isCut(line)) throw new ItemFault("that is cut off", value);
      if (value !== "") yield parseItem(value);
    }
    this.#pending += text.slice(start);
    if (this.#pending.length > limit) throw tooLarge(limit);
  }
}

/** A number or a word of a sequence may go on, unless white space ends it. */
function isCut(text: string): boolean {
  return /^\s*[-\w]/.test(text) && !/\s$/.test(text);
}
