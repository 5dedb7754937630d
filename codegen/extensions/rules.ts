import type { Problem } from "../document/diagnostics.ts";
import { encodePointer } from "../document/json-pointer.ts";
import { listWithAnd, listWithOr } from "../document/list-words.ts";
import { suggest } from "../document/suggest.ts";

/** What a value must be. Messages go on where the pointer ends: `is "cursr"; …`. */
export type Rule = (value: unknown, pointer: string) => Problem[];

export const text: Rule = (value, pointer) =>
  typeof value === "string" && value.trim() !== "" ? [] : [mustBe("text", value, pointer)];

/** A space is one as well. */
export const anyText: Rule = (value, pointer) =>
  typeof value === "string" && value !== "" ? [] : [mustBe("text", value, pointer)];

export const flag: Rule = (value, pointer) =>
  typeof value === "boolean" ? [] : [mustBe("true or false", value, pointer)];

/** A whole number above 0. */
export const count: Rule = (value, pointer) =>
  Number.isInteger(value) && Number(value) > 0 ? [] : [mustBe("a whole number above 0", value, pointer)];

export const wholeNumber: Rule = (value, pointer) =>
  Number.isInteger(value) ? [] : [mustBe("a whole number", value, pointer)];

/** A value of an enum. */
export const scalar: Rule = (value, pointer) =>
  ["string", "number", "boolean"].includes(typeof value)
    ? []
    : [mustBe("a text, a number or true or false", value, pointer)];

/** One of a few words. */
export function oneOf(words: readonly string[]): Rule {
  return (value, pointer) =>
    words.some((word) => word === value) ? [] : [mustBe(listWithOr(words), value, pointer, nearest(value, words))];
}

/** A name that the generated code can have; `correct` gives the nearest one. */
export function nameBy(correct: (name: string) => string): Rule {
  return (value, pointer) => {
    if (typeof value !== "string" || value.trim() === "") return [mustBe("a name", value, pointer)];
    const name = correct(value);
    return name === value ? [] : [mustBe("a name that the client can have", value, pointer, `: write ${name}`)];
  };
}

export function listOf(rule: Rule): Rule {
  return (value, pointer) => {
    if (!Array.isArray(value)) return [mustBe("a list", value, pointer)];
    return value.flatMap((item: unknown, index) => rule(item, `${pointer}/${index}`));
  };
}

/** One value, or a list of at least one. */
export function oneOrMore(rule: Rule): Rule {
  return (value, pointer) => {
    if (!Array.isArray(value)) return rule(value, pointer);
    return value.length === 0 ? [{ pointer, message: "is empty" }] : listOf(rule)(value, pointer);
  };
}

/** A list of at least one. */
export function oneOrMoreListed(rule: Rule): Rule {
  const list = listOf(rule);
  return (value, pointer) =>
    Array.isArray(value) && value.length === 0 ? [{ pointer, message: "is empty" }] : list(value, pointer);
}

export function mapOf(rule: Rule): Rule {
  return (value, pointer) => {
    if (!isObject(value)) return [mustBe("an object", value, pointer)];
    return Object.entries(value).flatMap(([key, member]) => rule(member, `${pointer}/${encodePointer(key)}`));
  };
}

/** An object with these members alone. */
export function object(required: Readonly<Record<string, Rule>>, optional: Readonly<Record<string, Rule>> = {}): Rule {
  const rules = new Map(Object.entries({ ...required, ...optional }));
  return (value, pointer) => {
    if (!isObject(value)) return [mustBe("an object", value, pointer)];
    const given = Object.entries(value);
    const missing = Object.keys(required).filter((name) => !Object.hasOwn(value, name));
    return [
      ...given.flatMap(([name, member]) => checkMember(name, member, `${pointer}/${encodePointer(name)}`, rules)),
      ...missing.map((name) => ({ pointer, message: `has no \`${name}\`` })),
    ];
  };
}

function checkMember(name: string, value: unknown, pointer: string, rules: ReadonlyMap<string, Rule>): Problem[] {
  const rule = rules.get(name);
  if (rule !== undefined) return rule(value, pointer);
  const known = [...rules.keys()];
  return [{ pointer, message: `is none of its members, ${listWithAnd(known)}${nearest(name, known)}` }];
}

/** An object with one of two members, which is a text. */
export function eitherMember(one: string, other: string): Rule {
  return (value, pointer) => {
    if (!isObject(value)) return [mustBe(`an object with \`${one}\` or \`${other}\``, value, pointer)];
    const problems = object({}, { [one]: text, [other]: text })(value, pointer);
    if (problems.length > 0 || Object.keys(value).length === 1) return problems;
    return [{ pointer, message: `must have either \`${one}\` or \`${other}\`` }];
  };
}

/** An object whose other members depend on the word in one of them. */
export function variants(member: string, rules: Readonly<Record<string, Rule>>): Rule {
  return (value, pointer) => {
    if (!isObject(value)) return [mustBe("an object", value, pointer)];
    const word: unknown = Reflect.get(value, member);
    if (word === undefined) return [{ pointer, message: `has no \`${member}\`: ${listWithOr(Object.keys(rules))}` }];
    const problems = oneOf(Object.keys(rules))(word, `${pointer}/${member}`);
    return problems.length > 0 ? problems : (rules[String(word)]?.(value, pointer) ?? []);
  };
}

/** `; did you mean cursor?`, where a word is near. */
export function nearest(word: unknown, words: readonly string[]): string {
  const similar = typeof word === "string" ? suggest(word, words) : "";
  return similar && `; did you mean ${similar}?`;
}

function mustBe(what: string, value: unknown, pointer: string, advice = ""): Problem {
  return { pointer, message: `is ${describe(value)}; it must be ${what}${advice}` };
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  return isObject(value) ? "an object" : String(JSON.stringify(value));
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
