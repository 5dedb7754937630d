import { readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";
import type { Package } from "./packages.ts";

/** Which declarations lead on to their sources. Those of types say as much themselves, and only the client is stepped into. */
const leadToSource = /^(src\/(?!settings\/|platform\/|validate\/)|generated\/\w+\/(client|resources\/.*)\.d\.ts$)/;

/**
 * What TypeScript declares of the entry points, and of all that they name, by the path in the `dist` of its package; and
 * the sources to which these declarations lead, no others.
 * @throws Error where the types of the project do not fit together
 */
export function buildDeclarations(packages: readonly Package[]): Map<string, string> {
  const emitted = emitDeclarations(packages);
  const files = new Map<string, string>();
  for (const { folder, entries } of packages) {
    for (const file of collectReached(Object.values(entries), emitted)) {
      const text = emitted.get(file);
      if (text === undefined) throw new Error(`TypeScript has not written ${file}.`);
      const path = join(folder, "dist/types", relative(folder, file));
      const map = leadToSource.test(file) ? emitted.get(`${file}.map`) : undefined;
      files.set(path, map === undefined ? indentByTabs(text.replace(/\/\/# sourceMappingURL=.*/, "")) : text);
      if (map !== undefined) addSource(files, path, map, toSource(file));
    }
  }
  return files;
}

/** TypeScript indents by four spaces, which are a large part of long declarations. */
function indentByTabs(text: string): string {
  return text.replace(/^(?: {4})+/gm, (indentation) => "\t".repeat(indentation.length / 4));
}

/** Adds a copy of a source, and the map that leads from its declarations at a path to this copy. */
function addSource(files: Map<string, string>, path: string, map: string, source: string): void {
  const copy = join("dist/sources", source);
  files.set(copy, readFileSync(source, "utf8"));
  files.set(`${path}.map`, JSON.stringify({ ...JSON.parse(map), sources: [relative(dirname(path), copy)] }));
}

/** By the path of the source, but for the extension. What one package imports of another is found in its sources. */
function emitDeclarations(packages: readonly Package[]): Map<string, string> {
  const { config } = ts.readConfigFile("tsconfig.build.json", ts.sys.readFile);
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, ".");
  const options = { ...parsed.options, paths: sourcesByName(packages) };
  const emitted = new Map<string, string>();
  const entries = packages.flatMap((one) => Object.values(one.entries));
  const program = ts.createProgram(entries, options);
  const { diagnostics } = program.emit(undefined, (path, text) =>
    emitted.set(relative(options.outDir ?? "", path), text),
  );
  refuseErrors([...ts.getPreEmitDiagnostics(program), ...diagnostics]);
  return emitted;
}

function sourcesByName(packages: readonly Package[]): Record<string, string[]> {
  const sources = packages.flatMap(({ name, entries }) =>
    Object.entries(entries).map(([entry, file]) => [entry === "index" ? name : `${name}/${entry}`, [resolve(file)]]),
  );
  return Object.fromEntries(sources);
}

function refuseErrors(diagnostics: ts.Diagnostic[]): void {
  if (diagnostics.length === 0) return;
  throw new Error(ts.formatDiagnostics(diagnostics, ts.createCompilerHost({})));
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

function toSource(declaration: string): string {
  return declaration.replace(/\.d\.ts$/, ".ts");
}
