import { open, realpath } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import type { Journal, JournalEntry } from "../jobs/journal.ts";
import { SDKError } from "../platform/errors.ts";
import { checkNames } from "../settings/option-names.ts";
import { lockFile } from "./process-lock.ts";
import type { ProcessLock } from "./process-lock.ts";

export interface FileJournalOptions {
  /**
   * Has each entry written to the disk itself, so that it survives a loss of power too. Without it, entries survive the
   * end of the process, however it ends. Default `false`.
   */
  readonly sync?: boolean | undefined;
}

/**
 * A journal in a file: JSON, an entry a line. A last line that was not finished is dropped. One process at a time can
 * open it: others get an SDKError until that one ends. It holds the data that the job writes: keep it as safe as that.
 *
 * @throws SDKError for an unknown option; when it is opened, where the file cannot be written
 */
export function fileJournal(path: string, options: FileJournalOptions = {}): Journal {
  if (typeof path !== "string" || path === "") throw new SDKError("fileJournal needs the path of a file.");
  checkNames(options, " sync ", "fileJournal");
  return new FileJournal(path, options.sync ?? false);
}

/** The real paths of the journals that this process holds. */
const held = /* @__PURE__ */ new Set<string>();

class FileJournal implements Journal {
  readonly #path: string;
  readonly #sync: boolean;
  #file: FileHandle | undefined;
  #lock: ProcessLock | undefined;
  #realPath = "";
  #lines: string[] = [];
  /** The write that has not begun, which takes further lines along. */
  #next: Promise<void> | undefined;
  #last: Promise<void> = Promise.resolve();

  constructor(path: string, sync: boolean) {
    this.#path = path;
    this.#sync = sync;
  }

  async *open(): AsyncGenerator<JournalEntry, void> {
    const file = await this.#take().catch((error: unknown) => {
      throw explainRefusal(this.#path, error);
    });
    let [number, end] = [0, 0];
    for await (const line of readLines(file)) {
      yield parseEntry(line.text, `${this.#path}:${++number}`);
      end = line.end;
    }
    await file.truncate(end);
  }

  /** Opens the file, and locks it. */
  async #take(): Promise<FileHandle> {
    const file = await open(this.#path, "a+");
    try {
      const path = await realpath(this.#path);
      const lock = await lockFile(path);
      if (lock === undefined) throw inUse(this.#path, held.has(path) ? "job of this process" : "process");
      held.add(path);
      [this.#file, this.#lock, this.#realPath] = [file, lock, path];
      return file;
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  append(entries: readonly JournalEntry[]): Promise<void> {
    for (const entry of entries) this.#lines.push(`${JSON.stringify(entry)}\n`);
    this.#last = this.#next ??= this.#last.then(() => this.#write());
    return this.#last;
  }

  /** One write for all that came while the one before was under way. */
  async #write(): Promise<void> {
    this.#next = undefined;
    const text = this.#lines.join("");
    this.#lines = [];
    if (this.#file === undefined) throw new SDKError(`The journal ${this.#path} is not open.`);
    await this.#file.appendFile(text);
    if (this.#sync) await this.#file.datasync();
  }

  async close(): Promise<void> {
    await this.#last.catch(() => {}); // whoever appended has heard of it
    const [file, lock] = [this.#file, this.#lock];
    this.#file = undefined;
    this.#lock = undefined;
    await file?.close();
    if (lock === undefined) return;
    held.delete(this.#realPath);
    await lock.release();
  }
}

function inUse(path: string, holder: string): SDKError {
  return new SDKError(
    `The journal ${path} is in use by another ${holder}: wait until that one ends, or take another file.`,
  );
}

/** What to do where a file cannot be opened, by the code of the system. */
const advice: Readonly<Record<string, string>> = {
  ENOENT: "There is no such folder: create it first.",
  ENOTDIR: "A part of its path is a file: name a folder.",
  EISDIR: "This is a folder: name a file in it.",
  EACCES: "This program may not write there: give it the right to, or take another folder.",
  EPERM: "This program may not write there: give it the right to, or take another folder.",
  EROFS: "Nothing can be written there: take another folder.",
  ENOSPC: "The disk is full: make room, or take another one.",
};

function explainRefusal(path: string, error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (!(code in advice)) return error;
  return new SDKError(`The journal ${path} cannot be opened. ${advice[code]}`, { cause: error });
}

/** A line, and where the next one begins, in bytes. */
interface Line {
  readonly text: string;
  readonly end: number;
}

/** The lines that are finished. */
async function* readLines(file: FileHandle): AsyncGenerator<Line, void> {
  const chunk = Buffer.alloc(65_536);
  let rest = Buffer.alloc(0);
  let end = 0;
  for (let position = 0; ;) {
    const { bytesRead } = await file.read(chunk, 0, chunk.length, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    rest = Buffer.concat([rest, chunk.subarray(0, bytesRead)]);
    let start = 0;
    for (let stop = rest.indexOf(10); stop >= 0; stop = rest.indexOf(10, start)) {
      end += stop + 1 - start;
      yield { text: rest.toString("utf8", start, stop), end };
      start = stop + 1;
    }
    rest = rest.subarray(start);
  }
}

function parseEntry(text: string, location: string): JournalEntry {
  try {
    const entry: unknown = JSON.parse(text);
    if (typeof entry === "object" && entry !== null && !Array.isArray(entry)) return { ...entry };
  } catch {
    // said below, as for JSON that is no object
  }
  throw new SDKError(
    `${location} is no entry of a journal: the file was damaged or is another one. Take another file.`,
  );
}
