import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { basename } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { CLIError, UsageError } from "../cli-error.ts";
import { write } from "../terminal.ts";
import type { Terminal } from "../terminal.ts";
import { showProgress, trackProgress } from "../output/progress.ts";

/** Writes what a response holds to a file, or to standard output. A file is whole, or it is not there. */
export async function saveFile(response: Response, to: string | undefined, terminal: Terminal): Promise<void> {
  const { stdout, stderr, signal } = terminal;
  const { body } = response;
  if (body === null) throw new CLIError("The response holds no file.");
  const total = Number(response.headers.get("content-length") ?? NaN);
  const source = Readable.from(trackProgress(body, total, showProgress(stderr)));
  if (to === "-" || (to === undefined && stdout.isTTY !== true)) {
    for await (const chunk of source)
      await new Promise((resolve) => (stdout.write(chunk) ? resolve(undefined) : stdout.once("drain", resolve)));
    return;
  }
  const path = to ?? fileName(response);
  if (path === undefined)
    throw new UsageError("The response does not say what the file is called: name it with --to <path>.");
  try {
    await pipeline(source, createWriteStream(`${path}.part`), { signal });
    await rename(`${path}.part`, path);
  } catch (error) {
    await rm(`${path}.part`, { force: true });
    if (Reflect.get(Object(error), "syscall") === undefined) throw error;
    throw new CLIError(`${path} cannot be written (${String(Reflect.get(Object(error), "code"))}).`, { cause: error });
  }
  await write(stderr, `Saved as ${path}.\n`);
}

/** Without a folder in it: what a server says does not decide where files go. */
function fileName(response: Response): string | undefined {
  const header = response.headers.get("content-disposition") ?? "";
  const [, encoded] = /filename\*=utf-8''([^;]+)/i.exec(header) ?? [];
  const [, plain] = /filename="?([^";]+)"?/i.exec(header) ?? [];
  const name = basename(encoded === undefined ? (plain ?? "") : decodeURIComponent(encoded)).replaceAll("\\", "_");
  return name === "" || name.startsWith(".") ? undefined : name;
}
