import type { KeyFunction } from "../auth/api-key.ts";
import { headerEntries } from "../http/headers.ts";
import type { HeaderChanges } from "../http/headers.ts";
import type { PacingShares, SharedPacing } from "../pacing/pacing.ts";
import { setMember } from "../platform/members.ts";
import type { CallOptions, Fetch } from "./call-options.ts";
import type { CallListener } from "./events.ts";
import type { Logger, LogLevel } from "./logging.ts";
import { checkObject } from "./option-names.ts";
import type { ServerOptions } from "./operation-servers.ts";
import type { Validators } from "./validation.ts";

/** Options of a client but for its validators, whose resources only its API knows. */
export interface BaseClientOptions extends CallOptions {
  /**
   * A key, or a function that returns one for each attempt; if it returns `{ apiKey, expiresAt }`, that serves all calls
   * until then. Default: the API's environment variable. White space around it is dropped; blank counts as unset.
   */
  apiKey?: string | KeyFunction | undefined;
  /**
   * Where calls go, with or without a path. Default: the server of the `environment` you name, else the API's environment
   * variable, else the first server of the document.
   */
  baseURL?: string | undefined;
  /**
   * Sent with each call. A call's own value wins; `null` removes a header, including this package's own, except those
   * made anew for each call: the content type, and the idempotency key, for which there is `idempotencyKeys`.
   */
  defaultHeaders?: HeaderChanges | undefined;
  /** Query values sent with each call. A call's own value wins. */
  defaultQuery?: Readonly<Record<string, unknown>> | undefined;
  /** Send an `Idempotency-Key` with every call that is not a GET. Default `true`. */
  idempotencyKeys?: boolean | undefined;
  /** A key in a page is public: whoever opens the page can read it. Default `false`: in browsers the constructor throws. */
  dangerouslyAllowBrowser?: boolean | undefined;
  /**
   * How calls are paced by the rate limits of the document: each attempt waits for its turn in its group, so that the
   * server need not refuse it. An object gives, for each group, how many requests to make of its limit at most, which
   * leaves the rest to other programs: `{ read: 10 }`. `sharedPacing()` shares them among processes. `false`: send at once. Default: the limits of the document, or
   * those that responses tell.
   */
  pacing?: PacingShares | SharedPacing | false | undefined;
  /**
   * Whose rate limits these are, as any name. Clients with the same name share their limits in this program, whatever
   * their keys. Default: those of the same key, or of the same function for keys.
   */
  organization?: string | undefined;
  /** A seam for proxies, agents and tests. Default: the global `fetch`. */
  fetch?: Fetch | undefined;
  /** Default: `console`. */
  logger?: Logger | undefined;
  /** Default: the API's environment variable, else `warn`. */
  logLevel?: LogLevel | undefined;
  /** Called with what happens in each call: started, attempts, responses, retries, ended. One that throws does no harm. */
  onEvent?: CallListener | readonly CallListener[] | undefined;
}

/** Options of a client. */
export interface ClientOptions extends BaseClientOptions {
  /** What data are checked with, as `generate --validators` writes it. Default: nothing is checked. */
  validators?: Validators | undefined;
}

/** The options of any client: those of an API with several servers name one of them, or say where single operations go. */
export type AnyClientOptions = ClientOptions & {
  readonly environment?: string | undefined;
  readonly apiVersion?: string | undefined;
} & ServerOptions;

/**
 * The options of a client made from another: what is given replaces, but headers, query values, middleware and listeners
 * are added.
 */
export function mergeOptions<Options extends AnyClientOptions>(base: Options, changes: Partial<Options>): Options {
  checkObject(changes, "withOptions", "timeout");
  const merged = { ...base };
  // Another environment means another server, unless the changes name that as well.
  if (changes.environment !== undefined) delete merged.baseURL;
  for (const [name, value] of Object.entries(changes)) {
    if (value !== undefined) setMember(merged, name, value);
  }
  if (base.defaultHeaders && changes.defaultHeaders) {
    merged.defaultHeaders = { ...asRecord(base.defaultHeaders), ...asRecord(changes.defaultHeaders) };
  }
  if (base.defaultQuery && changes.defaultQuery) {
    merged.defaultQuery = { ...base.defaultQuery, ...withoutUnset(Object.entries(changes.defaultQuery)) };
  }
  if (base.middleware && changes.middleware) merged.middleware = [base.middleware, changes.middleware].flat();
  if (base.onEvent && changes.onEvent) merged.onEvent = [base.onEvent, changes.onEvent].flat();
  return merged;
}

/** Options of which the caller may go on and change theirs. */
export function copyOptions<Options extends AnyClientOptions>(options: Options): Options {
  const copy = { ...options };
  if (copy.defaultHeaders) copy.defaultHeaders = asRecord(copy.defaultHeaders);
  if (copy.defaultQuery) copy.defaultQuery = { ...copy.defaultQuery };
  return copy;
}

/** By lower-case name: another spelling of a header is the same header. */
function asRecord(headers: HeaderChanges): Exclude<HeaderChanges, Headers> {
  const entries = [...headerEntries(headers)];
  return withoutUnset(entries.map(([name, value]): [string, typeof value] => [name.toLowerCase(), value]));
}

/** `undefined` leaves what was there as it is. */
function withoutUnset<Value>(entries: [name: string, value: Value][]): Record<string, Value> {
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
