import { createHash } from "node:crypto";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { deserialize, serialize } from "node:v8";
import type { Kept } from "./memory.ts";

/** To be raised whenever a store keeps something else, or in another shape. */
export const formatVersion = 1;

const title = "lightfield-wootiv sandbox state, format";
const firstLine = new RegExp(`^${title} (\\d+), (\\w+)\n`);

/**
 * What a file has kept; `undefined` if there is no such file.
 * @throws TypeError for a file that cannot be read, is damaged, or that this version of the sandbox has not written
 */
export function readStateFile(path: string): Kept | undefined {
  const bytes = readBytes(path);
  return bytes && parseState(bytes, path);
}

/** The file changes from one state to the next at once: who reads it, or ends the process, finds one of them whole. */
export function writeStateFile(path: string, kept: Kept): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, printState(kept));
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new TypeError(`The state file ${path} cannot be written: ${messageOf(error)}`, { cause: error });
  }
}

/** A line that says what the file is, and the values as V8 writes them, which any later V8 reads. */
export function printState(kept: Kept): Uint8Array {
  const values = serialize(kept);
  return Buffer.concat([Buffer.from(`${title} ${formatVersion}, ${digest(values)}\n`), values]);
}

/** @throws TypeError that names the file */
export function parseState(bytes: Uint8Array, path: string): Kept {
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
