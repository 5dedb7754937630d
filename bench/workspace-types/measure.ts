import { resolve } from "node:path";
import ts from "typescript";
import { buildProgram, buildWorkspace, completion } from "./programs.ts";

/** What TypeScript 5.9 needs to check a program. */
export interface Cost {
  readonly instantiations: number;
  readonly milliseconds: number;
}

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
 * Checks the program with the types of a workspace, or the one without.
 *
 * @throws Error where it does not compile
 */
export function checkProgram(isTyped: boolean): Cost {
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (file) => files.has(resolve(file)) || fileExists(file);
  host.readFile = (file) => files.get(resolve(file)) ?? readFile(file);
  const program = ts.createProgram([resolve(folder, isTyped ? "typed.ts" : "open.ts")], options, host);
  program.getGlobalDiagnostics();
  const start = performance.now();
  const errors = program.getSemanticDiagnostics();
  const milliseconds = performance.now() - start;
  const [error] = errors;
  if (error !== undefined) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, "\n"));
  return { instantiations: program.getInstantiationCount(), milliseconds };
}

/** Completes the key of a filter in an editor that has the file open: how many keys there are, and how long the second time takes. */
export function completeFilter(): { keys: number; milliseconds: number } {
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
  const complete = (): ts.CompletionInfo | undefined =>
    service.getCompletionsAtPosition(resolve(folder, "completion.ts"), completion.indexOf('""') + 1, {});
  complete();
  const start = performance.now();
  const entries = complete()?.entries ?? [];
  return { keys: entries.filter(({ name }) => name.includes("[")).length, milliseconds: performance.now() - start };
}
