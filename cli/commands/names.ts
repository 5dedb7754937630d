import type { Command } from "commander";

/** What the whole program is called, for examples. */
export function programName(command: Command): string {
  return command.parent === null ? command.name() : programName(command.parent);
}

/** `workflowRun` → `workflow-run`: how a name of the client may be typed as well. */
export function kebabCase(name: string): string {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replaceAll(/[^A-Za-z0-9]+/g, "-")
    .toLowerCase();
}

/** The first sentence of a description, without the marks of Markdown. */
export function firstSentence(text: string): string {
  const [first = ""] = text.split(/(?<=\.)\s|\n\n/);
  return first.replaceAll(/\s+/g, " ").replaceAll("`", "").replace(/\.$/, "");
}
