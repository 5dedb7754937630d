import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** A folder with the given files, for the length of one test. */
export async function folderOf(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "lightfield-wootiv-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

/** The file that tests upload and download: more than one chunk of a stream. */
export const content: string = "miau ".repeat(40_000);

export const md5: string = createHash("md5").update(content).digest("hex");

export async function* chunks(): AsyncGenerator<string> {
  for (let at = 0; at < content.length; at += 30_000) yield content.slice(at, at + 30_000);
}

/** The path of a file that holds the content, for the length of one test. */
export async function onDisk(name: string): Promise<string> {
  return join(await folderOf({ [name]: content }), name);
}
