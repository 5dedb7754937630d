// prettier-ignore
type Letter =
  | "a" | "b" | "c" | "d" | "e" | "f" | "g" | "h" | "i" | "j" | "k" | "l" | "m"
  | "n" | "o" | "p" | "q" | "r" | "s" | "t" | "u" | "v" | "w" | "x" | "y" | "z";

/**
 * A key that begins with a letter, a digit or `_`, and so is none of those with a `$`: an index signature of `string` would
 * take a misspelt one of them.
 */
export type WordKey = `${Letter | Uppercase<Letter> | 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | "_"}${string}`;
