import type { API } from "../model/model.ts";
import type { AppliedScheme } from "../model/security-model.ts";
import type { Scopes } from "../model/scopes.ts";
import { tokenURLsOf } from "../model/token-urls.ts";
import { docComment } from "../text/doc-comment.ts";
import { propertyName } from "../text/layout.ts";

type Keys = Pick<API, "security">;

/** The types of the runtime that the options for keys have. */
export function keyTypes({ security }: Keys): string[] {
  const keys = Object.values(security?.keys ?? {});
  return keyOptionNames({ security }).length === 0 ? [] : keys.flatMap(({ scheme }) => typesOf(scheme));
}

function typesOf(scheme: AppliedScheme): string[] {
  const { clientCredentials, refresh } = tokenURLsOf(scheme) ?? {};
  return [
    "KeyFunction",
    ...(clientCredentials === undefined ? [] : ["ClientCredentials"]),
    ...(refresh === undefined ? [] : ["RefreshCredentials"]),
  ];
}

/** The names of the options that hold keys, but for `apiKey`, which all clients have. */
export function keyOptionNames({ security }: Keys): string[] {
  return Object.keys(security?.keys ?? {}).filter((option) => option !== "apiKey");
}

/** Those options, each with its comment. */
export function keyOptions({ security }: Keys): string[] {
  return Object.entries(security?.keys ?? {}).flatMap(([option, key]) => {
    const { scheme, variable, description, scopes = {}, deprecated } = key;
    if (option === "apiKey") return [];
    const tags = deprecated ? "@deprecated" : "";
    const comment = docComment(description, describeKey(scheme, variable), describeScopes(scopes), tags);
    return [`${comment}${propertyName(option)}?: ${["string", ...typesOf(scheme)].join(" | ")};\n`];
  });
}

function describeScopes(scopes: Scopes): string {
  const lines = Object.entries(scopes).map(
    ([scope, text]) => `- \`${scope}\`${text === "" ? "" : `: ${oneLine(text)}`}`,
  );
  return lines.length === 0 ? "" : `A token can have these scopes:\n${lines.join("\n")}`;
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}

function describeKey(scheme: AppliedScheme, variable: string): string {
  const { clientCredentials } = tokenURLsOf(scheme) ?? {};
  if (tokenURLsOf(scheme) === undefined) {
    const hint = scheme.scheme === "basic" ? ", as `user:password`" : "";
    return `A key, or a function that returns one for each attempt${hint}. Default: the variable \`${variable}\`.`;
  }
  const variables = `\`${variable}_CLIENT_ID\` and \`${variable}_CLIENT_SECRET\``;
  const further = clientCredentials === undefined ? "" : `, or the client of ${variables}`;
  return (
    "A token, a function that returns one for each attempt, or what the client requests its tokens with. " +
    `Default: the variable \`${variable}\`${further}.`
  );
}
