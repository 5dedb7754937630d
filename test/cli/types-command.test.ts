import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { format } from "prettier";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { run as runCommand } from "../../cli/program.ts";
import { createSandbox } from "../../sandbox/index.ts";
import type { SandboxOptions } from "../../sandbox/index.ts";
import { folderOf } from "../support/files.ts";
import { runProgram } from "../support/run-codegen.ts";
import type { Run } from "../support/run-codegen.ts";

const scoreField = { score: { valueType: "NUMBER" } };
const before = createSandbox({ seedData: { fields: { account: scoreField } } });
const after = createSandbox({ seedData: { fields: { account: { rating: scoreField.score } } } });
const withoutTasks = createSandbox({ intercept: forbid("/v1/tasks/definitions") });
const withoutAll = createSandbox({ intercept: forbid("/v1/") });
const urls = new Map<unknown, string>();

/** Refuses paths as the API does where a key lacks the scope. */
function forbid(start: string): NonNullable<SandboxOptions["intercept"]> {
  const error = { type: "forbidden", message: "The key lacks a scope." };
  return ({ path }, proceed) => (path.startsWith(start) ? Response.json({ error }, { status: 403 }) : proceed());
}

beforeAll(async () => {
  for (const sandbox of [before, after, withoutTasks, withoutAll]) urls.set(sandbox, (await sandbox.listen()).url);
});
afterAll(async () => {
  for (const sandbox of [before, after, withoutTasks, withoutAll]) await sandbox.close();
});
beforeEach(() => {
  vi.stubEnv("LIGHTFIELD_API_KEY", "sk_lf_sandbox");
  vi.stubEnv("LIGHTFIELD_BASE_URL", urls.get(before));
});

/** Runs the command as if in a folder, without the time that a process takes. */
async function run(folder: string, ...args: string[]): Promise<Run> {
  const written = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    vi.spyOn(process[name], "write").mockImplementation((text) => {
      written[name] += String(text);
      return true;
    });
  }
  const files = args.map((arg) => (/^\w+\.\w+$/.test(arg) ? join(folder, arg) : arg));
  const code = await runCommand(["types", "--output", join(folder, "workspace.ts"), ...files]);
  vi.restoreAllMocks();
  const [output = "", errors = ""] = [written.stdout, written.stderr].map((text) => text.replaceAll(`${folder}/`, ""));
  return { code, output, errors };
}

/** A folder with the types of a workspace. */
async function typedFolder(...args: string[]): Promise<string> {
  const folder = await folderOf({});
  expect(await run(folder, ...args)).toMatchObject({ code: 0, errors: "" });
  return folder;
}

function textOf(folder: string, file = "workspace.ts"): string {
  return readFileSync(join(folder, file), "utf8");
}

test("the command writes the types of a workspace, saves what they are made of, and makes the same without a key", async () => {
  const folder = await folderOf({});
  const args = ["types", "--output", "workspace.ts", "--save", "definitions.json"];
  const { code, output } = await runProgram(folder, resolve("cli/cli.ts"), ...args);
  expect({ code, output }).toEqual({ code: 0, output: "workspace.ts has the types of 7 objects with 56 fields.\n" });
  vi.stubEnv("LIGHTFIELD_API_KEY", undefined);
  const offline = await typedFolder("--from", join(folder, "definitions.json"));
  expect(textOf(offline)).toBe(textOf(folder));
});

test("--check holds the workspace against the file, which a formatter may have laid out", async () => {
  const folder = await typedFolder();
  writeFileSync(join(folder, "workspace.ts"), await format(textOf(folder), { parser: "typescript", printWidth: 60 }));
  expect(await run(folder, "--check")).toEqual({ code: 0, output: "workspace.ts is up to date.\n", errors: "" });
  vi.stubEnv("LIGHTFIELD_BASE_URL", urls.get(after));
  const text = textOf(folder);
  expect(await run(folder, "--check")).toEqual({
    code: 1,
    output: `workspace.ts is out of date:

account.score   is gone  breaks callers
account.rating  is new   breaks nothing

Run the command without --check to bring it up to date.
`,
    errors: "",
  });
  expect(textOf(folder)).toBe(text);
});

test("the file beside the examples is what the command writes", async () => {
  expect(await run(resolve("examples"), "--check", "--object", "opportunity")).toMatchObject({ code: 0 });
});

test("--object chooses, custom objects by their slugs", async () => {
  const text = textOf(await typedFolder("--object", "account", "shipment"));
  expect([...text.matchAll(/^ {2}readonly (\w+): \w+Methods/gm)].map(([, name]) => name)).toEqual([
    "account",
    "list",
    "object",
  ]);
  expect(await run(await folderOf({}), "--object", "shipment")).toMatchObject({
    output: "workspace.ts has the types of 1 object with 14 fields.\n",
  });
  expect(await run(await folderOf({}), "--object", "parcel")).toEqual({
    code: 2,
    output: "",
    errors:
      "The workspace has no object parcel: choose among account, contact, opportunity, task, note, meeting, shipment. Nothing was written.\n",
  });
});

test("an object that the key cannot read keeps open types, unless the file has typed it", async () => {
  const typed = await typedFolder();
  vi.stubEnv("LIGHTFIELD_BASE_URL", urls.get(withoutTasks));
  const folder = await folderOf({});
  const missing = "The key cannot read the definitions of task, since it lacks the scope tasks:read";
  expect(await run(folder)).toMatchObject({ code: 0, errors: `${missing}, so it keeps open types.\n` });
  expect(textOf(folder)).not.toContain("TaskMethods");
  const text = textOf(typed);
  expect(await run(typed)).toEqual({
    code: 1,
    output: "",
    errors: `${missing}, and workspace.ts would lose its types. Nothing was written.\n`,
  });
  expect(textOf(typed)).toBe(text);
});

test("the key and the address may be those of a file, as the sandbox prints them", async () => {
  const lines = ["export LIGHTFIELD_API_KEY=sk_lf_sandbox", `export LIGHTFIELD_BASE_URL=${urls.get(after)}`];
  const folder = await folderOf({ "work.env": lines.join("\n") });
  vi.stubEnv("LIGHTFIELD_API_KEY", undefined);
  vi.stubEnv("LIGHTFIELD_BASE_URL", undefined);
  expect(await run(folder, "--env-file", join(folder, "work.env"))).toMatchObject({ code: 0, errors: "" });
  expect(textOf(folder)).toContain("rating");
});

const codes: Readonly<Record<string, number>> = {
  "definitions that are not there": 2,
  "a key that is refused": 3,
  "no key": 3,
  "an API that cannot be reached": 6,
};

test.each<[what: string, args: string[], message: string | RegExp, file?: (text: string) => string]>([
  ["no scope at all", [], /^The key cannot read the definitions of account, since it lacks the scope accounts:read, /],
  ["a key that is refused", [], "401 Invalid API key. "],
  ["no key", [], /^lightfield needs an API key\. /],
  ["an API that cannot be reached", [], /^No response from 127\.0\.0\.1:1: /],
  ["a file of another's", [], /^workspace\.ts was not made by this command\. Move it away/, () => "export {};\n"],
  ["an edited file", [], /^workspace\.ts was edited by hand\. Move it away/, (text) => text.replace("Acc", "Ack")],
  ["an edited file to check", ["--check"], /^workspace\.ts was edited by hand\. /, (text) => text.replace("Acc", "A")],
  ["nothing to check", ["--check"], "There is no workspace.ts to check: run the command without --check first. "],
  ["definitions that are not there", ["--from", "no.json"], "There is no file no.json. "],
  ["definitions that are not JSON", ["--from", "workspace.ts"], /^workspace\.ts is not JSON\. /, (text) => text],
  ["other JSON", ["--from", resolve("package.json")], /package\.json holds no definitions: name is not one of /],
])("one sentence says what is wrong, and nothing is written: %s", async (what, args, message, file) => {
  const folder = file === undefined ? await folderOf({}) : await typedFolder("--object", "account");
  if (file !== undefined) writeFileSync(join(folder, "workspace.ts"), file(textOf(folder)));
  const text = file && textOf(folder);
  if (what === "no scope at all") vi.stubEnv("LIGHTFIELD_BASE_URL", urls.get(withoutAll));
  if (what === "no key") vi.stubEnv("LIGHTFIELD_API_KEY", undefined);
  if (what === "a key that is refused") vi.stubEnv("LIGHTFIELD_API_KEY", "sk_lf_other");
  if (what === "an API that cannot be reached") vi.stubEnv("LIGHTFIELD_BASE_URL", "http://127.0.0.1:1");
  const { code, output, errors } = await run(folder, ...args);
  expect({ code, output }).toEqual({ code: codes[what] ?? 1, output: "" });
  expect(errors).toEqual(
    typeof message === "string" ? `${message}Nothing was written.\n` : expect.stringMatching(message),
  );
  expect(errors).toMatch(/^[^\n]*Nothing was written\.\n$/);
  expect(existsSync(join(folder, "workspace.ts")) ? textOf(folder) : undefined).toBe(text);
});
