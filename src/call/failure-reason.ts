import { APIError, APIResponseLostError } from "../platform/errors.ts";
import type { FailureReason } from "../settings/events.ts";
import { ThrownByMiddleware } from "./thrown-by-middleware.ts";

/** The kind of an error and not its message, which may quote what the server said. */
export function reasonOf(failure: unknown): FailureReason {
  const error = failure instanceof ThrownByMiddleware ? failure.error : failure;
  const hasStatus = error instanceof APIError || error instanceof APIResponseLostError;
  return { error: error instanceof Error ? error.name : typeof error, status: hasStatus ? error.status : undefined };
}

/** `RateLimitError 429` */
export function describeReason({ error, status }: FailureReason): string {
  return status === undefined ? error : `${error} ${status}`;
}
