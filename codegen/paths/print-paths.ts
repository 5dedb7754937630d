import openapiTS, { astToString } from "openapi-typescript";
import type { OpenAPI3, OpenAPITSOptions, SchemaObject } from "openapi-typescript";
import ts from "typescript";
import { isFalse } from "../document/boolean-schema.ts";
import type { Document } from "../document/document.ts";
import type { ModelNames } from "../schemas/model-names.ts";
import { dropUnused } from "./drop-unused.ts";
import { rawDocument } from "./raw-document.ts";
import { prepareDocument } from "./prepare-document.ts";
import { referToModels } from "./refer-to-models.ts";
import { trimPaths } from "./trim-paths.ts";

/**
 * The types of every path, which openapi-fetch reads: `paths`, and the `components` that they are made of, except for
 * those that are models.
 *
 * @param modelsFile the module that declares the models: `./types.ts`
 */
export async function printPathTypes(document: Document, names: ModelNames, modelsFile: string): Promise<string> {
  // Cloned, since openapi-typescript changes what it is given.
  const copy = structuredClone(rawDocument(document));
  prepareDocument(copy, copy.components?.schemas ?? {});
  // A default does not make a member of a request required.
  const options: OpenAPITSOptions = { defaultNonNullable: false, silent: true, transform: neverOfFalse };
  const statements = await openapiTS(copy as unknown as OpenAPI3, options);
  const paths = dropUnused(statements.map((statement) => referToModels(trimPaths(statement), names)));
  return astToString(paths.some(mentionsModels) ? [importModels(modelsFile), ...paths] : paths);
}

/** The engine knows `false`, but not as the object that it is by now. */
function neverOfFalse(schema: SchemaObject): ts.TypeNode | undefined {
  return isFalse(schema) ? ts.factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword) : undefined;
}

function importModels(file: string): ts.ImportDeclaration {
  const namespace = ts.factory.createNamespaceImport(ts.factory.createIdentifier("models"));
  const clause = ts.factory.createImportClause(true, undefined, namespace);
  return ts.factory.createImportDeclaration(undefined, clause, ts.factory.createStringLiteral(file));
}

function mentionsModels(node: ts.Node): boolean {
  return ts.isQualifiedName(node) || ts.forEachChild(node, mentionsModels) === true;
}
