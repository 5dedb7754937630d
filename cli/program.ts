import { createRequire } from "node:module";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import type { MCPOptions } from "./commands/mcp.ts";
import type { TypesOptions } from "./commands/types.ts";

const exitCodes = `
Exit codes
  0  done; with --check: nothing has changed
  1  failed, and nothing was written; with --check: something has changed
  2  a command, an option or its value is invalid`;

/** Runs a command. Returns its exit code. */
export async function run(args: string[]): Promise<number> {
  let exitCode = 0;
  const program = new Command("npx @lightfield-wootiv/cli")
    .description("Works with Lightfield workspaces from a command line.")
    .version(readVersion(), "-v, --version")
    .addHelpText("after", exitCodes)
    .exitOverride();
  program
    .command("types")
    .description("Writes the types of your workspace: its fields, options, relationships and filters.")
    .option("-o, --output <file>", "the TypeScript file to write", "src/workspace.ts")
    .option("--check", "compare the workspace with the file, and write nothing")
    .option("--from <file>", "read the definitions from a file of --save, without a key")
    .option("--save <file>", "write the definitions to a file as well")
    .option("--object <name...>", "the objects to type, custom ones by their slugs (default: all)")
    .addHelpText("after", "\nThe key is read from LIGHTFIELD_API_KEY. It needs the read scopes of the objects.")
    .action(async (options: TypesOptions) => {
      const { runTypes } = await import("./commands/types.ts"); // on demand: help and version do without
      exitCode = await runTypes(options);
    });
  program
    .command("mcp")
    .description("Serves the operations of the APIs to an agent, over the Model Context Protocol.")
    .option("--api <name...>", "the APIs to serve (default: those that there is a key for)")
    .addOption(
      new Option("--allow <what>", "what may be called: each includes those before it")
        .choices(["read", "write", "destructive"])
        .default("read"),
    )
    .option("--folder <path...>", "folders that files may be uploaded from and downloaded into")
    .option("--http <port>", "serve over HTTP on 127.0.0.1 rather than over stdio; 0: any free port", parsePort)
    .option("--token-file <file>", "holds the token that clients over HTTP must send (default: a new one is printed)")
    .action(async (options: MCPOptions) => {
      const { runMCP } = await import("./commands/mcp.ts");
      exitCode = await runMCP(options, readVersion());
    });
  try {
    await program.parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}

/** From the package's own manifest, which is one folder up from what is built. */
function readVersion(): string {
  return createRequire(import.meta.url)("@lightfield-wootiv/cli/package.json").version;
}

function parsePort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InvalidArgumentError("Give a port from 0 to 65535.");
}
