import type { FaultRule } from "./faults/rule.ts";
import type { RecordedRequest } from "./requests.ts";

export interface SandboxOptions {
  /** Decides all identifiers and tokens: a whole number. Default: 1. */
  seed?: number;
  /** The present time. Default: a clock that begins at a fixed time and moves on by a second with each request. */
  clock?: () => Date;
  /** Whether Lightfield's limit of 25 requests a second is enforced, or another number of them. Default: no limit. */
  rateLimit?: boolean | number;
  /** Milliseconds by which Lightfield's lists trail writes, as its search index does. Default: 0. */
  searchLag?: number;
  /** Whether Lightfield's opportunities have pipelines, which are in beta there. Default: they have none. */
  pipelines?: boolean;
  /** How many of the latest requests are remembered. Default: 10 000. */
  requestLimit?: number;
  /** What goes wrong to begin with. Default: nothing. `sandbox.faults` changes it while the sandbox runs. */
  faults?: readonly FaultRule[];
  /** How latency is waited for. Default: in real time. */
  sleep?: (milliseconds: number) => Promise<void>;
  /** Waited for while an operation is under way: to see what happens to other requests in the meantime. */
  pause?: (request: RecordedRequest) => Promise<void> | void;
  /** Stands around everything: may answer in the sandbox's place, or change or lose the answer of `proceed()`. */
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

/** @throws TypeError that says what is allowed, for an option that there is not or a value that it does not take */
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
