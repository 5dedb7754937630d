import { APIError, SDKError } from "lightfield-wootiv";
import { CLIError } from "../cli-error.ts";

/** What went wrong, for the model: what the API or this program says, and what that means for a write. */
export function describeFailure(error: unknown): string {
  if (error instanceof SDKError) return `${error.message}${requestOf(error)}${outcomeOf(error)}`;
  if (error instanceof CLIError) return error.message;
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return "This server has a bug: the call failed for a reason that it does not know. Its log has the details.";
}

function requestOf(error: SDKError): string {
  return error instanceof APIError && error.requestId !== undefined ? ` (request ${error.requestId})` : "";
}

function outcomeOf({ mayHaveBeenApplied }: SDKError): string {
  return mayHaveBeenApplied ? " It may have been carried out all the same: look before you call it again." : "";
}
