import { requestURL, serverOf } from "../call/build-request.ts";
import { PaginationError } from "../platform/errors.ts";
import type { ServerTemplate } from "../settings/server-template.ts";
import { pageURL } from "./page-query.ts";
import type { PageQuery } from "./page-query.ts";
import type { PageOrigin } from "./page-styles.ts";

/**
 * The URL of the next page, as a server names it: relative to this page, on the server that the list comes from. One on a
 * server of the document is requested from where the list comes from, which may be a gateway.
 * @throws PaginationError for another host: the key must not go there
 */
export function nextURL(link: string, { settings, call }: PageOrigin): URL {
  const target = parseURL(link, requestURL(settings, call));
  const baseURL = serverOf(settings, call);
  const base = new URL(baseURL);
  target.hash = "";
  // A proxy that ends TLS lets a server believe that it is reached without.
  if (target.protocol === "http:" && base.protocol === "https:" && target.host === base.host)
    target.protocol = "https:";
  if (target.origin === base.origin && target.username === "" && target.password === "") return target;
  const servers = Object.values(settings.api.servers);
  const path = servers.map((server) => pathBelow(target, server)).find((below) => below !== undefined);
  if (path !== undefined) return new URL(baseURL.replace(/\/$/, "") + path);
  throw new PaginationError(
    `The next page is on ${target.host || target.protocol}, and this list comes from ${base.host}: nothing was sent there. ` +
      "If it is the same API, pass that host as baseURL.",
  );
}

function parseURL(link: string, base: string): URL {
  try {
    return new URL(link, base);
  } catch {
    throw new PaginationError(`The server names the next page by ${JSON.stringify(link)}, which is no URL.`);
  }
}

/** A page at a URL: its query values, where those of a name that is repeated are a list. */
export function queryOf(url: URL): PageQuery {
  const { searchParams } = url;
  const values = [...new Set(searchParams.keys())].map((name) => {
    const all = searchParams.getAll(name);
    return [name, all.length === 1 ? all[0] : all] as const;
  });
  return { ...Object.fromEntries(values), [pageURL]: url.href };
}

/** Path and query of a URL below those of a server; undefined where it is elsewhere. */
function pathBelow(target: URL, server: string | ServerTemplate): string | undefined {
  if (typeof server !== "string" || !/^https?:/.test(server)) return undefined;
  const { host, pathname } = new URL(server);
  const folder = pathname.replace(/\/?$/, "/");
  const isBelow = target.host === host && target.pathname.startsWith(folder) && target.username === "";
  return isBelow ? `/${target.pathname.slice(folder.length)}${target.search}` : undefined;
}
