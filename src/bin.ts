#!/usr/bin/env node
import type { Part } from "./required-packages.ts";
import { packageVersion } from "./platform/version.ts";

const help = `Usage: lightfield-wootiv <command>

Commands
  sandbox    serve both APIs on this machine, without key or network (lightfield-wootiv sandbox --help)
  generate   turn an OpenAPI document of your own into a client (lightfield-wootiv generate --help)

Options
  -h, --help   print this text
  --version    print the version of this package`;

interface Command {
  readonly part: Part;
  readonly load: () => Promise<(args: string[]) => Promise<number>>;
}

/** Loaded on demand, since the packages that they need may be missing. */
const commands: Record<string, Command> = {
  sandbox: { part: "sandbox", load: async () => (await import("../sandbox/cli.ts")).runSandbox },
  generate: { part: "generator", load: async () => (await import("../codegen/command.ts")).runGenerate },
};

process.exitCode = await main(process.argv.slice(2));

/** Returns the exit code. */
async function main([name = "", ...args]: string[]): Promise<number> {
  if (name === "-h" || name === "--help") return print(help);
  if (name === "--version") return print(packageVersion);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command !== undefined) return run(command, args);
  console.error(name === "" ? help : `There is no command ${JSON.stringify(name)}.\n\n${help}`);
  return 2;
}

function print(text: string): number {
  console.log(text);
  return 0;
}

/** Loads the advice on packages here: imported above, the bundle would put it into the chunk that the clients load. */
async function run({ part, load }: Command, args: string[]): Promise<number> {
  const { describeMissing, findVersionMismatch } = await import("./required-packages.ts");
  const mismatch = findVersionMismatch(part);
  if (mismatch !== undefined) return fail(mismatch);
  try {
    const runCommand = await load();
    return await runCommand(args);
  } catch (error) {
    const missing = describeMissing(part, error);
    if (missing === undefined) throw error;
    return fail(missing);
  }
}

function fail(message: string): number {
  console.error(message);
  return 1;
}
