import type { ErrorObject } from "ajv/dist/2020.js";
import { isJSONSchema, layersOf, membersOf, takenMembers } from "../description/definitions-for.ts";
import type { JSONSchema } from "../description/operation.ts";
import { explainUnknown } from "./explain-unknown.ts";
import { memberOf } from "./member-path.ts";
import type { Mistake } from "./mistake.ts";
import { didYouMean, nearest } from "./nearest.ts";

/** An error of the validator in a sentence; undefined where another error says the same. */
export function explainMistake(error: ErrorObject, root: JSONSchema, at: string): Mistake | undefined {
  const { keyword, params, parentSchema = {} } = error;
  switch (keyword) {
    case "required":
      return explainMissing(String(params["missingProperty"]), error, root, at);
    case "additionalProperties":
      return explainUnknown(String(params["additionalProperty"]), error.instancePath, parentSchema, root, at);
    case "unevaluatedProperties":
      return explainUnknown(String(params["unevaluatedProperty"]), error.instancePath, parentSchema, root, at);
    case "if":
    case "propertyNames":
      return undefined;
    case "enum":
    case "const": {
      const choices = [parentSchema["x-labels"] ?? params["allowedValues"] ?? params["allowedValue"]].flat();
      return { member: at, message: explainChoice(at === "" ? "The input" : at, error.data, choices), choices };
    }
    case "type":
    case "anyOf":
    case "oneOf": {
      const parts = partsOfObject(error, root);
      const [part] = parts;
      if (part === undefined) return { member: at, message: explainValue(error, root, at === "" ? "The input" : at) };
      const message = `${at === "" ? "The input" : at} takes ${and.format(parts)}, and is ${show(error.data)}.`;
      return { member: at, message, give: memberOf(at, part) };
    }
    default:
      return { member: at, message: explainValue(error, root, at === "" ? "The input" : at) };
  }
}

/** What an object has that is wanted in place of a value that is none; empty where other values do as well. */
function partsOfObject({ data, parentSchema = {} }: ErrorObject, root: JSONSchema): string[] {
  const types = typesOf([parentSchema], root).filter((type) => type !== "null");
  const isWanted = types.length > 0 && types.every((type) => type === "object") && !isJSONSchema(data);
  const parts = isWanted ? [...takenMembers(parentSchema, root).keys()] : [];
  return parts.length > most ? [...parts.slice(0, most), `${parts.length - most} more`] : parts;
}

function explainValue(
  { keyword, params, data, schema, parentSchema, message = "is not valid" }: ErrorObject,
  root: JSONSchema,
  name: string,
): string {
  switch (keyword) {
    case "type":
      return `${name} must be ${listTypes([params["type"]].flat())}, and is ${show(data)}.`;
    case "format":
      return `${name} must be a time, such as 2026-06-09T16:00:00Z, and is ${show(data)}.`;
    case "anyOf":
    case "oneOf":
      return `${name} must be ${listTypes(typesOf(schema, root))}, and is ${show(data)}.`;
    case "not":
      return `${name} ${String(parentSchema?.["x-reason"] ?? "is not allowed here")}.`;
    case "minimum":
    case "maximum":
      return `${name} must be ${String(params["limit"])} at ${keyword === "minimum" ? "least" : "most"}, and is ${show(data)}.`;
    case "pattern":
      return `${name} must ${String(parentSchema?.["x-form"] === undefined ? `match ${params["pattern"]}` : `be ${parentSchema["x-form"]}`)}, and is ${show(data)}.`;
    default:
      return isEmpty(data) ? `${name} must not be empty.` : `${name} ${message}, and is ${show(data)}.`;
  }
}

function explainMissing(missing: string, error: ErrorObject, root: JSONSchema, at: string): Mistake {
  const { instancePath, parentSchema = {}, data } = error;
  const member = memberOf(at, missing);
  const members = membersOf(parentSchema, root);
  const layers = layersOf(members.get(missing) ?? {}, root);
  const description = layers.map((layer) => layer["description"]).find((text) => typeof text === "string");
  const [first = ""] = description?.split(/(?<=\.)\s/) ?? [];
  const others = Object.keys(Object(data)).filter(
    (name) => !members.has(name) && mayBeCalled(name, parentSchema, root),
  );
  const misspelt = nearest(missing, others); // another field of a workspace may be called so
  const instead = misspelt === undefined ? "" : ` Did you mean ${missing} by ${misspelt}?`;
  const required = [...new Set(layers.flatMap((layer) => [layer["required"] ?? []].flat().map(String)))];
  const needs = required.length === 0 ? "" : `it needs ${and.format(required)}.`;
  const about = first === "" ? needs || undefined : `${first}${needs.replace(/^i/, " I")}`;
  const message = `${member} is missing${about === undefined ? "." : `: ${about}`}${instead}`;
  const [part] = [...required, ...layers.flatMap((layer) => Object.keys(Object(layer["properties"])))];
  const give = part === undefined ? member : memberOf(member, part);
  return { member, message, missing: [...instancePath.split("/").slice(1), missing], give };
}

/** Whether an object takes a member of a name that it does not list. */
function mayBeCalled(name: string, schema: JSONSchema, root: JSONSchema): boolean {
  return layersOf(schema, root).some(({ additionalProperties, patternProperties }) => {
    const patterns = Object.keys(Object(patternProperties));
    return isJSONSchema(additionalProperties) || patterns.some((pattern) => new RegExp(pattern).test(name));
  });
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
