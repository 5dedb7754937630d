import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

const here = import.meta.dirname;
const modules = join(here, "../../node_modules");

/** Other generators, and the arguments that have one write its client into a folder. */
export const otherGenerators: Readonly<Record<string, (input: string, output: string) => string[]>> = {
  "Redocly 2.77": (input, output) => {
    return [join(modules, "@redocly/cli/bin/cli.js"), "generate-client", input, "--output", join(output, "client.ts")];
  },
  "orval 8.38": (input, output) => [join(here, "run-other.ts"), "orval", input, output],
  "hey-api 0.99": (input, output) => [join(here, "run-hey.ts"), input, output],
  "openapi-typescript 7.13": (input, output) => [join(here, "run-other.ts"), "openapi-typescript", input, output],
  "kubb 4.39": (input, output) => [join(here, "run-other.ts"), "kubb", input, output],
};

/** What a generator prints of a document, in a process of its own; undefined where that fails, or prints nothing. */
export function printClient(program: string[], cwd: string, output: string): string | undefined {
  const { status } = spawnSync(process.execPath, program, { cwd, stdio: "ignore", timeout: 300_000 });
  // What hey-api and Redocly copy into each client says nothing of the document.
  const files = globSync(`${output}/**/*.ts`).filter((file) => !/^\/(client|core)\//.test(file.slice(output.length)));
  if (status !== 0 || files.length === 0) return undefined;
  return files.map((file) => readFileSync(file, "utf8").split("Embedded runtime")[0]).join("\n");
}
