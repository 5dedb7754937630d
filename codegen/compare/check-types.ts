import ts from "typescript";

/** The types of a schema in two modules, as TypeScript reads them. Theirs is undefined where their module has none. */
export interface TypePair {
  readonly schema: string;
  readonly ours: ts.Type;
  readonly theirs: ts.Type | undefined;
}

export interface CheckedTypes {
  readonly checker: ts.TypeChecker;
  readonly pairs: readonly TypePair[];
  /** What does not compile in their module: what depends on it is `any` and agrees with everything. */
  readonly errors: readonly string[];
}

/** How each module calls the type of a schema: `.Pet` and `.components["schemas"]["Pet"]`. */
export interface NamedPair {
  readonly schema: string;
  readonly ours: string;
  readonly theirs: string;
}

/** Has TypeScript read two modules, and pairs the types of each schema. */
export function checkTypes(ours: string, theirs: string, names: readonly NamedPair[]): CheckedTypes {
  const head = 'import type * as ours from "./ours.ts";\nimport type * as theirs from "./theirs.ts";\n';
  const aliases = names.map(
    (pair, index) => `type A${index} = ours${pair.ours};\ntype B${index} = theirs${pair.theirs};`,
  );
  const texts = new Map([
    ["/ours.ts", ours],
    ["/theirs.ts", theirs],
    ["/pairs.ts", head + aliases.join("\n")],
    ["/files.d.ts", files],
  ]);
  const program = ts.createProgram([...texts.keys()], options, hostOf(texts));
  const checker = program.getTypeChecker();
  const types = program.getSourceFile("/pairs.ts")?.statements.filter(ts.isTypeAliasDeclaration) ?? [];
  const typeAt = (index: number): ts.Type | undefined => {
    const node = types[index]?.type;
    const type = node && checker.getTypeFromTypeNode(node);
    return type !== undefined && isUnresolved(type) ? undefined : type;
  };
  const pairs = names.flatMap(({ schema }, index): TypePair[] => {
    const type = typeAt(2 * index);
    return type === undefined ? [] : [{ schema, ours: type, theirs: typeAt(2 * index + 1) }];
  });
  const diagnostics = program.getSemanticDiagnostics(program.getSourceFile("/theirs.ts"));
  const errors = diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
  return { checker, pairs, errors: [...new Set(errors)] };
}

/** Strict, as everybody's types are read. */
const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  types: [],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
};

/** The two types of browsers that stand for files: all others of theirs would take as long as the rest. */
const files = "interface Blob { readonly size: number }\ninterface File extends Blob { readonly name: string }\n";

function hostOf(texts: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host; // for TypeScript's own declarations
  host.directoryExists = () => true; // the one of the modules is not there
  host.fileExists = (file) => texts.has(file) || fileExists(file);
  host.readFile = (file) => texts.get(file) ?? readFile(file);
  return host;
}

/** TypeScript goes on with a type of this name after an error. */
function isUnresolved(type: ts.Type): boolean {
  return Reflect.get(type, "intrinsicName") === "error";
}
