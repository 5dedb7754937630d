import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { buildProgram, buildWorkspace, completion } from "./programs.ts";

const compilerOptions = {
  strict: true,
  noEmit: true,
  module: "nodenext",
  skipLibCheck: true,
  types: [],
  allowImportingTsExtensions: true,
};

/** Has something done in the folder of a project of one program: the calls with the types of a workspace or without, or a completion. */
export async function inFolder<T>(
  program: "typed" | "open" | "completion",
  use: (folder: string) => T | Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "workspace-types-"));
  try {
    symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["program.ts"] }));
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    writeFileSync(join(folder, "workspace.ts"), buildWorkspace());
    writeFileSync(
      join(folder, "program.ts"),
      program === "completion" ? completion : buildProgram(program === "typed"),
    );
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
