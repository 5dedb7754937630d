import { isJSONSchema, layersOf, takenMembers } from "../description/definitions-for.ts";
import type { JSONSchema } from "../description/operation.ts";
import { didYouMean, nearest } from "./nearest.ts";

/** The conditions of a list are members of its query such as `$name[startsWith]`; a minus before the operator negates it. */

/** The fields that a query names, with the operators of each. */
export function listConditions(query: JSONSchema, root: JSONSchema): Map<string, readonly string[]> {
  const named = conditionNames(query, root).map((name) => conditionParts(name)?.field ?? "");
  const patterned = patternsOf(query, root).flatMap(fieldsIn);
  const fields = new Set([...named, ...patterned]);
  return new Map([...fields].map((field) => [field, operatorsOf(field, query, root)]));
}

/** The operators that a query takes of a field, which it may name or know by a pattern alone. */
export function operatorsOf(field: string, query: JSONSchema, root: JSONSchema): string[] {
  const [names, patterns] = [conditionNames(query, root), patternsOf(query, root)];
  const listed = names.map((name) => conditionParts(name)?.operator ?? "");
  const all = new Set([...listed, ...patterns.flatMap(operatorsIn)]);
  return [...all].filter((operator) => {
    const condition = `${field}[${operator}]`;
    return names.includes(condition) || patterns.some((pattern) => new RegExp(pattern).test(condition));
  });
}

/** What a condition that a query does not take should have been, as sentences with a space before each. */
export function explainCondition(condition: string, query: JSONSchema, root: JSONSchema): string {
  const { field, operator } = conditionParts(condition) ?? {};
  if (field === undefined || operator === undefined) {
    const [first] = conditionNames(query, root);
    return ` It takes field[operator]=value${first === undefined ? "" : `, such as '${first}=…'`}.`;
  }
  const operators = operatorsOf(field, query, root);
  if (operators.length > 0) {
    const meant = nearest(operator, operators);
    return meant === undefined ? ` ${countOperators(field, operators)}` : ` Did you mean ${field}[${meant}]?`;
  }
  const fields = [...listConditions(query, root).keys()];
  const meant = nearest(field, fields);
  if (meant === undefined) return fields.length === 0 ? "" : ` It has conditions on ${listFields(fields)}.`;
  const others = operatorsOf(meant, query, root);
  return others.includes(operator)
    ? ` Did you mean ${meant}[${operator}]?`
    : `${didYouMean(field, fields)} ${countOperators(meant, others)}`;
}

/** How many fields a sentence lists. */
const most = 12;

function listFields(fields: readonly string[]): string {
  return listed([...fields.slice(0, most), ...(fields.length > most ? [`${fields.length - most} more`] : [])]);
}

function countOperators(field: string, operators: readonly string[]): string {
  return `${field} has the operator${operators.length === 1 ? "" : "s"} ${listed(operators)}.`;
}

/** `$name[-equal]` in parts, without the minus. */
export function conditionParts(condition: string): { readonly field: string; readonly operator: string } | undefined {
  const [, field, operator] = /^([^[\]]+)\[-?([^[\]]*)\]$/.exec(condition) ?? [];
  return field === undefined || operator === undefined ? undefined : { field, operator };
}

function conditionNames(query: JSONSchema, root: JSONSchema): string[] {
  return [...takenMembers(query, root).keys()].filter((name) => conditionParts(name) !== undefined);
}

function patternsOf(query: JSONSchema, root: JSONSchema): string[] {
  const patterns = layersOf(query, root).flatMap((layer) => Object.entries(Object(layer["patternProperties"])));
  return patterns
    .filter(([, member]) => isJSONSchema(member) && member["not"] === undefined)
    .map(([pattern]) => pattern);
}

/** `equal` and `contains` of a pattern that ends in `\[-?(equal|contains)\]$`. */
function operatorsIn(pattern: string): string[] {
  const [, words = ""] = /\\\[(?:-\?)?\(?([\w|]+)\)?\\\]\$$/.exec(pattern) ?? [];
  return words.split("|").filter((word) => word !== "");
}

/** `$one` and `$two` of a pattern that begins with `^\$(one|two)\[`. */
function fieldsIn(pattern: string): string[] {
  const [, words = ""] = /^\^\\\$\(?([\w|]+)\)?\\\[/.exec(pattern) ?? [];
  return words.split("|").flatMap((word) => (word === "" ? [] : `$${word}`));
}

/** Made where there is something to list: it takes a tenth of a start. */
function listed(names: readonly string[]): string {
  return new Intl.ListFormat("en", { type: "conjunction" }).format(names);
}
