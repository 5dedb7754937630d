/** Calls by method and path, typed by a document. */
export { raw } from "./client/raw-client.ts";
export type { ClientWithPaths } from "./client/raw-client.ts";
