import { SDKError } from "../platform/errors.ts";
import type { BaseURL } from "./valid-base-url.ts";

/** The client whose tokens are requested. */
export interface TokenClient extends BaseURL {
  /** Of the document; those with variables are no texts. */
  readonly servers: Readonly<Record<string, unknown>>;
  /** The option that holds its credentials, for messages. */
  readonly option: string;
}

/**
 * Where a client requests its tokens. Its secret goes to the host of the document, or of the caller: beside a `baseURL` of
 * the caller's, the document's own host is none that the caller has named.
 * @param documented the URL in the document; a relative one is of the server of the client
 * @param given the URL in the credentials
 * @throws SDKError where the caller has to say it
 */
export function findTokenURL(documented: string, given: string | undefined, client: TokenClient): URL {
  const { baseURL, isGiven, servers, option } = client;
  if (given !== undefined) return validTokenURL(given, `${option}.tokenURL`);
  const url = /[{}]/.test(documented) ? undefined : parseURL(documented, `${baseURL}/`);
  if (url === undefined) {
    throw new SDKError(`The token URL of the document is ${documented}: say what it is, with ${option}.tokenURL.`);
  }
  const ofDocument = Object.values(servers).flatMap((server) => (typeof server === "string" ? withSlash(server) : []));
  const isElsewhere = isGiven && !ofDocument.includes(withSlash(baseURL));
  if (!isElsewhere || url.origin === new URL(baseURL).origin) return url;
  const server = ofDocument.find((base) => url.href.startsWith(base));
  if (server !== undefined) return new URL(withSlash(baseURL) + url.href.slice(server.length)); // a path of the API itself
  throw new SDKError(
    `The tokens of this API come from ${url.origin}, which the baseURL of this client does not stand for: say where they ` +
      `come from, with ${option}.tokenURL.`,
  );
}

function withSlash(url: string): string {
  return url.replace(/\/*$/, "/");
}

function validTokenURL(text: string, name: string): URL {
  const url = parseURL(text);
  if (url !== undefined && !url.username && !url.password && !url.hash) return url;
  throw new SDKError(
    `${name} must be an absolute URL, such as https://login.example.com/token, without a user or a fragment.`,
  );
}

function parseURL(text: string, base?: string): URL | undefined {
  const url = URL.canParse(text, base) ? new URL(text, base) : undefined;
  return url?.protocol === "https:" || url?.protocol === "http:" ? url : undefined;
}
