import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import type { Document } from "./document.ts";

/** The types of every path, which openapi-fetch reads: `paths`, `components` and `operations`. */
export async function buildPaths(document: Document): Promise<string> {
  // Cloned, since openapi-typescript changes what it is given; a default does not make a request's member required.
  const copy: unknown = structuredClone(document);
  return astToString(await openapiTS(copy as OpenAPI3, { defaultNonNullable: false, silent: true }));
}
