import { APIError, SDKError } from "lightfield-wootiv";
import { CLIError } from "../cli-error.ts";

/**
 * What went wrong, for the model: what the API or this program says, and what that means for a write. What this program
 * does not know goes to the log, through `redact` as well.
 */
export function describeFailure(error: unknown, redact: (text: string) => string): string {
  if (error instanceof SDKError) return redact(`${error.message}${requestOf(error)}${outcomeOf(error)}`);
  if (error instanceof CLIError) return redact(error.message);
  process.stderr.write(redact(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`));
  return "This server has a bug: the call failed for a reason that it does not know. Its log has the details.";
}

function requestOf(error: SDKError): string {
  return error instanceof APIError && error.requestId !== undefined ? ` (request ${error.requestId})` : "";
}

function outcomeOf({ mayHaveBeenApplied }: SDKError): string {
  return mayHaveBeenApplied ? " It may have been carried out all the same: look before you call it again." : "";
}
