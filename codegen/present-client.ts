import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isGenerated, originOf } from "./emit/module-head.ts";

/** The client that a folder holds before a run. */
export interface PresentClient {
  readonly className: string;
  /** The document that it was generated from, by the name of its file. */
  readonly source: string;
}

/** Undefined where the folder holds none. */
export async function readPresentClient(folder: string): Promise<PresentClient | undefined> {
  const text = await readFile(join(folder, "client.ts"), "utf8").catch(() => "");
  const className = /^export class (\S+) extends APIClient\b/m.exec(text)?.[1];
  return className !== undefined && isGenerated(text) ? { className, source: originOf(text) } : undefined;
}
