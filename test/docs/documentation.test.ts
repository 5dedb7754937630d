import { globSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Lightfield } from "lightfield-wootiv/lightfield";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readDefinitions } from "../../cli/definitions/read-definitions.ts";
import { emitWorkspace } from "../../cli/emit/emit-workspace.ts";
import { generate } from "../../codegen/index.ts";
import { createSandbox } from "../../sandbox/index.ts";
import { readCodeBlocks } from "../support/code-blocks.ts";
import type { CodeBlock } from "../support/code-blocks.ts";
import { compilePrograms } from "../support/compile.ts";
import { completeProgram, pages, promisedOutput } from "../support/documentation.ts";
import { folderOf } from "../support/files.ts";
import { petstoreWithEvents } from "../support/petstore.ts";
import { runAgainstSandbox } from "../support/run-against-sandbox.ts";

const references = globSync("generated/*/api.md").sort();
const blocks = pages.flatMap(readCodeBlocks).filter(({ language }) => /^(ts|js)$/.test(language));
const runnable = blocks.filter(({ flags }) => !flags.includes("no-run"));

/** What the command writes of the sandbox's workspace, and a project that has it. */
let workspace = "";
const project = mkdtempSync(join(tmpdir(), "documentation-"));

beforeAll(async () => {
  const { fetch } = createSandbox();
  const client = new Lightfield({ apiKey: "sk_lf_sandbox", baseURL: "http://sandbox.test", fetch });
  workspace = emitWorkspace((await readDefinitions(client)).definitions);
  writeFileSync(join(project, "workspace.ts"), workspace);
  symlinkSync(resolve("node_modules"), join(project, "node_modules"));
});
afterAll(() => rmSync(project, { recursive: true }));

describe("every piece of code in the documentation", () => {
  test("is in pages that are there", () => {
    expect(pages).toEqual(expect.arrayContaining(["README.md", "docs/files.md", "llms.txt", "sandbox/README.md"]));
    expect(runnable.length).toBeGreaterThan(50);
  });

  test("compiles under strict rules", async () => {
    const programs = blocks
      .filter(({ language }) => language === "ts")
      .map((block) => [block.location, completeProgram(block)] as const);
    expect(compilePrograms([...programs, ...(await generatePetStore()), ...typeWorkspace()])).toEqual([]);
  });

  test.concurrent.each(runnable.map((block) => [block.location, block] as const))(
    "%s runs against the sandbox, and prints what it says",
    async (_, block) => {
      const { stdout, stderr } = await runBlock(block);
      expect(stderr).toBe("");
      expect(missingLines(stdout, promisedOutput(block))).toEqual([]);
    },
  );
});

/** The types of a workspace, beside the pages that use them. */
function typeWorkspace(): (readonly [name: string, code: string])[] {
  return ["docs", "cli"].map((folder) => [join(folder, "workspace"), workspace] as const);
}

/** The client that the pages on the generator use as an example, beside these pages. */
async function generatePetStore(): Promise<(readonly [name: string, code: string])[]> {
  const tokens = "{ clientCredentials: { tokenUrl: /token }, authorizationCode: { tokenUrl: /token } }";
  const keys = `security: [{ oauth2: [] }]\ncomponents:\n  securitySchemes: { oauth2: { type: oauth2, flows: ${tokens} } }\n`;
  const taken = "{ type: object, required: [holder], properties: { holder: { type: string } } }";
  const error = `"409": { description: Taken., content: { application/json: { schema: ${taken} } } }\n        "201":\n`;
  const text = petstoreWithEvents.replace("components:\n", keys).replace('"201":\n', error);
  const document = join(await folderOf({ "petstore.yaml": text }), "petstore.yaml");
  const { files } = await generate({ input: document, validators: true, mocks: true });
  const modules = [...files].filter(([path]) => path.endsWith(".ts"));
  return ["docs", "codegen", "cli", "cli/docs"].flatMap((folder) =>
    modules.map(([path, code]) => [join(folder, "petstore", path.replace(/\.ts$/, "")), code] as const),
  );
}

function runBlock(block: CodeBlock): Promise<{ stdout: string; stderr: string }> {
  const isTypeScript = block.language === "ts";
  const type = isTypeScript ? "module-typescript" : "commonjs";
  const args = ["--disable-warning=ExperimentalWarning", `--input-type=${type}`, "--eval"];
  const workspaceURL = pathToFileURL(join(project, "workspace.ts")).href;
  const code = (isTypeScript ? completeProgram(block) : block.code).replace("./workspace.js", workspaceURL);
  return runAgainstSandbox([...args, code]);
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
