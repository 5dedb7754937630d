import type { SecurityScheme } from "../auth/scheme.ts";
import { noKey } from "../auth/schemes.ts";
import type { BuiltRequest } from "../call/build-request.ts";
import { SDKError } from "../platform/errors.ts";
import { isBrowser } from "../platform/platform.ts";
import type { CallSettings } from "../settings/call-settings.ts";
import type { Fetch } from "../settings/call-options.ts";
import type { Settings } from "../settings/settings.ts";

/** What differs between an upload and a download. */
type TransferRequest = Pick<BuiltRequest, "method" | "headers" | "bodyIsStream" | "isRead" | "callSettings">;

/**
 * A request to a presigned URL: without key, headers and query of the client.
 * @throws SDKError for what is not a URL
 */
export function buildPresignedRequest(
  purpose: "upload" | "download",
  url: string | null | undefined,
  request: TransferRequest,
): BuiltRequest {
  if (typeof url !== "string" || !/^https?:\/\//i.test(url) || !URL.canParse(url)) {
    throw new SDKError(`The API returned no valid URL for the ${purpose}.`);
  }
  return {
    ...request,
    name: undefined,
    api: undefined,
    callSettings: presignedSettings(request.callSettings),
    baseURL: new URL(url).origin,
    url,
    path: `(${purpose} URL)`, // no message may show it
    requestKey: undefined,
    body: undefined,
    keyIsHonoured: true, // a file under its name: sent or fetched twice is the same as once
    responseKind: "none",
  };
}

/** Without middleware, which would see the URL. Browsers would also send the cookies that the host has set. */
function presignedSettings(callSettings: CallSettings): CallSettings {
  const { fetchOptions } = callSettings;
  return {
    ...callSettings,
    middleware: undefined,
    fetchOptions: isBrowser() ? { ...fetchOptions, credentials: "omit" } : fetchOptions,
  };
}

/** The settings for a request to a presigned URL: they send no key, and no message shows the URL. */
export function withoutCredentials(settings: Settings, fetch: Fetch = settings.fetch): Settings {
  return { ...settings, securityScheme: presignedURL, pacer: undefined, fetch };
}

/** Anyone who has a presigned URL can read or write there: the URL is the key. */
const presignedURL: SecurityScheme = {
  ...noKey,
  /** The URL, and the values of its query both decoded and as they stand there. */
  sentSecrets({ url }) {
    const { search, searchParams } = new URL(url);
    const pairs = search.slice(1).split("&");
    return [url, ...searchParams.values(), ...pairs.map((pair) => pair.replace(/^[^=]*=/, ""))];
  },
};
