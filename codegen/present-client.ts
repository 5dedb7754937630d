import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isGenerated, originOf } from "./emit/module-head.ts";
import { namesFile, parseTitle } from "./emit/names-file.ts";

/** The client that a folder holds before a run. */
export interface PresentClient {
  readonly className: string;
  /** The document that it was generated from, by the name of its file. */
  readonly source: string;
  /** Of that document; empty where nothing says it. */
  readonly title: string;
}

/** Undefined where the folder holds none. */
export async function readPresentClient(folder: string): Promise<PresentClient | undefined> {
  const text = await readFile(join(folder, "client.ts"), "utf8").catch(() => "");
  const className = /^export class (\S+) extends APIClient\b/m.exec(text)?.[1];
  if (className === undefined || !isGenerated(text)) return undefined;
  const names = await readFile(join(folder, namesFile), "utf8").catch(() => "{}");
  return { className, source: originOf(text), title: parseTitle(names) };
}

/** Whether two titles may be those of one document. Some say its version, and some documents have none. */
export function isSameTitle(one: string, other: string): boolean {
  const [first, second] = [one, other].map(withoutVersion);
  return first === "" || second === "" || first === second;
}

function withoutVersion(title: string): string {
  return title.toLowerCase().replace(/\bv?\d[\w.-]*|[^\p{L}\d]+/gu, "");
}
