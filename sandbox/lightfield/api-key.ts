import type { APIDocument } from "../server/documents.ts";

/** An API key. */
export interface APIKey {
  readonly subjectType: "user" | "workspace";
  /** ID of the member that the key belongs to; `undefined` for a key of the workspace. */
  readonly memberId: string | undefined;
  readonly isAdmin: boolean;
  /** The permitted scopes. An empty list permits everything. */
  readonly scopes: string[];
}

/** The scope that the key lacks for an operation, if there is one. */
export function findMissingScope(key: APIKey, required: readonly string[]): string | undefined {
  return key.scopes.length === 0 ? undefined : required.find((scope) => !key.scopes.includes(scope));
}

/** The read scopes that the operations of the document require. */
export function listReadScopes(document: APIDocument): string[] {
  const scopes = document.operations.flatMap((operation) => operation.scopes);
  return [...new Set(scopes)].filter((scope) => scope.endsWith(":read")).sort();
}
