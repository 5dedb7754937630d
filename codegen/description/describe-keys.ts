import type { API } from "../model/model.ts";
import { tokenURLsOf } from "../model/token-urls.ts";
import type { APIKeys, OperationSummary } from "./description.ts";

/** The keys of an API, as its client reads them. */
export function describeKeys({ security, securityScheme, environmentVariables }: KeyedAPI): APIKeys {
  if (security === undefined) {
    const { scheme, isOptional = false } = securityScheme;
    const keys = { apiKey: { variable: environmentVariables["apiKey"] ?? "" } };
    return { keys, main: "apiKey", requires: scheme === "none" ? [[]] : [["apiKey"], ...(isOptional ? [[]] : [])] };
  }
  const keys = Object.entries(security.keys).map(([option, { scheme, variable }]) => {
    const requestsTokens = tokenURLsOf(scheme)?.clientCredentials !== undefined;
    return [option, { variable, ...(requestsTokens && { clientCredentials: true as const }) }] as const;
  });
  return { keys: Object.fromEntries(keys), main: security.main, requires: security.usual };
}

/** What an operation requires, where that is not what most do. */
export function requirementsOf(
  { security }: Pick<API, "security">,
  { httpMethod, path }: Pick<OperationSummary, "httpMethod" | "path">,
): Pick<OperationSummary, "requires"> {
  const group = security?.others.find(({ operations }) => operations.includes(`${httpMethod} ${path}`));
  return group === undefined || group.requires === security?.usual ? {} : { requires: group.requires };
}

type KeyedAPI = Pick<API, "security" | "securityScheme" | "environmentVariables">;
