import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";

const folder = import.meta.dirname;

/** The compilers that a program is checked with, by their versions. */
export const compilers: Readonly<Record<string, string>> = {
  "TypeScript 5.9": resolve("node_modules/typescript/bin/tsc"),
  "TypeScript 7": resolve("node_modules/@typescript/native/bin/tsc"),
};

/** Milliseconds that a compiler takes, from its start to its end, for 20 calls or for an empty program. */
export function timeCompiler(compiler: string, program: "calls" | "empty"): number {
  const start = performance.now();
  execFileSync(process.execPath, [compiler, "-p", `${folder}/${program}.json`]);
  return performance.now() - start;
}

/** The program of 20 calls of as many methods. */
export const twentyCalls: string = readFileSync(`${folder}/programs/calls.ts`, "utf8");

/**
 * How many types TypeScript 5.9 instantiates for a program that imports the client.
 * @throws Error where it does not compile
 */
export function countInstantiations(text: string): number {
  const { config } = ts.readConfigFile(`${folder}/base.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const file = resolve(folder, "programs/counted.ts");
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (name) => resolve(name) === file || fileExists(name);
  host.readFile = (name) => (resolve(name) === file ? text : readFile(name));
  const program = ts.createProgram([file], options, host);
  const [error] = ts.getPreEmitDiagnostics(program);
  if (error !== undefined) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, "\n"));
  return program.getInstantiationCount();
}
