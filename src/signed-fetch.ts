import { rewriteError } from "./authentication/rewrite-error.ts";
import { validPhrase } from "./headers.ts";
import type { Fetch } from "./options.ts";
import { isBrowser } from "./platform.ts";

/**
 * Makes a `fetch` for addresses that an API has signed: who has one may read or write there. So no error, no refusal and
 * no response shows it. Nor do cookies go along, of which only browsers know.
 */
export function signedFetch(fetch: Fetch): Fetch {
  return async (url, init) => {
    const credentials: RequestInit = isBrowser() ? { credentials: "omit" } : {};
    try {
      return await withoutAddress(await fetch(url, { ...init, ...credentials }), url);
    } catch (error) {
      throw rewriteError(error, (text) => redactAddress(text, url));
    }
  };
}

/** A success with its body unread; a refusal with what it says, should that quote the address. */
async function withoutAddress(response: Response, url: string): Promise<Response> {
  const { ok, status, statusText, headers } = response;
  if (status === 0) return response; // a browser's redirect, of which it shows nothing
  if (!ok)
    return new Response(redactAddress(await response.text(), url) || null, {
      status,
      statusText: validPhrase(statusText),
      headers,
    });
  const { origin, pathname } = new URL(response.url || url);
  return Object.defineProperty(response, "url", { value: origin + pathname });
}

function redactAddress(text: string, url: string): string {
  const secrets = [url, ...new URL(url).searchParams.values()].filter(({ length }) => length >= 8);
  return secrets.reduce((redacted, secret) => redacted.replaceAll(secret, "[redacted]"), text);
}
