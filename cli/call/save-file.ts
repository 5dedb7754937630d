import { createWriteStream, existsSync } from "node:fs";
import { chmod, readlink, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { CLIError, UsageError } from "../cli-error.ts";
import { printable, write } from "../terminal.ts";
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
  const isThere = existsSync(path);
  if (isThere && to === undefined) {
    await body.cancel();
    throw new UsageError(
      `There is a file ${printable(path)} already, which is what the server calls this one: say --to <path>.`,
    );
  }
  try {
    await writeTo(path, source, signal);
  } catch (error) {
    if (Reflect.get(Object(error), "syscall") === undefined) throw error;
    throw new CLIError(`${path} cannot be written (${String(Reflect.get(Object(error), "code"))}).`, { cause: error });
  }
  await write(stderr, `Saved as ${printable(path)}${isThere ? ", in place of what was there" : ""}.\n`);
}

/** A pipe or a device is written to as it is; a file is replaced where links lead, and keeps its mode. */
async function writeTo(path: string, source: Readable, signal: AbortSignal): Promise<void> {
  const before = await stat(path).catch(ignoreMissing);
  if (before !== undefined && !before.isFile()) return pipeline(source, createWriteStream(path), { signal });
  const target = before === undefined ? await followLinks(path) : await realpath(path);
  const part = `${target}.part`;
  const mode = before === undefined ? undefined : before.mode & 0o777;
  try {
    await rm(part, { force: true }); // left by a run that was killed
    await pipeline(source, createWriteStream(part, { flags: "wx", mode }), { signal });
    if (mode !== undefined) await chmod(part, mode); // which the process may have masked
    await rename(part, target);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** Where links lead to what is not there yet. */
async function followLinks(path: string): Promise<string> {
  const link = await readlink(path).catch(() => undefined);
  return link === undefined ? path : followLinks(resolve(await realpath(dirname(path)), link));
}

function ignoreMissing(error: unknown): undefined {
  if (Reflect.get(Object(error), "code") !== "ENOENT") throw error;
}

/** Without a folder in it: what a server says does not decide where files go. */
function fileName(response: Response): string | undefined {
  const header = response.headers.get("content-disposition") ?? "";
  const [, encoded] = /filename\*=utf-8''([^;]+)/i.exec(header) ?? [];
  const [, plain] = /filename="?([^";]+)"?/i.exec(header) ?? [];
  const name = basename(encoded === undefined ? (plain ?? "") : decodeURIComponent(encoded)).replaceAll("\\", "_");
  return name === "" || name.startsWith(".") ? undefined : name;
}
