import { SDKError } from "../platform/errors.ts";

/** Where the calls of a client go, without a slash at its end, and whether the document has that, or the caller gave it. */
export interface BaseURL {
  readonly baseURL: string;
  readonly isGiven: boolean;
}

/**
 * An address without a slash at its end.
 * @param name what holds it, for messages
 * @throws SDKError for what is no absolute URL, or holds more than a server and a path
 */
export function validBaseURL(text: string, name: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "https:" && url?.protocol !== "http:") {
    throw new SDKError(`${name} must be an absolute URL, such as https://api.example.com.`);
  }
  if (url.username || url.password || /[?#]/.test(text)) {
    throw new SDKError(`${name} must not hold a user name, a password, a query or a fragment.`);
  }
  return url.href.replace(/\/+$/, "");
}
