import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { CLIError, UsageError } from "../cli-error.ts";

/** @throws UsageError where it is not there, CLIError where it cannot be read */
export function readFile(path: string): string {
  const text = readFileIfThere(path);
  if (text === undefined) throw new UsageError(`There is no file ${path}.`);
  return text;
}

/** Whether a file that is there can be read by others than its owner, as far as the platform tells. */
export function isReadByOthers(path: string): boolean {
  const stats = statSync(path);
  return process.platform !== "win32" && stats.isFile() && (stats.mode & 0o044) !== 0;
}

/** @throws CLIError where it is there and cannot be read */
export function readFileIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw new CLIError(`${path} cannot be read (${codeOf(error)}).`, { cause: error });
  }
}

/** @throws CLIError where it cannot be written */
export function writeFile(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch (error) {
    throw new CLIError(`${path} cannot be written (${codeOf(error)}).`, { cause: error });
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
