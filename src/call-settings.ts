import { SDKError } from "./errors.ts";
import type { CallOptions, FetchOptions } from "./options.ts";

/** {@link CallOptions} with every default filled in. */
export interface CallSettings {
  readonly timeout: number;
  readonly deadline: number;
  readonly maxRetries: number;
  readonly maxRetryAfter: number;
  readonly retryWrites: boolean;
  readonly fetchOptions: FetchOptions | undefined;
}

export const defaultCallSettings: CallSettings = {
  timeout: 60_000,
  deadline: Infinity,
  maxRetries: 2,
  maxRetryAfter: 60,
  retryWrites: true,
  fetchOptions: undefined,
};

/**
 * Lays the options of a client over the defaults, or those of a call over its client's.
 * @throws SDKError for a number that makes no sense
 */
export function overrideCallSettings(base: CallSettings, options: CallOptions | undefined): CallSettings {
  if (options === undefined) return base;
  return {
    timeout: checkDuration("timeout", options.timeout) ?? base.timeout,
    deadline: checkDuration("deadline", options.deadline) ?? base.deadline,
    maxRetries: checkCount("maxRetries", options.maxRetries) ?? base.maxRetries,
    maxRetryAfter: checkSeconds("maxRetryAfter", options.maxRetryAfter) ?? base.maxRetryAfter,
    retryWrites: options.retryWrites ?? base.retryWrites,
    fetchOptions: options.fetchOptions ? { ...base.fetchOptions, ...options.fetchOptions } : base.fetchOptions,
  };
}

function checkDuration(name: string, value: number | undefined): number | undefined {
  if (value === undefined || value === Infinity || (Number.isInteger(value) && value > 0)) return value;
  throw new SDKError(`${name} must be a whole number of milliseconds above 0, or Infinity for none; it is ${value}.`);
}

function checkCount(name: string, value: number | undefined): number | undefined {
  if (value === undefined || (Number.isInteger(value) && value >= 0)) return value;
  throw new SDKError(`${name} must be a whole number, 0 or more; it is ${value}.`);
}

function checkSeconds(name: string, value: number | undefined): number | undefined {
  if (value === undefined || value >= 0) return value;
  throw new SDKError(`${name} must be a number of seconds, 0 or more; it is ${value}.`);
}
