import { createClient } from "@hey-api/openapi-ts";
import ts from "typescript";
import type { Document, Schema } from "./document.ts";
import { keyType } from "./key-pattern.ts";
import type { TypeDeclaration } from "./model.ts";
import { runtimeTypes } from "./runtime-types.ts";

/**
 * Turns named schemas into TypeScript types. @hey-api/openapi-ts does it, on a document that holds nothing but
 * schemas; what it prints is taken apart again so that emitters can choose and order declarations.
 */
export async function buildTypes(document: Document, schemas: Map<string, Schema>): Promise<TypeDeclaration[]> {
  const rendered = await render({
    openapi: document.openapi,
    info: { title: document.info.title, version: document.info.version },
    paths: {},
    components: { schemas: { ...Object.fromEntries(schemas), ...patternValues(schemas), ...placeholders } },
  });
  const source = ts.createSourceFile("types.ts", rendered, ts.ScriptTarget.Latest, true);
  const aliases = new Map(source.statements.filter(ts.isTypeAliasDeclaration).map((alias) => [alias.name.text, alias]));
  return [...schemas].map(([name, schema]) => {
    const alias = aliases.get(name);
    if (alias === undefined) throw new Error(`@hey-api/openapi-ts printed no type named ${name}`);
    return { name, text: print(tidy(alias, indexSignatures(name, schema, aliases), aliases), source) };
  });
}

const placeholders = Object.fromEntries(runtimeTypes.map((name): [string, Schema] => [name, { type: "string" }]));

async function render(input: Document): Promise<string> {
  const [context] = await createClient({
    dryRun: true,
    input: { ...input },
    // Even a dry run empties its output folder unless told not to.
    output: { path: "generated/.never-written", clean: false },
    logs: { level: "silent" },
    parser: { transforms: { readWrite: false } },
    plugins: [{ name: "@hey-api/typescript", definitions: { case: "preserve", name: "{{name}}" } }],
  });
  const files = context?.gen.render() ?? [];
  return [...files].find((file) => file.path.endsWith("types.gen.ts"))?.content ?? "";
}

/** @hey-api/openapi-ts knows no key patterns, so the values under each pattern are rendered as a type of their own. */
function patternValues(schemas: Map<string, Schema>): Record<string, Schema> {
  const values = [...schemas].flatMap(([name, { patternProperties = {} }]) =>
    Object.values(patternProperties).map((value, index): [string, Schema] => [patternName(name, index), value]),
  );
  return Object.fromEntries(values);
}

function patternName(name: string, index: number): string {
  return `${name}Pattern${index}`;
}

function indexSignatures(name: string, { patternProperties = {} }: Schema, aliases: Aliases): ts.TypeElement[] {
  return Object.keys(patternProperties).flatMap((pattern, index) => {
    const value = aliases.get(patternName(name, index))?.type;
    return value === undefined ? [] : [indexSignature(keyType(pattern), value)];
  });
}

function indexSignature(key: ts.TypeNode, value: ts.TypeNode): ts.TypeElement {
  const parameter = ts.factory.createParameterDeclaration(undefined, undefined, "key", undefined, key);
  return ts.factory.createIndexSignature(undefined, [parameter], value);
}

type Aliases = ReadonlyMap<string, ts.TypeAliasDeclaration>;

/** Index signatures come from the key patterns where there are any; a union says nothing twice; `X[]`, not `Array<X>`. */
function tidy(alias: ts.TypeAliasDeclaration, patterns: ts.TypeElement[], aliases: Aliases): ts.Node {
  const visit = (node: ts.Node): ts.Node => {
    const visited = ts.visitEachChild(node, visit, undefined);
    if (ts.isUnionTypeNode(visited)) return withoutRepeats(visited, alias.getSourceFile(), aliases);
    return ts.isTypeReferenceNode(visited) ? withBrackets(visited) : visited;
  };
  const { type, name, modifiers } = alias;
  if (patterns.length === 0 || !ts.isTypeLiteralNode(type)) return visit(alias);
  const members = [...type.members.filter((member) => !ts.isIndexSignatureDeclaration(member)), ...patterns];
  const patterned = ts.factory.updateTypeLiteralNode(type, ts.factory.createNodeArray(members));
  return visit(ts.factory.updateTypeAliasDeclaration(alias, modifiers, name, undefined, patterned));
}

function withoutRepeats(union: ts.UnionTypeNode, source: ts.SourceFile, aliases: Aliases): ts.TypeNode {
  const members = new Map(union.types.map((member) => [print(member, source), member]));
  const saidByAlias = [...members.keys()].flatMap((name) => aliasMembers(aliases.get(name), source));
  for (const member of saidByAlias) members.delete(member);
  return ts.factory.updateUnionTypeNode(union, ts.factory.createNodeArray([...members.values()]));
}

/** The members of a type that is a union itself, as they are printed elsewhere. */
function aliasMembers(alias: ts.TypeAliasDeclaration | undefined, source: ts.SourceFile): string[] {
  if (alias === undefined || !ts.isUnionTypeNode(alias.type)) return [];
  return alias.type.types.map((member) =>
    print(ts.isTypeReferenceNode(member) ? withBrackets(member) : member, source),
  );
}

function withBrackets(reference: ts.TypeReferenceNode): ts.TypeNode {
  const [item] = reference.typeArguments ?? [];
  const isArray = ts.isIdentifier(reference.typeName) && reference.typeName.text === "Array";
  return isArray && item !== undefined ? ts.factory.createArrayTypeNode(item) : reference;
}

function print(node: ts.Node, source: ts.SourceFile): string {
  return ts.createPrinter().printNode(ts.EmitHint.Unspecified, node, source);
}
