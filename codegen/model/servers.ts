import type { Document, PathItem, Server } from "../document/document.ts";
import { operationsOf } from "../document/operations.ts";
import { resolve } from "../document/references.ts";
import { optionName } from "../names.ts";
import type { ServerAddress, ServerVariable } from "./server-address.ts";
import { nameServer } from "./name-servers.ts";

/** The servers of a document by name. The first is the one to talk to unless the caller chooses another. */
export function findServers(document: Document): Record<string, ServerAddress> {
  const environments = document["x-client"]?.environments;
  if (environments !== undefined) return environments;
  const [first, ...others] = clientServers(document);
  if (first === undefined) return { production: "" };
  if (others.length === 0 && first.name === undefined) return { production: addressOf(first) };
  const servers = new Map<string, ServerAddress>();
  for (const server of [first, ...others]) servers.set(nameServer(server, servers), addressOf(server));
  return Object.fromEntries(servers);
}

/** Those of the overlay, else of the document, else the first of a path or operation. Relative ones only where all are. */
export function clientServers(document: Document): Server[] {
  const { servers = [], "x-client": { environments } = {} } = document;
  if (environments !== undefined) return Object.values(environments).map((url) => ({ url }));
  const all = servers.length > 0 ? servers : serversOfPaths(document).slice(0, 1);
  const absolute = all.filter((server) => !isRelative(server));
  return absolute.length > 0 ? absolute : all.slice(0, 1);
}

function serversOfPaths({ paths = {}, ...document }: Document): Server[] {
  const items = Object.values(paths).map((item) => resolve<PathItem>(document, item));
  return items.flatMap((item) => [
    ...(item.servers ?? []),
    ...operationsOf(item).flatMap(({ source: { servers = [] } }) => servers),
  ]);
}

/** Whether its address depends on where the document lies. */
export function isRelative({ url }: Server): boolean {
  return !/^(?:https?:)?\/\/|^\{/i.test(url);
}

/** `//{region}.example.com` → `https://{region}.example.com`, with the variables that stand in it. */
export function addressOf(server: Server): ServerAddress {
  const url = absoluteURL(server);
  const names = new Set([...url.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name));
  if (names.size === 0) return url;
  return { url, variables: [...names].map((name) => variableOf(name, server)) };
}

export function absoluteURL({ url }: Server): string {
  return url.startsWith("//") ? `https:${url}` : url;
}

function variableOf(name: string, { variables = {} }: Server): ServerVariable {
  const declared = Object.hasOwn(variables, name) ? (variables[name] ?? {}) : {};
  return {
    name,
    option: optionName(name),
    default: declared.default === undefined ? undefined : String(declared.default),
    values: declared.enum?.map(String) ?? [],
    description: declared.description ?? "",
  };
}
