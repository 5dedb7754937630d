import { noKey } from "../auth/schemes.ts";
import type { BuiltRequest } from "../call/build-request.ts";
import { SDKError } from "../platform/errors.ts";
import { isBrowser } from "../platform/platform.ts";
import { redactError, redactor } from "../platform/redact.ts";
import type { Redact } from "../platform/redact.ts";
import type { Fetch } from "../settings/options.ts";
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
    url,
    path: `(${purpose} URL)`, // no message may show it
    requestKey: undefined,
    body: undefined,
    keyIsHonoured: true, // a file under its name: sent or fetched twice is the same as once
    responseKind: "none",
  };
}

/** The settings for a request to a presigned URL: they send no key, and no message shows the URL. */
export function withoutCredentials(settings: Settings, fetch: Fetch = settings.fetch): Settings {
  return { ...settings, securityScheme: noKey, fetch: presignedFetch(fetch) };
}

/**
 * Makes a `fetch` for presigned URLs: anyone who has one can read or write there. So no error, no refusal and no `url`
 * of a response shows it. In browsers, no cookies go along either.
 */
function presignedFetch(fetch: Fetch): Fetch {
  return async (url, init) => {
    const redact = urlRedactor(url);
    const credentials: RequestInit = isBrowser() ? { credentials: "omit" } : {};
    try {
      return withoutURL(await fetch(url, { ...init, ...credentials }), url, redact);
    } catch (error) {
      throw redactError(error, redact);
    }
  };
}

/** The same response, except that neither its `url` nor the text of a refusal shows the presigned URL. */
function withoutURL(response: Response, url: string, redact: Redact): Response {
  const { origin, pathname } = new URL(response.url || url);
  Object.defineProperty(response, "url", { value: origin + pathname });
  if (response.ok) return response;
  const text = response.text.bind(response);
  return Object.defineProperty(response, "text", { value: async () => redact(await text()) });
}

/** Takes out the URL, and the values of its query both encoded and decoded. */
function urlRedactor(url: string): Redact {
  return redactor(() => {
    const { search, searchParams } = new URL(url);
    const values = [...searchParams.values()].flatMap((value) => [value, encodeURIComponent(value)]);
    const encoded = search
      .slice(1)
      .split("&")
      .map((pair) => pair.replace(/^[^=]*=/, ""));
    return [url, ...values, ...encoded];
  });
}
