import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import type { Document } from "../document/document.ts";
import { dropUnused } from "./drop-unused.ts";
import { rawDocument } from "./raw-document.ts";
import { trimPaths } from "./trim-paths.ts";

/** The types of every path, which openapi-fetch reads: `paths`, and the `components` that they are made of. */
export async function buildPaths(document: Document): Promise<string> {
  // Cloned, since openapi-typescript changes what it is given.
  const copy: unknown = structuredClone(rawDocument(document));
  // A default does not make a member of a request required.
  const statements = await openapiTS(copy as OpenAPI3, { defaultNonNullable: false, silent: true });
  return astToString(dropUnused(statements.map(trimPaths)));
}
