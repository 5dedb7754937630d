import type { ApiDocument } from "../documents.ts";

/** What is known about an API key. */
export interface ApiKey {
  subjectType: "user" | "workspace";
  /** Member whose roles the key has; absent for a key of the workspace. */
  memberId: string | undefined;
  isAdmin: boolean;
  /** An empty list permits everything. */
  scopes: string[];
}

/** The scope that the key lacks for an operation, if there is one. */
export function findMissingScope(key: ApiKey, needed: string[]): string | undefined {
  return key.scopes.length === 0 ? undefined : needed.find((scope) => !key.scopes.includes(scope));
}

/** The scopes for reading that the operations of the document ask for. */
export function listReadScopes(document: ApiDocument): string[] {
  const scopes = document.operations.flatMap((operation) => operation.scopes);
  return [...new Set(scopes)].filter((scope) => scope.endsWith(":read")).sort();
}
