import type { Document, Operation, SecurityScheme } from "../document/document.ts";
import { resolve } from "../document/references.ts";

/** What a token can permit, by scope, with what that is. */
export type Scopes = Readonly<Record<string, string>>;

/**
 * The scopes that a call needs: those that the overlay names, else those of the first security requirement that has some.
 * Others are alternatives.
 */
export function operationScopes(source: Operation, document: Document): string[] {
  const requirements = source.security ?? document.security ?? [];
  const scopes = requirements.map((requirement) => [
    ...new Set(Object.entries(requirement).flatMap(([name, some]) => (hasTokens(name, document) ? some : []))),
  ]);
  return source["x-scopes"] ?? scopes.find((some) => some.length > 0) ?? [];
}

/** For other schemes, requirements list roles. */
function hasTokens(name: string, document: Document): boolean {
  const declared = document.components?.securitySchemes?.[name];
  if (declared === undefined) return false;
  const { type } = resolve<SecurityScheme>(document, declared);
  return type === "oauth2" || type === "openIdConnect";
}

/** The scopes that the flows of a scheme list. */
export function declaredScopes({ flows }: SecurityScheme): Scopes {
  const all = Object.values({ ...Object(flows) }).flatMap((flow) => Object.entries({ ...Object(flow).scopes }));
  return Object.fromEntries(
    all.map(([scope, description]) => [scope, typeof description === "string" ? description : ""]),
  );
}
