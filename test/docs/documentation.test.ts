import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { type CodeBlock, readCodeBlocks } from "../support/code-blocks.ts";
import { compilePrograms } from "../support/compile-programs.ts";
import { completeProgram, promisedOutput } from "../support/documentation.ts";
import { runAgainstSandbox } from "../support/run-against-sandbox.ts";

const texts = ["README.md", "llms.txt"];
/** Its programs serve until they are stopped, and so are compiled but not run. */
const sandboxPage = "sandbox/README.md";
const references = globSync("generated/*/api.md").sort();
const blocks = texts.flatMap(readCodeBlocks).filter(({ language }) => /^(ts|js)$/.test(language));

describe("every piece of code in the documentation", () => {
  test("compiles under strict rules", () => {
    const programs = [...blocks, ...readCodeBlocks(sandboxPage)].filter(({ language }) => language === "ts");
    const problems = compilePrograms(programs.map((block) => [block.place, completeProgram(block)]));
    expect(problems).toEqual([]);
  });

  test.concurrent.each(blocks.map((block) => [block.place, block] as const))(
    "%s runs against the sandbox, and prints what it says",
    async (_, block) => {
      const { stdout, stderr } = await runBlock(block);
      expect(stderr).toBe("");
      expect(missingLines(stdout, promisedOutput(block))).toEqual([]);
    },
  );
});

function runBlock(block: CodeBlock): Promise<{ stdout: string; stderr: string }> {
  const isTypeScript = block.language === "ts";
  const type = isTypeScript ? "module-typescript" : "commonjs";
  const args = ["--disable-warning=ExperimentalWarning", `--input-type=${type}`, "--eval"];
  return runAgainstSandbox([...args, isTypeScript ? completeProgram(block) : block.code]);
}

/** The promised lines that do not appear in the output, in their order. */
function missingLines(output: string, promised: string[]): string[] {
  const lines = output.split("\n");
  return promised.filter((line) => {
    const at = lines.findIndex((printed) => printed === line || printed.startsWith(`${line} `));
    lines.splice(0, at + 1);
    return at < 0;
  });
}

describe("the references of both APIs", () => {
  test("hold a call of every operation, and of uploads and downloads, that compiles under strict rules", () => {
    const calls = references.map(
      (file) => [file, readCodeBlocks(file).filter(({ language }) => language === "ts")] as const,
    );
    expect(calls.map(([, snippets]) => snippets.length)).toEqual([76, 83]);
    const problems = compilePrograms(calls.map(([file, snippets]) => [file, referenceProgram(file, snippets)]));
    expect(problems).toEqual([]);
  });

  function referenceProgram(file: string, snippets: CodeBlock[]): string {
    const api = file.includes("lightfield") ? "lightfield" : "wootiv";
    const client = api === "lightfield" ? "Lightfield" : "Wootiv";
    const start = `import { ${client} } from "lightfield-wootiv/${api}";\nconst client = new ${client}();\n`;
    return start + snippets.map(({ code }) => `{\n${code}}\n`).join("");
  }
});

describe("every link of the documentation leads somewhere", () => {
  test.each([...texts, ...references, "CONTRIBUTING.md", sandboxPage, "openapi/README.md"])("%s", (file) => {
    const text = readFileSync(file, "utf8");
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
    expect(links.filter((link) => !leadsSomewhere(file, text, link))).toEqual([]);
  });

  function leadsSomewhere(file: string, text: string, link: string): boolean {
    if (/^https?:/.test(link)) return true;
    if (!link.startsWith("#")) return existsSync(join(dirname(file), link));
    const anchors = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) => toAnchor(heading));
    return anchors.includes(link.slice(1));
  }

  /** As GitHub makes it of a heading. */
  function toAnchor(heading: string): string {
    return heading
      .toLowerCase()
      .replace(/[^\w\- ]/g, "")
      .replaceAll(" ", "-");
  }
});
