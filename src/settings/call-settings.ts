import { SDKError } from "../platform/errors.ts";
import type { APIDescription } from "./api-description.ts";
import { honoursConnectTimeout } from "./connect-timeout.ts";
import type { Middleware } from "./middleware.ts";
import { checkTimeouts } from "./option-names.ts";
import type { CallOptions, Fetch, FetchOptions, Timeouts } from "./call-options.ts";
import type { Validation } from "./validation.ts";

/** {@link CallOptions} with every default filled in. */
export interface CallSettings {
  readonly timeout: number | Timeouts;
  readonly deadline: number;
  readonly maxRetries: number;
  readonly maxRetryAfter: number;
  readonly retryWrites: boolean | "idempotent";
  readonly maxResponseSize: number;
  readonly fetchOptions: FetchOptions | undefined;
  /** `undefined`: what comes of validators being there. */
  readonly validate: Validation | undefined;
  /** The outermost first. `undefined`: none. */
  readonly middleware: readonly Middleware[] | undefined;
}

/** Milliseconds. */
export const defaultTimeout = 60_000;

export const defaultCallSettings: CallSettings = {
  timeout: defaultTimeout,
  deadline: Infinity,
  maxRetries: 2,
  maxRetryAfter: 60,
  retryWrites: "idempotent",
  maxResponseSize: 268_435_456,
  fetchOptions: undefined,
  validate: undefined,
  middleware: undefined,
};

/** The defaults of one API. */
export function defaultsOf({ retryWrites }: APIDescription): CallSettings {
  return retryWrites === undefined ? defaultCallSettings : { ...defaultCallSettings, retryWrites };
}

/**
 * Lays the options of a client over the defaults, or those of a call over its client's.
 * @throws SDKError for a number that makes no sense, and for a limit that `fetch` cannot honour
 */
export function overrideCallSettings(base: CallSettings, options: CallOptions | undefined, fetch: Fetch): CallSettings {
  if (options === undefined) return base;
  return {
    timeout: validTimeout(options.timeout, fetch) ?? base.timeout,
    deadline: validLimit("deadline", options.deadline, "milliseconds") ?? base.deadline,
    maxRetries: validCount("maxRetries", options.maxRetries) ?? base.maxRetries,
    maxRetryAfter: validSeconds("maxRetryAfter", options.maxRetryAfter) ?? base.maxRetryAfter,
    retryWrites: options.retryWrites ?? base.retryWrites,
    maxResponseSize: validLimit("maxResponseSize", options.maxResponseSize, "bytes") ?? base.maxResponseSize,
    fetchOptions: options.fetchOptions ? { ...base.fetchOptions, ...options.fetchOptions } : base.fetchOptions,
    validate: options.validate ?? base.validate,
    middleware: addFunctions("middleware", base.middleware, options.middleware),
  };
}

function validTimeout(timeout: CallOptions["timeout"], fetch: Fetch): CallSettings["timeout"] | undefined {
  if (typeof timeout !== "object" || timeout === null) return validLimit("timeout", timeout, "milliseconds");
  checkTimeouts(timeout);
  for (const [name, value] of Object.entries(timeout)) validLimit(`timeout.${name}`, value, "milliseconds");
  if (timeout.connect === undefined || honoursConnectTimeout in fetch) return { ...timeout };
  throw new SDKError("timeout.connect needs the `fetch` of createNodeFetch().");
}

/**
 * Adds functions to a list of them. `undefined`: there are none.
 * @throws SDKError for what is no function
 */
export function addFunctions<One extends (...values: never[]) => unknown>(
  name: string,
  base: readonly One[] | undefined,
  added: One | readonly One[] | undefined,
): readonly One[] | undefined {
  if (added === undefined) return base;
  const none: readonly One[] = [];
  return none.concat(base ?? none, added).map((one) => validFunction(name, one));
}

/** @throws SDKError for what is no function */
export function validFunction<One>(name: string, value: One): One {
  if (typeof value === "function") return value;
  throw new SDKError(`${name} must be a function; got ${typeof value}.`);
}

function validLimit(name: string, value: number | undefined, unit: string): number | undefined {
  const isValid = value === undefined || value === Infinity || (Number.isInteger(value) && value > 0);
  return valid(name, value, isValid, `a whole number of ${unit} above 0, or Infinity for none`);
}

function validCount(name: string, value: number | undefined): number | undefined {
  const isValid = value === undefined || (Number.isInteger(value) && value >= 0);
  return valid(name, value, isValid, "a whole number, 0 or more");
}

function validSeconds(name: string, value: number | undefined): number | undefined {
  return valid(name, value, value === undefined || value >= 0, "a number of seconds, 0 or more");
}

function valid(name: string, value: number | undefined, isValid: boolean, rule: string): number | undefined {
  if (isValid) return value;
  const got = typeof value === "number" ? value : JSON.stringify(value); // a text that holds a number looks like one
  throw new SDKError(`${name} must be ${rule}; got ${got}.`);
}
