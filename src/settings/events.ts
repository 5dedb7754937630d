import type { Finding } from "../platform/finding.ts";
import type { ValidationPart } from "../platform/validation-errors.ts";

/** Which call an event or an attempt belongs to: the same object for all of them. */
export interface CallDescription {
  /** Method and path of the document: `GET /v1/accounts/{id}`. */
  readonly operation: string;
  /** `GET` */
  readonly method: string;
  /** `/v1/accounts/{id}`: values are left out, since some are secret. */
  readonly path: string;
  /** `account`. `undefined` for what has no method of its own, such as `client.request()`. */
  readonly resource: string | undefined;
  /** `retrieve` */
  readonly methodName: string | undefined;
}

/** Why an attempt or a call has failed. Not the error itself, whose message may quote what the server said. */
export interface FailureReason {
  /** The `name` of the error: `RateLimitError`. */
  readonly error: string;
  /** The status of the response, where there was one. */
  readonly status: number | undefined;
}

/** Headers by lower-case name. Of those that may hold a secret, the value is `[redacted]`. */
export type EventHeaders = Readonly<Record<string, string>>;

/** The first event of a call. */
export interface CallStartedEvent {
  readonly type: "call-started";
  readonly call: CallDescription;
}

/** An attempt waits for its turn in its rate-limit group. Where it need not wait, there is no such event. */
export interface WaitStartedEvent {
  readonly type: "wait-started";
  readonly call: CallDescription;
  /** `read` */
  readonly group: string;
}

/** Its turn has come, or the call has been aborted or is too late. */
export interface WaitEndedEvent {
  readonly type: "wait-ended";
  readonly call: CallDescription;
  readonly group: string;
  readonly milliseconds: number;
}

/** A request is about to be sent. Middleware may still change its headers. */
export interface AttemptEvent {
  readonly type: "attempt";
  readonly call: CallDescription;
  /** Counted from 1. */
  readonly attempt: number;
  /** The values of its query are `REDACTED`. */
  readonly url: string;
  readonly requestHeaders: EventHeaders;
}

/** An attempt has ended with a response of any status, its body included unless the caller reads that. */
export interface ResponseEvent {
  readonly type: "response";
  readonly call: CallDescription;
  readonly attempt: number;
  readonly status: number;
  readonly requestHeaders: EventHeaders;
  readonly responseHeaders: EventHeaders;
  /** How long the attempt took. */
  readonly milliseconds: number;
}

/** An attempt has ended without a response, or with one that is of no use. */
export interface FailureEvent {
  readonly type: "failure";
  readonly call: CallDescription;
  readonly attempt: number;
  readonly reason: FailureReason;
  readonly requestHeaders: EventHeaders;
  readonly milliseconds: number;
}

/** Another attempt will follow. */
export interface RetryEvent {
  readonly type: "retry";
  readonly call: CallDescription;
  /** The one that failed. */
  readonly attempt: number;
  readonly reason: FailureReason;
  /** Milliseconds until the next attempt. */
  readonly wait: number;
}

/**
 * Data are not what the document describes, as far as the option `validate` has them checked. There is one event for each
 * place and process; `mismatches()` of `lightfield-wootiv/validate` counts them.
 */
export interface MismatchEvent extends Pick<Finding, "kind" | "expected" | "message" | "received" | "nearest"> {
  readonly type: "mismatch";
  readonly call: CallDescription;
  readonly part: ValidationPart;
  /** A JSON pointer into that part: `/data/0/name`. */
  readonly pointer: string;
}

/** The last event of a call. */
export interface CallEndedEvent {
  readonly type: "call-ended";
  readonly call: CallDescription;
  readonly attempts: number;
  /** `undefined`: the call has succeeded. */
  readonly reason: FailureReason | undefined;
  /** From the first event to this one. */
  readonly milliseconds: number;
}

/** What happens in a call, in this order. Each page of a list is a call. Further types may be added. */
export type CallEvent =
  | CallStartedEvent
  | WaitStartedEvent
  | WaitEndedEvent
  | AttemptEvent
  | ResponseEvent
  | FailureEvent
  | RetryEvent
  | MismatchEvent
  | CallEndedEvent;

/** Called with each event, at once: it should return soon. What it throws, or its promise rejects with, is ignored. */
export type CallListener = (event: CallEvent) => unknown;
