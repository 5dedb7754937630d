import { execFileSync, spawn } from "node:child_process";
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { fileJournal } from "../../src/node.ts";
import { createSandbox } from "../../sandbox/index.ts";
import { folderOf } from "../support/files.ts";
import { runCLI } from "../support/run-cli.ts";
import type { CLIRun } from "../support/run-cli.ts";

const sandbox = createSandbox();
const env = { LIGHTFIELD_API_KEY: "sk_lf_sandbox", LIGHTFIELD_BASE_URL: "" };
beforeAll(async () => void (env.LIGHTFIELD_BASE_URL = (await sandbox.listen()).url));
afterAll(() => sandbox.close());

/** A folder with a pipe, and links to a file and to nothing. */
async function folderOfKinds(files: Record<string, string> = {}): Promise<string> {
  const folder = await folderOf({ "private.pdf": "before", ...files });
  chmodSync(join(folder, "private.pdf"), 0o600);
  symlinkSync("private.pdf", join(folder, "link.pdf"));
  symlinkSync("new.pdf", join(folder, "dangling.pdf"));
  execFileSync("mkfifo", [join(folder, "pipe.csv")]);
  mkdirSync(join(folder, "folder.csv"));
  return folder;
}

describe("a download", () => {
  async function download(path: string): Promise<CLIRun> {
    const file = join(await folderOf({ "report.pdf": "%PDF" }), "report.pdf");
    const upload = ["lightfield", "file", "upload", file, "--set", "purpose=knowledge_user"];
    const { id } = JSON.parse((await runCLI(upload, { env })).stdout);
    return runCLI(["lightfield", "file", "download", id, "--to", path], { env });
  }

  test("follows a link, and keeps the mode of the file that it replaces", async () => {
    const folder = await folderOfKinds();
    expect(await download(join(folder, "link.pdf"))).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/^Saved as .*, in place of what was there\.\n$/),
    });
    expect(lstatSync(join(folder, "link.pdf")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, "private.pdf"), "utf8")).toBe("%PDF");
    expect(statSync(join(folder, "private.pdf")).mode & 0o777).toBe(0o600);
  });

  test("makes the file that a link leads to", async () => {
    const folder = await folderOfKinds();
    expect(await download(join(folder, "dangling.pdf"))).toMatchObject({ code: 0 });
    expect(lstatSync(join(folder, "dangling.pdf")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, "new.pdf"), "utf8")).toBe("%PDF");
  });

  test("goes into a pipe, which stays one", async () => {
    const pipe = join(await folderOfKinds(), "pipe.csv");
    const read = readFile(pipe, "utf8");
    expect(await download(pipe)).toMatchObject({ code: 0 });
    expect(lstatSync(pipe).isFIFO()).toBe(true);
    expect(await read).toBe("%PDF");
  });

  test("that cannot be written fails", async () => {
    const path = join(await folderOfKinds(), "folder.csv");
    expect(await download(path)).toEqual({ code: 1, stdout: "", stderr: `${path} cannot be written (EISDIR).\n` });
  });
});

describe("an import", () => {
  const csv = "$name,$website\nHeron,\nEgret,\n";
  const [importing, mapped] = ["import account a.csv --match $name", "import account a.csv --match $name --map"];

  /** Runs it in a folder: the words with a dot are files in it. */
  async function run(folder: string, command: string, stdin = ""): Promise<CLIRun> {
    const args = command.split(" ").map((word) => (/^[\w/]+\.\w+$/.test(word) ? join(folder, word) : word));
    const { code, stdout, stderr } = await runCLI(args, { env, stdin });
    return { code, stdout, stderr: stderr.replaceAll(`${folder}/`, "") };
  }

  test.each<[why: string, command: string, says: string]>([
    ["a file that is not there", "import account no.csv --match $name", "There is no file no.csv.\n"],
    [
      "a last line that is damaged",
      "import account b.jsonl --match $name",
      "b.jsonl:2 is not JSON: a line must hold one object.\n",
    ],
    [
      "a line that is not UTF-8",
      "import account latin.csv --match $name",
      "latin.csv:3 is not UTF-8: save the file with this encoding.\n",
    ],
    ["a report in no folder", `${importing} --report no/r.csv`, "The report cannot be written to no/r.csv (ENOENT).\n"],
    [
      "a report of another kind",
      `${importing} --report r.txt`,
      "The report is CSV or JSON lines: r.txt must end in .csv or .jsonl.\n",
    ],
    [
      "a report into a pipe",
      `${importing} --report pipe.csv`,
      "The report must be a file, and pipe.csv is a pipe or a device: name another path.\n",
    ],
    [
      "a journal in a pipe",
      `${importing} --journal pipe.csv`,
      "The journal must be a file, and pipe.csv is a pipe or a device: name another path.\n",
    ],
    [
      "a journal that is a folder",
      `${importing} --journal folder.csv --resume`,
      "The journal must be a file, and folder.csv is a folder: name another path.\n",
    ],
    [
      "a column that is not there",
      `${mapped} $nam=$name`,
      "--map: there is no column $nam. Did you mean $name?\nThe columns are $name, $website.\n",
    ],
    ["a field that is not there", `${mapped} $name=$nmae`, "There is no field $nmae. Did you mean $name?\nThe fields"],
    [
      "two columns for one field",
      `${mapped} $name=$name --map $website=$name`,
      "The columns $name and $website are for the same field, $name: choose one with --map.\n",
    ],
    [
      "two columns of one name",
      "import account twice.csv --match $name",
      "twice.csv has several columns $name: give each a name of its own, or remove one.\n",
    ],
    [
      "a field that is read-only",
      `${mapped} $name=$name --map $website=$accountStatus`,
      "$website: the field $accountStatus is read-only: leave it out.\n",
    ],
    [
      "no column to match by",
      `${mapped.replace("--match $name", "--match seats")} $name=$name`,
      "--match: there is no column for seats: name one with --map.\n",
    ],
    [
      "a column that a header without rows has not",
      "import account header.csv --match $name --map Nope=$name",
      "--map: there is no column Nope.\nThe columns are $name.\n",
    ],
    [
      "an empty file",
      "import account empty.csv --match $name",
      "empty.csv is empty: the first line of a CSV names the columns.\n",
    ],
    [
      "a delimiter of no CSV",
      "import account b.jsonl --match $name --delimiter ;",
      "--delimiter is for CSV: leave it out.\n",
    ],
    ["a column that is no field", "import account c.csv --match $name", "There is no field $webste. Did you mean $we"],
  ])("is refused before it begins, for %s", async (_, command, says) => {
    const heads = { "twice.csv": "$name,$name\nHeron,Egret\n", "header.csv": "$name\n", "empty.csv": "" };
    const lines = {
      ...heads,
      "b.jsonl": '{"$name":"Heron"}\n{"$na',
      "c.csv": "$name,$webste,Empty\nHeron,heron.example,\n",
    };
    const folder = await folderOfKinds({ "a.csv": csv, ...lines });
    await writeFile(join(folder, "latin.csv"), Buffer.from("$name\nHeron\nB\xE4r\nOtter\n", "latin1"));
    const before = readdirSync(folder);
    const refused = await run(folder, command);
    expect(refused).toEqual({ code: 2, stdout: "", stderr: expect.stringContaining(says) });
    expect(readdirSync(folder)).toEqual(before);
  });

  test("takes what stands between values, and of many wrong rows shows the first", async () => {
    const rows = Array.from({ length: 25 }, (_, n) => `Rail ${n};many`).join("\n");
    const folder = await folderOf({ "a.csv": `$name;seats\n${rows}\n` });
    const { code, stdout, stderr } = await run(folder, `${importing} --delimiter ; -o table`);
    expect({ code, lines: stdout.trimEnd().split("\n").length }).toEqual({ code: 1, lines: 21 });
    expect(stderr).toBe(
      "20 rows.\nDone: 25 invalid. Wrong by column: seats 25. The first 20 are shown: --report <path> has all.\n",
    );
  });

  test("is refused while another one holds its journal, which it is not told to remove", async () => {
    const folder = await folderOf({ "a.csv": csv });
    const other = fileJournal(join(folder, "a.csv.journal.jsonl"));
    await other.open()[Symbol.asyncIterator]().next();
    const refused = await run(folder, importing);
    await other.close();
    expect(refused).toEqual({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(
        /^The journal a\.csv\.journal\.jsonl is in use by another .*: wait until that one ends/,
      ),
    });
  });

  test("that fails before it intended a write leaves no journal", async () => {
    const folder = await folderOf({});
    const command = "import account - --format jsonl --match $name --journal j.jsonl";
    expect(await run(folder, command, '{"$website":"heron.example"}\n{"$na')).toMatchObject({ code: 2 });
    expect(readdirSync(folder)).toEqual([]);
  });

  test("that is ended by SIGTERM leaves a journal to go on from, and no lock", async () => {
    const folder = await folderOf({ "a.csv": csv });
    const held = createSandbox({
      intercept: async ({ method }, proceed) => {
        if (method === "POST" && !child.killed) child.kill("SIGTERM"); // a second one would end it at once
        if (method === "POST") await ended;
        return proceed();
      },
    });
    onTestFinished(() => held.close());
    const { url } = await held.listen();
    const child = spawn(process.execPath, [resolve("cli/cli.ts"), ...importing.split(" ")], {
      cwd: folder,
      env: { ...env, PATH: process.env["PATH"], LIGHTFIELD_BASE_URL: url },
      stdio: "ignore",
    });
    const ended = new Promise((done) => child.on("close", done));
    expect(await ended).toBe(130);
    expect(readdirSync(folder)).toEqual(["a.csv", "a.csv.journal.jsonl"]);
  });
});

test.each([
  ["changes note --snapshot PIPE", "The snapshot must be a file"],
  ["types --output PIPE", "The output must be a file"],
  ["types --output workspace.ts --save PIPE", "What --save names must be a file"],
])("%s is refused", async (command, says) => {
  const pipe = join(await folderOfKinds(), "pipe.csv");
  const child = spawn(process.execPath, [resolve("cli/cli.ts"), ...command.replace("PIPE", pipe).split(" ")], {
    env: { ...env, PATH: process.env["PATH"] },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let stderr = "";
  child.stderr.on("data", (chunk) => (stderr += String(chunk)));
  expect(await new Promise((done) => child.on("close", done))).toBe(2);
  expect(stderr).toContain(says);
  expect(existsSync("workspace.ts")).toBe(false);
});
