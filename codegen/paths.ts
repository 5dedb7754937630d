import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import { type Document, httpMethods, type Operation, type Parameter, type PathItem, resolve } from "./document.ts";

/** The types of every path, which openapi-fetch reads: `paths`, `components` and `operations`. */
export async function buildPaths(document: Document): Promise<string> {
  // Cloned, since openapi-typescript changes what it is given.
  const copy: unknown = structuredClone(withoutVersionHeader(document));
  // A default does not make a member of a request required.
  return astToString(await openapiTS(copy as OpenAPI3, { defaultNonNullable: false, silent: true }));
}

/** Without the header that the client sends with every call: nobody should have to give it. */
function withoutVersionHeader(document: Document): Document {
  const header = document["x-client"]?.versionHeader?.name;
  const isSent = ({ in: place, name }: Parameter): boolean => place === "header" && name === header;
  const trim = <T extends PathItem | Operation>(owner: T): T =>
    owner.parameters === undefined
      ? owner
      : { ...owner, parameters: owner.parameters.filter((one) => !isSent(resolve<Parameter>(document, one))) };
  const paths = Object.entries(document.paths ?? {}).map(([path, reference]) => {
    const item = trim(resolve<PathItem>(document, reference));
    const operations = httpMethods.flatMap((method) => (item[method] ? [[method, trim(item[method])] as const] : []));
    return [path, { ...item, ...Object.fromEntries(operations) }] as const;
  });
  return { ...document, paths: Object.fromEntries(paths) };
}
