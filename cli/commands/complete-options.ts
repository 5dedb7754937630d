import type { Option } from "commander";
import { listConditions, operatorsOf } from "../check/conditions.ts";
import { operatorsOfType } from "../check/operators-of-type.ts";
import { standardObjects } from "../definitions/definitions.ts";
import { layersOf, membersOf } from "../description/definitions-for.ts";
import type { OperationDetail } from "../description/operation.ts";
import { schemaAt, stepsTo } from "../input/value-at.ts";
import { columnNames } from "../output/unknown-names.ts";
import type { Fact } from "../workspace/facts.ts";
import { fileWords } from "./complete-files.ts";
import { apiOf, customObjects, findOperation, wordsOf } from "./complete-operands.ts";
import type { Candidate, Known, Typed } from "./complete-operands.ts";
import { choicesOf, queryOptions } from "./query-options.ts";

/** What the value of an option may be, of which some is typed. */
export function optionWords(option: Option, value: string, typed: Typed, known: Known): Candidate[] {
  if (option.argChoices !== undefined) return wordsOf(option.argChoices);
  const [facts, operation] = [factsOf(typed, known), operationOf(typed, known)];
  switch (option.long) {
    case "--profile":
      return wordsOf(profilesFor(typed, known));
    case "--api":
      return wordsOf(known.apis.map(({ name }) => name));
    case "--object":
      return wordsOf([...standardObjects, ...customObjects(known)]);
    case "--match":
      return listWords(value, fieldWords(operation, facts));
    case "--map":
      return pairWords(value, fieldWords(operation, writable(facts)));
    case "--set":
      return operation === undefined ? [] : setWords(operation, value, facts);
    case "--data":
      return value.startsWith("@") ? fileWords(value.slice(1)).map((path) => ({ word: `@${path}`, text: "" })) : [];
    case "--filter":
      return operation === undefined ? [] : filterWords(operation, value, facts);
    case "--columns":
    case "--fields":
      return listWords(value, columnWords(typed.operation, facts));
    default:
      return operation === undefined ? [] : choicesFor(option.long ?? "", operation);
  }
}

/** What the workspace has of the records that an operation is about, or the object that an import names. */
function factsOf({ operands: [operand = ""], operation }: Typed, { workspace }: Known): Fact[] {
  const resource = operation?.name.split(".")[0];
  const object = resource === "object" ? `objects/${operand}` : (resource ?? operand);
  return workspace.filter((fact) => fact.object === object);
}

/** The operation that a command calls; of an import, that which creates. */
function operationOf(typed: Typed, known: Known): OperationDetail | undefined {
  if (typed.path[0] !== "import") return typed.operation;
  return findOperation([apiOf(typed, known).name, typed.operands[0] ?? "", "create"], known.apis);
}

/** Those of the API that a command is for, or all. */
function profilesFor(typed: Typed, known: Known): string[] {
  const [first = ""] = typed.path;
  const isOfOne = typed.options.has("--api") || ["import", "changes"].includes(first) || typed.operation !== undefined;
  const profiles = [...known.profiles].filter(([, api]) => !isOfOne || api === apiOf(typed, known).name);
  return profiles.map(([name]) => name);
}

/** The values that a parameter may have, also where it takes several. */
function choicesFor(flag: string, operation: OperationDetail): Candidate[] {
  return wordsOf(queryOptions(operation).find((one) => `--${one.flag}` === flag)?.choices ?? []);
}

/** `name=`, and once that is typed the values that it may have. */
function setWords(operation: OperationDetail, typed: string, facts: readonly Fact[]): Candidate[] {
  const [path = ""] = typed.split("=");
  if (!typed.includes("=")) return suffixed(fieldWords(operation, writable(facts)), "=");
  const { input: root } = operation;
  const body = schemaAt(["body"], root, root);
  const schema = body && schemaAt(stepsTo(path, body, root), body, root);
  const listed = schema === undefined ? [] : choicesOf(layersOf(schema, root));
  return wordsOf([...listed, ...optionsOf(path, facts)].map((value) => `${path}=${value}`));
}

/** `$name[`, then `$name[equal]=`, then the values of a select. */
function filterWords({ input: root }: OperationDetail, typed: string, facts: readonly Fact[]): Candidate[] {
  const query = schemaAt(["query"], root, root) ?? {};
  const [condition = "", ...values] = typed.split("=");
  const [field = ""] = condition.split("[");
  if (values.length > 0) return wordsOf(optionsOf(field, facts).map((value) => `${condition}=${value}`));
  if (!typed.includes("["))
    return suffixed(merge(wordsOf([...listConditions(query, root).keys()]), keysOf(facts)), "[");
  const [type] = facts.find((fact) => fact.field === field)?.type?.split("[]") ?? [];
  const operators = operatorsOf(field, query, root).filter(
    (one) => type === undefined || operatorsOfType(type).includes(one),
  );
  return wordsOf(operators.flatMap((one) => [`${field}[${one}]=`, `${field}[-${one}]=`]));
}

function writable(facts: readonly Fact[]): Fact[] {
  return facts.filter(({ readOnly }) => readOnly !== true);
}

/** The names that a select of the workspace takes. */
function optionsOf(path: string, facts: readonly Fact[]): string[] {
  return Object.keys(facts.find(({ field }) => field === path.replace(/^fields\./, ""))?.options ?? {});
}

function listWords(typed: string, names: readonly Candidate[]): Candidate[] {
  const start = typed.slice(0, typed.lastIndexOf(",") + 1);
  return names.map(({ word, text }) => ({ word: start + word, text }));
}

/** The right side of `Company=$name`. */
function pairWords(typed: string, names: readonly Candidate[]): Candidate[] {
  const start = typed.slice(0, typed.indexOf("=") + 1);
  return start === "" ? [] : names.map(({ word, text }) => ({ word: start + word, text }));
}

/** What records have, as the response says it. */
function columnWords(operation: OperationDetail | undefined, facts: readonly Fact[]): Candidate[] {
  const names = columnNames(operation?.item ?? operation?.output);
  return merge(wordsOf(names), keysOf(facts));
}

/** What the body takes, members of its inner objects by their own names. */
function fieldWords(operation: OperationDetail | undefined, facts: readonly Fact[]): Candidate[] {
  const root = operation?.input ?? {};
  const body = schemaAt(["body"], root, root);
  const members = body === undefined ? [] : [...membersOf(body, root)];
  const names = members.flatMap(([name, member]) => {
    const inner = [...membersOf(member, root).keys()];
    return inner.length === 0 ? [name] : inner;
  });
  return merge(wordsOf(names), keysOf(facts));
}

function keysOf(facts: readonly Fact[]): Candidate[] {
  return facts.flatMap(({ field, relationship, type = "" }) => {
    const word = field ?? relationship;
    return word === undefined ? [] : [{ word, text: type }];
  });
}

/** Each word once, with the text of the last that has it. */
function merge(...all: readonly (readonly Candidate[])[]): Candidate[] {
  return [...new Map(all.flat().map((one) => [one.word, one])).values()];
}

function suffixed(candidates: readonly Candidate[], suffix: string): Candidate[] {
  return candidates.map(({ word, text }) => ({ word: word + suffix, text }));
}
