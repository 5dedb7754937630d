import { SDKError } from "../platform/errors.ts";

/**
 * A value as JSON, with bigints as digits. `where` names it in messages: "body", "query parameter filter".
 * @throws SDKError for what JSON cannot represent, also where `JSON.stringify` would lose it in silence
 */
export function toJSON(value: unknown, where: string): string {
  const text = stringify(value, where);
  if (text === undefined) throw new SDKError(`The ${where} is a ${typeof value}, which JSON cannot represent.`);
  const loss = findLoss(value);
  if (loss === undefined) return text;
  const at = loss.path && ` at ${loss.path.slice(1)}`;
  throw new SDKError(`The ${where} holds ${describeValue(loss.value)}${at}, which JSON cannot represent.`);
}

function stringify(value: unknown, where: string): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return stringifyBigints(value, where); // or a cycle, which fails again
  }
}

/** `JSON.rawJSON` is missing on Node 20, so digits are marked, and the marks are removed with their quotes. */
function stringifyBigints(value: unknown, where: string): string {
  const mark = `bigint ${crypto.getRandomValues(new Uint32Array(4)).join()} `;
  const markBigint = (_: string, member: unknown): unknown =>
    typeof member === "bigint" ? `${mark}${member}` : member;
  try {
    return JSON.stringify(value, markBigint).replaceAll(new RegExp(`"${mark}(-?\\d+)"`, "g"), "$1");
  } catch (cause) {
    throw new SDKError(`The ${where} cannot be written as JSON.`, { cause });
  }
}

/** What JSON would lose: `value` at `path`, such as `.fields.tags`. */
interface Loss {
  readonly value: unknown;
  readonly path: string;
}

/**
 * NaN and an invalid Date would become null, a function would be left out, and a Map, a File and their like would become
 * an empty object.
 */
function findLoss(value: unknown): Loss | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? undefined : { value, path: "" };
  if (typeof value === "function" || typeof value === "symbol") return { value, path: "" };
  if (typeof value !== "object" || value === null) return undefined;
  if ("toJSON" in value) return isInvalidDate(value) ? { value, path: "" } : undefined;
  if (!hasMembers(value)) return { value, path: "" };
  for (const [name, member] of Object.entries(value)) {
    const loss = findLoss(member);
    if (loss !== undefined) return { value: loss.value, path: `.${name}${loss.path}` };
  }
  return undefined;
}

/** Such as `new Date("31/12/2026")`: it has no text. */
export function isInvalidDate(value: unknown): boolean {
  return value instanceof Date && Number.isNaN(value.getTime());
}

/** The kind of a value that cannot be sent, for messages: `NaN`, `a Map`, `an invalid Date`. */
export function describeValue(value: unknown): string {
  if (isInvalidDate(value)) return "an invalid Date";
  if (typeof value === "object" && value !== null) return `a ${value.constructor?.name ?? "value"}`;
  return typeof value === "number" ? String(value) : `a value of type ${typeof value}`;
}

/** Whether an object shows its content as members. A Map, a Blob and their like do not, so their content would be lost. */
export function hasMembers(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return (
    prototype === null ||
    Object.getPrototypeOf(prototype) === null ||
    Array.isArray(value) ||
    Object.keys(value).length > 0
  );
}
