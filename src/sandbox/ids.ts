import { createRandom } from "./random.ts";

const crockford = "0123456789abcdefghjkmnpqrstvwxyz";
const hex = "0123456789abcdef";

/** Makes identifiers and tokens, the same ones in the same order for the same seed. */
export interface IdSource {
  /** `prefix` and 26 characters, in the manner of Lightfield. */
  prefixed(prefix: string): string;
  /** In the form of a version 4 UUID, in the manner of Wootiv. */
  uuid(): string;
  /** So many hexadecimal digits. */
  token(length: number): string;
  /** So many decimal digits, the first of them not zero. */
  digits(length: number): string;
  /** The next number of a row that begins above `start`. */
  next(row: string, start: number): number;
}

export function createIds(seed: number): IdSource {
  const random = createRandom(seed);
  const rows = new Map<string, number>();
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
    next: (row, start) => {
      const number = (rows.get(row) ?? start) + 1;
      rows.set(row, number);
      return number;
    },
  };
}
