import type { ByName } from "../platform/by-name.ts";
import { SDKError } from "../platform/errors.ts";
import { setMember } from "../platform/members.ts";
import { describeValue, hasMembers, isInvalidDate, toJSON } from "./json.ts";
import { encodeText } from "./path.ts";

/** Writes one parameter: its pairs, percent-encoded, with `&` between them; empty where there are none. */
export type WriteParameter = (name: string, value: unknown) => string;

/**
 * How an array or an object is written in the query.
 * - `repeat`: `a=1&a=2` (the default for arrays; objects and arrays in one have an index: `a[0][b]=1`)
 * - `comma`, `space`, `pipe`: `a=1,2`, `a=1%202`, `a=1%7C2`
 * - `brackets`: `a[]=1&a[]=2` and `a[b]=1` (the default for objects)
 * - `spread`: the members of an object become parameters of their own
 * - `json`: `a={"b":1}`, percent-encoded
 * - a function: as it writes it
 */
export type QueryStyle = "repeat" | "comma" | "space" | "pipe" | "brackets" | "spread" | "json" | WriteParameter;

/** The style of each parameter that does not have the default one. */
export type QueryStyles = ByName<QueryStyle>;

const delimiters = { comma: ",", space: "%20", pipe: "%7C" } as const;

/**
 * Writes a query without its question mark. `undefined` is left out, `null` gives an empty value, dates are ISO 8601.
 * @throws SDKError for a value that has no text, and for a cycle
 */
export function encodeQuery(query: object, styles: QueryStyles = {}): string {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    addParameter(pairs, name, value, Object.hasOwn(styles, name) ? styles[name] : undefined, []);
  }
  return pairs.join("&");
}

/** Adds one parameter. `parents` are the objects that hold the value: a value among them is a cycle. */
function addParameter(
  pairs: string[],
  name: string,
  given: unknown,
  style: QueryStyle | undefined,
  parents: readonly object[],
): void {
  const value = plainValue(given);
  if (value === undefined) return;
  if (typeof style === "function") return addWritten(pairs, style(name, value));
  if (style === "json") return addPair(pairs, name, encodeURIComponent(toJSON(value, `query parameter ${name}`)));
  if (!isObject(value)) return addPair(pairs, name, encodeScalar(name, value));
  if (parents.includes(value)) throw new SDKError(`The query parameter ${name} contains a cycle.`);
  if (!hasMembers(value))
    throw new SDKError(`The query parameter ${name} holds ${describeValue(value)}, which cannot be sent.`);
  const path = [...parents, value];
  if (style === "comma" || style === "space" || style === "pipe") {
    addJoined(pairs, name, value, delimiters[style]);
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const suffix = style === "brackets" ? "[]" : isObject(plainValue(item)) ? `[${index}]` : "";
      addParameter(pairs, name + suffix, item, undefined, path);
    }
  } else {
    for (const [member, item] of Object.entries(value)) {
      addParameter(pairs, style === "spread" ? member : `${name}[${member}]`, item, undefined, path);
    }
  }
}

function addWritten(pairs: string[], written: string): void {
  if (written !== "") pairs.push(written);
}

function addPair(pairs: string[], name: string, encoded: string): void {
  pairs.push(`${encodeText(name, "name of a query parameter")}=${encoded}`);
}

function addJoined(pairs: string[], name: string, value: object, delimiter: string): void {
  const items: unknown[] = Array.isArray(value) ? value : Object.entries(value).flat();
  const texts = items
    .map(plainValue)
    .filter((item) => item !== undefined)
    .map((item) => encodeScalar(name, item));
  if (texts.length > 0) addPair(pairs, name, texts.join(delimiter));
}

/** Objects with a `toJSON` of their own (dates, URLs, decimals, Temporal) are written by it. @throws SDKError for an invalid Date */
export function plainValue(value: unknown): unknown {
  if (!isObject(value) || !("toJSON" in value) || typeof value.toJSON !== "function") return value;
  if (isInvalidDate(value)) throw new SDKError("An invalid Date cannot be sent: check what it was made of.");
  return value.toJSON();
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function encodeScalar(name: string, value: unknown): string {
  if (value === null) return "";
  const isText = typeof value === "string" || typeof value === "boolean" || typeof value === "bigint";
  if (!isText && !Number.isFinite(value)) {
    throw new SDKError(`The query parameter ${name} holds ${describeValue(value)}, which cannot be sent.`);
  }
  return encodeText(String(value), `query parameter ${name}`);
}

/**
 * The values of `base`, then those of `over`, where `undefined` keeps the former. Neither is changed.
 * @throws SDKError for what has no members, such as a text or a URLSearchParams
 */
export function mergeQuery(base: object | undefined, over: object | undefined): object | undefined {
  const isQuery = over === undefined || (isObject(over) && hasMembers(over));
  if (!isQuery) {
    throw new SDKError("A query must be an object, with a member for each parameter.");
  }
  if (base === undefined || over === undefined) return base ?? over;
  const merged = { ...base };
  for (const [name, value] of Object.entries(over)) if (value !== undefined) setMember(merged, name, value);
  return merged;
}
