import { SDKError } from "../platform/errors.ts";
import { readVariable } from "../platform/platform.ts";
import type { APIDescription } from "./api-description.ts";
import type { AnyClientOptions } from "./options.ts";

/**
 * Where the calls of a client go, without a slash at its end: the option, else the environment variable unless an
 * environment is named, else the server of the document.
 * @throws SDKError for what is no absolute URL, or holds more than a server and a path
 */
export function findBaseURL(api: APIDescription, options: AnyClientOptions): string {
  const server = findServer(api, options.environment);
  const option = options.baseURL?.trim();
  const variable = options.environment === undefined ? readVariable(api.environmentVariables.baseURL) : undefined;
  const text = option || variable || server;
  const name = option || !variable ? "baseURL" : api.environmentVariables.baseURL; // for messages
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "https:" && url?.protocol !== "http:") {
    throw new SDKError(`${name} must be an absolute URL, such as https://api.example.com.`);
  }
  if (url.username || url.password || /[?#]/.test(text)) {
    throw new SDKError(`${name} must not hold a user name, a password, a query or a fragment.`);
  }
  return url.href.replace(/\/+$/, "");
}

function findServer(api: APIDescription, environment: string | undefined): string {
  const names = Object.keys(api.servers);
  const name = environment ?? names[0] ?? "";
  const server = Object.hasOwn(api.servers, name) ? api.servers[name] : undefined;
  if (server !== undefined) return server;
  throw new SDKError(`environment must be one of ${names.join(", ")}; got ${JSON.stringify(environment)}.`);
}
