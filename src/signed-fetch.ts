import type { Redact } from "./authentication/redact-key.ts";
import { rewriteError } from "./authentication/rewrite-error.ts";
import type { Fetch } from "./options.ts";
import { isBrowser } from "./platform.ts";

/**
 * Makes a `fetch` for addresses that an API has signed: who has one may read or write there. So no error, no refusal and
 * no `url` of a response shows it. Nor do cookies go along, of which only browsers know.
 */
export function signedFetch(fetch: Fetch): Fetch {
  return async (url, init) => {
    const redact = addressRedactor(url);
    const credentials: RequestInit = isBrowser() ? { credentials: "omit" } : {};
    try {
      return withoutAddress(await fetch(url, { ...init, ...credentials }), url, redact);
    } catch (error) {
      throw rewriteError(error, redact);
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

/** Values of a signed query, as they are written and as they are meant, and the whole address. */
function addressRedactor(url: string): Redact {
  const { search, searchParams } = new URL(url);
  const values = [...searchParams.values()].flatMap((value) => [value, encodeURIComponent(value)]);
  const written = search
    .slice(1)
    .split("&")
    .map((pair) => pair.replace(/^[^=]*=/, ""));
  const secrets = [url, ...values, ...written].filter(({ length }) => length >= 8);
  return (text) => secrets.reduce((redacted, secret) => redacted.replaceAll(secret, "[redacted]"), text);
}
