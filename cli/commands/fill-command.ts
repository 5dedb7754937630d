import { Argument, InvalidArgumentError, Option } from "commander";
import type { Command } from "commander";
import type { OfferedAPI } from "../description/apis.ts";
import { readVersion } from "../description/package-folder.ts";
import type { CommandContext } from "./api-command.ts";
import type { ChangesFlags } from "./changes.ts";
import { addConnectionOptions, addKeyOptions, addOutputOptions, collect, shells, wholeNumber } from "./flags.ts";
import type { ImportFlags } from "./import.ts";
import type { MCPOptions } from "./mcp.ts";
import type { RequestFlags } from "./request.ts";
import type { TypesOptions } from "./types.ts";

/** Gives a command of this program all but its name and what it is for. Each loads what it needs where it runs. */
export function fillCommand(command: Command, context: CommandContext): void {
  fills[command.name()]?.(command, context);
}

const fills: Readonly<Record<string, (command: Command, context: CommandContext) => void>> = {
  request: fillRequest,
  import: fillImport,
  changes: fillChanges,
  auth: fillAuth,
  profile: fillProfile,
  types: fillTypes,
  mcp: fillMCP,
  completion: fillCompletion,
  complete: fillComplete,
};

function fillRequest(command: Command, { apis, terminal, end }: CommandContext): void {
  command
    .addOption(apiOption(apis, "the API (default: the one whose paths begin so)"))
    .addOption(new Option("--query <name=value>", "a value of the query; repeatable").argParser(collect))
    .option("--data <json>", "the body: JSON, @file, or - for standard input")
    .addOption(new Option("--header <name=value>", "a header; repeatable").argParser(collect))
    .option("-y, --yes", "do not ask before a DELETE")
    .option("--dry-run", "print the request, as curl too, and send nothing");
  addSharedOptions(command)
    .addHelpText("after", "\nExample\n  lightfield-wootiv request GET /v1/accounts --query limit=2\n")
    .action(async (method: string, path: string, flags: RequestFlags & ChosenAPI) => {
      const { apiOfPath, runRequest } = await import("./request.ts");
      const api = findAPI(apis, flags.api) ?? apiOfPath(path, apis);
      end(await runRequest(api, [method, path], flags, terminal));
    });
}

function fillImport(command: Command, { apis, terminal, end }: CommandContext): void {
  command
    .addOption(apiOption(apis, "the API", apis[0]?.name))
    .requiredOption("--match <fields>", "the fields that tell whether a record is there, the surest first")
    .addOption(
      new Option("--map <column=field>", "the field of a column; repeatable (default: columns are named so)").argParser(
        collect,
      ),
    )
    .addOption(
      new Option("--mode <mode>", "what may be written").choices(["insert", "update", "upsert"]).default("upsert"),
    )
    .addOption(new Option("--format <format>", "of the file (default: by its name)").choices(["csv", "jsonl"]))
    .option("--dry-run", "write nothing, and show what would become of each row")
    .option("--journal <path>", "what has been done (default: beside the file); gone once all is done")
    .option("--resume", "go on with an import that was interrupted")
    .option("--report <path>", "a file with what became of each row: .csv or .jsonl")
    .addOption(new Option("--stop-after <n>", "stop once so many rows have failed").argParser(wholeNumber));
  addSharedOptions(command)
    .addHelpText(
      "after",
      "\nExample\n  lightfield-wootiv import account accounts.csv --match '$name' --map 'Company=$name' --dry-run\n",
    )
    .action(async (object: string, file: string, flags: ImportFlags & ChosenAPI) => {
      const { runImport } = await import("./import.ts");
      end(await runImport(requireAPI(apis, flags), [object, file], flags, terminal));
    });
}

function fillChanges(command: Command, { apis, terminal, end }: CommandContext): void {
  command
    .addOption(apiOption(apis, "the API", apis[0]?.name))
    .option("--snapshot <path>", "what was there the last time (default: <object>.snapshot.jsonl)")
    .option("--initial", "the first time, give all records as created (default: take note of them)");
  addSharedOptions(command)
    .addHelpText("after", "\nExample\n  lightfield-wootiv changes account --output jsonl\n")
    .action(async (object: string, flags: ChangesFlags & ChosenAPI) => {
      const { runChanges } = await import("./changes.ts");
      end(await runChanges(requireAPI(apis, flags), object, flags, terminal));
    });
}

function fillAuth(auth: Command, { apis, terminal, end }: CommandContext): void {
  const command = auth
    .command("check [command...]")
    .description("Says whose key it is and what it may do; of a command, which scopes the key lacks.")
    .addOption(apiOption(apis, "the API (default: the first)"));
  addSharedOptions(command)
    .addHelpText("after", "\nExample\n  lightfield-wootiv auth check account create\n")
    .action(async (words: string[], flags: ChosenAPI) => {
      const { checkKey } = await import("./auth-check.ts");
      end(await checkKey(words, flags, apis, terminal));
    });
}

function fillProfile(profile: Command, { apis, terminal, end }: CommandContext): void {
  profile
    .command("add <name>")
    .description(
      "Keeps a key under a name. It is asked for, or comes from standard input. One that is called like its API is the usual one.",
    )
    .addOption(apiOption(apis, "the API that the key is for (default: the one called so)"))
    .option("--base-url <url>", "where requests with it go")
    .addHelpText("after", "\nExample\n  lightfield-wootiv profile add lightfield < key.txt\n")
    .action(async (name: string, flags: ChosenAPI & { baseUrl?: string }) => {
      const { addProfile } = await import("./profile.ts");
      end(await addProfile(name, flags, apis, terminal));
    });
  addOutputOptions(profile.command("list").description("Lists the profiles, without their keys."))
    .addHelpText("after", "\nExample\n  lightfield-wootiv profile list\n")
    .action(async (flags: object) => {
      const { listProfiles } = await import("./profile.ts");
      end(await listProfiles(flags, terminal));
    });
  profile
    .command("remove <name>")
    .description("Forgets a key.")
    .addHelpText("after", "\nExample\n  lightfield-wootiv profile remove lightfield\n")
    .action(async (name: string) => {
      const { removeProfile } = await import("./profile.ts");
      end(await removeProfile(name, terminal));
    });
}

function fillTypes(command: Command, { terminal, end }: CommandContext): void {
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

function fillMCP(command: Command, { terminal, end }: CommandContext): void {
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

function fillCompletion(command: Command, { terminal }: CommandContext): void {
  command
    .addArgument(new Argument("<shell>", "the shell that loads it").choices(shells))
    .addHelpText("after", '\nExample\n  eval "$(lightfield-wootiv completion bash)"\n')
    .action(async (name: string) => {
      const { completionScript } = await import("./completion.ts");
      const shell = shells.find((one) => one === name);
      if (shell !== undefined) terminal.stdout.write(completionScript(shell));
    });
}

function fillComplete(command: Command, { apis, terminal }: CommandContext): void {
  command.action(async (words: string[]) => {
    const { completeWords } = await import("./complete.ts");
    const found = completeWords(command.parent ?? command, words, apis).map(
      ({ word, text }) => `${word}\t${text.replaceAll(/\s+/g, " ")}\n`,
    );
    terminal.stdout.write(found.join(""));
  });
}

interface ChosenAPI {
  readonly api?: string;
}

function apiOption(apis: readonly OfferedAPI[], description: string, usual?: string): Option {
  const option = new Option("--api <name>", description).choices(apis.map(({ name }) => name));
  return usual === undefined ? option : option.default(usual);
}

function findAPI(apis: readonly OfferedAPI[], name: string | undefined): OfferedAPI | undefined {
  return apis.find((api) => api.name === name);
}

/** Commander has refused any other name. */
function requireAPI(apis: readonly OfferedAPI[], { api }: ChosenAPI): OfferedAPI {
  const found = findAPI(apis, api);
  if (found === undefined) throw new InvalidArgumentError(`There is no API ${api}.`);
  return found;
}

function addSharedOptions(command: Command): Command {
  command.optionsGroup("Output:");
  addOutputOptions(command);
  command.optionsGroup("Connection:");
  return addConnectionOptions(command);
}

function parsePort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InvalidArgumentError("Give a port from 0 to 65535.");
}
