import type { Document, PathItem, SecurityScheme } from "../document/document.ts";
import { operationsOf } from "../document/operations.ts";
import { resolve } from "../document/references.ts";
import type { AppliedScheme } from "./security-model.ts";
import { findTokenURLs } from "./token-urls.ts";

/**
 * The scheme that most operations accept, the first one where several do. A document without schemes needs no key, unless
 * its overlay names a variable for one.
 */
export function findSecurityScheme(document: Document): AppliedScheme {
  const chosen = chooseScheme(document);
  if (chosen !== undefined) return applyScheme(chosen, document);
  return { scheme: document["x-client"]?.environmentVariables?.apiKey === undefined ? "none" : "bearer" };
}

function applyScheme({ name, scheme }: ChosenScheme, document: Document): AppliedScheme {
  const applied = describeScheme(scheme);
  if (!isOptional(name, document)) return applied;
  return applied.scheme === "bearer" ? { scheme: "none" } : { ...applied, isOptional: true };
}

/**
 * All operations that accept the key do without it as well, or the document says that none takes one. An operation of
 * which nothing is said may need it all the same.
 */
function isOptional(name: string, document: Document): boolean {
  const accepting = requirementsOf(document).filter((security) => security.some((one) => Object.hasOwn(one, name)));
  if (accepting.length === 0) return document.security?.length === 0;
  return accepting.every((security) => security.some((one) => Object.keys(one).length === 0));
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

/** The security requirements of each operation: one of them has to be met, in all its schemes. */
function requirementsOf(document: Document): Record<string, unknown>[][] {
  return Object.values(document.paths ?? {}).flatMap((reference) =>
    operationsOf(resolve<PathItem>(document, reference)).map(
      ({ source: { security = document.security ?? [] } }) => security,
    ),
  );
}

/** How a key travels. OAuth and OpenID end in a bearer token as well. */
export function describeScheme(declared: SecurityScheme): AppliedScheme {
  const { type, scheme = "", name = "", in: location } = declared;
  if (type === "apiKey" && location !== undefined && name !== "") return { scheme: location, name };
  if (type !== "http" || /^bearer$/i.test(scheme)) return { scheme: "bearer", tokenURLs: findTokenURLs(declared) };
  return /^basic$/i.test(scheme) ? { scheme: "basic" } : { scheme: "header", name: "Authorization" };
}
