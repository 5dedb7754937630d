import type { Command } from "commander";

/**
 * Prints the page of the command that stands behind `help`, at any level: commander itself knows the next word alone.
 *
 * @param words those before the first option
 * @returns the words of a command that there is not, to be refused like any other; undefined where nothing is asked of `help`
 * @throws CommanderError once the page is printed
 */
export function showHelp(program: Command, words: readonly string[]): string[] | undefined {
  let command = program;
  const path: string[] = [];
  let isAsked = false;
  for (const word of words) {
    if (!isAsked && word === "help" && command.commands.length > 0) {
      isAsked = true;
      continue;
    }
    const next = command.commands.find((one) => one.name() === word || one.aliases().includes(word));
    if (next === undefined) return isAsked ? refuse(command, [...path, word]) : undefined;
    command = next;
    path.push(word);
  }
  return isAsked ? command.help() : undefined;
}

function refuse(command: Command, path: string[]): string[] {
  if (command.commands.length > 0) return path;
  return command.error(`error: there are no commands below '${path.slice(0, -1).join(" ")}'`, { exitCode: 2 });
}
