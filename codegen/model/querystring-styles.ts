import type { Document } from "../document/document.ts";
import type { Querystring } from "../normalize/querystring.ts";
import type { QueryStyle } from "./argument.ts";
import { formStyles } from "./part-encodings.ts";

/** How a parameter is written that is the whole query: the members of a form each in their own way, all else at once. */
export function querystringStyles(
  { name, content, kind }: Querystring,
  document: Document,
): Record<string, QueryStyle> {
  if (kind === "form") return formStyles(content, document, "json");
  return { [name]: { name: kind === "json" ? "jsonQuery" : "textQuery" } };
}
