import { resolve } from "node:path";
import ts from "typescript";
import { buildProgram, buildWorkspace, completion } from "./programs.ts";

const folder = resolve("bench/workspace-types");
const files = new Map(
  [
    ["workspace.ts", buildWorkspace()],
    ["typed.ts", buildProgram(true)],
    ["open.ts", buildProgram(false)],
    ["completion.ts", completion],
  ].map(([name = "", text = ""]) => [resolve(folder, name), text]),
);

const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
const parsed = ts.parseJsonConfigFileContent(config, ts.sys, ".").options;
const options = { ...parsed, isolatedDeclarations: false, declaration: false, allowImportingTsExtensions: true };

/**
 * How many types TypeScript 5.9 instantiates to check the program with the types of a workspace, or the one without.
 *
 * @throws Error where it does not compile
 */
export function countInstantiations(isTyped: boolean): number {
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (file) => files.has(resolve(file)) || fileExists(file);
  host.readFile = (file) => files.get(resolve(file)) ?? readFile(file);
  const program = ts.createProgram([resolve(folder, isTyped ? "typed.ts" : "open.ts")], options, host);
  program.getGlobalDiagnostics();
  const [error] = program.getSemanticDiagnostics();
  if (error !== undefined) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, "\n"));
  return program.getInstantiationCount();
}

/** How many keys an editor offers for a filter. */
export function completeFilter(): number {
  const read = (name: string): string | undefined => files.get(resolve(name)) ?? ts.sys.readFile(name);
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [resolve(folder, "completion.ts")],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const text = read(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => resolve("."),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => read(name) !== undefined,
    readFile: read,
    directoryExists: ts.sys.directoryExists,
  });
  const position = completion.indexOf('""') + 1;
  const { entries = [] } = service.getCompletionsAtPosition(resolve(folder, "completion.ts"), position, {}) ?? {};
  return entries.filter(({ name }) => name.includes("[")).length;
}
