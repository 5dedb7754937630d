import { relative, resolve } from "node:path";
import ts from "typescript";

/**
 * Compiles code as if it were the file test/user.ts, with some files of `generated/` added or replaced. Gives the
 * messages of the compiler.
 */
export function compile(code: string, generated: ReadonlyMap<string, string>): string[] {
  const files = [...generated].map(([path, text]) => [`generated/${path}`, text] as const);
  return compileFiles(new Map([...files, ["test/user.ts", code]]));
}

/** Compiles programs as a user with strict rules would, each a file of the project. Gives the messages of the compiler. */
export function compilePrograms(programs: (readonly [name: string, code: string])[]): string[] {
  const files = programs.map(([name, code]) => [`${name}.ts`, code] as const);
  // A sample may make something and leave it at that.
  return compileFiles(new Map(files), { noUnusedLocals: false, isolatedDeclarations: false, declaration: false });
}

/**
 * Compiles files that need not be on disk: they are added to those of the project, or replace one with the same
 * path. Gives the messages of the compiler.
 */
function compileFiles(files: ReadonlyMap<string, string>, changes: ts.CompilerOptions = {}): string[] {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const options = { ...ts.parseJsonConfigFileContent(config, ts.sys, ".").options, ...changes };
  const texts = new Map([...files].map(([path, text]) => [resolve(path), text]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (file) => texts.has(resolve(file)) || fileExists(file);
  host.readFile = (file) => texts.get(resolve(file)) ?? readFile(file);
  host.directoryExists = () => true; // those of the files may not be there, either
  const { getSourceFile } = host;
  host.getSourceFile = (file, version) =>
    texts.has(resolve(file)) ? getSourceFile(file, version) : onDisk(file, () => getSourceFile(file, version));
  const roots = [...texts.keys()].filter((file) => file.endsWith(".ts"));
  const program = ts.createProgram(roots, options, host);
  const given = program.getSourceFiles().filter(({ fileName }) => texts.has(resolve(fileName)));
  const found = given.flatMap((file) => ts.getPreEmitDiagnostics(program, file));
  return ts.sortAndDeduplicateDiagnostics(found).map(describe);
}

const filesOnDisk = new Map<string, ts.SourceFile | undefined>();

/** A file of the project or a library: parsed once for all programs of a test file, and checked by `make types`. */
function onDisk(file: string, parse: () => ts.SourceFile | undefined): ts.SourceFile | undefined {
  if (!filesOnDisk.has(file)) filesOnDisk.set(file, parse());
  return filesOnDisk.get(file);
}

function describe({ file, start = 0, messageText }: ts.Diagnostic): string {
  const message = ts.flattenDiagnosticMessageText(messageText, "\n");
  if (file === undefined) return message;
  return `${relative(".", file.fileName)}:${file.getLineAndCharacterOfPosition(start).line + 1} ${message}`;
}
