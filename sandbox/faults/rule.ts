/**
 * A fault and the requests it applies to. Latencies add up; of all other rules, the first that hits applies.
 * Faults `-after` and those of bodies come after the operation was carried out, faults `-before` in its place.
 */
export type FaultRule = FaultMatch & Fault;

/** Which requests a fault may hit. */
export interface FaultMatch {
  /**
   * An operation by its ID (`createAccount`) or by method and path (`POST /v1/accounts/{id}`), as written in the
   * document. `*` stands for any characters: `create*`, `* /v1/*`. Signed URLs are `storage`. Default: all.
   */
  readonly operation?: string;
  /** Probability that a request is hit, from 0 to 1. The seed of the sandbox decides which ones are. Default: 1. */
  readonly probability?: number;
  /** How many requests pass before one can be hit. Default: 0. */
  readonly skip?: number;
  /** How many requests are hit at most. Default: no limit. */
  readonly times?: number;
}

/** What goes wrong. */
export type Fault =
  | {
      /** The response is delayed. */
      readonly fault: "latency";
      readonly milliseconds: number;
    }
  | {
      /** 429 with `Retry-After`. The operation is not carried out. */
      readonly fault: "too-many-requests";
      /** Seconds to wait. Default: 1. */
      readonly retryAfter?: number;
    }
  | {
      /** An error in the API's own format. */
      readonly fault: "error-before" | "error-after";
      /** From 400 to 599. Default: 503. */
      readonly status?: number;
    }
  | {
      /** A web page, such as proxies send, in place of the response. */
      readonly fault: "html-body";
      /** From 200 to 599. Default: that of the response. */
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

/** The faults that take no number. */
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

/** An operation as rules name it. */
export interface FaultTarget {
  readonly id: string;
  readonly method: string;
  readonly path: string;
}

/** Whether a rule names an operation. */
export function concerns({ operation = "*" }: FaultMatch, { id, method, path }: FaultTarget): boolean {
  const subject = operation.includes(" ") ? `${method} ${path}` : id;
  const pattern = operation.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*");
  return new RegExp(`^${pattern}$`).test(subject);
}
