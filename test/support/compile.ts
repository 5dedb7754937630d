import { resolve } from "node:path";
import ts from "typescript";

/**
 * Compiles code as if it were the file test/user.ts, with some files of `generated/` added or replaced. Gives the
 * messages of the compiler.
 */
export function compile(code: string, generated: ReadonlyMap<string, string>): string[] {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ".");
  const host = ts.createCompilerHost(options);
  const virtual = new Map([...generated].map(([path, text]) => [resolve("generated", path), text]));
  virtual.set(resolve("test/user.ts"), code);
  const { fileExists, readFile } = host;
  host.fileExists = (file) => virtual.has(resolve(file)) || fileExists(file);
  host.readFile = (file) => virtual.get(resolve(file)) ?? readFile(file);
  host.directoryExists = () => true;
  const roots = [...virtual.keys()].filter((file) => file.endsWith(".ts"));
  const program = ts.createProgram(roots, options, host);
  return ts.getPreEmitDiagnostics(program).map(describe);
}

function describe({ file, start = 0, messageText }: ts.Diagnostic): string {
  const line =
    file === undefined
      ? ""
      : `${file.fileName.split("/").slice(-2).join("/")}:${file.getLineAndCharacterOfPosition(start).line + 1} `;
  return line + ts.flattenDiagnosticMessageText(messageText, "\n");
}
