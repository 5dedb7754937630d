import type { API, AppliedScheme, SecurityModel } from "../model/model.ts";
import { docComment } from "../text/doc-comment.ts";
import { enclose, literal, propertyName } from "../text/layout.ts";

/** What the runtime exports for each scheme. */
const schemeNames: Record<AppliedScheme["scheme"], string> = {
  basic: "basic",
  none: "noKey",
  header: "headerKey",
  query: "queryKey",
  cookie: "cookieKey",
};

type Keys = Pick<API, "securityScheme" | "security">;

/** The member of an API description that says which keys go with calls. */
export function emitSecurity({ securityScheme, security }: Keys): string[] {
  if (security !== undefined) return [`security: ${emitRequirements(security)}`];
  return securityScheme === undefined ? [] : [`securityScheme: ${emitScheme(securityScheme)}`];
}

/** What the runtime exports for it. */
export function securityFunctions({ securityScheme, security }: Keys): string[] {
  if (security === undefined) return securityScheme === undefined ? [] : [schemeNames[securityScheme.scheme]];
  const schemes = Object.values(security.keys).map(({ scheme }) =>
    scheme === undefined ? "bearer" : schemeNames[scheme.scheme],
  );
  return ["securityRequirements", ...schemes];
}

/** The names of the options that hold keys, but for `apiKey`, which all clients have. */
export function keyOptionNames({ security }: Keys): string[] {
  return Object.keys(security?.keys ?? {}).filter((option) => option !== "apiKey");
}

/** Those options, each with its comment. */
export function keyOptions(api: Keys): string[] {
  return keyOptionNames(api).map((option) => {
    const { scheme, variable = "", description = "" } = api.security?.keys[option] ?? {};
    const fallback = `A key, or a function that returns one for each attempt${hintOf(scheme)}. Default: the variable \`${variable}\`.`;
    return `${docComment(description, fallback)}${propertyName(option)}?: string | KeyFunction;\n`;
  });
}

function hintOf(scheme: AppliedScheme | undefined): string {
  return scheme?.scheme === "basic" ? ", as `user:password`" : "";
}

function emitRequirements({ keys, main, usual, others }: SecurityModel): string {
  const members = Object.entries(keys).map(([option, { scheme, variable }]) => {
    const applied = scheme === undefined ? "bearer" : emitScheme(scheme);
    return `${propertyName(option)}: { scheme: ${applied}, variable: ${JSON.stringify(variable)} }`;
  });
  const parts = [
    `keys: ${enclose("{", members, "}", 10, " ")}`,
    `main: ${JSON.stringify(main)}`,
    `usual: ${literal(usual, 4, "usual: ")}`,
    `others: ${literal(others, 4, "others: ")}`,
  ];
  return `/* @__PURE__ */ securityRequirements(${enclose("{", parts, "}", 50, " ")})`;
}

function emitScheme(applied: AppliedScheme): string {
  const name = schemeNames[applied.scheme];
  const scheme = "name" in applied ? `${name}(${JSON.stringify(applied.name)})` : name;
  return applied.isOptional === true ? `{ ...${scheme}, keyIsOptional: true }` : scheme;
}
