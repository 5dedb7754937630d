import type { Document, SecurityScheme } from "../document/document.ts";
import { resolve } from "../document/references.ts";
import type { NormalOperation } from "../normalize/normalize-operation.ts";

type Operations = readonly Pick<NormalOperation, "source">[];

/** The security schemes that operations require. Where the document says nothing of that, the first counts for all. */
export function requiredSchemes(document: Document, operations: Operations): Set<string> {
  const stated = operations.flatMap(({ source }) => source.security ?? document.security ?? []);
  const isSilent = document.security === undefined && operations.every(({ source }) => source.security === undefined);
  return new Set(isSilent ? keySchemes(document).slice(0, 1) : stated.flatMap(Object.keys));
}

/** Those that none requires. */
export function unrequiredSchemes(document: Document, operations: Operations): string[] {
  const required = requiredSchemes(document, operations);
  return keySchemes(document).filter((name) => !required.has(name));
}

/** What is no key, such as a certificate, is left out. */
function keySchemes(document: Document): string[] {
  const schemes = Object.entries(document.components?.securitySchemes ?? {});
  return schemes.flatMap(([name, reference]) =>
    resolve<SecurityScheme>(document, reference).type === "mutualTLS" ? [] : [name],
  );
}

/** No operation requires a key, unless it says so itself. A key that is given may be wanted all the same. */
export function isOpenByDefault({ security }: Document): boolean {
  return security?.length === 0;
}
