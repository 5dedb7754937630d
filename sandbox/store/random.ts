import type { Memory } from "./memory.ts";

/** Where a generator of numbers has got to. */
export interface RandomState {
  state: number;
}

export function startRandom(seed: number): RandomState {
  return { state: seed >>> 0 };
}

/** Makes numbers from 0 up to 1, the same ones for the same seed: the generator mulberry32, with 32 bits of state. */
export function createRandom(kept: RandomState): () => number {
  return () => {
    const state = (kept.state + 0x6d2b79f5) >>> 0;
    kept.state = state;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Makes IDs and tokens. The same seed gives the same ones in the same order. */
export interface IDSource {
  /** `prefix` and 26 characters, like Lightfield's IDs. */
  prefixed(prefix: string): string;
  /** A version 4 UUID, like Wootiv's IDs. */
  uuid(): string;
  /** Hexadecimal digits, `length` of them. */
  token(length: number): string;
  /** Decimal digits, `length` of them, the first one not zero. */
  digits(length: number): string;
  /** The next number of a sequence that begins at `start + 1`. */
  next(sequence: string, start: number): number;
}

const crockford = "0123456789abcdefghjkmnpqrstvwxyz";
const hex = "0123456789abcdef";

export function createIDs(seed: number, memory: Memory): IDSource {
  const random = createRandom(memory.keep("random", () => startRandom(seed)));
  const sequences = memory.keep("sequences", () => new Map<string, number>());
  const pick = (alphabet: string, length: number): string => {
    let text = "";
    for (let i = 0; i < length; i++) text += alphabet.charAt(Math.floor(random() * alphabet.length));
    return text;
  };
  return {
    prefixed: (prefix) => `${prefix}01k${pick(crockford, 23)}`,
    uuid: () => `${pick(hex, 8)}-${pick(hex, 4)}-4${pick(hex, 3)}-${pick("89ab", 1)}${pick(hex, 3)}-${pick(hex, 12)}`,
    token: (length) => pick(hex, length),
    digits: (length) => pick("123456789", 1) + pick("0123456789", length - 1),
    next: (sequence, start) => {
      const number = (sequences.get(sequence) ?? start) + 1;
      sequences.set(sequence, number);
      return number;
    },
  };
}
