import { withRoom } from "./with-room.ts";

const encoder = /* @__PURE__ */ new TextEncoder();
const decoder = /* @__PURE__ */ new TextDecoder();

/**
 * Different texts, each with a number from 0. A million of them take 12 megabytes besides their bytes, none of which the
 * garbage collector looks at: in a `Map` they take a hundred.
 */
export class StringTable {
  /** All texts, one after the other, in UTF-8. */
  #bytes = new Uint8Array(1024);
  /** Where each of them ends. */
  #ends = new Uint32Array(64);
  /** Their numbers from 1, by hash; 0: free. A power of two, at least a quarter of which is free. */
  #slots = new Uint32Array(64);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The number of a text, a new one where it is not there. */
  add(text: string): number {
    const end = this.#encode(text);
    const slot = this.#slotOf(end);
    const found = this.#slots[slot] ?? 0;
    if (found > 0) return found - 1;
    this.#ends = withRoom(this.#ends, this.#size + 1, (size) => new Uint32Array(size));
    this.#ends[this.#size] = end;
    this.#slots[slot] = ++this.#size;
    if (this.#size * 4 > this.#slots.length * 3) this.#spread();
    return this.#size - 1;
  }

  find(text: string): number | undefined {
    const found = this.#slots[this.#slotOf(this.#encode(text))] ?? 0;
    return found > 0 ? found - 1 : undefined;
  }

  at(number: number): string {
    return decoder.decode(this.#bytes.subarray(this.#start(number), this.#ends[number]));
  }

  #start(number: number): number {
    return number === 0 ? 0 : (this.#ends[number - 1] ?? 0);
  }

  /** Puts a text behind the others, where it stays if it is new, and gives its end. */
  #encode(text: string): number {
    const start = this.#start(this.#size);
    this.#bytes = withRoom(this.#bytes, start + text.length * 3, (size) => new Uint8Array(size));
    return start + encoder.encodeInto(text, this.#bytes.subarray(start)).written;
  }

  /** The slot of the text that lies behind the others, or the free one for it. */
  #slotOf(end: number): number {
    const start = this.#start(this.#size);
    let slot = this.#hash(start, end) & (this.#slots.length - 1);
    for (let found = this.#slots[slot] ?? 0; found > 0; found = this.#slots[slot] ?? 0) {
      if (this.#isAt(found - 1, start, end)) break;
      slot = (slot + 1) & (this.#slots.length - 1);
    }
    return slot;
  }

  #isAt(number: number, start: number, end: number): boolean {
    const other = this.#start(number);
    if ((this.#ends[number] ?? 0) - other !== end - start) return false;
    for (let index = 0; index < end - start; index++) {
      if (this.#bytes[other + index] !== this.#bytes[start + index]) return false;
    }
    return true;
  }

  #hash(start: number, end: number): number {
    let hash = 0x811c9dc5;
    for (let index = start; index < end; index++) hash = Math.imul(hash ^ (this.#bytes[index] ?? 0), 0x01000193);
    return (hash ^ (hash >>> 15)) >>> 0;
  }

  /** Gives the texts twice as many slots. */
  #spread(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    for (let number = 0; number < this.#size; number++) {
      let slot = this.#hash(this.#start(number), this.#ends[number] ?? 0) & (this.#slots.length - 1);
      while ((this.#slots[slot] ?? 0) > 0) slot = (slot + 1) & (this.#slots.length - 1);
      this.#slots[slot] = number + 1;
    }
  }
}
