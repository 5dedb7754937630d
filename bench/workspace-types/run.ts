/**
 * What the types of a workspace cost: a program of fifty calls with six objects and 300 fields, against the same program
 * without, by TypeScript 5.9 and 7; and how long an editor takes to complete the key of a filter.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { checkProgram, completeFilter } from "./measure.ts";
import type { Cost } from "./measure.ts";
import { buildProgram, buildWorkspace } from "./programs.ts";

const rounds = 5;

console.table({ "5.9": compare(checkProgram), "7": compare(checkNatively) });
const { keys, milliseconds } = completeFilter();
console.log(`Completing a filter: ${keys} keys in ${milliseconds.toFixed(1)} ms`);

/** By turns, so that what else the machine does falls on both; the least of each counts. */
function compare(check: (isTyped: boolean) => Cost): Record<string, string> {
  const pairs = Array.from({ length: rounds }, () => [check(false), check(true)] as const);
  const [open, typed] = [0, 1].map((index) => ({
    instantiations: pairs[0]?.[index]?.instantiations ?? 0,
    milliseconds: Math.min(...pairs.map((pair) => pair[index]?.milliseconds ?? 0)),
  }));
  if (open === undefined || typed === undefined) throw new Error("There is nothing to compare.");
  const times = (one: number, other: number): string => `${(one / other).toFixed(2)} ×`;
  return {
    "instantiations without": String(open.instantiations),
    with: `${typed.instantiations}, ${times(typed.instantiations, open.instantiations)}`,
    "check time without": `${open.milliseconds.toFixed(0)} ms`,
    "check time with": `${typed.milliseconds.toFixed(0)} ms, ${times(typed.milliseconds, open.milliseconds)}`,
  };
}

function checkNatively(isTyped: boolean): Cost {
  const folder = mkdtempSync(join(tmpdir(), "workspace-types-"));
  try {
    symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
    const compilerOptions = {
      strict: true,
      noEmit: true,
      module: "nodenext",
      skipLibCheck: true,
      types: [],
      allowImportingTsExtensions: true,
    };
    const file = isTyped ? "typed.ts" : "open.ts";
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: [file] }));
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    writeFileSync(join(folder, "workspace.ts"), buildWorkspace());
    writeFileSync(join(folder, file), buildProgram(isTyped));
    const compiler = resolve("node_modules/@typescript/native/bin/tsc");
    const output = execFileSync(process.execPath, [compiler, "-p", folder, "--extendedDiagnostics"], {
      encoding: "utf8",
    });
    const figure = (name: string): number => Number(new RegExp(`^${name}:\\s*([\\d.]+)`, "m").exec(output)?.[1]);
    return { instantiations: figure("Instantiations"), milliseconds: figure("Check time") * 1000 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
