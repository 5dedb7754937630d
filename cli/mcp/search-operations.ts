import MiniSearch from "minisearch";
import { conditionTerms, joinNeighbours, listing, splitWords, tellListing, termOf, termOfText } from "./plain-words.ts";
import { saidForMethod, saidForNoun } from "./said-for.ts";
import type { SaidFor } from "./said-for.ts";
import type { SearchableOperation } from "./searchable-operation.ts";
import { isMereVerb, isMove, isNoun, isVerb } from "./word-kinds.ts";

/** How much a field counts: the words of the name, what is said for them, what hints at them, and texts. */
const boost = { name: 2, same: 2, hints: 1, summary: 1, resource: 0.5, description: 0.3, members: 0.4 };

const texts = new Set(["summary", "resource", "description", "members"]);

/** How much a term counts that only says which records are wanted. */
const conditionWeight = 0.4;

/** How much an operation loses of which no word of the name was said. */
const unsaid = 0.7;

/** How far a word is said by what only hints at it. */
const hinted = 0.5;

/** Finds operations by plain words. */
export class OperationSearch {
  readonly #index: MiniSearch;
  readonly #names: ReadonlyMap<string, readonly WordTerms[]>;
  readonly #terms = new Set<string>();

  constructor(operations: readonly SearchableOperation[]) {
    const known = this.#terms;
    this.#index = new MiniSearch({
      fields: Object.keys(boost),
      tokenize: (text, field) => splitWords(field === "summary" ? tellListing(text) : text),
      processTerm: (word, field) => {
        const term = texts.has(field ?? "") ? termOfText(word) : termOf(word);
        if (term !== null) known.add(term);
        return term;
      },
      searchOptions: {
        tokenize: (text) => joinNeighbours(splitWords(tellListing(text))),
        processTerm: termOf,
        boost,
        // A synonym counts no less for having many beside it.
        bm25: { k: 1.2, b: 0, d: 0.5 },
        // What is known as it is written stands for nothing else: "down" is no download.
        fuzzy: (term) => (!known.has(term) && term.length > 5 ? 0.2 : false),
        prefix: (term) => !known.has(term) && term.length > 3,
      },
    });
    const named = operations.map((operation) => ({ operation, words: wordsOf(operation) }));
    this.#names = new Map(named.map(({ operation, words }) => [operation.id, words.map(wordTerms)]));
    this.#index.addAll(
      named.map(({ operation, words }) => ({
        ...operation,
        name: words.map(({ word }) => word).join(" "),
        same: [...new Set(words.flatMap(({ same }) => same))].join(" "),
        hints: [...new Set(words.flatMap(({ hints }) => hints))].join(" "),
      })),
    );
  }

  /** IDs of the operations that fit best, the best first. */
  find(query: string, limit: number): string[] {
    const words = splitWords(tellListing(query));
    const text = namesOnly(words) ? `${listing} ${query}` : query;
    const conditions = conditionTerms(words, { isNoun, isMove });
    const said = termsOf(joinNeighbours(words));
    const isNew = this.#namesUnknown(query);
    return this.#index
      .search(text, { boostTerm: (term) => (conditions.has(term) ? conditionWeight : 1) })
      .filter(({ match }) => !isNew || !Object.keys(match).every(isMereVerb))
      .map(({ id, score, match }) => {
        const share = shareSaid(this.#names.get(String(id)) ?? [], [...said, ...Object.keys(match)]);
        return { id: String(id), score: score * (1 - unsaid * (1 - share)) };
      })
      .toSorted((a, b) => b.score - a.score)
      .slice(0, limit)
      .map(({ id }) => id);
  }

  /** Whether something is named that no operation is about, other than by a name of its own: "invoices", not "Acme". */
  #namesUnknown(query: string): boolean {
    const words = splitWords(query.replaceAll(/(?<=\s)\p{Lu}\S*/gu, ""));
    return termsOf(words).some((term) => !this.#terms.has(term));
  }
}

/** Whether records are named, and not what is done: "notes about an account" are to be listed. */
function namesOnly(words: readonly string[]): boolean {
  const first = words.find((word) => termOf(word) !== null) ?? "";
  return isNoun(first) && !words.some(isVerb);
}

/** The words of a name, with what is said for them. */
function wordsOf({ id, changes }: SearchableOperation): SaidFor[] {
  const [, ...steps] = id.split(".");
  const [resource, method] = [steps.slice(0, -1), steps.slice(-1)].map((part) => part.flatMap(splitWords));
  return [...(resource ?? []).map(saidForNoun), ...(method ?? []).map((word) => saidForMethod(word, changes))];
}

/** What a word of a name is found by. */
interface WordTerms {
  readonly same: ReadonlySet<string>;
  readonly hints: ReadonlySet<string>;
}

function wordTerms({ word, same, hints }: SaidFor): WordTerms {
  return { same: new Set(termsOf([word, ...same])), hints: new Set(termsOf(hints)) };
}

function termsOf(words: readonly string[]): string[] {
  return words.flatMap((word) => termOf(word) ?? []);
}

/**
 * The share of the words of a name that was said. Who says "contact" means the contacts rather than their groups, though
 * both have the word.
 */
function shareSaid(words: readonly WordTerms[], said: readonly string[]): number {
  const shares = words.map(({ same, hints }): number => {
    if (said.some((term) => same.has(term))) return 1;
    return said.some((term) => hints.has(term)) ? hinted : 0;
  });
  return shares.reduce((sum, share) => sum + share, 0) / words.length;
}
