import type { Command } from "commander";
import type { OfferedAPI } from "../description/apis.ts";
import { kebabCase } from "./names.ts";

/** What other programs call the methods. */
const names: Readonly<Record<string, readonly string[]>> = {
  list: ["all", "find", "ls", "query", "search"],
  retrieve: ["fetch", "get", "info", "read", "show", "view"],
  create: ["add", "insert", "make", "new", "post"],
  update: ["change", "edit", "modify", "patch", "put", "set"],
  delete: ["del", "destroy", "remove", "rm"],
  definitions: ["columns", "describe", "fields", "schema"],
};

/**
 * Which command may be meant by the words of one that there is not: a method by the name that it has here, or a resource with
 * the name of its API. Else which ones there are beside it.
 */
export function suggestCommand(program: Command, words: readonly string[], apis: readonly OfferedAPI[]): string {
  let { commands } = program;
  for (const [index, word] of words.entries()) {
    const next = commands.find((one) => one.name() === word || one.aliases().includes(word));
    if (next !== undefined) {
      commands = next.commands;
      continue;
    }
    const known = commands.map((one) => one.name()).filter((name) => name !== "help");
    const meant = known.find((name) => names[name]?.includes(word) === true);
    if (meant !== undefined) return `(Did you mean ${meant}?)`;
    if (index > 0) return `It is one of ${known.join(", ")}.`;
    const api = apis.find((one) => hasResource(one, word));
    return api === undefined ? "--help lists all there are." : `(Did you mean ${[api.name, ...words].join(" ")}?)`;
  }
  return "";
}

function hasResource(api: OfferedAPI, word: string): boolean {
  const steps = api.describe().summary.operations.map(({ name }) => name.split(".")[0] ?? "");
  return steps.some((step) => step === word || kebabCase(step) === word);
}
