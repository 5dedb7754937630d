import { isLoopback } from "../server/cors.ts";

/**
 * Whether the page may be shown under the name by which a browser calls the sandbox. A name of anyone's domain may lead to
 * this machine, and a page of that domain could read along: so it must be a name of this machine, the host that the
 * sandbox listens on, or, where that is all addresses, any address.
 */
export function isKnownHost(hostname: string, host: string): boolean {
  if (isLoopback(hostname)) return true;
  return /^(0\.0\.0\.0|::)$/.test(host) ? isAddress(hostname) : hostname === nameInURL(host);
}

/** Whether a request comes from the page itself, or from a program: a browser states the origin of any other page. */
export function isOwnOrigin({ headers, url }: Request): boolean {
  const origin = headers.get("origin");
  return origin === null ? !isOfOtherSite(headers.get("sec-fetch-site")) : origin === new URL(url).origin;
}

function isOfOtherSite(site: string | null): boolean {
  return site !== null && site !== "same-origin" && site !== "none";
}

function nameInURL(host: string): string {
  return host.includes(":") ? `[${host}]` : host.toLowerCase();
}

function isAddress(hostname: string): boolean {
  return hostname.startsWith("[") || /^\d+(\.\d+){3}$/.test(hostname);
}
