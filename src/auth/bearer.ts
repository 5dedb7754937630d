import { validKey, headerText } from "./api-key.ts";
import type { SecurityScheme } from "./scheme.ts";
import { keyInHeader } from "./key-in-header.ts";

/** The key goes in `Authorization`, as a bearer token: the default. */
export const bearer: SecurityScheme = /* @__PURE__ */ keyInHeader("authorization", writeBearer);

export function writeBearer(key: string): string {
  return `Bearer ${validKey(key, headerText)}`;
}
