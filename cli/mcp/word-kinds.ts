import { listing, splitWords, termOf } from "./plain-words.ts";
import { memberVerbs, methods, nouns } from "./thesaurus.ts";

const nounTerms = termsIn(Object.entries(nouns).map(([noun, [same]]) => `${noun} ${same}`));
const namedTerms = termsIn(Object.entries(nouns).flatMap(([noun, [same, hints = ""]]) => [noun, same, hints]));
const usualTerms = termsIn(
  ["list", "retrieve", "create", "update", "delete"].map((name) => `${name} ${listing} ${methods[name]?.[0] ?? ""}`),
);
const verbTerms = termsIn(Object.entries(methods).map(([method, [same]]) => `${method} ${same}`));
const moveTerms = termsIn(Object.values(memberVerbs).map(([same]) => same));

/** Whether a word names records, whatever else it may say. */
export function isNoun(word: string): boolean {
  return nounTerms.has(termOf(word));
}

/** Whether a word says what is done. */
export function isVerb(word: string): boolean {
  return word === listing || verbTerms.has(termOf(word));
}

/** Whether a term says what may be done with any records, and nothing of which ones. */
export function isMereVerb(term: string): boolean {
  return usualTerms.has(term) && !namedTerms.has(term);
}

/** Whether a word says that something is put somewhere, or taken from there. */
export function isMove(word: string): boolean {
  return moveTerms.has(termOf(word));
}

function termsIn(texts: readonly string[]): ReadonlySet<string | null> {
  return new Set(texts.flatMap(splitWords).map(termOf));
}
