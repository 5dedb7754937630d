import { readFileSync } from "node:fs";

/** A fenced block of code in a page. */
export interface CodeBlock {
  /** `README.md:25` */
  readonly location: string;
  readonly language: string;
  /** What follows the language: `no-run` for what would serve until it is stopped, or needs what is not here. */
  readonly flags: readonly string[];
  readonly code: string;
}

/** Every fenced block that names its language. */
export function readCodeBlocks(file: string): CodeBlock[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/^```(\w+)(.*)\n([\s\S]*?)^```$/gm)].map((match) => {
    const { 1: language = "", 2: flags = "", 3: code = "", index } = match;
    const line = text.slice(0, index).split("\n").length;
    return { location: `${file}:${line}`, language, flags: flags.split(" ").filter(Boolean), code };
  });
}
