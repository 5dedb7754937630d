import { stemmer } from "stemmer";

/** Words that say nothing of an operation. */
const stopWords = new Set(
  "a an and are as at be been by can could did do does done down for from has have had here i if in into is it its let may me might must my not of off on or our out over please shall should so than that the their them then there they this to too up us was we were will would yet you your with".split(
    " ",
  ),
);

/** Behind these stands which records are wanted, rather than what is done to what. */
const startsOfConditions = new Set(["by", "called", "named", "where", "whose", "with"]);

/** Behind these as well, unless something is put there or taken from there. */
const prepositions = new Set(["about", "against", "at", "for", "from", "in", "of", "on", "regarding"]);

/** Words that ask for something, and say nothing of an operation where they stand in a text about it. */
const questionWords = new Set("all any each every one set what when where which who whom whose".split(" "));

/** What a stemmer does not know: verbs, plurals, two ways of writing, and what it would take for "custom", "set" and "attach". */
const irregular: Readonly<Record<string, string>> = {
  bought: "buy",
  found: "find",
  gave: "give",
  given: "give",
  held: "hold",
  kept: "keep",
  left: "leave",
  lost: "lose",
  made: "make",
  met: "meet",
  said: "say",
  sent: "send",
  sold: "sell",
  spoke: "speak",
  spoken: "speak",
  taken: "take",
  told: "tell",
  took: "take",
  went: "go",
  won: "win",
  written: "write",
  wrote: "write",
  people: "person",
  persons: "person",
  children: "child",
  email: "mail",
  emails: "mail",
  customer: "client",
  customers: "client",
  settings: "configuration",
  attachment: "enclosure",
  attachments: "enclosure",
  organisation: "organization",
  organisations: "organization",
  organizations: "organization",
  licence: "license",
  licences: "license",
};

/** `fieldHistory` is two words, an address of mail is one that says that it is one. */
export function splitWords(text: string): string[] {
  return text
    .replaceAll(/\S+@\S+\.\w+/g, "emailaddress")
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

/** Stands for "list" where that is a verb: "list accounts" has nothing to do with lists. */
export const listing = "enumerate";

/** Text with another word for "list" where a sentence begins with that, or it stands behind a word that a verb follows. */
export function tellListing(text: string): string {
  return text.replaceAll(/(?<=^|[.,:;?!]\s*|\b(?:and|can|could|i|please|then|you)\s+)list\b/gi, listing);
}

/** What a word of a text about an operation is found by. */
export function termOfText(word: string): string | null {
  return questionWords.has(word) ? null : termOf(word);
}

/** What words are, as far as is known of them. */
export interface WordKinds {
  /** Whether it names records. */
  readonly isNoun: (word: string) => boolean;
  /** Whether it says that something is put somewhere, or taken from there. */
  readonly isMove: (word: string) => boolean;
}

/**
 * The terms that only say which records are wanted: `mail` and `address` of "contacts by mail address", `deal` of "notes on
 * a deal".
 */
export function conditionTerms(words: readonly string[], { isNoun, isMove }: WordKinds): ReadonlySet<string> {
  const noun = words.some(isMove) ? -1 : words.findIndex(isNoun);
  const start = words.findIndex(
    (word, index) =>
      (index > 0 && startsOfConditions.has(word)) ||
      (noun >= 0 && index > noun && prepositions.has(word) && words.slice(index + 1, index + 3).some(isNoun)),
  );
  if (start < 0) return new Set();
  const before = new Set(words.slice(0, start).map(termOf));
  const behind = words.slice(start).map(termOf);
  return new Set(behind.filter((term) => term !== null && !before.has(term)).map(String));
}
