import type { Command } from "commander";
import type { ExitCode } from "../cli-error.ts";
import type { OfferedAPI } from "../description/apis.ts";
import type { DescribedAPI } from "../description/described-api.ts";
import type { OperationSummary } from "../description/operation.ts";
import type { Terminal } from "../terminal.ts";
import { firstSentence, kebabCase, programName } from "./names.ts";
import { fillOperationCommand } from "./operation-command.ts";
import { exampleCommand } from "./operation-example.ts";

/** What a command for an operation is given. */
export interface CommandContext {
  readonly apis: readonly OfferedAPI[];
  readonly terminal: Terminal;
  readonly end: (code: ExitCode) => void;
  /** Called with the operation that is about to run, for those who explain a failure. */
  readonly begin: (operation: OperationSummary) => void;
}

/**
 * The commands of an API, as far as the words lead: a level has the one that was named, or else all there are, for its help
 * and for suggestions, so that a start takes no longer the more operations there are.
 */
export function fillAPICommand(
  command: Command,
  api: OfferedAPI,
  words: readonly string[],
  context: CommandContext,
): void {
  const described = api.describe();
  fillLevel(command, { api, described, prefix: "", context }, words);
}

interface Level {
  readonly api: OfferedAPI;
  readonly described: DescribedAPI;
  /** The name of the resource, with a dot after it; empty at the top. */
  readonly prefix: string;
  readonly context: CommandContext;
}

function fillLevel(command: Command, level: Level, [word = "", ...rest]: readonly string[]): void {
  const { api, described, prefix, context } = level;
  const { operations, resources } = described.summary;
  const below = operations.filter(({ name }) => name.startsWith(prefix));
  const [example] = below.filter(({ kind }) => kind === "list").concat(below);
  const groups = groupByStep(below, prefix);
  const named = [...groups.keys()].find((name) => word === name || word === kebabCase(name));
  for (const [name, inner] of named === undefined ? groups : [[named, groups.get(named) ?? []] as const]) {
    const operation = inner.find((one) => one.name === prefix + name);
    const child = command.command(name);
    if (kebabCase(name) !== name) child.alias(kebabCase(name));
    if (operation === undefined) {
      child.description(firstSentence(resources[prefix + name] ?? ""));
      if (named !== undefined) fillLevel(child, { ...level, prefix: `${prefix}${name}.` }, rest);
      continue;
    }
    child.summary(firstSentence(operation.summary)).description(operation.summary);
    if (named === undefined) continue;
    context.begin(operation);
    fillOperationCommand(child, api, described.operation(operation.name), context.terminal, context.end);
  }
  if (example !== undefined) {
    command.addHelpText(
      "after",
      () => `\nExample\n  ${programName(command)} ${api.name} ${exampleCommand(described.operation(example.name))}\n`,
    );
  }
}

/** By the next step of their names: a method, or a resource with all below it. */
function groupByStep(operations: readonly OperationSummary[], prefix: string): Map<string, OperationSummary[]> {
  const groups = new Map<string, OperationSummary[]>();
  for (const operation of operations) {
    const [step = ""] = operation.name.slice(prefix.length).split(".");
    groups.set(step, [...(groups.get(step) ?? []), operation]);
  }
  return groups;
}
