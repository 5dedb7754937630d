import type { BuiltRequest } from "../call/build-request.ts";
import { SDKError } from "../platform/errors.ts";

type Particulars = Pick<BuiltRequest, "method" | "headers" | "bodyIsStream" | "isRead" | "callSettings">;

/**
 * A request to an address that the API has signed: without key, headers and query of the client.
 * @throws SDKError for what is not an address
 */
export function buildSignedRequest(
  purpose: "upload" | "download",
  url: string | null | undefined,
  particulars: Particulars,
): BuiltRequest {
  if (typeof url !== "string" || !/^https?:\/\//i.test(url) || !URL.canParse(url)) {
    throw new SDKError(`The API returned no valid address for the ${purpose}.`);
  }
  return {
    ...particulars,
    url,
    path: `(${purpose} address)`, // no message may show it
    askForKey: undefined,
    body: undefined,
    keyIsHonoured: true, // a file at its place: sent or fetched twice is the same as once
    answer: "none",
  };
}
