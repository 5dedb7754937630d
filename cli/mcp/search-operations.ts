import MiniSearch from "minisearch";
import { conditionTerms, joinNeighbours, splitWords, termOf, verbsFor } from "./plain-words.ts";
import type { SearchableOperation } from "./searchable-operation.ts";

/** How much a term counts that only says which records are wanted. */
const conditionWeight = 0.4;

/** How much an operation loses of which no word of the name was said. */
const unsaid = 0.7;

/** Finds operations by plain words. */
export class OperationSearch {
  readonly #index: MiniSearch;

  constructor(operations: readonly SearchableOperation[]) {
    this.#index = new MiniSearch({
      fields: ["name", "summary", "resource", "verbs", "path", "description", "members"],
      tokenize: splitWords,
      processTerm: termOf,
      searchOptions: {
        tokenize: (text) => joinNeighbours(splitWords(text)),
        boost: { name: 3, summary: 3, verbs: 1.5, resource: 1.5, path: 1, description: 0.7, members: 0.5 },
        fuzzy: (word) => (word.length > 5 ? 0.2 : false),
        prefix: (word) => word.length > 3,
      },
    });
    this.#index.addAll(
      operations.map((operation) => {
        const { words, method } = nameOf(operation.id);
        return { ...operation, name: words.join(" "), verbs: verbsFor(method).join(" ") };
      }),
    );
  }

  /** IDs of the operations that fit best, the best first. */
  find(query: string, limit: number): string[] {
    const words = splitWords(query);
    const conditions = conditionTerms(words);
    const said = new Set(joinNeighbours(words).map(termOf));
    return this.#index
      .search(query, { boostTerm: (term) => (conditions.has(term) ? conditionWeight : 1) })
      .map(({ id, score, match }) => {
        const share = shareSaid(String(id), new Set([...said, ...Object.keys(match)]));
        return { id: String(id), score: score * (1 - unsaid * (1 - share)) };
      })
      .toSorted((a, b) => b.score - a.score)
      .slice(0, limit)
      .map(({ id }) => id);
  }
}

/** The words of a name: all, those of its resource, and those of its method. */
function nameOf(id: string): { words: string[]; resource: string[]; method: string[] } {
  const [, ...steps] = id.split(".");
  const [resource, method] = [steps.slice(0, -1), steps.slice(-1)].map((part) => part.flatMap(splitWords));
  return { words: steps.flatMap(splitWords), resource: resource ?? [], method: method ?? [] };
}

/**
 * The share of the words of a name that was said, a method's by any word for it. Who says "contact" means the contacts
 * rather than their groups, though both have the word.
 */
function shareSaid(id: string, said: ReadonlySet<string | null>): number {
  const { resource, method } = nameOf(id);
  const ofResource = resource.map((word) => said.has(termOf(word)));
  const ofMethod = method.map((word) => [word, ...verbsFor([word])].some((one) => said.has(termOf(one))));
  const all = [...ofResource, ...ofMethod];
  return all.filter(Boolean).length / all.length;
}
