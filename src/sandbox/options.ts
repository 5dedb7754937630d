import type { FaultRule } from "./faults/rule.ts";
import type { RecordedRequest } from "./requests.ts";

export interface SandboxOptions {
  /** Decides all identifiers and tokens. Default: 1. */
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
