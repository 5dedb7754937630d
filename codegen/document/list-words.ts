/** `a, b, and c`. `Intl.ListFormat` writes the same, but the data that it loads take a tenth of a short run. */
export function listWithAnd(words: readonly string[]): string {
  return list(words, "and");
}

/** `a, b, or c` */
export function listWithOr(words: readonly string[]): string {
  return list(words, "or");
}

function list(words: readonly string[], conjunction: string): string {
  if (words.length < 3) return words.join(` ${conjunction} `);
  return `${words.slice(0, -1).join(", ")}, ${conjunction} ${words.at(-1)}`;
}
