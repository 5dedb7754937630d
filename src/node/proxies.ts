import { SDKError } from "../platform/errors.ts";

/** Environment variables by name. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** The proxies that variables name, by the scheme of the server; empty: none. */
export interface Proxies {
  readonly httpProxy: string;
  readonly httpsProxy: string;
}

/**
 * The proxies of the option `proxy`, else those of the environment.
 * @throws SDKError for one that is not a URL
 */
export function chooseProxies(option: string | false | undefined, variables: Variables): string | Proxies | undefined {
  if (option === false) return undefined;
  return option === undefined ? readProxies(variables) : parseProxy(option, "proxy");
}

/**
 * Reads `HTTP_PROXY` and `HTTPS_PROXY` more leniently than undici, which looks at `NO_PROXY` itself. Small letters win
 * over capitals. `undefined`: no proxy at all.
 * @throws SDKError for a variable that is not a URL
 */
export function readProxies(variables: Variables): Proxies | undefined {
  const httpProxy = readProxy(variables, "http_proxy");
  const httpsProxy = readProxy(variables, "https_proxy");
  return httpProxy || httpsProxy ? { httpProxy, httpsProxy } : undefined;
}

function readProxy(variables: Variables, name: string): string {
  const capitals = name.toUpperCase();
  const url = (variables[name] ?? variables[capitals] ?? "").trim();
  return url && parseProxy(url, capitals);
}

/** The credentials of proxies, in all the forms in which one of them may be quoted. */
export function proxySecrets(proxies: string | Proxies | undefined): string[] {
  const urls = typeof proxies === "object" ? [proxies.httpProxy, proxies.httpsProxy] : [proxies];
  return urls.flatMap((url) => (url ? userinfoOf(new URL(url)) : []));
}

function userinfoOf({ username, password }: URL): string[] {
  const pair = [username, password].map(decodeURIComponent).join(":");
  return [
    Buffer.from(pair).toString("base64"),
    `${username}:${password}`,
    pair,
    decodeURIComponent(password || username),
  ];
}

/** A URL may come without its scheme: `proxy.example.com:3128`. `where` names the setting for the error. */
function parseProxy(url: string, where: string): string {
  const text = url.includes("://") ? url : `http://${url}`;
  const parsed = URL.canParse(text) ? new URL(text) : undefined;
  if (parsed?.protocol !== "http:" && parsed?.protocol !== "https:") {
    throw new SDKError(`${where} must be the URL of an HTTP proxy, such as http://proxy.example.com:3128.`);
  }
  if (isEncoded(parsed.username) && isEncoded(parsed.password)) return parsed.href;
  throw new SDKError(`${where} must have its user name and password percent-encoded: % as %25.`);
}

function isEncoded(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
