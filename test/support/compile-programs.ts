import { resolve } from "node:path";
import ts from "typescript";

/** Compiles programs as a user with strict rules would, each a file of the project. Gives the messages of the compiler. */
export function compilePrograms(programs: (readonly [name: string, code: string])[]): string[] {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ".");
  const files = new Map(programs.map(([name, code]) => [resolve(`${name.replace(/\W/g, "-")}.ts`), { name, code }]));
  // A sample may make something and leave it at that.
  const userOptions = { ...options, noUnusedLocals: false, isolatedDeclarations: false, declaration: false };
  const host = ts.createCompilerHost(userOptions);
  const { fileExists, readFile } = host;
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.readFile = (file) => files.get(file)?.code ?? readFile(file);
  const program = ts.createProgram([...files.keys()], userOptions, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start).line + 1;
    const name = files.get(file?.fileName ?? "")?.name ?? file?.fileName;
    return `${name}, line ${line} of the program: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
}
