import type { Document, Parameter, Schema } from "../document/document.ts";
import type { ArrayNotation } from "../document/extension-values.ts";
import { isJSON } from "../document/media-types.ts";
import { resolve } from "../document/references.ts";
import { isFreeForm, parameterSchema } from "../normalize/query-schema.ts";
import { isFlat, valueKinds } from "../schemas/value-kinds.ts";
import type { QueryStyle } from "./argument.ts";

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
  const seen = new Map<string, Map<string, QueryStyle | undefined>>();
  for (const parameter of operations.flat()) {
    const style = isFreeForm(parameter, document) ? "spread" : queryStyle(parameter, document);
    seen.set(parameter.name, (seen.get(parameter.name) ?? new Map()).set(JSON.stringify(style), style));
  }
  const shared = [...seen].flatMap(([name, styles]): [string, QueryStyle][] => {
    const [style] = styles.values();
    return styles.size > 1 || style === undefined ? [] : [[name, style]];
  });
  return Object.fromEntries(shared);
}

/** Undefined where the default says it: scalars, arrays that repeat their key, objects in brackets. */
export function queryStyle(parameter: Parameter, document: Document): QueryStyle | undefined {
  const style = encodedStyle(parameter, document);
  return parameter.allowReserved === true ? { name: "reserved", of: style } : style;
}

function encodedStyle(parameter: Parameter, document: Document): QueryStyle | undefined {
  const { style = "form", explode = style === "form", content = {} } = parameter;
  const [mediaType] = Object.keys(content);
  if (parameter.schema === undefined && mediaType !== undefined) return isJSON(mediaType) ? "json" : undefined;
  const schema = parameterSchema(parameter);
  const kinds = valueKinds(schema, document);
  const arrays = parameter["x-query-arrays"] ?? document["x-client"]?.queryArrays;
  if (style === "deepObject") {
    return kinds.has("object") && kinds.size === 1 && isFlat(schema, document)
      ? undefined
      : { name: "deepObject", arrays };
  }
  if (kinds.has("object")) return explode ? "spread" : (delimitedStyles[style] ?? "comma");
  if (!kinds.has("array")) return undefined;
  if (arrays !== undefined) return arrayStyle(arrays, schema, document);
  return explode ? undefined : (delimitedStyles[style] ?? "comma");
}

const delimitedStyles: Record<string, QueryStyle> = { spaceDelimited: "space", pipeDelimited: "pipe" };

/** As an overlay wants it, whatever the style is. */
function arrayStyle(arrays: ArrayNotation, schema: Schema, document: Document): QueryStyle | undefined {
  const items = valueKinds(resolve(document, schema).items ?? {}, document);
  if (arrays === "indexes" || items.has("object") || items.has("array")) return { name: "deepObject", arrays };
  return arrays === "repeated" ? undefined : arrays;
}
