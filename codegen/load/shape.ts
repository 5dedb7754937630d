import { suggest } from "../document/suggest.ts";
import { pointerOf } from "./corrections.ts";
import type { Corrections, Path } from "./corrections.ts";

/**
 * Reads a value as what OpenAPI has it be. Gives back the value itself where it is that, else what is plainly meant, or
 * undefined where it is to be left out; either is a correction.
 */
export type Shape = (value: unknown, path: Path | undefined, corrections: Corrections) => unknown;

/** What codegen does not read may be anything. */
export const anything: Shape = (value) => value;

export const text: Shape = (value, path, corrections) => {
  if (typeof value === "string") return value;
  const corrected = typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
  return misfit("text", value, corrected, path, corrections);
};

export const flag: Shape = (value, path, corrections) => {
  if (typeof value === "boolean") return value;
  const corrected = value === "true" || value === "false" ? value === "true" : undefined;
  return misfit("true or false", value, corrected, path, corrections);
};

/** Notes that a value is not what it must be, and gives back the corrected one. */
export function misfit(
  what: string,
  value: unknown,
  corrected: unknown,
  path: Path | undefined,
  corrections: Corrections,
): unknown {
  corrections.add(path, `must be ${what}; it is ${describe(value)}`, corrected);
  return corrected;
}

export function describe(value: unknown): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? typeof value;
  return Array.isArray(value) ? "a list" : "an object";
}

/** A member that OpenAPI has since 3.2. In a document of an earlier version it is noted, and read all the same. */
export function since32(shape: Shape): Shape {
  return (value, path, corrections) => {
    corrections.addEarly(path);
    return shape(value, path, corrections);
  };
}

/** Members are read where they are there, and those that are misspelt noted. An object without a required one is left out. */
export function object(members: () => Record<string, Shape>, required: readonly string[] = []): Shape {
  let shapes: ReadonlyMap<string, Shape> | undefined; // made once all shapes are there, since they hold each other
  return (value, path, corrections) => {
    const known = (shapes ??= new Map(Object.entries(members())));
    const holder = isObject(value) ? value : misfit("an object", value, onlyObject(value), path, corrections);
    if (!isObject(holder)) return undefined;
    readMembers(holder, (key) => known.get(key), path, corrections);
    noteMisspelt(holder, known, path, corrections);
    const missing = required.find((name) => !Object.hasOwn(holder, name));
    if (missing === undefined) return holder;
    corrections.add(path, `has no \`${missing}\``, undefined);
    return undefined;
  };
}

/** A text is read as the object that has nothing else. */
export function orText(shape: Shape, objectOf: (text: string) => object): Shape {
  return (value, path, corrections) =>
    typeof value === "string"
      ? misfit("an object", value, objectOf(value), path, corrections)
      : shape(value, path, corrections);
}

/** Entries of any names, such as a header or a property `x-id`: nothing else stands beside them. */
export function mapOf(shape: Shape): Shape {
  return entriesOf(() => shape);
}

/** The same of entries beside which extensions may stand, and be anything. */
export function extensibleMapOf(shape: Shape): Shape {
  return entriesOf((key) => (isExtension(key) ? undefined : shape));
}

function entriesOf(shapeOf: (key: string) => Shape | undefined): Shape {
  return (value, path, corrections) => {
    const holder = isObject(value) ? value : misfit("an object", value, undefined, path, corrections);
    if (isObject(holder)) readMembers(holder, shapeOf, path, corrections);
    return holder;
  };
}

export function isExtension(key: string): boolean {
  return key.startsWith("x-");
}

/** A lone value is read as the only item. */
export function listOf(shape: Shape): Shape {
  return (value, path, corrections) => {
    if (!Array.isArray(value)) {
      const corrected = value === null || value === undefined ? undefined : [value];
      const list = misfit("a list", value, corrected, path, corrections);
      return list === undefined ? undefined : [shape(value, path, corrections)].filter((item) => item !== undefined);
    }
    const items = value.map((item: unknown, index) => shape(item, { parent: path, key: String(index) }, corrections));
    return items.some((item, index) => item !== value[index]) ? items.filter((item) => item !== undefined) : value;
  };
}

export function either(check: (value: unknown) => boolean, first: Shape, second: Shape): Shape {
  return (value, path, corrections) => (check(value) ? first : second)(value, path, corrections);
}

/** Reads the members that have a shape, in place. */
export function readMembers(
  holder: Record<string, unknown>,
  shapeOf: (key: string) => Shape | undefined,
  path: Path | undefined,
  corrections: Corrections,
): void {
  for (const key of Object.keys(holder)) {
    const shape = shapeOf(key);
    if (shape === undefined || shape === anything) continue;
    const member = holder[key];
    const corrected = shape(member, { parent: path, key }, corrections);
    if (corrected === undefined) Reflect.deleteProperty(holder, key);
    else if (corrected !== member) holder[key] = corrected;
  }
}

/** Gives members the names that they are meant to have, where those are free. */
export function renameMembers(
  holder: Record<string, unknown>,
  meant: (key: string) => string | undefined,
  fault: string,
  path: Path | undefined,
  corrections: Corrections,
): Record<string, unknown> {
  const entries = Object.entries(holder).map(([key, member]) => {
    const name = meant(key) ?? key;
    if (name === key || Object.hasOwn(holder, name)) return [key, member] as const;
    corrections.addRenamed({ parent: path, key }, fault, `read as ${name}`, name);
    corrections.renamed.set(pointerOf({ parent: path, key: name }), pointerOf({ parent: path, key }));
    return [name, member] as const;
  });
  return entries.every(([key]) => Object.hasOwn(holder, key)) ? holder : Object.fromEntries(entries);
}

/** A member that OpenAPI does not know is ignored. One that is near to a member that is not there was meant to be that. */
function noteMisspelt(
  holder: Record<string, unknown>,
  known: ReadonlyMap<string, Shape>,
  path: Path | undefined,
  corrections: Corrections,
): void {
  for (const key in holder) {
    if (known.has(key) || isExtension(key)) continue;
    // A short key is near to many, and nobody forgets the sign of `$schema`.
    const near =
      key.length < 4
        ? ""
        : suggest(
            key,
            [...known.keys()].filter((name) => !name.startsWith("$")),
          );
    if (near !== "" && !Object.hasOwn(holder, near)) {
      const fault = `is no member that OpenAPI has here; did you mean ${near}?`;
      corrections.addRenamed({ parent: path, key }, fault, "ignored", near);
    }
  }
}

/** What is meant by a list of one object. */
function onlyObject(value: unknown): unknown {
  return Array.isArray(value) && value.length === 1 && isObject(value[0]) ? value[0] : undefined;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
