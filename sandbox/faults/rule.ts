/**
 * A fault and the requests that it may hit, such as `{ fault: "reset-after", operation: "create*", times: 1 }`.
 * Latencies add up; of all other rules, the first that hits a request applies. A `-before` fault replaces the
 * operation; an `-after` fault, or one of the body, comes after the operation was carried out.
 */
export type FaultRule = FaultMatch & Fault;

/** The requests that a fault may hit: all of them, unless a member says otherwise. */
export interface FaultMatch {
  /**
   * An operation by its ID (`createAccount`) or by method and path (`POST /v1/accounts/{id}`), as written in the
   * document. `*` stands for any characters: `create*`, `* /v1/*`. Presigned URLs are `storage`. A name that no
   * operation has is a TypeError. Default: all operations.
   */
  readonly operation?: string;
  /** Probability that a request is hit, from 0 to 1. The seed of the sandbox decides which requests are. Default: 1. */
  readonly probability?: number;
  /** Number of requests that pass before one can be hit. Default: 0. */
  readonly skip?: number;
  /** Largest number of requests that are hit, from 1. Default: no limit. */
  readonly times?: number;
}

/** A failure of the network, of a proxy or of an API, by name, with its settings. */
export type Fault =
  | {
      /** The response is delayed. */
      readonly fault: "latency";
      /** Delay in milliseconds, from 0. */
      readonly milliseconds: number;
    }
  | {
      /** 429 with `Retry-After`. The operation is not carried out. */
      readonly fault: "too-many-requests";
      /** Seconds to wait, from 0. Default: 1. */
      readonly retryAfter?: number;
    }
  | {
      /** An error in the API's own format, before or after the operation is carried out. */
      readonly fault: "error-before" | "error-after";
      /** HTTP status, from 400 to 599. Default: 503. */
      readonly status?: number;
    }
  | {
      /** A web page, such as proxies send, in place of the response. */
      readonly fault: "html-body";
      /** HTTP status, from 200 to 599. Default: that of the response. */
      readonly status?: number;
    }
  | {
      /**
       * `stall-…`: no response; `reset-…`: the connection is reset; `…-in-body`: either of them halfway through the
       * body; `truncated-body`: half of the body, and a clean end; `repeated-page`: the first page of a list, whichever
       * was requested.
       */
      readonly fault: PlainFault;
    };

/** The faults without settings. */
export type PlainFault =
  | "stall-before"
  | "stall-after"
  | "stall-in-body"
  | "reset-before"
  | "reset-after"
  | "reset-in-body"
  | "truncated-body"
  | "repeated-page";

/** The name of a fault, in rules and on the command line. */
export type FaultName = Fault["fault"];

/** An operation as rules name it: by ID, or by method and path. */
export interface FaultTarget {
  readonly id: string;
  readonly method: string;
  readonly path: string;
}

/** Whether a rule names an operation. */
export function matchesOperation({ operation = "*" }: FaultMatch, { id, method, path }: FaultTarget): boolean {
  const subject = operation.includes(" ") ? `${method} ${path}` : id;
  const pattern = operation.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*");
  return new RegExp(`^${pattern}$`).test(subject);
}
