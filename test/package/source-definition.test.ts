import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, expect, test } from "vitest";

const project = realpathSync(mkdtempSync(join(tmpdir(), "editor-")));
for (const path of ["package.json", "dist"]) {
  cpSync(path, join(project, "node_modules/lightfield-wootiv", path), { recursive: true });
}
writeFileSync(join(project, "tsconfig.json"), '{ "compilerOptions": { "module": "nodenext" } }');
const options = ["--disableAutomaticTypingAcquisition", "--suppressDiagnosticEvents"];
const editor = spawn(process.execPath, ["node_modules/typescript/lib/tsserver.js", ...options]);
afterAll(async () => {
  await new Promise((resolve) => {
    editor.once("exit", resolve);
    editor.kill();
  });
  rmSync(project, { recursive: true });
});

interface Place {
  readonly file: string;
}

/** Where the server of TypeScript, which editors run, finds the code of a name in a program: its first place. */
async function findSource(program: string, name: string): Promise<Place | undefined> {
  const file = join(project, "program.mts");
  writeFileSync(file, program);
  const place = { file, line: 1, offset: program.indexOf(name) + 1 };
  for (const [command, args] of [
    ["open", { file }],
    ["findSourceDefinition", place],
  ] as const) {
    editor.stdin.write(`${JSON.stringify({ seq: 0, type: "request", command, arguments: args })}\n`);
  }
  for await (const line of createInterface(editor.stdout)) {
    if (!line.startsWith("{")) continue;
    const response: { readonly command?: string; readonly body: Place[] } = JSON.parse(line);
    if (response.command === "findSourceDefinition") return response.body[0];
  }
  return undefined;
}

test("an editor that goes to the source of a method finds its JavaScript, which is to be read", async () => {
  const program = 'import { Lightfield } from "lightfield-wootiv/lightfield"; new Lightfield().account.list();';
  const place = await findSource(program, "list()");
  expect(relative(project, place?.file ?? "")).toBe(join("node_modules", "lightfield-wootiv", "dist", "lightfield.js"));
});
