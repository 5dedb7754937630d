import { join, relative, resolve } from "node:path";
import ts from "typescript";
import { importDirectly } from "./direct-imports.ts";
import type { Package } from "./packages.ts";

/**
 * What TypeScript declares of the entry points, and of all that they name, by the path in the `dist` of its package. They
 * lead to no sources: those would be a quarter of the client, without what is behind its types. The JavaScript has all of it.
 * @throws Error where the types of the project do not fit together
 */
export function buildDeclarations(packages: readonly Package[]): Map<string, string> {
  const lists = packages.flatMap(({ entries }) => Object.values(entries)).map(toDeclaration);
  const emitted = importDirectly(emitDeclarations(packages), lists);
  const files = new Map<string, string>();
  for (const { folder, entries } of packages) {
    for (const file of collectReached(Object.values(entries), emitted)) {
      const text = emitted.get(file);
      if (text === undefined) throw new Error(`TypeScript has not written ${file}.`);
      files.set(join(folder, "dist/types", relative(folder, file)), indentByTabs(text));
    }
  }
  return files;
}

/** TypeScript indents by four spaces, which are a large part of long declarations. */
function indentByTabs(text: string): string {
  return text.replace(/^(?: {4})+/gm, (indentation) => "\t".repeat(indentation.length / 4));
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
