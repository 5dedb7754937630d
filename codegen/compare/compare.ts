import { heyAPI } from "./hey-api.ts"; // first: where it is not installed, the error names all packages
import { openAPITypeScript } from "./openapi-typescript.ts";
import { withFalse } from "../document/boolean-schema.ts";
import type { Document, LoadedDocument } from "../document/document.ts";
import { messageOf } from "../document/document-error.ts";
import { normalize } from "../normalize/normalize.ts";
import { emitTypes } from "../types/emit-types.ts";
import { checkTypes } from "./check-types.ts";
import { findDifferences } from "./differences.ts";
import type { Difference } from "./differences.ts";
import type { Engine } from "./engine.ts";

/** What another engine makes of a document, beside what we make of it. */
export interface Comparison {
  readonly engine: string;
  readonly differences: readonly Difference[];
  /** Types of theirs that do not compile, or why it gives none. */
  readonly errors: readonly string[];
}

/**
 * Compares the types of a document's schemas with those that two other engines print. The types are as the document has
 * them: what a client does beyond that, such as opening enums in responses, is left out.
 */
export async function compareTypes(loaded: LoadedDocument): Promise<Comparison[]> {
  const document: Document = { ...loaded.document, paths: {} };
  const { schemas, types } = normalize({ ...loaded, document });
  const declarations = emitTypes(types).map(({ text }) => text);
  const standIns = [
    "export type OpenNumber = number;",
    "export type OpenString = string;",
    "export type WordKey = string;",
  ];
  const ours = [...standIns, ...declarations].join("\n");
  const declared = Object.keys(document.components?.schemas ?? {});
  const names = new Map(declared.map((schema) => [schema, schemas.names().get(schema) ?? schema]));
  const comparisons: Comparison[] = [];
  const written = asWritten(document);
  for (const engine of [heyAPI, openAPITypeScript]) comparisons.push(await compareWith(engine, written, ours, names));
  return comparisons;
}

/** With the schemas that are `false` as such. OpenAPI 3.0 has none, and the others would refuse the whole document for them. */
function asWritten(document: Document): Document {
  return document.openapi.startsWith("3.0") ? document : Object(withFalse(document));
}

async function compareWith(
  engine: Engine,
  document: Document,
  ours: string,
  names: ReadonlyMap<string, string>,
): Promise<Comparison> {
  const typeOf = (schema: string): string => names.get(schema) ?? schema;
  const theirs = await engine.print(document, typeOf).catch((error: unknown) => new Error(messageOf(error)));
  if (theirs instanceof Error) return { engine: engine.name, differences: [], errors: [theirs.message] };
  const pairs = [...names].map(([schema, type]) => ({ schema, ours: `.${type}`, theirs: engine.path(schema, type) }));
  const checked = checkTypes(ours, theirs, pairs);
  return { engine: engine.name, differences: findDifferences(checked), errors: checked.errors };
}
