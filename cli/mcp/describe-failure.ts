import { APIError, isAPIError, SDKError } from "lightfield-wootiv";
import { CLIError } from "../cli-error.ts";

/**
 * What went wrong, for the model: what the API or this program says, what to do next, and what that means for a write.
 * What this program does not know goes to the log, through `redact` as well.
 */
export function describeFailure(error: unknown, redact: (text: string) => string): string {
  if (error instanceof SDKError)
    return redact(`${error.message}${requestOf(error)}${adviceOn(error)}${outcomeOf(error)}`);
  if (error instanceof CLIError) return redact(error.message);
  process.stderr.write(redact(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`));
  return "This server has a bug: the call failed for a reason that it does not know. Its log has the details.";
}

function requestOf(error: SDKError): string {
  return error instanceof APIError && error.requestId !== undefined ? ` (request ${error.requestId})` : "";
}

/** What an agent can do, or say to whoever runs its server. */
function adviceOn(error: SDKError): string {
  switch (isAPIError(error) ? error.status : undefined) {
    case 401:
      return " The API does not take the key: whoever runs this server has to start it with another one.";
    case 403:
      return " The key may not do this: whoever runs this server can start it with one that may.";
    case 404:
      return " Look for it with an operation that lists.";
    case 429:
      return " Wait before you call it again.";
    default:
      return "";
  }
}

function outcomeOf({ mayHaveBeenApplied }: SDKError): string {
  return mayHaveBeenApplied ? " It may have been carried out all the same: look before you call it again." : "";
}
