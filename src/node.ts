/** A faster way to servers for programs on Node: hand it to a client as its `fetch`. */
export { createNodeFetch } from "./node/node-fetch.ts";
export type { NodeFetch } from "./node/node-fetch.ts";
export type { NodeFetchOptions, TLSOptions } from "./node/options.ts";
export { fileJournal } from "./node/file-journal.ts";
export type { FileJournalOptions } from "./node/file-journal.ts";
export type { Journal, JournalEntry } from "./jobs/journal.ts";
