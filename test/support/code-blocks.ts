import { readFileSync } from "node:fs";

/** A piece of code in a text for people. */
export interface CodeBlock {
  /** `README.md:25` */
  place: string;
  language: string;
  code: string;
}

/** Every fenced block that names its language. */
export function readCodeBlocks(file: string): CodeBlock[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(({ 1: language = "", 2: code = "", index }) => ({
    place: `${file}:${text.slice(0, index).split("\n").length}`,
    language,
    code,
  }));
}
