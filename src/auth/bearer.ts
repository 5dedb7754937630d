import { validKey, headerText } from "./api-key.ts";
import type { Authentication } from "./scheme.ts";
import { keyInHeader } from "./key-in-header.ts";

/** The key goes in `Authorization`, as a bearer token: the default. */
export const bearer: Authentication = /* @__PURE__ */ keyInHeader("authorization", writeBearer);

export function writeBearer(key: string): string {
  return `Bearer ${validKey(key, headerText)}`;
}
