/**
 * What can go wrong with a call, and what to do about it.
 *
 * npm pkg set type=module
 * npm install lightfield-wootiv
 * node handle-each-error.ts
 */
import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIResponseLostError,
  APIUserAbortError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  DownloadError,
  InternalServerError,
  NotFoundError,
  PaginationError,
  PermissionDeniedError,
  RateLimitError,
  SDKError,
  UnprocessableEntityError,
  UploadError,
} from "lightfield-wootiv";
import { Lightfield } from "lightfield-wootiv/lightfield";

/** A line for the user. A subclass must come before its base class. */
export function explain(error: unknown): string {
  // Responses that are not 2xx.
  if (error instanceof AuthenticationError) return "The key is wrong or was revoked: make another one.";
  if (error instanceof PermissionDeniedError) return `The key may not do this: ${error.message}`;
  if (error instanceof NotFoundError) return `There is nothing at ${error.path}; was it deleted?`;
  if (error instanceof BadRequestError) return `Look at ${error.param ?? "the request"}: ${error.message}`;
  if (error instanceof UnprocessableEntityError) return `A rule of the API forbids it: ${error.message}`;
  if (error instanceof ConflictError) return "Someone else has changed it: read it again, then decide.";
  if (error instanceof RateLimitError) return `Too many calls: go on in ${error.retryAfter ?? 1} s.`;
  if (error instanceof InternalServerError)
    return `The server failed ${error.attempts} times; request ${error.requestId}.`;
  if (error instanceof APIError) return `Status ${error.status}: ${error.message}`;
  // No response, or only a part of one.
  if (error instanceof APIResponseLostError)
    return "It worked, but the response was lost: look before you do it again.";
  if (error instanceof APIConnectionTimeoutError) return `No response in time. ${inDoubt(error)}`;
  if (error instanceof APIConnectionError) return `No connection. ${inDoubt(error)}`;
  // Uploads and downloads go to other hosts, whose statuses are not the API's.
  if (error instanceof UploadError) return `The upload host responded with ${error.status}: ${error.message}`;
  if (error instanceof DownloadError) return `The download host responded with ${error.status}: ${error.message}`;
  // Raised by this package itself.
  if (error instanceof APIUserAbortError) return "You have stopped it.";
  if (error instanceof PaginationError) return "The server repeats its pages: tell its makers.";
  if (error instanceof SDKError) return error.message; // a wrong option or argument: nothing was sent
  throw error; // not from this package
}

function inDoubt({ mayHaveBeenApplied }: SDKError): string {
  return mayHaveBeenApplied ? "The change may have been made." : "Nothing was changed.";
}

const client = new Lightfield();
const wrongKey = client.withOptions({ apiKey: "sk_lf_wrong" });
const nobodyThere = client.withOptions({ baseURL: "http://127.0.0.1:40404", maxRetries: 0 });

const calls: Record<string, () => Promise<unknown>> = {
  "a wrong key": () => wrongKey.account.list(),
  "a missing record": () => client.account.retrieve("acc_missing"),
  "an unknown field": () => client.account.create({ fields: { $name: "Acme", nonsense: 1 } }),
  "a stopped call": () => client.account.list({}, { signal: AbortSignal.abort() }),
  "no server": () => nobodyThere.account.create({ fields: { $name: "Acme" } }),
  "an argument that cannot be": () => client.account.retrieve(".."),
};
for (const [name, call] of Object.entries(calls)) {
  console.log(`${name}: ${await call().then(() => "went well", explain)}`);
}
