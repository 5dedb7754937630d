import type { Schema } from "../document/document.ts";

/** A list of texts. A lone one tells apart the variants of a union rather than listing what may come. */
export function isStringEnum({ enum: values }: Schema): boolean {
  const texts = values?.filter((value) => value !== null) ?? [];
  return texts.length > 1 && texts.every((value) => typeof value === "string");
}

/** A string without bounds beside an enum says that the enum is open, in either direction. */
export function saysOpen({ anyOf = [] }: Schema): boolean {
  return anyOf.some(isStringEnum) && anyOf.some(isAnyString);
}

export function isAnyString(schema: Schema): boolean {
  return schema.type === "string" && schema.enum === undefined && schema.const === undefined;
}
