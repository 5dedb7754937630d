/** Runs tests with Jest as docs/testing.md says: with its default settings, behind the flag of Node. */
import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readCodeBlocks } from "../support/code-blocks.ts";
import { createUserProject } from "./user-project.ts";

const installed = join(import.meta.dirname, "installed/node_modules");
const jest = join(installed, "jest/bin/jest.js");
/** With the import that the page names. */
const inCommonJS = `
  test("CommonJS", async () => {
    const { Lightfield } = await import("lightfield-wootiv/lightfield");
    expect(new Lightfield({ apiKey: "test" })).toHaveProperty("account");
  });`;

const project = createUserProject("lightfield-wootiv", "@lightfield-wootiv/sandbox");
const block = readCodeBlocks("docs/testing.md").find(({ flags }) => flags.includes("jest"));
writeFileSync(join(project, "page.test.js"), block?.code ?? "");
writeFileSync(join(project, "common.test.cjs"), inCommonJS);
const problems: string[] = [];
console.table({ "Node 20": runJest("node20"), "Node 26": runJest("node26") });
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

function runJest(node: string): Record<string, string> {
  if (!existsSync(jest)) return { Jest: "not here: make platforms installs it" };
  const command = join(installed, node, "bin/node");
  const { status, stderr } = spawnSync(command, ["--experimental-vm-modules", jest, "--rootDir", project], {
    encoding: "utf8",
  });
  if (status !== 0) problems.push(`Jest on ${node}: ${stderr}`);
  return { Jest: status === 0 ? "yes" : "NO" };
}
