import { validKey } from "./api-key.ts";
import type { SecurityScheme } from "./scheme.ts";
import { keyInHeader } from "./key-in-header.ts";

const cookieText = /^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*$/;

/** The key goes in a cookie of that name. */
export function cookieKey(name: string): SecurityScheme {
  return keyInHeader("cookie", (key) => `${name}=${validKey(key, cookieText)}`);
}
