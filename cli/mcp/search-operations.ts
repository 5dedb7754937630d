import MiniSearch from "minisearch";
import {
  conditionTerms,
  joinNeighbours,
  nounTerms,
  splitWords,
  termOf,
  verbsFor,
  verbsForMembers,
} from "./plain-words.ts";
import type { SearchableOperation } from "./searchable-operation.ts";

/** How much a term counts that only says which records are wanted. */
const conditionWeight = 0.4;

/** How much an operation loses of which no word of the name was said. */
const unsaid = 0.7;

/** Finds operations by plain words. */
export class OperationSearch {
  readonly #index: MiniSearch;
  readonly #names: ReadonlyMap<string, SearchableName>;

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
    this.#names = new Map(operations.map((operation) => [operation.id, nameOf(operation)]));
    this.#index.addAll(
      operations.map((operation) => {
        const { words = [], verbs = [] } = this.#names.get(operation.id) ?? {};
        return { ...operation, name: words.join(" "), verbs: verbs.join(" ") };
      }),
    );
  }

  /** IDs of the operations that fit best, the best first. */
  find(query: string, limit: number): string[] {
    const words = splitWords(query);
    const conditions = conditionTerms(words);
    const [said, nouns] = [countTerms(joinNeighbours(words)), countTerms(nounTerms(words))];
    return this.#index
      .search(query, { boostTerm: (term) => (conditions.has(term) ? conditionWeight : 1) })
      .flatMap(({ id, score, match }) => {
        const name = this.#names.get(String(id));
        if (name === undefined) return [];
        const matched = Object.keys(match).map((term) => [term, 1] as const);
        const share = shareSaid(name, new Map([...matched, ...said]), nouns);
        return [{ id: String(id), score: score * (1 - unsaid * (1 - share)) }];
      })
      .toSorted((a, b) => b.score - a.score)
      .slice(0, limit)
      .map(({ id }) => id);
  }
}

/** The words of a name: all, those of its resource, and those of its method. */
interface SearchableName {
  readonly words: readonly string[];
  readonly resource: readonly string[];
  readonly method: readonly string[];
  /** What people say for the method. */
  readonly verbs: readonly string[];
  /** Those of them that its input speaks for. */
  readonly memberVerbs: readonly string[];
}

function nameOf({ id, changes }: SearchableOperation): SearchableName {
  const [, ...steps] = id.split(".");
  const [resource = [], method = []] = [steps.slice(0, -1), steps.slice(-1)].map((part) => part.flatMap(splitWords));
  const memberVerbs = verbsForMembers(changes);
  return {
    words: steps.flatMap(splitWords),
    resource,
    method,
    memberVerbs,
    verbs: [...verbsFor(method), ...memberVerbs],
  };
}

/** How often terms were said. */
function countTerms(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of words.map(termOf)) if (term !== null) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/**
 * The share of the words of a name that was said, a method's by any word for it. Who says "contact" means the contacts
 * rather than their groups, though both have the word. What was said once stands for one word: who says "list accounts"
 * does not mean `list.listAccounts`.
 *
 * @param nouns those of the terms that stand for no method
 */
function shareSaid(
  { resource, method, memberVerbs }: SearchableName,
  said: ReadonlyMap<string, number>,
  nouns: ReadonlyMap<string, number>,
): number {
  const left = new Map(said);
  const isSaid = (words: readonly string[], reserved: ReadonlyMap<string, number>): boolean => {
    const terms = words.flatMap((word) => termOf(word) ?? []);
    const term = terms.find((one) => (left.get(one) ?? 0) > (reserved.get(one) ?? 0));
    if (term !== undefined) left.set(term, (left.get(term) ?? 0) - 1);
    return term !== undefined;
  };
  const all = [
    ...resource.map((word) => isSaid([word], new Map())),
    ...method.map((word) => isSaid([word, ...verbsFor([word]), ...memberVerbs], nouns)),
  ];
  return all.filter(Boolean).length / all.length;
}
