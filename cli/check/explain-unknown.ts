import { isJSONSchema, layersOf, membersOf, takenMembers } from "../description/definitions-for.ts";
import type { JSONSchema } from "../description/operation.ts";
import { explainCondition } from "./conditions.ts";
import { memberOf } from "./member-path.ts";
import type { Mistake } from "./mistake.ts";
import { didYouMean } from "./nearest.ts";

/** The validator also reports the members of a part that is wrong in itself. */
export function explainUnknown(
  unknown: string,
  pointer: string,
  schema: JSONSchema,
  root: JSONSchema,
  at: string,
): Mistake | undefined {
  const patterns = layersOf(schema, root)
    .flatMap(({ patternProperties }): [string, unknown][] => Object.entries(Object(patternProperties)))
    .filter(([, value]) => isJSONSchema(value) && value["not"] === undefined)
    .map(([pattern]) => pattern);
  if (membersOf(schema, root).has(unknown) || patterns.some((pattern) => new RegExp(pattern).test(unknown)))
    return undefined;
  const known = [...takenMembers(schema, root).keys(), ...patterns.flatMap(namesOfPattern)];
  const others = patterns.filter((pattern) => namesOfPattern(pattern).length === 0);
  const holder = findHolder(unknown, schema, root);
  const isCondition = unknown.includes("[") && known.concat(patterns).some((one) => one.includes("["));
  const nearest = isCondition ? explainCondition(unknown, schema, root) : didYouMean(unknown, known);
  const inner = holder === undefined ? partOfMember(unknown, schema, root) : undefined;
  const other = inner === undefined ? nearest : ` Did you mean ${inner}?`;
  const suggestion = holder === undefined ? other : ` Put it under ${holder.reduce(memberOf, at)}.`;
  const message = `${at === "" ? "The input" : at} has no member ${unknown}.${suggestion || listMembers(known, others)}`;
  const path = holder === undefined ? { unknown: [...pointer.split("/").slice(1), unknown] } : {};
  return { member: memberOf(at, unknown), message, ...path };
}

/** Where the inner object is that has the member: `query`, or `body` and `fields`. */
function findHolder(name: string, schema: JSONSchema, root: JSONSchema, depth = 2): string[] | undefined {
  const members = [...membersOf(schema, root)].filter(([, member]) => isJSONSchema(member));
  const direct = members.find(([, member]) => membersOf(member, root).has(name));
  if (direct !== undefined) return [direct[0]];
  if (depth === 1) return undefined;
  for (const [holder, member] of members) {
    const inner = findHolder(name, member, root, depth - 1);
    if (inner !== undefined) return [holder, ...inner];
  }
  return undefined;
}

/** `$name.firstName` of `$firstName`. */
function partOfMember(unknown: string, schema: JSONSchema, root: JSONSchema): string | undefined {
  if (!unknown.startsWith("$")) return undefined;
  const part = unknown.slice(1);
  const holder = findHolder(part, schema, root);
  return holder && [...holder, part].reduce(memberOf, "");
}

function listMembers(known: readonly string[], patterns: readonly string[]): string {
  const listed = [...known.slice(0, most), ...(known.length > most ? [`${known.length - most} more`] : [])];
  const all = [...listed, ...patterns.map(describePattern)];
  return all.length === 0 ? " It takes none." : ` It takes ${and.format(all)}.`;
}

/** `$amount` of `^\$amount$`, and `$title` and `$instagram` of `^\$(title|instagram)$`. */
function namesOfPattern(pattern: string): string[] {
  const [, start = "", words] = /^\^((?:\\\$)?)\(?([\w|]+)\)?\$$/.exec(pattern) ?? [];
  return words === undefined ? [] : words.split("|").map((word) => start.replace("\\", "") + word);
}

function describePattern(pattern: string): string {
  const [, start] = /^\^\(\?!\\?(\W)\)$/.exec(pattern) ?? [];
  return start === undefined ? `names that match ${pattern}` : `names that do not begin with ${start}`;
}

/** How many names a sentence lists. */
const most = 12;

const and = new Intl.ListFormat("en", { type: "conjunction" });
