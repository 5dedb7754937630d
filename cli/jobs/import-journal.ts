import { rm } from "node:fs/promises";
import type { Journal } from "lightfield-wootiv/jobs";
import { fileJournal } from "lightfield-wootiv/node";

/** The journal of an import, in a file. */
export interface ImportJournal {
  readonly journal: Journal;
  /** Removes a file that this import has made and intended no write in. Resolves with whether there is none to go on from. */
  removeIfIdle(): Promise<boolean>;
}

/** @throws SDKError where an import that is under way holds it, or it is no journal */
export async function checkJournalIsFree(path: string): Promise<void> {
  const journal = fileJournal(path);
  try {
    await journal.open()[Symbol.asyncIterator]().next();
  } finally {
    await journal.close();
  }
}

export function openImportJournal(path: string): ImportJournal {
  const file = fileJournal(path);
  // Only the first one to hold it begins it: that of another process, or of a run before, stays.
  let [isBegun, isIdle] = [false, true];
  const journal: Journal = {
    open: () => file.open(),
    append: (entries) => {
      if (entries.some(({ type }) => type === "import")) isBegun = true;
      if (entries.some(({ type }) => type === "plan")) isIdle = false;
      return file.append(entries);
    },
    close: () => file.close(),
  };
  return {
    journal,
    removeIfIdle: async () => {
      if (isBegun && isIdle) await rm(path, { force: true });
      return isBegun && isIdle;
    },
  };
}
