import { Argument } from "commander";
import type { Command } from "commander";
import type { CommandContext } from "./api-command.ts";
import { shells } from "./flags.ts";

/** Those that shells use. */

export function fillCompletion(command: Command, { terminal }: CommandContext): void {
  command
    .addArgument(new Argument("<shell>", "the shell that loads it").choices(shells))
    .addHelpText("after", '\nExample\n  eval "$(lightfield-wootiv completion bash)"\n')
    .action(async (name: string) => {
      const { completionScript } = await import("./completion.ts");
      const shell = shells.find((one) => one === name);
      if (shell !== undefined) terminal.stdout.write(completionScript(shell));
    });
}

export function fillComplete(command: Command, { apis, terminal }: CommandContext): void {
  command.action(async (words: string[]) => {
    const [{ completeWords }, { readKnown }] = await Promise.all([
      import("./complete.ts"),
      import("./complete-known.ts"),
    ]);
    const found = completeWords(command.parent ?? command, words, readKnown(apis, terminal.env));
    terminal.stdout.write(found.map(({ word, text }) => `${word}\t${text.replaceAll(/\s+/g, " ")}\n`).join(""));
  });
}
