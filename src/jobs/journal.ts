import { SDKError } from "../platform/errors.ts";

/** One entry of a {@link Journal}: an object that JSON can represent. What is in it is the job's own affair. */
export interface JournalEntry {
  readonly [name: string]: unknown;
}

/**
 * What a job has done so far, so that it can go on after it was killed. Entries are only ever added, and given back in
 * the order in which they were added. `fileJournal()` of `lightfield-wootiv/node` is one; a table of a database can be
 * another.
 */
export interface Journal {
  /**
   * Takes hold of the journal, and gives its entries, the oldest first. A second holder must be refused until the first
   * one closes it or ends, however it ends; or it takes over, and `append` refuses the first one from then on, as suits a
   * queue, which knows who is dead. Two processes on one journal would do everything twice.
   */
  open(): AsyncIterable<JournalEntry>;
  /**
   * Resolves once the entries are safe: what they announce is done after that. Several calls may be under way at once.
   * It does no harm that entries are there twice, as where a store was sent them again after its response was lost.
   */
  append(entries: readonly JournalEntry[]): Promise<void>;
  /** Lets go of it. */
  close(): Promise<void>;
}

const taken = /* @__PURE__ */ new WeakSet<Journal>();

/**
 * Takes a journal for a job, before it is opened.
 * @throws SDKError for what is none, and where another job of this program has it, which would lose it when this one closes it
 */
export function takeJournal(journal: Journal): void {
  const methods = ["open", "append", "close"];
  if (methods.some((method) => typeof Reflect.get(Object(journal), method) !== "function")) {
    throw new SDKError(
      "A journal has the methods open, append and close: fileJournal(path) of lightfield-wootiv/node makes one of a file.",
    );
  }
  if (taken.has(journal))
    throw new SDKError("The journal is in use by another job: wait until it ends, or take another.");
  taken.add(journal);
}

export async function closeJournal(journal: Journal): Promise<void> {
  await journal.close().finally(() => taken.delete(journal));
}
