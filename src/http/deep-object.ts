import { SDKError } from "../platform/errors.ts";
import { hasMembers } from "./json.ts";
import { encodeQuery, plainValue } from "./query.ts";
import type { WriteParameter } from "./query.ts";

/**
 * How the items of an array are named.
 * - `brackets`: `a[]=1&a[]=2`
 * - `indexes`: `a[0]=1&a[1]=2`
 * - `repeated`: `a=1&a=2`
 * - `comma`: `a=1,2`
 *
 * Arrays and objects in an array have an index with the last two as well, so that their members stay apart.
 */
export type ArrayNotation = "brackets" | "indexes" | "repeated" | "comma";

/**
 * A style for a query: objects in brackets, at any depth. OpenAPI leaves arrays in them open: without a notation, they go as
 * `a[]=1`, and below an object or with objects as items as `a[b][0]=1`, `a[0][b]=1`.
 */
export function deepObject(arrays?: ArrayNotation): WriteParameter {
  return (name, value) =>
    [...findLeaves(name, value, arrays, [])]
      .map(([key, leaf]) => encodeQuery({ [key]: leaf }, { [key]: "comma" }))
      .filter((pair) => pair !== "")
      .join("&");
}

/** What is neither an object nor an array, by its name in brackets. `parents` are the objects that hold a value. */
function* findLeaves(
  name: string,
  given: unknown,
  arrays: ArrayNotation | undefined,
  parents: readonly object[],
): Generator<[name: string, value: unknown]> {
  const value = plainValue(given);
  if (!isBranch(value) || (arrays === "comma" && isPlainList(value))) {
    yield [name, value];
    return;
  }
  if (parents.includes(value)) throw new SDKError(`The query parameter ${name} contains a cycle.`);
  for (const [key, member] of Object.entries(value)) {
    const suffix = Array.isArray(value) ? itemSuffix(key, member, arrays, parents.length > 0) : `[${key}]`;
    yield* findLeaves(name + suffix, member, arrays, [...parents, value]);
  }
}

function itemSuffix(index: string, item: unknown, arrays: ArrayNotation | undefined, isInside: boolean): string {
  if (arrays === "brackets") return "[]";
  if (arrays === "indexes" || isBranch(plainValue(item))) return `[${index}]`;
  if (arrays === "repeated") return "";
  return isInside || arrays === "comma" ? `[${index}]` : "[]";
}

function isBranch(value: unknown): value is object {
  return typeof value === "object" && value !== null && hasMembers(value);
}

function isPlainList(value: object): boolean {
  return Array.isArray(value) && !value.some((item) => isBranch(plainValue(item)));
}
