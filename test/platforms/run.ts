/** Runs the checks of behaviour.ts on every runtime, or on those named, and prints a table. */
import { join } from "node:path";
import { build } from "esbuild";
import type { Outcome } from "./behaviour.ts";
import { hosts } from "./hosts.ts";
import type { Assignment, Host } from "./hosts.ts";
import { createUserProject } from "./user-project.ts";
import { startServer } from "./server.ts";

const wanted = process.argv.slice(2);
const chosen = hosts.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const project = createUserProject("lightfield-wootiv");
const program = await translate("in-process");
const overUndici = await translate("over-undici");
const worker = await bundle(await translate("in-worker"));
const page = await bundle(await translate("in-page"));

const rows: Record<string, Record<string, string>> = {};
const problems: string[] = [];
for (const host of chosen) {
  process.stderr.write(process.stderr.isTTY ? `${host.name} …\r` : "");
  rows[host.name] = await tryHost(host);
}
console.table(rows);
for (const problem of problems) console.error(problem);
const missing = chosen.filter((host) => host.missing() !== undefined);
process.exitCode = problems.length > 0 || (wanted.length > 0 && missing.length > 0) ? 1 : 0;

/** A row of the table. A server of its own, so that no runtime finds what another one left. */
async function tryHost(host: Host): Promise<Record<string, string>> {
  const missing = host.missing();
  if (missing !== undefined) return { version: `not here: ${missing}` };
  const server = await startServer(page);
  const assignment: Assignment = { baseURL: server.url, project, program, overUndici, worker };
  try {
    const outcomes = await host.run(assignment);
    return { version: await host.version(), ...Object.fromEntries(outcomes.map((outcome) => cell(host, outcome))) };
  } catch (error) {
    problems.push(`${host.name}: ${String(error)}`);
    return { version: "did not run" };
  } finally {
    await server.close();
  }
}

function cell(host: Host, { name, problem }: Outcome): [string, string] {
  if (problem !== undefined) problems.push(`${host.name}, ${name}: ${problem}`);
  return [name, problem === undefined ? "yes" : "NO"];
}

/** Puts the checks into the user's project as JavaScript that imports the package by name. Gives its path. */
async function translate(entry: string): Promise<string> {
  const outfile = join(project, `${entry}.js`);
  const entryPoints = [join(import.meta.dirname, `${entry}.ts`)];
  await build({ entryPoints, bundle: true, outfile, format: "esm", target: "es2022", external: ["lightfield-wootiv"] });
  return outfile;
}

/** A module of the user's project together with the package, as one text. */
async function bundle(path: string): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [path], bundle: true, write: false, format: "esm" });
  return outputFiles[0]?.text ?? "";
}
