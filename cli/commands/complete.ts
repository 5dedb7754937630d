import { readFileSync } from "node:fs";
import type { Command, Option } from "commander";
import type { OfferedAPI } from "../description/apis.ts";
import { membersOf } from "../description/definitions-for.ts";
import type { OperationDetail } from "../description/operation.ts";
import { schemaAt, stepsTo } from "../input/value-at.ts";
import { choicesOf } from "./query-options.ts";
import { readFacts } from "../workspace/workspace-file.ts";
import type { Fact } from "../workspace/facts.ts";
import { layersOf } from "../description/definitions-for.ts";

/** A word that may come next, and what it is. */
export interface Candidate {
  readonly word: string;
  readonly text: string;
}

/** What may follow the words that were typed, of which the last is not finished. The commands are filled already. */
export function completeWords(
  program: Command,
  words: readonly string[],
  apis: readonly OfferedAPI[],
  workspaceFile = "src/workspace.ts",
): Candidate[] {
  const current = words.at(-1) ?? "";
  const before = words.slice(0, -1);
  const { command, path } = descend(program, before);
  const operation = findOperation(path, apis);
  const [option, typed] = optionBefore(command, before, current);
  const found =
    option === undefined ? nextWords(command, current, before) : valuesOf(option, typed, operation, workspaceFile);
  return found.filter(({ word }) => word.startsWith(option === undefined ? current : typed));
}

/** The command that the words lead to. */
function descend(program: Command, words: readonly string[]): { command: Command; path: readonly string[] } {
  let command = program;
  const path: string[] = [];
  for (const word of words) {
    const next = command.commands.find((one) => one.name() === word || one.aliases().includes(word));
    if (next === undefined) break;
    command = next;
    path.push(next.name());
  }
  return { command, path };
}

function findOperation(
  [name = "", ...steps]: readonly string[],
  apis: readonly OfferedAPI[],
): OperationDetail | undefined {
  const described = apis.find((api) => api.name === name)?.describe();
  const summary = described?.summary.operations.find((one) => one.name === steps.join("."));
  return summary && described?.operation(summary.name);
}

/** The option whose value is typed, in a word of its own or after an equals sign. */
function optionBefore(
  command: Command,
  before: readonly string[],
  current: string,
): [option: Option | undefined, typed: string] {
  const [, flag = "", value = ""] = /^(--[\w-]+)=(.*)$/s.exec(current) ?? [];
  const name = flag === "" ? (before.at(-1) ?? "") : flag;
  const option = command.options.find((one) => one.long === name || one.short === name);
  return option === undefined || !(option.required || option.optional)
    ? [undefined, current]
    : [option, flag === "" ? current : value];
}

function nextWords(command: Command, current: string, before: readonly string[]): Candidate[] {
  if (current.startsWith("-")) {
    const options = command.options.filter(({ long, variadic }) => variadic || !before.includes(long ?? ""));
    return options.map(({ long, short, description }) => ({ word: long ?? short ?? "", text: description }));
  }
  return command
    .createHelp()
    .visibleCommands(command)
    .map((one) => ({ word: one.name(), text: one.summary() || one.description() }));
}

function valuesOf(
  option: Option,
  typed: string,
  operation: OperationDetail | undefined,
  workspaceFile: string,
): Candidate[] {
  if (option.argChoices !== undefined) return option.argChoices.map((word) => ({ word, text: "" }));
  if (operation === undefined) return [];
  const [object = ""] = operation.name.split(".");
  const facts = readWorkspace(workspaceFile).filter((fact) => fact.object === object);
  switch (option.long) {
    case "--set":
      return setWords(operation, typed, facts);
    case "--filter":
      return keysOf(facts).map(({ word, text }) => ({ word: `${word}[`, text }));
    case "--columns":
    case "--fields":
      return listWords(typed, [...bodyKeys(operation), ...keysOf(facts)]);
    default:
      return [];
  }
}

/** `name=`, and once that is typed the values that it may have. */
function setWords(operation: OperationDetail, typed: string, facts: readonly Fact[]): Candidate[] {
  const [path = ""] = typed.split("=");
  if (!typed.includes("="))
    return [...bodyKeys(operation), ...keysOf(facts)].map(({ word, text }) => ({ word: `${word}=`, text }));
  const { input: root } = operation;
  const body = schemaAt(["body"], root, root);
  const schema = body && schemaAt(stepsTo(path, body, root), body, root);
  const listed = schema === undefined ? [] : choicesOf(layersOf(schema, root));
  const options = Object.keys(facts.find(({ field }) => field === path)?.options ?? {});
  return [...listed, ...options].map((value) => ({ word: `${path}=${value}`, text: "" }));
}

function listWords(typed: string, names: readonly Candidate[]): Candidate[] {
  const start = typed.slice(0, typed.lastIndexOf(",") + 1);
  return names.map(({ word, text }) => ({ word: start + word, text }));
}

/** Members of the body, those of its inner objects by their own names. */
function bodyKeys({ input: root }: OperationDetail): Candidate[] {
  const body = schemaAt(["body"], root, root);
  const members = body === undefined ? [] : [...membersOf(body, root)];
  const names = members.flatMap(([name, member]) => {
    const inner = [...membersOf(member, root).keys()];
    return inner.length === 0 ? [name] : inner;
  });
  return names.map((word) => ({ word, text: "" }));
}

function keysOf(facts: readonly Fact[]): Candidate[] {
  return facts.flatMap(({ field, relationship, type = "" }) => {
    const word = field ?? relationship;
    return word === undefined ? [] : [{ word, text: type }];
  });
}

/** What `types` has written of the workspace, if it is there. */
function readWorkspace(path: string): Fact[] {
  try {
    return readFacts(readFileSync(path, "utf8"));
  } catch {
    return [];
  }
}
