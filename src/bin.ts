#!/usr/bin/env node
const help = `Usage: lightfield-wootiv <command>

Commands
  sandbox   serve both APIs on this machine, without key or network (lightfield-wootiv sandbox --help)

Options
  -h, --help   print this text`;

process.exitCode = await main(process.argv.slice(2));

async function main([command, ...args]: string[]): Promise<number> {
  if (command === "-h" || command === "--help") {
    console.log(help);
    return 0;
  }
  if (command !== "sandbox") {
    console.error(help);
    return 2;
  }
  const { runSandbox } = await import("./sandbox/cli.ts").catch(explainMissingPackage);
  return runSandbox(args);
}

/** A client alone does not bring the sandbox's packages along, so they may be missing. */
function explainMissingPackage(error: unknown): never {
  if (Reflect.get(Object(error), "code") !== "ERR_MODULE_NOT_FOUND") throw error;
  console.error("The sandbox needs packages of its own: npm install hono @hono/node-server ajv ajv-formats yaml");
  process.exit(1);
}
