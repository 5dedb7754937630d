import type { Body } from "../model/model.ts";
import { literal } from "../text/layout.ts";
import { emitQueryStyles, queryStyleFunctions } from "./query-styles.ts";

/** `multipartWith({ meta: { contentType: "application/json" } })`; nothing for JSON, which the runtime writes by itself. */
export function emitBodyType({ kind, parts, styles = {} }: Body): string | undefined {
  switch (kind) {
    case "json":
      return undefined;
    case "raw":
      return "rawBody";
    case "form":
      return Object.keys(styles).length === 0 ? "form" : `formWith(${emitQueryStyles(styles, 6)})`;
    case "multipart":
      if (parts === undefined) return "multipart";
      return `multipartWith(${Object.keys(parts).length === 0 ? "" : literal(parts, 6, "bodyType: multipartWith(")})`;
  }
}

/** What the runtime exports to write a body, so that a client without such bodies holds no code for them. */
export function bodyTypeFunctions(body: Body): string[] {
  const [name] = emitBodyType(body)?.split("(") ?? [];
  return name === undefined ? [] : [name, ...queryStyleFunctions(body.styles ?? {})];
}
