import type { Fetch } from "../settings/options.ts";
import { isBrowser } from "../platform/platform.ts";
import { redactError, redactor } from "../platform/redact.ts";
import type { Redact } from "../platform/redact.ts";

/**
 * Makes a `fetch` for addresses that an API has signed: anyone who has one can read or write there. So no error, no
 * refusal and no `url` of a response shows it. In browsers, no cookies go along either.
 */
export function signedFetch(fetch: Fetch): Fetch {
  return async (url, init) => {
    const redact = addressRedactor(url);
    const credentials: RequestInit = isBrowser() ? { credentials: "omit" } : {};
    try {
      return withoutAddress(await fetch(url, { ...init, ...credentials }), url, redact);
    } catch (error) {
      throw redactError(error, redact);
    }
  };
}

/** The same response, except that neither its `url` nor the text of a refusal shows the address. */
function withoutAddress(response: Response, url: string, redact: Redact): Response {
  const { origin, pathname } = new URL(response.url || url);
  Object.defineProperty(response, "url", { value: origin + pathname });
  if (response.ok) return response;
  const text = response.text.bind(response);
  return Object.defineProperty(response, "text", { value: async () => redact(await text()) });
}

/** Takes out the address, and the values of its query as they are written and as they are meant. */
function addressRedactor(url: string): Redact {
  return redactor(() => {
    const { search, searchParams } = new URL(url);
    const values = [...searchParams.values()].flatMap((value) => [value, encodeURIComponent(value)]);
    const written = search
      .slice(1)
      .split("&")
      .map((pair) => pair.replace(/^[^=]*=/, ""));
    return [url, ...values, ...written];
  });
}
