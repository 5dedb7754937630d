import type { Argument, Command, Option } from "commander";
import { findOperation, operandWords } from "./complete-operands.ts";
import type { Candidate, Known, Typed } from "./complete-operands.ts";
import { optionWords } from "./complete-options.ts";
import { collect } from "./flags.ts";

/** What may follow the words that were typed, of which the last is not finished. The commands are filled already. */
export function completeWords(program: Command, words: readonly string[], known: Known): Candidate[] {
  const [first, ...others] = words;
  if (first === "help" && others.length > 0) return completeWords(program, others, known);
  const current = words.at(-1) ?? "";
  const before = words.slice(0, -1);
  const { command, path } = descend(program, before);
  const { operands, options } = sortWords(command, before.slice(path.length));
  const typed: Typed = { path, operands, options, operation: findOperation(path, known.apis) };
  const [option, value] = optionBefore(command, before, current);
  const found =
    option === undefined ? nextWords(command, current, typed, known) : optionWords(option, value, typed, known);
  return found.filter(({ word }) => word.startsWith(option === undefined ? current : value));
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

/** Words behind a command: what it is called with, and the values of its options by their names. */
function sortWords(command: Command, words: readonly string[]): Pick<Typed, "operands" | "options"> {
  const operands: string[] = [];
  const options = new Map<string, string>();
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? "";
    const [, name = word, value] = /^(--[\w-]+)=(.*)$/s.exec(word) ?? [];
    const option = findOption(command, name);
    if (option === undefined) operands.push(word);
    else options.set(option.long ?? name, takesValue(option) ? (value ?? words[++index] ?? "") : "");
  }
  return { operands: operands.filter((word) => !word.startsWith("-")), options };
}

/** The option whose value is typed, in a word of its own or after an equals sign. */
function optionBefore(
  command: Command,
  before: readonly string[],
  current: string,
): [option: Option | undefined, typed: string] {
  const [, flag = "", value = ""] = /^(--[\w-]+)=(.*)$/s.exec(current) ?? [];
  const option = findOption(command, flag === "" ? (before.at(-1) ?? "") : flag);
  return option !== undefined && takesValue(option) ? [option, flag === "" ? current : value] : [undefined, current];
}

function findOption({ options }: Command, name: string): Option | undefined {
  return options.find((one) => one.long === name || one.short === name);
}

function takesValue({ required, optional }: Option): boolean {
  return required || optional;
}

function nextWords(command: Command, current: string, typed: Typed, known: Known): Candidate[] {
  if (current.startsWith("-")) {
    const open = command.options.filter(({ long, parseArg, variadic }) => {
      return variadic || parseArg === collect || !typed.options.has(long ?? "");
    });
    return open.map(({ long, short, description }) => ({ word: long ?? short ?? "", text: description }));
  }
  const commands = command.createHelp().visibleCommands(command);
  const argument = argumentAt(command, typed.operands.length);
  return [
    ...commands.map((one) => ({ word: one.name(), text: one.summary() || one.description() })),
    ...(argument === undefined ? [] : operandWords(argument, typed, known)),
  ];
}

/** What the word at a place stands for: the last may stand for any number of them. */
function argumentAt({ registeredArguments }: Command, index: number): Argument | undefined {
  const last = registeredArguments.at(-1);
  return registeredArguments[index] ?? (last?.variadic === true ? last : undefined);
}
