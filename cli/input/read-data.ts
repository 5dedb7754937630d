import { readFile } from "node:fs/promises";
import { addAbortSignal } from "node:stream";
import { text } from "node:stream/consumers";
import { CLIError, exitCodes, UsageError } from "../cli-error.ts";
import type { Terminal } from "../terminal.ts";

/** What `--data` gives: `@file.json`, `-` for standard input, or the JSON itself. */
export async function readData(given: string, terminal: Pick<Terminal, "stdin" | "signal">): Promise<unknown> {
  if (given === "-") return parse(await readStdin(terminal), "What came from standard input");
  if (!given.startsWith("@")) return parse(given, "--data");
  const path = given.slice(1);
  return parse(await readText(path), path);
}

/** Until Ctrl-C, where someone types. */
async function readStdin({ stdin, signal }: Pick<Terminal, "stdin" | "signal">): Promise<string> {
  try {
    return await text(addAbortSignal(signal, stdin));
  } catch (error) {
    if (!signal.aborted) throw error;
    throw new CLIError("Cancelled.", { exitCode: exitCodes.interrupted, cause: error });
  }
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const reason = Reflect.get(Object(error), "code") === "ENOENT" ? "There is no file" : "This file cannot be read:";
    throw new UsageError(`${reason} ${path}.`, { cause: error });
  }
}

function parse(json: string, name: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ""));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${name} is not JSON (${reason}). Give JSON, @file for a file, or - for standard input.`, {
      cause: error,
    });
  }
}
