import type { BuiltRequest } from "./build-request.ts";
import { SDKError } from "./errors.ts";

type Particulars = Pick<BuiltRequest, "method" | "headers" | "bodyIsStream" | "isRead" | "callSettings">;

/**
 * A request to an address that the API has signed: with nothing of the client's, neither key nor headers.
 * @throws SDKError for what is no address
 */
export function buildSignedRequest(
  purpose: "upload" | "download",
  url: string,
  particulars: Particulars,
): BuiltRequest {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) {
    throw new SDKError(`The API named no address for the ${purpose}.`);
  }
  return {
    ...particulars,
    url,
    path: `(${purpose} address)`, // no message may show it
    askForKey: undefined,
    body: undefined,
    keyIsHonoured: true, // the same bytes at the same place: sent twice is sent once
    answer: "none",
  };
}
