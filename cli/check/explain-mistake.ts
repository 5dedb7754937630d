import type { ErrorObject } from "ajv/dist/2020.js";
import { isJSONSchema, layersOf, membersOf } from "../description/definitions-for.ts";
import type { JSONSchema } from "../description/operation.ts";
import { explainCondition } from "./conditions.ts";
import { memberOf } from "./member-path.ts";
import { didYouMean } from "./nearest.ts";

/** Something of an input that its schema does not allow. */
export interface Mistake {
  /** Where: `body.fields.$name`. */
  readonly member: string;
  /** A sentence that names the member, what was expected, and the nearest right spelling. */
  readonly message: string;
  /** The values of which it has to be one. */
  readonly choices?: readonly unknown[];
  /** The steps to what is missing: `headers`, `If-Match`. */
  readonly missing?: readonly string[];
}

/** An error of the validator in a sentence; undefined where another error says the same. */
export function explainMistake(error: ErrorObject, root: JSONSchema, at: string): Mistake | undefined {
  const { keyword, params, parentSchema = {} } = error;
  switch (keyword) {
    case "required":
      return explainMissing(String(params["missingProperty"]), error.instancePath, parentSchema, root, at);
    case "additionalProperties":
      return explainUnknown(String(params["additionalProperty"]), parentSchema, root, at);
    case "unevaluatedProperties":
      return explainUnknown(String(params["unevaluatedProperty"]), parentSchema, root, at);
    case "if":
    case "propertyNames":
      return undefined;
    case "enum":
    case "const": {
      const choices = [params["allowedValues"] ?? params["allowedValue"]].flat();
      return { member: at, message: explainChoice(at === "" ? "The input" : at, error.data, choices), choices };
    }
    default:
      return { member: at, message: explainValue(error, root, at === "" ? "The input" : at) };
  }
}

function explainValue(
  { keyword, params, data, schema, message = "is not valid" }: ErrorObject,
  root: JSONSchema,
  name: string,
): string {
  switch (keyword) {
    case "type":
      return `${name} must be ${listTypes([params["type"]].flat())}, and is ${show(data)}.`;
    case "anyOf":
    case "oneOf":
      return `${name} must be ${listTypes(typesOf(schema, root))}, and is ${show(data)}.`;
    case "not":
      return `${name} is not allowed here.`;
    case "pattern":
      return `${name} must match ${String(params["pattern"])}, and is ${show(data)}.`;
    default:
      return isEmpty(data) ? `${name} must not be empty.` : `${name} ${message}, and is ${show(data)}.`;
  }
}

function explainMissing(missing: string, pointer: string, schema: JSONSchema, root: JSONSchema, at: string): Mistake {
  const member = memberOf(at, missing);
  const layers = layersOf(membersOf(schema, root).get(missing) ?? {}, root);
  const description = layers.map((layer) => layer["description"]).find((text) => typeof text === "string");
  const [first = ""] = description?.split(/(?<=\.)\s/) ?? [];
  const message = `${member} is missing${first === "" ? needs(layers) : `: ${first}`}`;
  return { member, message, missing: [...pointer.split("/").slice(1), missing] };
}

/** The end of a sentence: what an object is that has no description. */
function needs(layers: readonly JSONSchema[]): string {
  const required = [...new Set(layers.flatMap((layer) => [layer["required"] ?? []].flat().map(String)))];
  return required.length === 0 ? "." : `: it needs ${and.format(required)}.`;
}

/** The validator also reports the members of a part that is wrong in itself. */
function explainUnknown(unknown: string, schema: JSONSchema, root: JSONSchema, at: string): Mistake | undefined {
  const known = [...membersOf(schema, root).keys()];
  const patterns = layersOf(schema, root)
    .flatMap(({ patternProperties }): [string, unknown][] => Object.entries(Object(patternProperties)))
    .filter(([, value]) => isJSONSchema(value) && value["not"] === undefined)
    .map(([pattern]) => pattern);
  if (known.includes(unknown) || patterns.some((pattern) => new RegExp(pattern).test(unknown))) return undefined;
  const holder = findHolder(unknown, schema, root);
  const isCondition = unknown.includes("[") && known.concat(patterns).some((one) => one.includes("["));
  const nearest = isCondition ? explainCondition(unknown, schema, root) : didYouMean(unknown, known);
  const suggestion = holder === undefined ? nearest : ` Put it under ${holder.reduce(memberOf, at)}.`;
  const message = `${at === "" ? "The input" : at} has no member ${unknown}.${suggestion || listMembers(known, patterns)}`;
  return { member: memberOf(at, unknown), message };
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

function listMembers(known: readonly string[], patterns: readonly string[]): string {
  const listed = [...known.slice(0, most), ...(known.length > most ? [`${known.length - most} more`] : [])];
  const all = [...listed, ...patterns.map((pattern) => `names that match ${pattern}`)];
  return all.length === 0 ? " It takes none." : ` It takes ${and.format(all)}.`;
}

/** How many names a sentence lists. */
const most = 12;

export function explainChoice(name: string, data: unknown, values: readonly unknown[]): string {
  const listed = values.slice(0, most).map((value) => JSON.stringify(value));
  const all = `${or.format(listed)}${values.length > most ? ` (and ${values.length - most} more)` : ""}`;
  const texts = values.filter((value) => typeof value === "string");
  const suggestion = typeof data === "string" ? didYouMean(data, texts) : "";
  return `${name} must be ${all}, and is ${show(data)}.${suggestion}`;
}

function typesOf(variants: unknown, root: JSONSchema): string[] {
  const layers = [variants].flat().flatMap((variant) => (isJSONSchema(variant) ? layersOf(variant, root) : []));
  return layers.flatMap(({ type, properties, items }) => {
    if (type !== undefined) return [type].flat().map(String);
    return properties !== undefined ? ["object"] : items !== undefined ? ["array"] : [];
  });
}

const words: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  null: "null",
};

function listTypes(types: readonly unknown[]): string {
  const names = [...new Set(types.map((type) => words[String(type)] ?? String(type)))];
  return names.length === 0 ? "another value" : or.format(names);
}

const and = new Intl.ListFormat("en", { type: "conjunction" });
const or = new Intl.ListFormat("en", { type: "disjunction" });

/** A value, cut short. */
function show(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function isEmpty(value: unknown): boolean {
  return (
    value === "" ||
    (Array.isArray(value) && value.length === 0) ||
    (isJSONSchema(value) && Object.keys(value).length === 0)
  );
}
