import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, onTestFinished, test } from "vitest";
import type { Journal, JournalEntry } from "../../src/jobs/journal.ts";
import { fileJournal } from "../../src/node.ts";

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "journal-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

async function entriesOf(journal: Journal): Promise<JournalEntry[]> {
  const entries: JournalEntry[] = [];
  for await (const entry of journal.open()) entries.push(entry);
  return entries;
}

/** Opens the journal, adds the entries at once, and closes it. Gives what was in it before. */
async function visit(path: string, ...added: JournalEntry[]): Promise<JournalEntry[]> {
  const journal = fileJournal(path, { sync: true });
  const before = await entriesOf(journal);
  await Promise.all(added.map((entry) => journal.append([entry])));
  await journal.close();
  return before;
}

/** Another process that holds the journal. */
async function holder(path: string): Promise<() => Promise<void>> {
  const child = spawn(process.execPath, ["test/support/hold-journal.ts", path], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  for await (const line of createInterface({ input: child.stdout })) if (line === "open") break;
  return async () => {
    child.kill("SIGKILL");
    await once(child, "exit");
  };
}

test("a journal gives its entries back in order, however many were added at once", async () => {
  const path = join(newFolder(), "job.jsonl");
  expect(await visit(path, { n: 1 }, { n: 2, text: "two\nlines" })).toEqual([]);
  expect(await visit(path, { n: 3 })).toEqual([{ n: 1 }, { n: 2, text: "two\nlines" }]);
  expect(readFileSync(path, "utf8")).toBe('{"n":1}\n{"n":2,"text":"two\\nlines"}\n{"n":3}\n');
});

test("entries longer than what is read at once come back whole", async () => {
  const path = join(newFolder(), "job.jsonl");
  const long = { text: "ä".repeat(100_000) };
  await visit(path, long, { n: 2 });
  expect(await visit(path)).toEqual([long, { n: 2 }]);
});

test.each(['{"n":2', "{", '{"n":2}', "\0\0\0"])("a last line that was not finished is dropped: %j", async (torn) => {
  const path = join(newFolder(), "job.jsonl");
  await visit(path, { n: 1 });
  appendFileSync(path, torn);
  expect(await visit(path, { n: 3 })).toEqual([{ n: 1 }]);
  expect(await visit(path)).toEqual([{ n: 1 }, { n: 3 }]);
});

test.each(["nonsense", "[1]", "17", ""])("a file with another line in its middle is refused: %j", async (line) => {
  const path = join(newFolder(), "job.jsonl");
  writeFileSync(path, `{"n":1}\n${line}\n{"n":3}\n`);
  const journal = fileJournal(path);
  onTestFinished(() => journal.close());
  await expect(entriesOf(journal)).rejects.toThrow(`${path}:2 is no entry of a journal`);
});

test("a second process is refused while the first one lives, and goes on after that was killed", async () => {
  const path = join(newFolder(), "job.jsonl");
  const kill = await holder(path);
  await expect(visit(path)).rejects.toThrow(/is in use by another process: wait until that one ends/);
  await kill();
  expect(await visit(path)).toEqual([{ type: "held" }]);
});

test("a second job of this process is refused, and told so", async () => {
  const path = join(newFolder(), "job.jsonl");
  const journal = fileJournal(path);
  await entriesOf(journal);
  await expect(visit(path)).rejects.toThrow(/is in use by another job of this process: wait until that one ends/);
  await journal.close();
  expect(await visit(path)).toEqual([]);
});

test.each([
  ["missing/job.jsonl", "There is no such folder: create it first."],
  [".", "This is a folder: name a file in it."],
])("a journal that cannot be opened says what to do: %s", async (name, message) => {
  const path = join(newFolder(), name);
  await expect(visit(path)).rejects.toMatchObject({ name: "SDKError", message: expect.stringContaining(message) });
});

test("a journal takes no unknown option", () => {
  const options: object = { snyc: true };
  expect(() => fileJournal("job.jsonl", options)).toThrow('fileJournal has no option "snyc". Did you mean sync?');
});

test("of many that open a journal at once, after its holder was killed, at most one gets it", async () => {
  const folder = newFolder();
  const path = join(folder, "job.jsonl");
  await (
    await holder(path)
  )();
  const journals = Array.from({ length: 20 }, () => fileJournal(path));
  const opened = await Promise.allSettled(journals.map(entriesOf));
  expect(opened.filter(({ status }) => status === "fulfilled").length).toBeLessThanOrEqual(1);
  for (const journal of journals) await journal.close();
  expect(await visit(path)).toEqual([{ type: "held" }]);
  expect(readdirSync(folder)).toEqual(["job.jsonl"]);
});

test("a journal in a folder with a long name is held by one process too", async () => {
  const folder = join(newFolder(), "a".repeat(90), "b".repeat(90));
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "job.jsonl");
  await holder(path);
  await expect(visit(path)).rejects.toThrow("is in use by another process");
});

test("a journal that is not open takes no entry", async () => {
  const journal = fileJournal(join(newFolder(), "job.jsonl"));
  await expect(journal.append([{ n: 1 }])).rejects.toThrow("is not open");
});
