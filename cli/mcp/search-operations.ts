import MiniSearch from "minisearch";
import { stemmer } from "stemmer";

/** What is searched of an operation. */
export interface SearchableOperation {
  /** `lightfield.account.list` */
  readonly id: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  /** What the resource is, in words. */
  readonly resource: string;
}

/** What people say for the methods of resources. */
const verbs: Readonly<Record<string, string>> = {
  list: "list find search show look which all every who",
  retrieve: "retrieve get read show open fetch look details one single",
  create: "create add new make start set up write log register",
  update: "update change edit set modify rename correct move mark switch",
  delete: "delete remove erase drop throw away revoke cancel withdraw",
  merge: "merge combine join duplicate",
  send: "send mail",
  draft: "draft prepare",
  download: "download fetch save",
  upload: "upload attach",
  history: "history past earlier values when changed",
  definitions: "definitions fields schema describe custom",
};

/** Words that say nothing of an operation. */
const stopWords = new Set(
  "a an and are as at be been by did do does for from has have here how i in into is it its me my not of on or our so than that the their them there they this to was we were what with you your".split(
    " ",
  ),
);

/** Plurals that a stemmer does not know. */
const irregular: Readonly<Record<string, string>> = { people: "person", persons: "person", children: "child" };

/** Finds operations by plain words. */
export class OperationSearch {
  readonly #index: MiniSearch;

  constructor(operations: readonly SearchableOperation[]) {
    this.#index = new MiniSearch({
      fields: ["name", "summary", "resource", "verbs", "path", "description"],
      tokenize: splitWords,
      processTerm: stemOf,
      searchOptions: {
        tokenize: (text) => [...splitWords(text), ...joinNeighbours(splitWords(text))],
        boost: { name: 3, summary: 3, verbs: 1.5, resource: 1.5, path: 1, description: 0.7 },
        fuzzy: (word) => (word.length > 5 ? 0.2 : false),
        prefix: (word) => word.length > 3,
      },
    });
    this.#index.addAll(
      operations.map(({ id, path, summary, description, resource }) => {
        return { id, name: id.split(".").slice(1).join(" "), path, summary, description, resource, verbs: verbsOf(id) };
      }),
    );
  }

  /** IDs of the operations that fit best, the best first. */
  find(query: string, limit: number): string[] {
    return this.#index
      .search(query)
      .slice(0, limit)
      .map(({ id }) => String(id));
  }
}

/** What a word is found by; null for one that says nothing. */
function stemOf(word: string): string | null {
  return stopWords.has(word) ? null : stemmer(irregular[word] ?? word);
}

/** Words that some write as one: sign up, work space. */
function joinNeighbours(words: readonly string[]): string[] {
  return words.slice(1).map((word, index) => `${words[index]}${word}`);
}

function verbsOf(id: string): string {
  const words = splitWords(id.split(".").at(-1) ?? "");
  return words.map((word) => verbs[word] ?? "").join(" ");
}

/** `fieldHistory` is two words. */
function splitWords(text: string): string[] {
  return text
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
