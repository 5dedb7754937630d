import { type Document, type PathItem, resolve, type SecurityScheme } from "./document.ts";
import type { Authentication } from "./model.ts";
import { operationsOf } from "./operations.ts";

/**
 * How the key travels: by the scheme that most operations accept, the first one where several do. Undefined for a bearer
 * token. A document without schemes needs no key, unless its overlay names a variable for one.
 */
export function findAuthentication(document: Document): Authentication | undefined {
  const accepted = countRequirements(document);
  const schemes = Object.entries(document.components?.securitySchemes ?? {}).map(([name, reference]) => ({
    scheme: resolve<SecurityScheme>(document, reference),
    count: accepted.get(name) ?? 0,
  }));
  const [chosen] = schemes.filter(({ scheme }) => scheme.type !== "mutualTLS").toSorted((a, b) => b.count - a.count);
  if (chosen !== undefined) return describeScheme(chosen.scheme);
  return document["x-client"]?.environmentVariables?.apiKey === undefined ? { scheme: "none" } : undefined;
}

/** How many operations accept each scheme, by its name. */
function countRequirements(document: Document): Map<string, number> {
  const counts = new Map<string, number>();
  for (const reference of Object.values(document.paths ?? {})) {
    for (const [, { security = document.security ?? [] }] of operationsOf(resolve<PathItem>(document, reference))) {
      for (const name of new Set(security.flatMap(Object.keys))) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return counts;
}

function describeScheme({ type, scheme = "", name = "", in: place }: SecurityScheme): Authentication | undefined {
  if (type === "apiKey") return place === undefined || name === "" ? undefined : { scheme: place, name };
  if (type !== "http" || /^bearer$/i.test(scheme)) return undefined; // OAuth and OpenID end in a bearer token as well
  return /^basic$/i.test(scheme) ? { scheme: "basic" } : { scheme: "header", name: "Authorization" };
}
