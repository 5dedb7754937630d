import type { Schema } from "../document/document.ts";
import { schemaName } from "../document/references.ts";

/** A list of texts. A lone one tells apart the variants of a union rather than listing what may come. */
export function isStringEnum({ enum: values }: Schema): boolean {
  const texts = values?.filter((value) => value !== null) ?? [];
  return texts.length > 1 && texts.every((value) => typeof value === "string");
}

/**
 * A string without bounds beside an enum says that the enum is open, in either direction.
 * @param enums the names of schemas that are enums themselves, where those count
 */
export function saysOpen({ anyOf = [] }: Schema, enums?: ReadonlySet<string>): boolean {
  const isEnum = (variant: Schema): boolean =>
    isStringEnum(variant) || enums?.has(schemaName(variant.$ref) ?? "") === true;
  return anyOf.some(isEnum) && anyOf.some(isAnyString);
}

export function isAnyString(schema: Schema): boolean {
  return schema.type === "string" && schema.enum === undefined && schema.const === undefined;
}
