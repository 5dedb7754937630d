import type { FaultRule } from "../faults/rule.ts";
import { isObject } from "../store/json.ts";
import type { RecordedRequest } from "../store/requests.ts";
import type { SeedData } from "./seed-data.ts";

/** The options of `createSandbox`. An unknown option, or a value that an option does not take, is a TypeError. */
export interface SandboxOptions {
  /** Determines all IDs and tokens, and which requests faults hit: a whole number. Default: 1. */
  readonly seed?: number;
  /** Lightfield records and custom fields of one's own. A mistake in it is a TypeError that names it. Default: none. */
  readonly seedData?: SeedData;
  /**
   * Path of a file that keeps the state, bytes of files included, for the next sandbox that is given it. It is written at
   * once, at most a second after a request, and by `close()`. Once it exists, `seedData` and `pipelines` have no effect.
   * One that does not hold a state is a TypeError, and is left as it is. Default: none.
   */
  readonly stateFile?: string;
  /**
   * Returns the current time. Default: a clock that starts on 15 June 2026 at 09:00 UTC and advances by one second per
   * request.
   */
  readonly clock?: () => Date;
  /**
   * Enforces Lightfield's limit on requests per second: `true` for its 25, a number for another limit, `false` for none.
   * Default: false.
   */
  readonly rateLimit?: boolean | number;
  /** Milliseconds by which Lightfield's lists lag behind writes, as its search index does. Default: 0. */
  readonly searchLag?: number;
  /** Whether Lightfield's opportunities have pipelines (beta). Default: false. */
  readonly pipelines?: boolean;
  /** Largest number of requests in `sandbox.requests`, from 1; the oldest are dropped. Default: 10 000. */
  readonly requestLimit?: number;
  /** The faults to inject at first. Default: none. `sandbox.faults` changes them while the sandbox runs. */
  readonly faults?: readonly FaultRule[];
  /** Waits for the milliseconds of a `latency`. Default: in real time. */
  readonly sleep?: (milliseconds: number) => Promise<void>;
  /** Awaited during each operation, to see what happens to other requests in the meantime. Default: no pause. */
  readonly pause?: (request: RecordedRequest) => Promise<void> | void;
  /**
   * Wraps everything, faults included: may respond itself, or change or drop the response of `proceed()`. An error that
   * it throws rejects `sandbox.fetch`, and resets the connection of a socket. Default: `proceed()`.
   */
  readonly intercept?: (request: RecordedRequest, proceed: () => Promise<Response>) => Promise<Response> | Response;
}

/** The values that each option takes, in words and as a check. */
const ranges: Record<keyof SandboxOptions, [range: string, includes: (value: unknown) => boolean]> = {
  seed: ["a whole number", Number.isSafeInteger],
  seedData: ["an object with fields, records and samples", isObject],
  stateFile: ["the path of a file", (value) => typeof value === "string" && value !== ""],
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
    const [range, includes] = Object.entries(ranges).find(([known]) => known === name)?.[1] ?? [];
    if (includes === undefined) {
      throw new TypeError(`The sandbox has no option ${name}. Its options are ${Object.keys(ranges).join(", ")}.`);
    }
    if (value !== undefined && !includes(value)) throw new TypeError(`The sandbox's option ${name} takes ${range}.`);
  }
}

function isWholeFrom(low: number, value: unknown): boolean {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= low;
}

function isFunction(value: unknown): boolean {
  return typeof value === "function";
}
