import type { Problem } from "../document/diagnostics.ts";
import type { Document, PathItem, SecurityScheme } from "../document/document.ts";
import { encodePointer } from "../document/json-pointer.ts";
import { operationsOf } from "../document/operations.ts";
import { resolve } from "../document/references.ts";
import type { Authentication } from "./model.ts";

/**
 * How the key travels: by the scheme that most operations accept, the first one where several do. Undefined for a bearer
 * token. A document without schemes needs no key, unless its overlay names a variable for one.
 */
export function findAuthentication(document: Document): Authentication | undefined {
  const chosen = chooseScheme(document);
  if (chosen !== undefined) return describeKey(chosen, document);
  return document["x-client"]?.environmentVariables?.apiKey === undefined ? { scheme: "none" } : undefined;
}

/** In lower case, what the keys of a document are called that go in a header, or in a cookie. */
export function keyNames(place: "header" | "cookie", document: Document): string[] {
  const schemes = Object.values(document.components?.securitySchemes ?? {});
  return schemes
    .map((reference) => resolve<SecurityScheme>(document, reference))
    .flatMap((scheme) => (scheme.in === place ? [scheme.name?.toLowerCase() ?? ""] : []));
}

/** The keys that some operations want beside the one that a client sends, or instead of it. */
export function findUnsentKeys(document: Document): Problem[] {
  const chosen = chooseScheme(document)?.name;
  const unsent = new Map<string, number>();
  for (const security of requirementsOf(document)) {
    const wishes = security.map((requirement) => Object.keys(requirement).filter((name) => name !== chosen));
    if (wishes.some((names) => names.length === 0)) continue; // one way is open
    for (const name of wishes[0] ?? []) unsent.set(name, (unsent.get(name) ?? 0) + 1);
  }
  return [...unsent].map(([name, count]) => ({
    pointer: `#/components/securitySchemes/${encodePointer(name)}`,
    message: `is a key that the client does not send, but ${count} of the operations need: pass it in \`defaultHeaders\` or \`defaultQuery\``,
  }));
}

function describeKey({ name, scheme }: ChosenScheme, document: Document): Authentication | undefined {
  const authentication = describeScheme(scheme);
  if (!isOptional(name, document)) return authentication;
  return authentication === undefined ? { scheme: "none" } : { ...authentication, isOptional: true };
}

/** All operations that accept the key do without it as well. One that says nothing of keys may want it all the same. */
function isOptional(name: string, document: Document): boolean {
  const accepting = requirementsOf(document).filter((security) => security.some((one) => Object.hasOwn(one, name)));
  return accepting.length > 0 && accepting.every((security) => security.some((one) => Object.keys(one).length === 0));
}

interface ChosenScheme {
  readonly name: string;
  readonly scheme: SecurityScheme;
}

function chooseScheme(document: Document): ChosenScheme | undefined {
  const accepted = countRequirements(document);
  const schemes = Object.entries(document.components?.securitySchemes ?? {}).map(([name, reference]) => ({
    name,
    scheme: resolve<SecurityScheme>(document, reference),
    count: accepted.get(name) ?? 0,
  }));
  return schemes.filter(({ scheme }) => scheme.type !== "mutualTLS").toSorted((a, b) => b.count - a.count)[0];
}

/** How many operations accept each scheme, by its name. */
function countRequirements(document: Document): Map<string, number> {
  const counts = new Map<string, number>();
  for (const security of requirementsOf(document)) {
    for (const name of new Set(security.flatMap(Object.keys))) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** What each operation accepts: one of these, and of that all. */
function requirementsOf(document: Document): Record<string, unknown>[][] {
  return Object.values(document.paths ?? {}).flatMap((reference) =>
    operationsOf(resolve<PathItem>(document, reference)).map(([, { security = document.security ?? [] }]) => security),
  );
}

function describeScheme({ type, scheme = "", name = "", in: place }: SecurityScheme): Authentication | undefined {
  if (type === "apiKey") return place === undefined || name === "" ? undefined : { scheme: place, name };
  if (type !== "http" || /^bearer$/i.test(scheme)) return undefined; // OAuth and OpenID end in a bearer token as well
  return /^basic$/i.test(scheme) ? { scheme: "basic" } : { scheme: "header", name: "Authorization" };
}
