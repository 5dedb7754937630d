import { withRoom } from "./with-room.ts";
import { StringTable } from "./string-table.ts";

/** A record as it was last seen: the number of its shape, and digests of 32 bits. */
export interface RecordDigest {
  readonly shape: number;
  readonly words: ArrayLike<number>;
}

/** What is known of an ID: nothing; that its record is gone; or the number of its shape, counted from this one. */
const [unknown, gone, firstShape] = [0, 1, 2];

const words = (size: number): Uint32Array<ArrayBuffer> => new Uint32Array(size);

/** Digests of records by ID, in bytes, as there may be a million: 60 for each record, and 4 for each field. */
export class RecordDigests {
  readonly #ids = new StringTable();
  #states = words(64);
  /** Where the words of a record begin. */
  #starts = words(64);
  #words = words(256);
  #count = 0;
  /** Whether the record was met: 1. */
  #met = new Uint8Array(64);

  /** @param size how many words it has, by its shape */
  find(id: string, size: (shape: number) => number): RecordDigest | undefined {
    const number = this.#ids.find(id);
    const state = number === undefined ? unknown : this.#states[number];
    if (number === undefined || state === undefined || state < firstShape) return undefined;
    const shape = state - firstShape;
    const start = this.#starts[number] ?? 0;
    return { shape, words: this.#words.subarray(start, start + size(shape)) };
  }

  set(id: string, { shape, words: digest }: RecordDigest): void {
    const number = this.#numberOf(id);
    if (this.#states[number] !== shape + firstShape) {
      this.#starts[number] = this.#count;
      this.#count += digest.length;
      this.#words = withRoom(this.#words, this.#count, words);
    }
    this.#words.set(digest, this.#starts[number]);
    this.#states[number] = shape + firstShape;
  }

  delete(id: string): void {
    const number = this.#numberOf(id);
    this.#states[number] = gone;
  }

  wasDeleted(id: string): boolean {
    return this.#states[this.#ids.find(id) ?? -1] === gone;
  }

  /** Takes note that the record is there. */
  meet(id: string): void {
    const number = this.#numberOf(id);
    this.#met[number] = 1;
  }

  /** How many were met. */
  get metCount(): number {
    return this.#met.reduce((sum, met) => sum + met, 0);
  }

  /** The records that were not met. They may be deleted meanwhile. */
  *unmet(): Generator<string> {
    for (let number = 0; number < this.#ids.size; number++) {
      if (this.#met[number] === 0 && (this.#states[number] ?? unknown) >= firstShape) yield this.#ids.at(number);
    }
  }

  #numberOf(id: string): number {
    const number = this.#ids.add(id);
    this.#states = withRoom(this.#states, number + 1, words);
    this.#starts = withRoom(this.#starts, number + 1, words);
    this.#met = withRoom(this.#met, number + 1, (size) => new Uint8Array(size));
    return number;
  }
}
