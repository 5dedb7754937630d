import { SDKError } from "../platform/errors.ts";
import { readVariable } from "../platform/platform.ts";
import type { APIDescription } from "./api-description.ts";
import type { AnyClientOptions } from "./client-options.ts";
import { validBaseURL } from "./valid-base-url.ts";
import type { BaseURL } from "./valid-base-url.ts";

/**
 * The option, else the environment variable unless an environment is named, else the server of the document.
 * @throws SDKError for what is no absolute URL, or holds more than a server and a path
 */
export function findBaseURL(api: APIDescription, options: AnyClientOptions): BaseURL {
  const variable = api.environmentVariables.baseURL;
  const option = options.baseURL?.trim();
  if (option === "") throw new SDKError("baseURL is blank: leave it out for the default.");
  const given = option ?? (options.environment === undefined ? readVariable(variable) : undefined);
  checkEnvironment(api, options.environment);
  if (given) return { baseURL: validBaseURL(given, option ? "baseURL" : variable), isGiven: true };
  return { baseURL: validBaseURL(findServer(api, options), "baseURL"), isGiven: false };
}

function checkEnvironment({ servers }: APIDescription, environment: string | undefined): void {
  if (environment === undefined || Object.hasOwn(servers, environment)) return;
  const names = Object.keys(servers).join(", ");
  throw new SDKError(`environment must be one of ${names}; got ${JSON.stringify(environment)}.`);
}

function findServer(api: APIDescription, options: AnyClientOptions): string {
  const server = api.servers[options.environment ?? Object.keys(api.servers)[0] ?? ""] ?? "";
  return typeof server === "string" ? server : server.fill(options, api);
}
