import type { Command } from "commander";
import { offeredAPIs } from "../description/apis.ts";
import type { CommandContext } from "./api-command.ts";

/** A command beside those of the APIs, as help lists it. */
interface OwnCommand {
  readonly usage: string;
  readonly description: string;
  readonly hidden?: true;
}

const commands: readonly OwnCommand[] = [
  { usage: "request <method> <path>", description: "Sends a request that no operation is documented for." },
  {
    usage: "import <object> <file>",
    description: "Imports the rows of a CSV file, or of JSON lines; - is standard input.",
  },
  {
    usage: "changes <object>",
    description: "Writes which records were created, updated or deleted since the last time.",
  },
  { usage: "auth", description: "Says what a key may do." },
  { usage: "profile", description: "Keeps keys, each readable by you alone." },
];

/** Those of Lightfield's workspaces, and of the APIs that this package brings. */
const packageCommands: readonly OwnCommand[] = [
  {
    usage: "types",
    description: "Writes the types of your workspace: its fields, options, relationships and filters.",
  },
  {
    usage: "mcp",
    description: "Serves the operations of the APIs to an agent, over the Model Context Protocol.",
  },
];

const completionCommands: readonly OwnCommand[] = [
  {
    usage: "completion",
    description: "Prints what a shell loads to complete commands, options, values and the fields of your workspace.",
  },
  { usage: "complete [words...]", description: "Prints what may come next, for shells.", hidden: true },
];

/** Adds all, and fills those that are named: the options of all of them would take a fifth of a start. */
export async function addCommands(program: Command, context: CommandContext, named: readonly string[]): Promise<void> {
  const others = context.apis === offeredAPIs ? packageCommands : [];
  for (const { usage, description, hidden = false } of [...commands, ...others, ...completionCommands]) {
    const command = program.command(usage, { hidden }).description(description);
    if (!named.includes(command.name())) continue;
    const { fillCommand } = await import("./fill-command.ts");
    fillCommand(command, context);
  }
}
