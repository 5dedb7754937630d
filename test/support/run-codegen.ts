import { execFile } from "node:child_process";
import { resolve } from "node:path";

export interface Run {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs the command line of the generator in a folder. */
export function runCodegen(folder: string, ...args: string[]): Promise<Run> {
  return runProgram(folder, resolve("codegen/cli.ts"), ...args);
}

export function runProgram(folder: string, program: string, ...args: string[]): Promise<Run> {
  return new Promise((done) => {
    const child = execFile(process.execPath, [program, ...args], { cwd: folder }, (_error, output, errors) =>
      done({ code: child.exitCode ?? -1, output, errors }),
    );
  });
}
