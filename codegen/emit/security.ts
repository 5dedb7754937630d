import type { API } from "../model/model.ts";
import type { AppliedScheme, SecurityModel } from "../model/security-model.ts";
import { tokenURLsOf } from "../model/token-urls.ts";
import { enclose, indent, literal, propertyName } from "../text/layout.ts";
import { emitHeader, importTypes, importValues } from "./module-head.ts";

/** What the runtime exports for each scheme. */
const schemeNames: Record<AppliedScheme["scheme"], string> = {
  bearer: "bearer",
  basic: "basic",
  none: "noKey",
  header: "headerKey",
  query: "queryKey",
  cookie: "cookieKey",
};

type Keys = Pick<API, "securityScheme" | "security">;

/** The member of an API description that says which keys go with calls. A bearer token is what the runtime assumes. */
export function emitSecurity({ securityScheme, security }: Keys): string[] {
  if (security !== undefined) return ["security"];
  return securityScheme.scheme === "bearer" ? [] : [`securityScheme: ${emitScheme(securityScheme)}`];
}

/** What of the runtime that member needs. */
export function securityFunctions({ securityScheme, security }: Keys): string[] {
  return security !== undefined || securityScheme.scheme === "bearer" ? [] : [functionOf(securityScheme)];
}

/** The file of an API with several keys, or with operations that take none. */
export function emitSecurityFile(api: Pick<API, "location">, { keys, main, usual, others }: SecurityModel): string {
  const functions = Object.values(keys).map(({ scheme }) => functionOf(scheme));
  const parts = [
    `keys: ${enclose("{", Object.entries(keys).map(emitKey), "}", 8, " ")}`,
    `main: ${JSON.stringify(main)}`,
    `usual: ${literal(usual, 2, "usual: ")}`,
    `others: ${literal(others, 2, "others: ")}`,
  ];
  return [
    emitHeader(api),
    importValues(["securityRequirements", ...functions], api.location.runtime),
    importTypes(["Security"], api.location.runtime),
    "\n",
    "/** The keys of the API, and which of them go with which operations. */\n",
    `export const security: Security = /* @__PURE__ */ securityRequirements({\n${indent(parts.map((part) => `${part},\n`).join(""))}});\n`,
  ].join("");
}

function emitKey([option, { scheme, variable }]: [string, SecurityModel["keys"][string]]): string {
  const name = propertyName(option);
  const parts = [`scheme: ${emitScheme(scheme)}`, `variable: ${JSON.stringify(variable)}`];
  return `${name}: ${enclose("{", parts, "}", 6 + name.length, " ")}`;
}

function emitScheme(applied: AppliedScheme): string {
  const scheme = functionOf(applied) + argumentsOf(applied);
  return applied.isOptional === true ? `{ ...${scheme}, keyIsOptional: true }` : scheme;
}

function functionOf(applied: AppliedScheme): string {
  return tokenURLsOf(applied) === undefined ? schemeNames[applied.scheme] : "oauth2";
}

function argumentsOf(applied: AppliedScheme): string {
  const tokenURLs = tokenURLsOf(applied);
  if (tokenURLs !== undefined) return `(${literal(tokenURLs, 6, "scheme: oauth2(")})`;
  return "name" in applied ? `(${JSON.stringify(applied.name)})` : "";
}
