import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIUserAbortError,
  isAPIError,
  SDKError,
} from "lightfield-wootiv";
import { CLIError, exitCodes } from "../cli-error.ts";
import type { ExitCode } from "../cli-error.ts";

/** How a command ends that failed; undefined for what is no failure that users can do something about. */
export function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof CLIError) return error.exitCode;
  if (error instanceof APIUserAbortError) return exitCodes.interrupted;
  if (error instanceof APIConnectionTimeoutError) return exitCodes.tooSlow;
  if (error instanceof APIConnectionError) return exitCodes.unreachable;
  if (isAPIError(error)) return exitCodeOfStatus(error.status);
  return refusesInput(error) ? exitCodes.usage : exitCodes.failed;
}

/** What the client refuses before it sends anything. Its other errors have a class of their own, a cause, or attempts. */
function refusesInput(error: unknown): boolean {
  if (!(error instanceof SDKError)) return false;
  return error.constructor === SDKError && error.cause === undefined && error.attempts === 0;
}

function exitCodeOfStatus(status: number): ExitCode {
  switch (status) {
    case 401:
    case 403:
      return exitCodes.refused;
    case 404:
      return exitCodes.notFound;
    case 408:
    case 429:
      return exitCodes.tooSlow;
    default:
      return exitCodes.failed;
  }
}
