import { globSync, readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";

/** What the linter cannot hold; the rest is in oxlint.config.ts. */

const files = globSync("{src,apis,codegen,sandbox,generated,scripts,examples,test,bench}/**/*.ts", {
  exclude: ["**/node_modules", "**/dist"],
}).map((path) => ({ path, text: readFileSync(path, "utf8") }));

test("the runtime and the generator know no API", () => {
  const offenders = files
    .filter(({ path }) => /^(src|codegen)\//.test(path))
    .filter(({ text }) => {
      const code = text.replaceAll("lightfield-wootiv", "").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
      return /lightfield|wootiv|accounts?\b.*:read|mailbox\//i.test(code);
    });
  expect(offenders.map(({ path }) => path)).toEqual([]);
});

test("initialisms are upper case, save in IDs of operations: APIError, parseJSON", () => {
  const operationIds = new Set(
    globSync("openapi/*.yaml").flatMap((path) => readOperationIds(readFileSync(path, "utf8"))),
  );
  const initialism = /(?:^|[a-z0-9])(Api|Csv|Html|Http|Json|Sdk|Sse|Uri|Url|Uuid|Yaml)(?![a-z])/;
  const offenders = files
    .filter(({ path }) => /^(src|apis|codegen|sandbox|scripts)\//.test(path))
    .flatMap(({ path, text }) => {
      const names = declaredNames(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
      return names.filter((name) => initialism.test(name) && !operationIds.has(name)).map((name) => `${path} ${name}`);
    });
  expect(offenders).toEqual([]);
});

function readOperationIds(document: string): string[] {
  return [...document.matchAll(/^ +operationId: (\w+)$/gm)].map(([, id = ""]) => id);
}

/** The names of types, functions, classes, methods, variables and parameters. Properties may be names of the wire. */
function declaredNames(node: ts.Node): string[] {
  const names: string[] = [];
  if (isNamed(node)) names.push(node.name.text);
  ts.forEachChild(node, (child) => void names.push(...declaredNames(child)));
  return names;
}

function isNamed(node: ts.Node): node is ts.Node & { readonly name: ts.Identifier } {
  if (ts.isImportSpecifier(node) || ts.isPropertyAccessExpression(node)) return false;
  if (ts.isPropertySignature(node) || ts.isPropertyAssignment(node)) return false;
  return "name" in node && typeof node.name === "object" && ts.isIdentifier(node.name as ts.Node);
}

test("no comment turns a rule of the linter off", () => {
  const directive = new RegExp(["oxlint", "eslint"].map((linter) => `${linter}-(dis|en)able`).join("|"));
  const found = files.filter(({ text }) => directive.test(text)).map(({ path }) => path);
  expect(found).toEqual(["examples/workspace.ts"]); // what the command writes for others, whose linters would read it
});
