import type { Command } from "commander";

/** What other programs call the methods. */
const names: Readonly<Record<string, readonly string[]>> = {
  list: ["all", "find", "ls", "query", "search"],
  retrieve: ["fetch", "get", "info", "read", "show", "view"],
  create: ["add", "insert", "make", "new", "post"],
  update: ["change", "edit", "modify", "patch", "put", "set"],
  delete: ["del", "destroy", "remove", "rm"],
  definitions: ["columns", "describe", "fields", "schema"],
};

/** The method that is meant by the first word which names no command; undefined where there is none. */
export function suggestMethod(program: Command, words: readonly string[]): string | undefined {
  let { commands } = program;
  for (const word of words) {
    const next = commands.find((one) => one.name() === word || one.aliases().includes(word));
    if (next === undefined) {
      return commands.map((one) => one.name()).find((name) => names[name]?.includes(word) === true);
    }
    commands = next.commands;
  }
  return undefined;
}
