import { validKey, headerText } from "./api-key.ts";
import type { SecurityScheme } from "./scheme.ts";
import { keyInHeader } from "./key-in-header.ts";

/** The key goes by itself in a header of that name. */
export function headerKey(name: string): SecurityScheme {
  const header = name.toLowerCase();
  return keyInHeader(header, (key) => validKey(key, headerText), {
    sentKey: ({ headers }) => headers[header] ?? "",
  });
}
