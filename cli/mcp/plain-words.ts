import { stemmer } from "stemmer";

/** What people say for the methods of resources. */
const verbs: Readonly<Record<string, string>> = {
  list: "list find search show look which all every who",
  retrieve: "retrieve get read show open fetch look details one single",
  create: "create add new make start set up write log register",
  update: "update change edit set modify rename correct move mark switch put close assign",
  delete: "delete remove erase drop throw away revoke cancel withdraw",
  merge: "merge combine join duplicate",
  send: "send mail",
  draft: "draft prepare",
  download: "download fetch save",
  upload: "upload attach",
  history: "history past earlier values when changed",
  definitions: "definitions fields schema describe custom",
};

/** What people say for the members of an update that change what belongs to a record. */
const memberVerbs: Readonly<Record<string, string>> = {
  add: "add put attach include",
  remove: "remove take detach exclude",
};

/** Behind these stands what something is done to: in "add her to a list", "list" is no verb. */
const articles = new Set(["a", "an", "the", "my", "our", "this", "that", "its", "their"]);

/** Words that say nothing of an operation. */
const stopWords = new Set(
  "a an and are as at be been by did do does for from has have here how i in into is it its me my not of on or our so than that the their them there they this to was we were what with you your".split(
    " ",
  ),
);

/** Behind these stands which records are wanted, rather than what is done to what. */
const startsOfConditions = new Set(["by", "called", "named", "where", "whose", "with"]);

/** Plurals that a stemmer does not know, and one word that is written in two ways. */
const irregular: Readonly<Record<string, string>> = {
  people: "person",
  persons: "person",
  children: "child",
  email: "mail",
  emails: "mail",
};

/** `fieldHistory` is two words. */
export function splitWords(text: string): string[] {
  return text
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** Words, and those that some write as one: sign up, work space. */
export function joinNeighbours(words: readonly string[]): string[] {
  return [...words, ...words.slice(1).map((word, index) => `${words[index]}${word}`)];
}

/** What a word is found by; null for one that says nothing. */
export function termOf(word: string): string | null {
  return stopWords.has(word) ? null : stemmer(irregular[word] ?? word);
}

/** The words for what a method does, by its own. */
export function verbsFor(method: readonly string[]): string[] {
  return method.flatMap((word) => splitWords(verbs[word] ?? ""));
}

/** The words for what an update does with members of such names. */
export function verbsForMembers(names: readonly string[]): string[] {
  return names.flatMap((name) => splitWords(memberVerbs[name] ?? ""));
}

/** The terms of words that stand behind an article. */
export function nounTerms(words: readonly string[]): string[] {
  return words.filter((_, index) => articles.has(words[index - 1] ?? "")).flatMap((word) => termOf(word) ?? []);
}

/** The terms that only say which records are wanted: `mail` and `address` of "contacts by mail address". */
export function conditionTerms(words: readonly string[]): ReadonlySet<string> {
  const start = words.findIndex((word, index) => index > 0 && startsOfConditions.has(word));
  if (start < 0) return new Set();
  const before = new Set(words.slice(0, start).map(termOf));
  const behind = words.slice(start).map(termOf);
  return new Set(behind.filter((term) => term !== null && !before.has(term)).map(String));
}
