import { createHash } from "node:crypto";
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { deserialize, serialize } from "node:v8";
import type { Kept } from "./memory.ts";

/** To be raised whenever a store keeps something else, or in another shape. */
export const formatVersion = 1;

const title = "lightfield-wootiv sandbox state, format";
const firstLine = new RegExp(`^${title} (\\d+), (\\w+)\n`);

/** The file that keeps the state of one sandbox. */
export class StateFile {
  readonly #path: string;
  /** What the file was when it was last read or written here; `undefined`: there was none. */
  #seen: string | undefined;

  constructor(path: string) {
    this.#path = path;
  }

  /**
   * What the file has kept; `undefined` if there is none.
   * @throws TypeError for a file that cannot be read, is damaged, or that this version of the sandbox has not written
   */
  read(): Kept | undefined {
    this.#seen = stampOf(this.#path);
    const bytes = readBytes(this.#path);
    return bytes && parseState(bytes, this.#path);
  }

  /**
   * The file changes from one state to the next at once: who reads it, or ends the process, finds one of them whole.
   * @throws TypeError if it cannot be written, or if another sandbox has written it meanwhile
   */
  write(kept: Kept): void {
    const temporary = `${this.#path}.${process.pid}.tmp`;
    try {
      const found = stampOf(this.#path);
      if (found !== undefined && found !== this.#seen) throw new Error("another program has changed it");
      writeFileSync(temporary, printState(kept));
      renameSync(temporary, this.#path);
      this.#seen = stampOf(this.#path);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw new TypeError(`The state file ${this.#path} cannot be written: ${messageOf(error)}.`, { cause: error });
    }
  }
}

/** Differs once the file has been written, or another has taken its place. */
function stampOf(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats && `${stats.ino} ${stats.mtimeMs} ${stats.size}`;
}

/** A line that says what the file is, and the values as V8 writes them, which any later V8 reads. */
function printState(kept: Kept): Uint8Array {
  const values = serialize(kept);
  return Buffer.concat([Buffer.from(`${title} ${formatVersion}, ${digest(values)}\n`), values]);
}

/** @throws TypeError that names the file */
function parseState(bytes: Uint8Array, path: string): Kept {
  const [line = "", format, sum] = firstLine.exec(Buffer.from(bytes.subarray(0, 200)).toString("latin1")) ?? [];
  const values = bytes.subarray(line.length);
  if (format === undefined) throw refuse(path, "is no state of a sandbox");
  if (Number(format) !== formatVersion) {
    throw refuse(
      path,
      `was written by another version of the sandbox, in format ${format} rather than ${formatVersion}`,
    );
  }
  if (sum !== digest(values)) throw refuse(path, "is damaged");
  try {
    return deserialize(values);
  } catch (error) {
    throw refuse(path, `was written by a newer Node than this one, ${process.version}`, error);
  }
}

function digest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function readBytes(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (Reflect.get(Object(error), "code") === "ENOENT") return undefined;
    throw refuse(path, `cannot be read (${messageOf(error)})`, error);
  }
}

function refuse(path: string, problem: string, cause?: unknown): TypeError {
  const advice = "it stays as it is, so remove it, or name another";
  return new TypeError(`The state file ${path} ${problem}: ${advice}.`, { cause });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
