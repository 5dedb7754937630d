import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@hey-api/openapi-ts";
import ts from "typescript";
import type { Document, Schema } from "../document/document.ts";
import { holdsNothing } from "../schemas/emptied-objects.ts";
import { globalTypes, runtimeTypes } from "../schemas/runtime-types.ts";
import { keyType } from "./key-pattern.ts";
import { TextTokens } from "./text-tokens.ts";

export interface TypeDeclaration {
  name: string;
  /** The declaration with its doc comment, as TypeScript. */
  text: string;
}

/**
 * Turns named schemas into TypeScript types. @hey-api/openapi-ts does it, on a document that holds nothing but
 * schemas; what it prints is taken apart again so that emitters can choose and order declarations.
 */
export async function printTypes(
  { info: { title, version } }: Document,
  schemas: Map<string, Schema>,
): Promise<TypeDeclaration[]> {
  const tokens = new TextTokens();
  const replaced = new Map(
    [...schemas].map(([name, schema]) => [tokens.replaceWord(name), tokens.replaceTexts(schema)]),
  );
  const rendered = await render({
    openapi: "3.1.1", // whatever the document was: its schemas are in that spelling by now
    info: { title, version },
    paths: {},
    components: { schemas: { ...Object.fromEntries(replaced), ...patternValues(replaced), ...placeholders(tokens) } },
  });
  const source = ts.createSourceFile("types.ts", tokens.restoreComments(rendered), ts.ScriptTarget.Latest);
  const declared = source.statements.filter(ts.isTypeAliasDeclaration);
  const aliases = new Map(declared.map((alias) => [tokens.restore(alias.name.text), alias]));
  const rendering = { source, aliases, tokens };
  return [...schemas].map(([name, schema]) => {
    const alias = aliases.get(name);
    if (alias === undefined) throw new Error(`@hey-api/openapi-ts printed no type named ${name}`);
    const plain = holdsNothing(schema) ? withoutMembers(alias) : alias;
    return { name, text: print(cleanUp(plain, indexSignatures(name, schema, aliases), rendering), source) };
  });
}

/** @hey-api/openapi-ts prints `[key: string]: never`, which no type fulfils that builds on such an object. */
function withoutMembers(alias: ts.TypeAliasDeclaration): ts.TypeAliasDeclaration {
  const { modifiers, name, type } = alias;
  if (!ts.isTypeLiteralNode(type)) return alias;
  return ts.factory.updateTypeAliasDeclaration(alias, modifiers, name, undefined, ts.factory.createTypeLiteralNode([]));
}

function placeholders(tokens: TextTokens): Record<string, Schema> {
  const names = [...runtimeTypes, ...globalTypes];
  return Object.fromEntries(names.map((name): [string, Schema] => [tokens.replaceWord(name), { type: "string" }]));
}

/** By way of a temporary folder, since a dry run would print everything twice. */
async function render(input: Document): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "types-"));
  try {
    await createClient({
      // Else a configuration of the same tool in the current folder would have its say.
      configFile: join(path, "none.ts"),
      input: { ...input },
      output: { path, entryFile: false },
      logs: { level: "silent", file: false },
      interactive: false,
      parser: { transforms: { readWrite: false } },
      plugins: [{ name: "@hey-api/typescript", definitions: { case: "preserve", name: "{{name}}" } }],
    });
    return await readFile(join(path, "types.gen.ts"), "utf8");
  } finally {
    await rm(path, { recursive: true, force: true });
  }
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

/** The output of @hey-api/openapi-ts, and what it takes to read it. */
interface Rendering {
  source: ts.SourceFile;
  aliases: Aliases;
  tokens: TextTokens;
}

/**
 * Index signatures come from the key patterns where there are any; a union says nothing twice; `X[]`, not `Array<X>`;
 * texts stand in double quotes.
 */
function cleanUp(alias: ts.TypeAliasDeclaration, patterns: ts.TypeElement[], rendering: Rendering): ts.Node {
  const visit = (node: ts.Node): ts.Node => {
    const visited = ts.visitEachChild(node, visit, undefined);
    if (ts.isStringLiteral(visited)) return text(rendering.tokens.restore(visited.text));
    if (ts.isIdentifier(visited)) return restoreName(visited, rendering.tokens);
    if (ts.isPropertySignature(visited)) return quoteName(visited);
    if (ts.isUnionTypeNode(visited)) return withoutRepeats(visited, rendering);
    return ts.isTypeReferenceNode(visited) ? withBrackets(visited) : visited;
  };
  const { type, name, modifiers } = alias;
  if (patterns.length === 0 || !ts.isTypeLiteralNode(type)) return visit(alias);
  const members = [...type.members.filter((member) => !ts.isIndexSignatureDeclaration(member)), ...patterns];
  const patterned = ts.factory.updateTypeLiteralNode(type, ts.factory.createNodeArray(members));
  return visit(ts.factory.updateTypeAliasDeclaration(alias, modifiers, name, undefined, patterned));
}

function withoutRepeats(union: ts.UnionTypeNode, rendering: Rendering): ts.TypeNode {
  const members = new Map(union.types.map((member) => [comparable(member, rendering), member]));
  const saidByAlias = [...members.keys()].flatMap((name) => aliasMembers(name, rendering));
  for (const member of saidByAlias) members.delete(member);
  return ts.factory.updateUnionTypeNode(union, ts.factory.createNodeArray([...members.values()]));
}

/** The members of a type that is a union itself, as they are printed elsewhere. */
function aliasMembers(name: string, rendering: Rendering): string[] {
  const type = rendering.aliases.get(name)?.type;
  if (type === undefined || !ts.isUnionTypeNode(type)) return [];
  return type.types.map((member) =>
    comparable(ts.isTypeReferenceNode(member) ? withBrackets(member) : member, rendering),
  );
}

/** A member of a union as text that is the same for the same member. */
function comparable(member: ts.TypeNode, { source, tokens }: Rendering): string {
  const isText = ts.isLiteralTypeNode(member) && ts.isStringLiteral(member.literal);
  return isText ? JSON.stringify(tokens.restore(member.literal.text)) : print(member, source);
}

function withBrackets(reference: ts.TypeReferenceNode): ts.TypeNode {
  const [item] = reference.typeArguments ?? [];
  const isArray = ts.isIdentifier(reference.typeName) && reference.typeName.text === "Array";
  return isArray && item !== undefined ? ts.factory.createArrayTypeNode(item) : reference;
}

function restoreName(name: ts.Identifier, tokens: TextTokens): ts.Identifier {
  const text = tokens.restore(name.text);
  return text === name.text ? name : ts.factory.createIdentifier(text);
}

/** A name that is no word stands in quotes. */
function quoteName(property: ts.PropertySignature): ts.PropertySignature {
  const { modifiers, name, questionToken, type } = property;
  if (!ts.isIdentifier(name) || /^[A-Za-z_$][\w$]*$/.test(name.text)) return property;
  return ts.factory.updatePropertySignature(property, modifiers, text(name.text), questionToken, type);
}

function text(value: string): ts.StringLiteral {
  return ts.setEmitFlags(ts.factory.createStringLiteral(value), ts.EmitFlags.NoAsciiEscaping);
}

const printer = ts.createPrinter();

function print(node: ts.Node, source: ts.SourceFile): string {
  return printer.printNode(ts.EmitHint.Unspecified, node, source);
}
