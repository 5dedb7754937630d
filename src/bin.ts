#!/usr/bin/env node
import { createRequire } from "node:module";

const help = `Usage: lightfield-wootiv <command>

Commands
  sandbox    serve both APIs on this machine, without key or network (lightfield-wootiv sandbox --help)
  generate   turn an OpenAPI document of your own into a client (lightfield-wootiv generate --help)

Options
  -h, --help   print this text`;

/** A client alone does not bring along what the commands need, so each is loaded on demand, and may be missing. */
const commands: Record<string, { run: () => Promise<(args: string[]) => Promise<number>>; packages: string[] }> = {
  sandbox: {
    run: async () => (await import("./sandbox/cli.ts")).runSandbox,
    packages: ["hono", "@hono/node-server", "ajv", "ajv-formats", "yaml"],
  },
  generate: {
    run: async () => (await import("../codegen/command.ts")).runGenerate,
    packages: ["@hey-api/openapi-ts", "openapi-format", "openapi-typescript", "typescript", "yaml"],
  },
};

process.exitCode = await main(process.argv.slice(2));

async function main([name = "", ...args]: string[]): Promise<number> {
  if (name === "-h" || name === "--help") {
    console.log(help);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    console.error(name === "" ? help : `There is no command ${JSON.stringify(name)}.\n\n${help}`);
    return 2;
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
  devDependencies: Record<string, string>;
}

/** In the versions that this package was tested with. */
function withVersions(packages: string[]): string {
  const manifest: Manifest = createRequire(import.meta.url)("lightfield-wootiv/package.json");
  return packages.map((name) => `${name}@${manifest.devDependencies[name]}`).join(" ");
}
