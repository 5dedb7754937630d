import { trimKey } from "../auth/api-key.ts";
import type { Key } from "../auth/api-key.ts";
import type { PreparedKey, SecurityScheme } from "../auth/scheme.ts";
import { bearer } from "../auth/schemes.ts";
import { applyHeaders } from "../http/headers.ts";
import type { HeaderRecord } from "../http/headers.ts";
import { mergeQuery } from "../http/query.ts";
import type { Pacer } from "../pacing/pacing.ts";
import type { Clock } from "../platform/clock.ts";
import { SDKError } from "../platform/errors.ts";
import { isBrowser, readVariable } from "../platform/platform.ts";
import { packageName, packageVersion } from "../platform/version.ts";
import type { APIDescription } from "./api-description.ts";
import { findBaseURL } from "./base-url.ts";
import { addFunctions, defaultsOf, overrideCallSettings, validFunction } from "./call-settings.ts";
import type { CallSettings } from "./call-settings.ts";
import type { CallListener } from "./events.ts";
import { functionKey } from "./keys-of-function.ts";
import { createLog } from "./logging.ts";
import type { Log } from "./logging.ts";
import type { FindServer } from "./operation-servers.ts";
import type { KeySettings } from "./key-settings.ts";
import type { ClientKeys } from "./client-keys.ts";
import { checkClientOptions } from "./option-names.ts";
import type { Fetch } from "./call-options.ts";
import type { AnyClientOptions } from "./client-options.ts";
import type { Validators } from "./validation.ts";

/** The options of a client with every default filled in. */
export interface Settings extends KeySettings {
  readonly api: APIDescription;
  /** Without a slash at its end. */
  readonly baseURL: string;
  /** `undefined`: all calls go to the `baseURL`. */
  readonly findServer: FindServer | undefined;
  /** Where an API has several keys, or a function returns the key: those of a call are in its own settings. */
  readonly keys: ClientKeys | undefined;
  readonly query: object | undefined;
  readonly idempotencyKeys: boolean;
  readonly callSettings: CallSettings;
  readonly fetch: Fetch;
  /** `undefined`: no call waits for its turn. */
  readonly pacer: Pacer | undefined;
  readonly log: Log;
  /** `undefined`: none. */
  readonly listeners: readonly CallListener[] | undefined;
  /** `undefined`: nothing is checked, unless a call has a schema of its own. */
  readonly validators: Validators | undefined;
  readonly clock: Clock;
  /** The client that the options are of, with its resources; `undefined` where one resource is used without a client. */
  readonly client?: object | undefined;
  /** Nothing more is sent. */
  readonly isClosed?: boolean;
}

/**
 * Fills in the defaults.
 * @throws SDKError for an option that cannot work, at the line that makes the client
 */
export function resolveSettings(
  api: APIDescription,
  options: AnyClientOptions,
  clock: Clock,
  client?: object,
): Settings {
  checkClientOptions(options, api.options);
  const { securityScheme = bearer } = api;
  const server = findBaseURL(api, options);
  const keys = api.security?.keysOf(api, options, server);
  const key = keys === undefined ? resolveKey(api, securityScheme, options.apiKey) : keys.key;
  if (key !== undefined) checkBrowser(api, options.dangerouslyAllowBrowser);
  const { baseURL } = server;
  const { pacing, organization } = options;
  const log = createLog(options.logger, options.logLevel, api.environmentVariables.logLevel);
  const { headers, requestKey }: PreparedKey =
    key === undefined || keys ? { headers: {} } : securityScheme.prepare(key);
  const fetch = validFunction("fetch", options.fetch === undefined ? globalFetch : options.fetch);
  return {
    api,
    baseURL,
    findServer: api.operationServers?.finderOf(api, options, server),
    keys: keys ?? (typeof key === "function" ? functionKey(key) : undefined),
    securityScheme,
    requestKey,
    headers: clientHeaders(api, headers, options, log),
    query: options.defaultQuery && mergeQuery({}, options.defaultQuery),
    idempotencyKeys: options.idempotencyKeys ?? true,
    callSettings: overrideCallSettings(defaultsOf(api), options, fetch),
    fetch,
    pacer:
      pacing === false ? undefined : api.pacing?.pacerOf({ pacing, organization, key, baseURL, clock, warn: log.warn }),
    log,
    listeners: addFunctions("onEvent", undefined, options.onEvent),
    validators: options.validators,
    clock,
    client,
  };
}

/** The key of the option, else of the environment variable. `undefined` only where none is needed. */
function resolveKey(
  { name, environmentVariables }: APIDescription,
  { keyIsOptional, keyHint = "" }: SecurityScheme,
  option: Key | undefined,
): Key | undefined {
  if (typeof option === "function") return option;
  if (typeof (option ?? "") !== "string") {
    throw new SDKError(`apiKey must be a string, or a function that returns one; got ${typeof option}.`);
  }
  const key = option === undefined ? readVariable(environmentVariables.apiKey) : trimKey(option, "apiKey");
  if (key || keyIsOptional) return key;
  throw new SDKError(
    `${name} needs an API key: pass the option apiKey or set the variable ${environmentVariables.apiKey}${keyHint}.`,
  );
}

function checkBrowser(api: APIDescription, isAllowed = false): void {
  if (isAllowed || !isBrowser()) return;
  throw new SDKError(
    `This is a browser, where everyone who opens the page can read the key of ${api.name}. Call the API from a server; ` +
      "or, if the key may be public, pass the option dangerouslyAllowBrowser: true.",
  );
}

function clientHeaders(api: APIDescription, key: HeaderRecord, options: AnyClientOptions, log: Log): HeaderRecord {
  const headers: HeaderRecord = { accept: "application/json", ...key };
  if (!isBrowser()) headers["user-agent"] = `${packageName}/${packageVersion}`;
  applyHeaders(headers, api.headers);
  applyHeaders(headers, api.version?.headersOf(options, api, log));
  applyHeaders(headers, options.defaultHeaders);
  return headers;
}

/** Looked up at each call and not before: loading this package does not load `fetch`, and a later mock is seen. */
function globalFetch(url: string, init: RequestInit): Promise<Response> {
  return globalThis.fetch(url, init);
}
