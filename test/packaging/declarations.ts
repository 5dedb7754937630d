import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";

/** Which declarations lead on to their sources. Those of types say as much themselves, and the sandbox is not stepped into. */
const leadToSource = /^(src\/(?!sandbox\/)|generated\/\w+\/(client|index|resources\/.*)\.d\.ts$)/;

/** Writes what TypeScript declares of the entry points, and of all that they name, to where tsconfig.build.json says. */
export function writeDeclarations(entries: string[]): void {
  const { config } = ts.readConfigFile("tsconfig.build.json", ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ".");
  const folder = options.outDir ?? "";
  const emitted = new Map<string, string>();
  ts.createProgram(entries, options).emit(undefined, (path, text) => emitted.set(relative(folder, path), text));
  for (const file of collectReached(entries, emitted)) {
    const text = emitted.get(file);
    if (text === undefined) throw new Error(`TypeScript has not written ${file}.`);
    const map = leadToSource.test(file) ? emitted.get(`${file}.map`) : undefined;
    write(join(folder, file), map === undefined ? text.replace(/\/\/# sourceMappingURL=.*/, "") : text);
    if (map !== undefined) write(join(folder, `${file}.map`), map);
  }
}

/** The declarations of the entry points, those that they import, and so on: the set grows while it is walked. */
function collectReached(entries: string[], emitted: Map<string, string>): Set<string> {
  const reached = new Set(entries.map(toDeclaration));
  for (const file of reached) {
    const { importedFiles } = ts.preProcessFile(emitted.get(file) ?? "");
    const relatives = importedFiles.filter((imported) => imported.fileName.startsWith("."));
    for (const imported of relatives) reached.add(toDeclaration(join(file, "..", imported.fileName)));
  }
  return reached;
}

function toDeclaration(path: string): string {
  return path.replace(/\.ts$/, ".d.ts");
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
