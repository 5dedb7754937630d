import type { FaultRule } from "../faults/rule.ts";
import type { RecordedRequest } from "../store/requests.ts";

export interface SandboxOptions {
  /** Determines all IDs and tokens, and which requests faults hit: a whole number. Default: 1. */
  seed?: number;
  /** Returns the current time. Default: a clock that starts at a fixed time and advances by one second per request. */
  clock?: () => Date;
  /** Enforces Lightfield's limit of 25 requests a second, or another number of them. Default: no limit. */
  rateLimit?: boolean | number;
  /** Milliseconds by which Lightfield's lists lag behind writes, as its search index does. Default: 0. */
  searchLag?: number;
  /** Whether Lightfield's opportunities have pipelines (beta). Default: false. */
  pipelines?: boolean;
  /** How many of the latest requests are recorded. Default: 10 000. */
  requestLimit?: number;
  /** The faults to inject at first. Default: none. `sandbox.faults` changes them while the sandbox runs. */
  faults?: readonly FaultRule[];
  /** Waits for the milliseconds of a latency. Default: in real time. */
  sleep?: (milliseconds: number) => Promise<void>;
  /** Awaited during each operation, to see what happens to other requests in the meantime. */
  pause?: (request: RecordedRequest) => Promise<void> | void;
  /** Wraps everything, faults included: may respond itself, or change or drop the response of `proceed()`. */
  intercept?: (request: RecordedRequest, proceed: () => Promise<Response>) => Promise<Response> | Response;
}

/** What each option takes, in words and as a check. */
const allowed: Record<keyof SandboxOptions, [range: string, fits: (value: unknown) => boolean]> = {
  seed: ["a whole number", Number.isSafeInteger],
  clock: ["a function", isFunction],
  rateLimit: ["true, false or a whole number from 0", (value) => typeof value === "boolean" || isWholeFrom(0, value)],
  searchLag: ["a whole number of milliseconds from 0", (value) => isWholeFrom(0, value)],
  pipelines: ["true or false", (value) => typeof value === "boolean"],
  requestLimit: ["a whole number from 1", (value) => isWholeFrom(1, value)],
  faults: ["an array of faults", Array.isArray],
  sleep: ["a function", isFunction],
  pause: ["a function", isFunction],
  intercept: ["a function", isFunction],
};

/** @throws TypeError for an unknown option or a value that it does not take, saying what is allowed */
export function checkOptions(options: SandboxOptions): void {
  for (const [name, value] of Object.entries(options)) {
    const [range, fits] = Object.entries(allowed).find(([known]) => known === name)?.[1] ?? [];
    if (fits === undefined) {
      throw new TypeError(`The sandbox has no option ${name}. Its options are ${Object.keys(allowed).join(", ")}.`);
    }
    if (value !== undefined && !fits(value)) throw new TypeError(`The sandbox's option ${name} takes ${range}.`);
  }
}

function isWholeFrom(low: number, value: unknown): boolean {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= low;
}

function isFunction(value: unknown): boolean {
  return typeof value === "function";
}
