import type { Schema } from "../document/document.ts";
import { schemaName } from "../document/references.ts";
import type { Schemas } from "./layers.ts";

/** A pattern of keys without the keys that it leaves out in its first place, and the pattern of these. */
export interface SplitPattern {
  readonly allowed: string;
  readonly leftOut: string | undefined;
}

/** `^(?!\$)[a-z]+$` allows `^[a-z]+$` but for `^\$`. */
export function splitPattern(pattern: string): SplitPattern {
  const [ahead = "", leftOut] = /^\^\(\?!((?:\\\W|[^\\()[\].*+?{}|^$])+)\)/u.exec(pattern) ?? [];
  if (leftOut === undefined) return { allowed: pattern, leftOut };
  return { allowed: `^${pattern.slice(ahead.length)}`, leftOut: `^${leftOut}` };
}

/**
 * An object whose patterns leave out some keys as a choice of one for each pattern. A type has no way to say which keys it
 * leaves out where others of them are known, but TypeScript takes a key that is known to any variant of a choice, with a value
 * that fits one.
 */
export function chooseKeys(schema: Schema): Schema {
  if (!leavesOutKeys(schema)) return schema;
  const { patternProperties = {}, type: _type, additionalProperties: _additional, ...others } = schema;
  return { ...others, anyOf: Object.entries(patternProperties).map(([pattern, value]) => variantOf(pattern, value)) };
}

function variantOf(pattern: string, value: Schema): Schema {
  const { allowed, leftOut } = splitPattern(pattern);
  const variant = { type: "object", patternProperties: { [allowed]: value } };
  if (leftOut === undefined) return variant;
  // Only of those that the template would take, so that any other key is called one that does not exist.
  const taken = leftOut + allowed.slice("^".length);
  return { allOf: [variant, { type: "object", patternProperties: { [taken]: { not: {} } } }] };
}

/** Names with such an object beside them as a choice of the names alone and of both: who gives names alone is checked sooner. */
export function chooseNames(schema: Schema, schemas: Schemas): Schema {
  const { allOf = [], ...others } = schema;
  const [open, named] = [true, false].map((isOpen) => allOf.filter((part) => leavesOut(part, schemas) === isOpen));
  if (open?.length !== 1 || named?.length !== 1 || !allOf.every(({ $ref }) => $ref !== undefined)) return schema;
  return { ...others, anyOf: [...named, { allOf }] };
}

function leavesOut({ $ref }: Schema, schemas: Schemas): boolean {
  return leavesOutKeys(schemas.get(schemaName($ref) ?? "") ?? {});
}

function leavesOutKeys({ patternProperties = {} }: Schema): boolean {
  return Object.keys(patternProperties).some((pattern) => splitPattern(pattern).leftOut !== undefined);
}
