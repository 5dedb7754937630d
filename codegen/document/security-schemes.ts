import type { Document, SecurityScheme } from "./document.ts";
import { resolve } from "./references.ts";

/** The headers or cookies in which the schemes of a document send a key. */
export function keyNames(location: "header" | "cookie", document: Document): string[] {
  const schemes = Object.values(document.components?.securitySchemes ?? {});
  return schemes
    .map((reference) => resolve<SecurityScheme>(document, reference))
    .flatMap((scheme) => (scheme.in === location ? [scheme.name ?? ""] : []));
}
