import { causesOf } from "./causes.ts";

/** Takes secrets out of a text, should a server, a proxy or `fetch` quote them. */
export type Redact = (text: string) => string;

/** The credentials of a proxy, which the client does not know where another sends them: its header, and its URL. */
const proxyHeader = /(proxy-authorization\W{0,3}[:=,]\W{0,3})[^\r\n"'<]+/gi;
const userinfo = /(:\/\/)[^\s/?#@"'<>]*@/g;

export function redactor(secrets: Iterable<string>): Redact {
  const pattern = patternOf(secrets);
  return (text) => {
    const redacted = text.replace(pattern, "[redacted]");
    return redacted.replace(proxyHeader, "$1[redacted]").replace(userinfo, "$1[redacted]@");
  };
}

/** What a `fetch` sends besides the key: the credentials of its proxies. Kept beside it, where printing it shows none. */
const secretsByFetch = /* @__PURE__ */ new WeakMap<object, readonly string[]>();

export function keepSecrets(fetch: object, secrets: readonly string[]): void {
  secretsByFetch.set(fetch, secrets);
}

export function secretsOfFetch(fetch: object): readonly string[] {
  return secretsByFetch.get(fetch) ?? [];
}

/** The longest first, as one may begin like another. Short ones are found in any text. Names of headers lose their case. */
function patternOf(secrets: Iterable<string>): RegExp {
  const long = [...new Set(secrets)].filter(({ length }) => length >= 8).sort((a, b) => b.length - a.length);
  const parts = long.map((secret) => secret.replace(/[^\w%]/g, "\\$&"));
  return new RegExp(parts.join("|") || "(?!)", "gi");
}

/** Takes secrets out of the texts of an error and of its causes. */
export function redactError<E>(error: E, redact: Redact): E | string {
  if (typeof error === "string") return redact(error);
  for (const cause of causesOf(error)) {
    for (const name of Object.getOwnPropertyNames(cause)) {
      const value: unknown = Reflect.get(cause, name);
      if (typeof value === "string" && redact(value) !== value) Reflect.set(cause, name, redact(value));
    }
  }
  return error;
}

/** Takes secrets out of what printing a response shows. It stays the same object, and its body as it is. */
export function redactResponse(response: Response, redact: Redact): Response {
  const { url, statusText, headers } = response;
  const safeURL = redact(url) === url ? url : url.replace(/\?.*/s, "");
  const shown = { url: safeURL, statusText: redact(statusText), headers: redactHeaders(headers, redact) };
  for (const [name, value] of Object.entries(shown)) {
    if (Reflect.get(response, name) !== value) Object.defineProperty(response, name, { value, configurable: true });
  }
  return response;
}

/** The same headers where they hold no secret, else a copy. */
function redactHeaders(headers: Headers, redact: Redact): Headers {
  const entries = [...headers];
  const redacted = entries.map(([name, value]) => redactMember(name, value, redact));
  if (String(redacted) === String(entries)) return headers;
  return new Headers(redacted.map(([name, value]): [string, string] => [name.replace(/[[\]]/g, ""), value]));
}

/** Name and value, as one text: the name may tell that the value is a secret. */
export function redactMember(name: string, value: string, redact: Redact): [name: string, value: string] {
  const redacted = redact(name);
  return [redacted, redact(`${name}: ${value}`).slice(redacted.length + 2)];
}
