import { InvalidArgumentError, Option } from "commander";
import type { Command } from "commander";
import { readVersion } from "../description/package-folder.ts";
import type { CommandContext } from "./api-command.ts";
import { addConnectionOptions, addKeyOptions } from "./flags.ts";
import type { MCPOptions } from "./mcp.ts";
import type { TypesOptions } from "./types.ts";

/** Those of Lightfield's workspaces, and of the APIs that this package brings. */

export function fillTypes(command: Command, { terminal, end }: CommandContext): void {
  command
    .option("-o, --output <file>", "the TypeScript file to write", "src/workspace.ts")
    .option("--check", "compare the workspace with the file, and write nothing")
    .option("--from <file>", "read the definitions from a file of --save, without a key")
    .option("--save <file>", "write the definitions to a file as well")
    .option("--object <name...>", "the objects to type, custom ones by their slugs (default: all)");
  addKeyOptions(command)
    .addHelpText(
      "after",
      `
The key is that of --profile, or in LIGHTFIELD_API_KEY. It needs the read scopes of the objects.

Example
  lightfield-wootiv types --output src/workspace.ts`,
    )
    .action(async (options: TypesOptions) => {
      const { runTypes } = await import("./types.ts");
      end(await runTypes(options, terminal));
    });
}

export function fillMCP(command: Command, { terminal, end }: CommandContext): void {
  command
    .option("--api <name...>", "the APIs to serve (default: those that there is a key for)")
    .addOption(
      new Option("--allow <what>", "what may be called: each includes those before it")
        .choices(["read", "write", "destructive"])
        .default("read"),
    )
    .option("--folder <path...>", "folders that files may be uploaded from and downloaded into")
    .option("--http <port>", "serve over HTTP on 127.0.0.1 rather than over stdio; 0: any free port", parsePort)
    .option("--token-file <file>", "holds the token that clients over HTTP must send (default: a new one is printed)")
    .addHelpText("after", "\nExample\n  lightfield-wootiv mcp --allow write --folder ~/Documents")
    .optionsGroup("Connection:");
  addConnectionOptions(command).action(async (options: MCPOptions) => {
    const { runMCP } = await import("./mcp.ts");
    end(await runMCP(options, readVersion(), terminal));
  });
}

function parsePort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InvalidArgumentError("Give a port from 0 to 65535.");
}
