import { createHash } from "node:crypto";
import { join } from "node:path";
import { folderOf } from "./folder-of.ts";

/** What the tests upload: more than goes in one piece. */
export const content: string = "miau ".repeat(40_000);

export const md5: string = createHash("md5").update(content).digest("hex");

export async function* chunks(): AsyncGenerator<string> {
  for (let at = 0; at < content.length; at += 30_000) yield content.slice(at, at + 30_000);
}

/** The path of a file that holds the content, for the length of one test. */
export async function onDisk(name: string): Promise<string> {
  return join(await folderOf({ [name]: content }), name);
}
