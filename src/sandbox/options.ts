import type { RecordedRequest } from "./requests.ts";

export interface SandboxOptions {
  /** Decides all identifiers and tokens. Default: 1. */
  seed?: number;
  /** The present time. Default: a clock that begins at a fixed time and moves on by a second with each request. */
  clock?: () => Date;
  /** Whether Lightfield's limit of 25 requests a second is enforced, or another number of them. Default: no limit. */
  rateLimit?: boolean | number;
  /** How many of the latest requests are remembered. Default: 10 000. */
  requestLimit?: number;
  /** Waited for while an operation is under way: to see what happens to other requests in the meantime. */
  pause?: (request: RecordedRequest) => Promise<void> | void;
  /** Stands around everything: may answer in the sandbox's place, or change or lose the answer of `proceed()`. */
  intercept?: (request: RecordedRequest, proceed: () => Promise<Response>) => Promise<Response> | Response;
}
