/**
 * What goes wrong, and where. Of several rules, those of latency add up, and the first other one that hits decides.
 * Faults `-after` and those of bodies come when the operation has been carried out, faults `-before` when it has not.
 */
export type FaultRule = FaultPlace & Fault;

/** Which requests a fault may hit. */
export interface FaultPlace {
  /**
   * An operation by its ID (`createAccount`) or by method and path (`POST /v1/accounts/{id}`), as they stand in the
   * document. `*` stands for any characters: `create*`, `* /v1/*`. Signed addresses are `storage`. Default: all.
   */
  readonly operation?: string;
  /** How likely a request is hit, from 0 to 1. The seed of the sandbox decides which ones are. Default: 1. */
  readonly probability?: number;
  /** How many requests pass before the first one can be hit. Default: 0. */
  readonly skip?: number;
  /** How often it happens at most. Default: no limit. */
  readonly times?: number;
}

/** What goes wrong. */
export type Fault =
  | {
      /** The answer comes later. */
      readonly fault: "latency";
      readonly milliseconds: number;
    }
  | {
      /** 429 with `Retry-After`. Nothing has been carried out. */
      readonly fault: "too-many-requests";
      /** Seconds to wait. Default: 1. */
      readonly retryAfter?: number;
    }
  | {
      /** An error in the form of the API. */
      readonly fault: "error-before" | "error-after";
      /** From 400 to 599. Default: 503. */
      readonly status?: number;
    }
  | {
      /** A web page, such as proxies send, in place of the answer. */
      readonly fault: "html-body";
      /** From 200 to 599. Default: that of the answer. */
      readonly status?: number;
    }
  | {
      /**
       * `stall-…`: no answer comes; `reset-…`: the connection is reset; `…-in-body`: that happens halfway through the
       * body; `truncated-body`: half of the body, and a clean end; `repeated-page`: the first page of a list, whichever
       * was asked for.
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

/** What a fault is called, in rules and on the command line. */
export type FaultName = Fault["fault"];

/** An operation as rules name it. */
export interface FaultTarget {
  readonly id: string;
  readonly method: string;
  readonly path: string;
}

/** Whether an operation is one of those that a rule names. */
export function concerns({ operation = "*" }: FaultPlace, { id, method, path }: FaultTarget): boolean {
  const subject = operation.includes(" ") ? `${method} ${path}` : id;
  const pattern = operation.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*");
  return new RegExp(`^${pattern}$`).test(subject);
}
