import type { Body, BodyChoice, BodyFormat, ListEncodings } from "../model/body.ts";
import { enclose, literal, propertyName } from "../text/layout.ts";
import { emitQueryStyles, queryStyleFunctions } from "./query-styles.ts";

/**
 * `multipartWith({ meta: { contentType: "application/json" } })`, or `byContentType({ … })` where the caller picks one of
 * several. Nothing for JSON alone, which the runtime writes by itself.
 */
export function emitBodyType(body: Body): string | undefined {
  if (body.choices === undefined) return body.kind === "json" ? undefined : emitFormat(body, "bodyType: ");
  return enclose("byContentType({", body.choices.map(emitChoice), "})", 6 + "bodyType: ".length, " ");
}

function emitChoice(choice: BodyChoice): string {
  const name = `${propertyName(choice.mediaType)}: `;
  return name + emitFormat(choice, name);
}

function emitFormat({ kind, parts, list, styles = {} }: BodyFormat, lead: string): string {
  switch (kind) {
    case "json":
      return "jsonBody";
    case "raw":
      return "rawBody";
    case "json-lines":
      return "jsonLines";
    case "json-sequence":
      return "jsonSequence";
    case "form":
      return Object.keys(styles).length === 0 ? "form" : `formWith(${emitQueryStyles(styles, 6)})`;
    case "multipart-items":
      return list === undefined ? "multipartItems" : emitList("multipartItemsWith", list, lead);
    case "multipart":
      if (list !== undefined) return emitList("multipartList", list, lead);
      if (parts === undefined) return "multipart";
      return `multipartWith(${Object.keys(parts).length === 0 ? "" : literal(parts, 6, `${lead}multipartWith(`)})`;
  }
}

function emitList(name: string, list: ListEncodings, lead: string): string {
  return `${name}(${Object.keys(list).length === 0 ? "" : literal(list, 6, `${lead}${name}(`)})`;
}

/** What the runtime exports to write a body, so that a client without such bodies holds no code for them. */
export function bodyTypeFunctions(body: Body): string[] {
  if (body.choices !== undefined) return ["byContentType", ...body.choices.flatMap(formatFunctions)];
  return body.kind === "json" ? [] : formatFunctions(body);
}

function formatFunctions(format: BodyFormat): string[] {
  const [name = ""] = emitFormat(format, "").split("(");
  return [name, ...queryStyleFunctions(format.styles ?? {})];
}
