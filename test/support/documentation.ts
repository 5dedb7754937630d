import { globSync } from "node:fs";
import type { CodeBlock } from "./code-blocks.ts";

/** The pages for users, of all packages. The references of both APIs are apart, as they are generated. */
export const pages: readonly string[] = globSync([
  "{,codegen/,sandbox/,cli/}README.md",
  "{,codegen/,sandbox/,cli/}docs/*.md",
  "llms.txt",
]).sort();

/** What a page takes for granted, from what stands further up: added to the blocks that do not make it themselves. */
const preamble: Record<string, string> = {
  createSandbox: 'import { createSandbox } from "@lightfield-wootiv/sandbox";',
  Lightfield: 'import { Lightfield } from "lightfield-wootiv/lightfield";',
  client: "const client = new Lightfield();",
  wootiv: 'import { Wootiv } from "lightfield-wootiv/wootiv";\nconst wootiv = new Wootiv();',
  accountId: 'const accountId = (await client.account.list()).data[0]?.id ?? "";',
  memberId: 'const memberId = (await client.member.list()).data[0]?.id ?? "";',
};

/** The block as a program of its own. */
export function completeProgram({ code }: Pick<CodeBlock, "code">): string {
  let program = code;
  for (const name of Object.keys(preamble).reverse()) {
    const isUsed = new RegExp(`(?<![.\\w"/])${name}\\b(?!["/:])`).test(program);
    const isMade = new RegExp(`(const|import \\{[^}]*) ${name}\\b`).test(program);
    if (isUsed && !isMade) program = `${preamble[name]}\n${program}`;
  }
  return `${program}\nexport {};\n`;
}

/** What the block says it prints: `// → 5`. */
export function promisedOutput({ code }: Pick<CodeBlock, "code">): string[] {
  return [...code.matchAll(/\/\/ → (.*)$/gm)].map(([, line = ""]) => line);
}
