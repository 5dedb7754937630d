import { execFile, execFileSync } from "node:child_process";
import { copyFileSync, globSync, readFileSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { createSandbox } from "../../sandbox/index.ts";
import { readCodeBlocks } from "../support/code-blocks.ts";
import { folderOf } from "../support/files.ts";
import { runAgainstSandbox } from "../support/run-against-sandbox.ts";

test("the demo, wherever it is started, runs both quickstarts over HTTP and prints what they print", () => {
  const output = execFileSync(process.execPath, [resolve("examples/demo.ts")], { encoding: "utf8", cwd: tmpdir() });
  expect(output).toMatch(/object: 'list',\s+totalCount: 5/);
  expect(output).toContain("AuthenticationError: 401 Invalid API key.");
  expect(output).toContain("PermissionDeniedError: 403 Token does not have the 'accounts:read' scope.");
  expect(output).toMatch(/url: 'http:\/\/127\.0\.0\.1:\d+\/storage\/wootiv-files'/);
  expect(output).toContain("31 members");
  expect(output).toContain("NotFoundError: 404 Contact not found");
  expect(output.trim().split("\n").at(-1)).toMatch(/^Against the real API: /);
});

test("the example of a test with the sandbox passes", () => {
  const output = execFileSync(process.execPath, ["--test-reporter=tap", "examples/test-with-sandbox.ts"], {
    encoding: "utf8",
  });
  expect(output).toMatch(/^# pass 1$/m);
});

test("the first program of the README finds its key in a file .env", async () => {
  const server = await createSandbox().listen();
  onTestFinished(server.close);
  const folder = await folderOf({ ".env": `LIGHTFIELD_API_KEY=sk_lf_sandbox\nLIGHTFIELD_BASE_URL=${server.url}\n` });
  const program = readCodeBlocks("README.md").find(({ language }) => language === "ts")?.code ?? "";
  const args = [`--env-file=${join(folder, ".env")}`, "--input-type=module", "--eval", program];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env: {} });
  expect(stdout).toBe("1 Brightwater Instruments\n");
});

const examples = globSync("examples/*.ts").filter((file) => file !== "examples/workspace.ts"); // which is no program

test.each(examples)("%s says in its head all that has to be installed, and how it is run", (file) => {
  const text = readFileSync(file, "utf8");
  const head = text.slice(0, text.indexOf("*/"));
  const commands = [...head.matchAll(/^ \* (?:\w+=\S+ )?(np[mx] .*|node .*)$/gm)].map(([, command = ""]) => command);
  const installed = commands.flatMap((command) => (command.startsWith("npm install") ? command.split(" ") : []));
  const imported = [...text.matchAll(/^import .* from "((?:@[^/"]+\/)?[^./"][^/"]*)/gm)].map(([, name = ""]) => name);
  expect(installed).toEqual(expect.arrayContaining(imported.filter((name) => !name.startsWith("node:"))));
  expect(commands.at(-1)).toContain(basename(file));
});

test("an example runs by the commands in its head, in a folder that npm init -y has made", async () => {
  const folder = await folderOf({ "package.json": '{ "name": "mine", "version": "1.0.0", "type": "commonjs" }' });
  const head = readFileSync("examples/list-and-filter.ts", "utf8");
  copyFileSync("examples/list-and-filter.ts", join(folder, "list-and-filter.ts"));
  symlinkSync(resolve("node_modules"), join(folder, "node_modules")); // in place of npm install
  const set = /^ \* npm (pkg set .*)$/m.exec(head)?.[1] ?? "";
  execFileSync("npm", set.split(" "), { cwd: folder });
  const { stdout } = await runAgainstSandbox([join(folder, "list-and-filter.ts"), "B"]);
  expect(stdout).toContain("1 companies begin with B");
});
