#!/usr/bin/env node
import { createRequire } from "node:module";
import { packageVersion } from "./version.ts";

const help = `Usage: lightfield-wootiv <command>

Commands
  sandbox    serve both APIs on this machine, without key or network (lightfield-wootiv sandbox --help)
  generate   turn an OpenAPI document of your own into a client (lightfield-wootiv generate --help)

Options
  -h, --help   print this text
  --version    print the version of this package`;

interface Command {
  readonly run: () => Promise<(args: string[]) => Promise<number>>;
  readonly packages: readonly string[];
  /** The package that may print something else in any other version. */
  readonly pinned?: string;
}

/** A client alone does not bring along what the commands need, so each is loaded on demand, and may be missing. */
const commands: Record<string, Command> = {
  sandbox: {
    run: async () => (await import("./sandbox/cli.ts")).runSandbox,
    packages: ["hono", "@hono/node-server", "ajv", "ajv-formats", "yaml"],
  },
  generate: {
    run: async () => (await import("../codegen/command.ts")).runGenerate,
    packages: ["@hey-api/openapi-ts", "openapi-format", "openapi-typescript", "typescript", "yaml"],
    pinned: "@hey-api/openapi-ts",
  },
};

process.exitCode = await main(process.argv.slice(2));

async function main([name = "", ...args]: string[]): Promise<number> {
  if (name === "-h" || name === "--help") {
    console.log(help);
    return 0;
  }
  if (name === "--version") {
    console.log(packageVersion);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    console.error(name === "" ? help : `There is no command ${JSON.stringify(name)}.\n\n${help}`);
    return 2;
  }
  const stranger = command.pinned === undefined ? undefined : findStranger(command.pinned);
  if (stranger !== undefined) {
    console.error(
      `\`${name}\` does not work with ${stranger}: npm install --save-dev ${withVersions(command.packages)}`,
    );
    return 1;
  }
  try {
    const run = await command.run();
    return await run(args);
  } catch (error) {
    if (Reflect.get(Object(error), "code") !== "ERR_MODULE_NOT_FOUND") throw error;
    console.error(`\`${name}\` needs packages of its own: npm install --save-dev ${withVersions(command.packages)}`);
    return 1;
  }
}

interface Manifest {
  readonly version: string;
  readonly devDependencies: Readonly<Record<string, string>>;
}

function readManifest(name: string): Manifest {
  return createRequire(import.meta.url)(`${name}/package.json`);
}

/** In the versions that this package was tested with. */
function withVersions(packages: readonly string[]): string {
  const { devDependencies } = readManifest("lightfield-wootiv");
  return packages.map((name) => `${name}@${devDependencies[name]}`).join(" ");
}

/** Name and version of a package that is installed in another version than this one was tested with. */
function findStranger(name: string): string | undefined {
  try {
    const { version } = readManifest(name);
    return version === readManifest("lightfield-wootiv").devDependencies[name] ? undefined : `${name}@${version}`;
  } catch {
    return undefined; // it is missing, as the command will find
  }
}
