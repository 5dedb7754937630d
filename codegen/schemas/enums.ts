import type { Schema } from "../document/document.ts";
import { schemaName } from "../document/references.ts";
import { openNumber, openString } from "./runtime-types.ts";
import { variantsOf } from "./variants.ts";

/** Of these an enum may list some and others may come. Of `true` and `false` there are no others. */
export type OpenKind = "string" | "number";

export const openTypes: Readonly<Record<OpenKind, Schema>> = { string: openString, number: openNumber };

/**
 * The kinds of the texts and numbers that a schema lists; none where it is no enum. A lone value tells apart the variants
 * of a union rather than listing what may come, unless null may come as well.
 */
export function kindsOfEnum(
  { enum: values, nullable }: Schema,
  isNullable: boolean = nullable === true,
): readonly OpenKind[] {
  if (values === undefined) return none;
  const known = values.filter((value) => value !== null);
  const isLone = known.length === 0 || (known.length === 1 && known.length === values.length && !isNullable);
  return isLone || !known.every(isScalar) ? none : [...new Set(known.flatMap(openKind))];
}

const none: readonly OpenKind[] = [];

function isScalar(value: unknown): boolean {
  return typeof value !== "object";
}

function openKind(value: unknown): OpenKind[] {
  if (typeof value === "string") return ["string"];
  return typeof value === "number" ? ["number"] : [];
}

/** Whether a schema is an enum, or one that may be null. */
export function listsValues(schema: Schema): boolean {
  if (kindsOfEnum(schema).length > 0) return true;
  return hasNull(schema) && variantsOf(schema).some((one) => kindsOfEnum(one, true).length > 0);
}

/** Whether a schema is a choice of null and one other. */
export function hasNull({ oneOf, anyOf }: Schema): boolean {
  const variants = oneOf ?? anyOf;
  return variants?.length === 2 && variants.some(({ type }) => type === "null");
}

/**
 * The kinds of the enums that a schema says are open, in either direction: values without bounds stand beside them.
 * @param enums the names of schemas that are enums themselves, where those count
 */
export function kindsSaidOpen(
  { anyOf }: Schema,
  enums?: ReadonlyMap<string, readonly OpenKind[]>,
): readonly OpenKind[] {
  if (anyOf === undefined) return none; // as of most
  const listed = anyOf.flatMap((one) => [...kindsOfEnum(one), ...(enums?.get(schemaName(one.$ref) ?? "") ?? none)]);
  return listed.filter((kind) => anyOf.some((one) => kindOfAny(one) === kind));
}

/** The kind of a schema that any text or any number fulfils. */
export function kindOfAny({ type, enum: values, const: only }: Schema): OpenKind | undefined {
  if (values !== undefined || only !== undefined) return undefined;
  if (type === "integer") return "number";
  return type === "string" || type === "number" ? type : undefined;
}
