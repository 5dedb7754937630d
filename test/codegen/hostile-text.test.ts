import { writeFile } from "node:fs/promises";
import fc from "fast-check";
import ts from "typescript";
import { expect, test } from "vitest";
import { generate } from "../../codegen/generate.ts";
import { folderOf } from "../support/files.ts";

const location = { runtime: "lightfield-wootiv/runtime", extension: ".js", advice: "run again" } as const;

const marks = ["*/", "/*", "//", "/**", "`", "${", "}", "'", '"', "\\", "\n", "\r", "\u2028", "\u2029", "</script>"];
const code = ["process.exit(1)", ";", "){", "constructor", "__proto__", "toString", "then", "\\u0022", "|", "@", "#"];

/** Text that would be code if it were let: it ends comments, strings, templates, lines and members. */
const hostile = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc
    .array(fc.oneof(fc.constantFrom(...marks, ...code), fc.string({ maxLength: 5 })), { maxLength: 8 })
    .map((parts) => parts.join("")),
);

const texts = fc.record({
  withPaths: fc.boolean(),
  source: hostile,
  title: hostile,
  description: hostile,
  server: hostile,
  tag: hostile,
  operationId: fc.option(hostile, { nil: undefined }),
  segment: hostile.map((text) => text.replace(/[{}]/g, "")),
  pathParameter: hostile.map((text) => text.replace(/[{}?]/g, "")).filter((text) => text !== ""),
  queryParameter: hostile,
  header: hostile,
  mediaType: hostile,
  scheme: hostile,
  schema: hostile,
  properties: fc.uniqueArray(hostile, { minLength: 1, maxLength: 3 }),
  values: fc.uniqueArray(hostile, { minLength: 2, maxLength: 4 }),
  pattern: hostile,
});

type Texts = typeof texts extends fc.Arbitrary<infer T> ? T : never;

/** A document with the texts wherever text may stand. */
function documentWith(all: Texts): object {
  const { description, values } = all;
  const variable = { default: values[0], enum: values, description };
  const value = { type: "string", enum: values, default: values[0], description, pattern: all.pattern };
  const reference = {
    $ref: `#/components/schemas/${encodeURIComponent(all.schema.replaceAll("~", "~0").replaceAll("/", "~1"))}`,
  };
  return {
    openapi: "3.1.0",
    info: { title: all.title, version: "1", description },
    servers: [
      { url: all.server },
      {
        url: `https://{${all.queryParameter}}.example.com`,
        description,
        variables: { [all.queryParameter]: variable },
      },
      { url: `https://example.com/${all.server}`, description: all.tag },
    ],
    tags: [{ name: all.tag, description }],
    paths: {
      [`/${all.segment}/{${all.pathParameter}}`]: {
        servers: [{ url: `https://${all.server}` }],
        post: {
          operationId: all.operationId,
          tags: [all.tag],
          summary: description,
          description,
          parameters: [
            { name: all.pathParameter, in: "path", required: true, description, schema: { type: "string" } },
            {
              name: all.queryParameter,
              in: "query",
              description,
              explode: false,
              schema: { type: "array", items: value },
            },
            { name: all.header, in: "header", required: true, schema: value },
          ],
          requestBody: { description, required: true, content: { [all.mediaType]: { schema: reference } } },
          responses: { 200: { description, content: { "application/json": { schema: reference } } } },
        },
      },
    },
    components: {
      schemas: {
        [all.schema]: {
          type: "object",
          description,
          required: all.properties,
          properties: Object.fromEntries(all.properties.map((name) => [name, value])),
        },
      },
      securitySchemes: { key: { type: "apiKey", in: "header", name: all.scheme } },
    },
  };
}

test("text from a document can never become code", async () => {
  const folder = await folderOf({});
  await fc.assert(
    fc.asyncProperty(texts.map(forPaths), async (all) => {
      const files = await generateFrom(folder, documentWith(all), all.source, all.withPaths);
      const modules = [...files].filter(([path]) => path.endsWith(".ts"));
      const sources = modules.map(([path, text]) => ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
      expect(() => JSON.parse(files.get("names.json") ?? "{}")).not.toThrow();
      expect(sources.flatMap(syntaxErrors)).toEqual([]);
      expect(sources.flatMap(findCode)).toEqual([]);
      const types = sources.find(({ fileName }) => fileName === "types.ts");
      const literals = new Set(types === undefined ? [] : findTexts(types));
      expect([...all.values, ...all.properties].filter((text) => !literals.has(text))).toEqual([]);
    }),
    { numRuns: 150 },
  );
}, 120_000);

/**
 * The engine that prints paths takes a percent sign in a name for an escape, and `valueOf` for a member of every object,
 * and refuses the document.
 */
function forPaths(all: Texts): Texts {
  if (!all.withPaths) return all;
  const without = (text: string): string => text.replaceAll("%", "").replace(/^valueOf$/, "value");
  const names = {
    segment: without(all.segment),
    schema: without(all.schema),
    mediaType: `text/${without(all.mediaType)}`,
  };
  const parameters = { queryParameter: without(all.queryParameter), header: without(all.header) };
  const properties = all.properties.filter((name) => name !== "valueOf" && !name.includes("%"));
  return { ...all, ...names, ...parameters, properties, pathParameter: without(all.pathParameter) || "id" };
}

async function generateFrom(
  folder: string,
  document: object,
  source: string,
  withPaths: boolean,
): Promise<ReadonlyMap<string, string>> {
  const file = `${folder}/document.json`;
  await writeFile(file, JSON.stringify(document));
  const { files } = await generate({ document: file, overlays: [], withPaths, location: { ...location, source } });
  return files;
}

function syntaxErrors(source: ts.SourceFile): string[] {
  const { diagnostics = [] } = ts.transpileModule(source.text, {
    reportDiagnostics: true,
    fileName: source.fileName,
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

/** What a client may run: hand itself and a call to the transport, make a page style, and say how the key travels. */
const allowed =
  /^(super\(api, options\)|this\.transport\.(send|list)\(\{[\s\S]*\}\)|new [\p{ID_Continue}$]+\(\s*this\.transport,?\s*\)|(offset|numbered|cursor|link|url|counted|lastItem|header)Pages\(\{.*\}\)|(headerKey|relativeServer|serverTemplate)\("(?:[^"\\]|\\.)*"(, \{[\s\S]*\})?\)|operationServers\(\{[\s\S]*\}\))$/u;

/** Statements that only declare. */
const declarations = new Set([
  ts.SyntaxKind.ImportDeclaration,
  ts.SyntaxKind.ExportDeclaration,
  ts.SyntaxKind.ClassDeclaration,
  ts.SyntaxKind.TypeAliasDeclaration,
  ts.SyntaxKind.InterfaceDeclaration,
  ts.SyntaxKind.VariableStatement,
]);

function findCode(source: ts.SourceFile): string[] {
  const statements = source.statements.filter(({ kind }) => !declarations.has(kind)).map((one) => one.getText());
  return [...statements, ...findCalls(source)];
}

function findCalls(node: ts.Node): string[] {
  const runs = ts.isCallExpression(node) || ts.isNewExpression(node) || ts.isTemplateExpression(node);
  const here = runs && !allowed.test(node.getText()) ? [node.getText()] : [];
  return [...here, ...node.getChildren().flatMap(findCalls)];
}

/** Names of properties and values of types, as they are once parsed. */
function findTexts(node: ts.Node): string[] {
  const isText = ts.isStringLiteral(node) || ts.isIdentifier(node) || ts.isNumericLiteral(node);
  return [...(isText ? [node.text] : []), ...node.getChildren().flatMap(findTexts)];
}
