import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import { type Document, type Operation, type Parameter, type PathItem, resolve } from "./document.ts";
import { operationsOf } from "./operations.ts";

/** The types of every path, which openapi-fetch reads: `paths` and `components`. */
export async function buildPaths(document: Document): Promise<string> {
  // Cloned, since openapi-typescript changes what it is given.
  const copy: unknown = structuredClone(forRawCalls(document));
  // A default does not make a member of a request required.
  return astToString(await openapiTS(copy as OpenAPI3, { defaultNonNullable: false, silent: true }));
}

/**
 * Without the header that the client sends with every call: nobody should have to give it. And without operationIds,
 * which only name types that nobody looks at, and need not be unique in real documents.
 */
function forRawCalls(document: Document): Document {
  const header = document["x-client"]?.versionHeader?.name;
  const isSent = ({ in: place, name }: Parameter): boolean => place === "header" && name === header;
  const trim = <Owner extends PathItem | Operation>({ parameters, ...owner }: Owner): Omit<Owner, "parameters"> => ({
    ...owner,
    ...(parameters && { parameters: parameters.filter((one) => !isSent(resolve<Parameter>(document, one))) }),
  });
  const paths = Object.entries(document.paths ?? {}).map(([path, reference]): [string, PathItem] => {
    const item = resolve<PathItem>(document, reference);
    const operations = operationsOf(item).map(([method, { operationId: _, ...operation }]) => [
      method,
      trim(operation),
    ]);
    return [path, { ...trim(item), ...Object.fromEntries(operations) }];
  });
  return { ...document, paths: Object.fromEntries(paths) };
}
