/**
 * Publishes the package to a registry on this machine, installs it by name into an empty project, and runs the first
 * call of the README there: as JavaScript, TypeScript, CommonJS, and through a bundler. Prints a table.
 */
import { execFile, execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { createSandbox } from "@lightfield-wootiv/sandbox";
import { startRegistry } from "./registry.ts";
import { packInto } from "./tarball.ts";

const installed = resolve("test/platforms/installed/node_modules");
const verdaccio = join(installed, "verdaccio/bin/verdaccio");
const oldestNode = join(installed, "node20/bin/node");
if (!existsSync(verdaccio)) throw new Error("Verdaccio is missing: `make test-publish` installs it.");

const quickstart = /```ts\n([\s\S]*?)```/.exec(readFileSync("README.md", "utf8"))?.[1] ?? "";
const expected = "1 Brightwater Instruments\n";
const folder = mkdtempSync(join(tmpdir(), "publish-"));
const user = join(folder, "user");
const upstream = execFileSync("npm", ["config", "get", "registry"], { encoding: "utf8" }).trim();
const registry = await startRegistry(verdaccio, join(folder, "registry"), upstream);
const sandbox = await createSandbox().listen();
const rows: Record<string, { result: string }> = {};

try {
  mkdirSync(user);
  writeFileSync(join(user, ".npmrc"), registry.npmrc);
  writeFileSync(join(user, "package.json"), JSON.stringify({ private: true, type: "module" }));
  npm("publish", packInto(folder).path);
  npm("install", "lightfield-wootiv");
  const brought = readdirSync(join(user, "node_modules")).filter((name) => !name.startsWith("."));
  rows["brought along"] = { result: brought.filter((name) => name !== "lightfield-wootiv").join(", ") };
  npm("install", "--save-dev", "typescript@5.9.3", "esbuild@0.28.2", "@types/node@24");

  await tryProgram("JavaScript", () => run(process.execPath, write("quickstart.mjs", quickstart)));
  await tryProgram("TypeScript", () => {
    const strict = ["--strict", "--module", "nodenext", "--target", "es2022", "--lib", "es2022,dom,dom.iterable"];
    execFileSync("npx", ["tsc", ...strict, write("quickstart.ts", quickstart)], { cwd: user, stdio: "inherit" });
    return run(process.execPath, join(user, "quickstart.js"));
  });
  await tryProgram("CommonJS on the oldest Node", () =>
    run(oldestNode, write("quickstart.cjs", toCommonJS(quickstart))),
  );
  await tryProgram("a bundler", () => {
    const bundle = ["--bundle", "--format=esm", "--minify", "--outfile=bundle.mjs"];
    execFileSync("npx", ["esbuild", "--log-level=warning", "quickstart.mjs", ...bundle], {
      cwd: user,
      stdio: "inherit",
    });
    return run(process.execPath, join(user, "bundle.mjs"));
  });
} finally {
  await sandbox.close();
  await registry.stop();
  rmSync(folder, { recursive: true });
}
console.table(rows);

function npm(...args: string[]): void {
  execFileSync("npm", [...args, "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: user,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

function write(name: string, code: string): string {
  writeFileSync(join(user, name), code);
  return join(user, name);
}

/** The same program for `require`, which has no top-level await. */
function toCommonJS(code: string): string {
  const body = code.replace(/^import (\{.*\}) from (".*");$/gm, "const $1 = require($2);");
  return `(async () => {\n${body}})();\n`;
}

async function run(node: string, program: string): Promise<string> {
  const env = { PATH: process.env["PATH"], LIGHTFIELD_API_KEY: "sk_lf_sandbox", LIGHTFIELD_BASE_URL: sandbox.url };
  return (await promisify(execFile)(node, [program], { env })).stdout;
}

async function tryProgram(name: string, start: () => Promise<string>): Promise<void> {
  try {
    const output = await start();
    if (!output.startsWith(expected)) throw new Error(`it printed ${output}`);
    rows[name] = { result: "yes" };
  } catch (error) {
    rows[name] = { result: "NO" };
    process.exitCode = 1;
    console.error(`${name}: ${String(error)}`);
  }
}
