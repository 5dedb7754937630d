import { join, relative } from "node:path";
import ts from "typescript";

/** A file by its path, and the name that it exports there. */
interface Home {
  readonly file: string;
  readonly name: string;
}

/**
 * Declarations of which each import names the file that declares a name. One that names an entry point instead, which
 * lists names of the whole package, has a compiler read all of it.
 * @param entries the files whose lists of names are followed
 */
export function importDirectly(emitted: ReadonlyMap<string, string>, entries: readonly string[]): Map<string, string> {
  const homes = new Map(entries.map((entry) => [entry, homesIn(entry, emitted.get(entry) ?? "")]));
  return new Map([...emitted].map(([path, text]) => [path, rewriteImports(path, text, homes)]));
}

/** Where an entry point has its names from. Those that it declares itself are not among them. */
function homesIn(entry: string, text: string): Map<string, Home> {
  const found = new Map<string, Home>();
  for (const { exportClause, moduleSpecifier } of statementsIn(entry, text).filter(ts.isExportDeclaration)) {
    if (!exportClause || !ts.isNamedExports(exportClause) || !moduleSpecifier) continue;
    for (const { name, propertyName = name } of exportClause.elements) {
      found.set(name.text, { file: pathOf(entry, moduleSpecifier), name: propertyName.text });
    }
  }
  return found;
}

function rewriteImports(path: string, text: string, homes: ReadonlyMap<string, ReadonlyMap<string, Home>>): string {
  let rewritten = text;
  for (const statement of statementsIn(path, text).filter(ts.isImportDeclaration).toReversed()) {
    const { importClause, moduleSpecifier } = statement;
    const names = homes.get(pathOf(path, moduleSpecifier));
    const bindings = importClause?.namedBindings;
    if (!names || !bindings || !ts.isNamedImports(bindings)) continue;
    const keyword = importClause.phaseModifier === ts.SyntaxKind.TypeKeyword ? "import type" : "import";
    const fileOf = (one: ts.ImportSpecifier): string | undefined =>
      names.get((one.propertyName ?? one.name).text)?.file;
    const lines = [...new Set(bindings.elements.map(fileOf))].map((file) => {
      const imported = bindings.elements.filter((one) => fileOf(one) === file).map((one) => nameIn(one, names));
      const specifier = file === undefined ? moduleSpecifier.getText() : `"${specifierOf(path, file)}"`;
      return `${keyword} { ${imported.join(", ")} } from ${specifier};`;
    });
    rewritten = rewritten.slice(0, statement.getStart()) + lines.join("\n") + rewritten.slice(statement.end);
  }
  return rewritten;
}

/** An imported name, as the file that declares it has it. */
function nameIn({ name, propertyName = name }: ts.ImportSpecifier, names: ReadonlyMap<string, Home>): string {
  const declared = names.get(propertyName.text)?.name ?? propertyName.text;
  return declared === name.text ? declared : `${declared} as ${name.text}`;
}

function statementsIn(path: string, text: string): readonly ts.Statement[] {
  return [...ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true).statements];
}

/** The declarations that an import names by their source. */
function pathOf(from: string, specifier: ts.Expression): string {
  const text = ts.isStringLiteral(specifier) ? specifier.text : "";
  return text.startsWith(".") ? join(from, "..", text.replace(/\.ts$/, ".d.ts")) : text;
}

function specifierOf(from: string, file: string): string {
  const path = relative(join(from, ".."), file).replace(/\.d\.ts$/, ".ts");
  return path.startsWith(".") ? path : `./${path}`;
}
