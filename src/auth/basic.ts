import { anyText, validKey } from "./api-key.ts";
import type { SecurityScheme } from "./scheme.ts";
import { keyInHeader } from "./key-in-header.ts";

/** The key goes in `Authorization`, in base64. It is `user:password`, or a user name alone. */
export const basic: SecurityScheme = /* @__PURE__ */ keyInHeader("authorization", writeBasic, {
  keyHint: ", as `user:password`",
});

function writeBasic(key: string): string {
  const text = validKey(key, anyText);
  return `Basic ${toBase64(text.includes(":") ? text : `${text}:`)}`;
}

function toBase64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
