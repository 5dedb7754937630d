/** Finds records by a value. Lookups with the same name read the same values of a record, and so share an index. */
export interface Lookup<T> {
  readonly name: string;
  readonly valuesOf: (record: T) => readonly unknown[];
  readonly value: unknown;
}

/** Lookups that each find all records with a text that contains `part`, and possibly others. */
export function lookUpText<T>(name: string, textsOf: (record: T) => readonly string[], part: string): Lookup<T>[] {
  const valuesOf = (record: T): number[] => textsOf(record).flatMap(trigramsOf);
  return trigramsOf(part).map((value) => ({ name: `trigrams of ${name}`, valuesOf, value }));
}

/**
 * The sequences of three characters in a text, as numbers. A text that contains another has all its trigrams. The
 * reverse need not hold, since order is lost and two trigrams may share a number.
 */
function trigramsOf(text: string): number[] {
  const trigrams: number[] = [];
  for (let i = 2; i < text.length; i++) {
    trigrams.push(((text.charCodeAt(i - 2) << 20) ^ (text.charCodeAt(i - 1) << 10) ^ text.charCodeAt(i)) & 0x3fffffff);
  }
  return trigrams;
}
