import { listing, splitWords, termOf } from "./plain-words.ts";
import { memberVerbs, methods, nouns } from "./thesaurus.ts";
import type { Synonyms } from "./thesaurus.ts";

/** What is said for a word of a name. */
export interface SaidFor {
  readonly word: string;
  readonly same: readonly string[];
  readonly hints: readonly string[];
}

/** What is said for a word that names a resource. */
export function saidForNoun(word: string): SaidFor {
  return saidFor(word, [synonymsOf(word)]);
}

/**
 * What is said for a word that names a method.
 *
 * @param changes what the method can do with what belongs to a record: `add`, `remove`
 */
export function saidForMethod(word: string, changes: readonly string[]): SaidFor {
  const verb = Object.hasOwn(methods, word) ? methods[word] : undefined;
  const said = [verb, ...changes.map((change) => memberVerbs[change])];
  return word === "list" ? saidFor(listing, said) : saidFor(word, [...said, synonymsOf(word)]);
}

/** Nouns of names may be plural. */
const byTerm = new Map(Object.entries(nouns).map(([noun, synonyms]) => [termOf(noun), synonyms]));

function synonymsOf(word: string): Synonyms | undefined {
  return byTerm.get(termOf(word));
}

function saidFor(word: string, all: readonly (Synonyms | undefined)[]): SaidFor {
  const [same, hints] = ([0, 1] as const).map((part) => all.flatMap((one) => splitWords(one?.[part] ?? "")));
  return { word, same: same ?? [], hints: hints ?? [] };
}
