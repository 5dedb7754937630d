/**
 * Publishes every package to a registry on this machine and installs them by name into an empty project: first the
 * client alone, whose first call in the README runs as JavaScript, TypeScript, CommonJS, and through a bundler; then the
 * sandbox and the generator, whose commands are run; a package that the generator makes is installed and tried as well. Prints a table.
 */
import { execFile, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  copyFileSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { createSandbox } from "@lightfield-wootiv/sandbox";
import { packages } from "./packages.ts";
import { startRegistry } from "./registry.ts";
import { packInto } from "./tarball.ts";

const installed = resolve("test/platforms/installed/node_modules");
const verdaccio = join(installed, "verdaccio/bin/verdaccio");
const oldestNode = join(installed, "node20/bin/node");
if (!existsSync(verdaccio)) throw new Error("Verdaccio is missing: `make test-publish` installs it.");

const quickstart = /```ts\n([\s\S]*?)```/.exec(readFileSync("README.md", "utf8"))?.[1] ?? "";
const document = resolve("openapi/wootiv.yaml");
const folder = mkdtempSync(join(tmpdir(), "publish-"));
const user = join(folder, "user");
const upstream = execFileSync("npm", ["config", "get", "registry"], { encoding: "utf8" }).trim();
const registry = await startRegistry(verdaccio, join(folder, "registry"), upstream);
const rows: Record<string, { result: string }> = {};

try {
  mkdirSync(user);
  writeFileSync(join(user, ".npmrc"), registry.npmrc);
  writeFileSync(join(user, "package.json"), JSON.stringify({ private: true, type: "module" }));
  for (const source of packages) npm("publish", packInto(folder, source).path);
  await tryClient();
  await tryCommands();
} finally {
  await registry.stop();
  rmSync(folder, { recursive: true });
}
console.table(rows);

async function tryClient(): Promise<void> {
  npm("install", "lightfield-wootiv");
  await tryStep("the client brings", listInstalled, "lightfield-wootiv, openapi-fetch, openapi-typescript-helpers\n");
  npm("install", "--save-dev", "typescript@5.9.3", "esbuild@0.28.2", "@types/node@24");
  const sandbox = await createSandbox().listen();
  const call = (node: string, program: string): Promise<string> => run(sandbox.url, node, program);
  const expected = "1 Brightwater Instruments\n";
  await tryStep("JavaScript", () => call(process.execPath, write("quickstart.mjs", quickstart)), expected);
  await tryStep("TypeScript", () => call(process.execPath, compile("quickstart", quickstart)), expected);
  await tryStep("CommonJS, Node 20.19", () => call(oldestNode, write("first.cjs", toCommonJS(quickstart))), expected);
  await tryStep("a bundler", () => call(process.execPath, bundle("quickstart.mjs")), expected);
  await sandbox.close();
}

async function tryCommands(): Promise<void> {
  npm("install", "--save-dev", "@lightfield-wootiv/sandbox", "@lightfield-wootiv/codegen");
  await tryStep("sandbox --help", () => npx("@lightfield-wootiv/sandbox", "--help"), "Usage:");
  await tryStep("a call to the sandbox", callCommand, "1 Brightwater Instruments\n");
  const output = ["--input", document, "--output", "src/workspace", "--name", "Workspace"];
  await tryStep("codegen generate", () => npx("@lightfield-wootiv/codegen", "generate", ...output), "src/workspace");
  const program =
    'import { Workspace } from "./src/workspace/index.js";\nconsole.log(new Workspace({ apiKey: "key" }).constructor.name);\n';
  const start = (): Promise<string> => run("", process.execPath, compile("workspace", program));
  await tryStep("the generated client", start, "Workspace\n");
  await tryStep("codegen generate --package", rehearsePackage, "wootiv-api 0.1.0 is ready: npm publish\n");
}

/** Makes a package of a client, whose dependencies come from the registry, and gives the last line of its rehearsal. */
function rehearsePackage(): string {
  npx("@lightfield-wootiv/codegen", "generate", "--package", "--input", document, "--output", "package");
  const folder = join(user, "package");
  copyFileSync(join(user, ".npmrc"), join(folder, ".npmrc"));
  const run = (...args: string[]): string =>
    execFileSync("npm", args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  for (const args of [["install", "--no-audit", "--no-fund"], ["test"], ["run", "check"]]) run(...args);
  return run("run", "test-publish").replace(/[^]*\n(?=.+\n$)/, "");
}

/** Makes a call to the sandbox that was installed, started by its command. */
async function callCommand(): Promise<string> {
  const command = spawn(join(user, "node_modules/.bin/lightfield-wootiv-sandbox"), {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(createInterface({ input: command.stdout }), "line");
  const [url = ""] = /http:\S+/.exec(String(line)) ?? [];
  try {
    return await run(url, process.execPath, join(user, "quickstart.mjs"));
  } finally {
    command.kill("SIGINT");
    await once(command, "exit");
  }
}

function npm(...args: string[]): void {
  execFileSync("npm", [...args, "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: user,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/** Runs the command of a package that is installed. Gives what it prints. */
function npx(...args: string[]): string {
  return execFileSync("npx", ["--no", "--", ...args], {
    cwd: user,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
}

function listInstalled(): string {
  const manifests = globSync("node_modules/{*,@*/*}/package.json", { cwd: user });
  const names = manifests.map((file) => relative("node_modules", dirname(file)));
  return `${names.sort().join(", ")}\n`;
}

function write(name: string, code: string): string {
  writeFileSync(join(user, name), code);
  return join(user, name);
}

/** Compiles a program under strict rules, with all that it imports. Gives the path of its JavaScript. */
function compile(name: string, code: string): string {
  const strict = ["--strict", "--module", "nodenext", "--target", "es2022", "--lib", "es2022,dom,dom.iterable"];
  npx("tsc", ...strict, write(`${name}.ts`, code));
  return join(user, `${name}.js`);
}

function bundle(program: string): string {
  const options = ["--bundle", "--format=esm", "--minify", "--outfile=bundle.mjs", "--log-level=warning"];
  npx("esbuild", program, ...options);
  return join(user, "bundle.mjs");
}

/** The same program for `require`, which has no top-level await. */
function toCommonJS(code: string): string {
  const body = code.replace(/^import (\{.*\}) from (".*");$/gm, "const $1 = require($2);");
  return `(async () => {\n${body}})();\n`;
}

async function run(url: string, node: string, program: string): Promise<string> {
  const env = { PATH: process.env["PATH"], LIGHTFIELD_API_KEY: "sk_lf_sandbox", LIGHTFIELD_BASE_URL: url };
  return (await promisify(execFile)(node, [program], { env })).stdout;
}

/** Adds a row to the table: whether the output of a step begins as expected. */
async function tryStep(name: string, start: () => string | Promise<string>, expected: string): Promise<void> {
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
