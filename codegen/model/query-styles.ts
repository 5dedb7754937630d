import type { Document, Parameter } from "../document/document.ts";
import { resolve } from "../document/references.ts";
import { isFreeForm, parameterSchema } from "../normalize/query-schema.ts";
import type { QueryStyle } from "./model.ts";

/** The parameters of an operation that are not written in the default way. */
export function queryStyles(parameters: Parameter[], document: Document): Record<string, QueryStyle> {
  const styled = parameters.flatMap((parameter): [string, QueryStyle][] => {
    const style = isFreeForm(parameter, document) ? undefined : queryStyle(parameter, document);
    return style === undefined ? [] : [[parameter.name, style]];
  });
  return Object.fromEntries(styled);
}

/** Styles a raw call can go by: those of names which every operation writes the same way. */
export function sharedQueryStyles(operations: Parameter[][], document: Document): Record<string, QueryStyle> {
  const seen = new Map<string, Set<QueryStyle | undefined>>();
  for (const parameter of operations.flat()) {
    const style = isFreeForm(parameter, document) ? "spread" : queryStyle(parameter, document);
    seen.set(parameter.name, (seen.get(parameter.name) ?? new Set()).add(style));
  }
  const shared = [...seen].flatMap(([name, styles]): [string, QueryStyle][] => {
    const [style] = styles;
    return styles.size > 1 || style === undefined ? [] : [[name, style]];
  });
  return Object.fromEntries(shared);
}

/** Undefined where the default says it: scalars, arrays that repeat their key, objects in brackets. */
function queryStyle(parameter: Parameter, document: Document): QueryStyle | undefined {
  const { style = "form", explode = style === "form" } = parameter;
  if (parameter.schema === undefined && parameter.content !== undefined) return "json";
  const schema = resolve(document, parameterSchema(parameter));
  const isObject = schema.type === "object" || schema.properties !== undefined;
  if (style === "deepObject" || (schema.type !== "array" && !isObject)) return undefined;
  if (explode) return isObject ? "spread" : undefined;
  return delimitedStyles[style] ?? "comma";
}

const delimitedStyles: Record<string, QueryStyle> = { spaceDelimited: "space", pipeDelimited: "pipe" };
