import type { Document, PathItem, SecurityScheme } from "../document/document.ts";
import { encodePointer } from "../document/json-pointer.ts";
import type { Omission } from "../document/omission.ts";
import { resolve } from "../document/references.ts";
import { schemaOmissions } from "./schema-omissions.ts";

/** What no operation has, but the document or a path. */
export function documentOmissions(document: Document): Omission[] {
  return [
    ...findServers(document),
    ...findPathServers(document),
    ...findSchemes(document),
    ...schemaOmissions(document),
    ...findWebhooks(document),
  ];
}

/** An overlay may name each server as an environment. */
function findServers(document: Document): Omission[] {
  const { servers = [], "x-client": settings } = document;
  if (settings?.environments !== undefined) return [];
  const variables = Object.keys(servers[0]?.variables ?? {}).map((name): Omission => ({
    kind: "server variables",
    pointer: `#/servers/0/variables/${encodePointer(name)}`,
    message: "has its default value",
  }));
  const others = servers.slice(1).map(({ url }, index): Omission => ({
    kind: "further servers",
    pointer: `#/servers/${index + 1}`,
    message: `is ${url}`,
  }));
  return [...variables, ...others];
}

function findSchemes(document: Document): Omission[] {
  const schemes = Object.entries(document.components?.securitySchemes ?? {});
  return schemes.flatMap(([name, reference]): Omission[] => {
    const { type } = resolve<SecurityScheme>(document, reference);
    const pointer = `#/components/securitySchemes/${encodePointer(name)}`;
    const isPlain = type === "apiKey" || type === "http";
    return isPlain
      ? []
      : [{ kind: "security schemes", pointer, message: `is ${type}, whose tokens the client does not get` }];
  });
}

function findWebhooks({ webhooks = {} }: Document): Omission[] {
  return Object.keys(webhooks).map((name) => ({
    kind: "webhooks",
    pointer: `#/webhooks/${encodePointer(name)}`,
    message: "is not received",
  }));
}

function findPathServers(document: Document): Omission[] {
  // Without servers of the document, the client goes by the first of a path.
  if ((document.servers ?? []).length === 0) return [];
  return Object.entries(document.paths ?? {}).flatMap(([path, item]): Omission[] => {
    const { servers = [] } = resolve<PathItem>(document, item);
    const pointer = `#/paths/${encodePointer(path)}/servers`;
    return servers.length === 0 ? [] : [{ kind: "servers", pointer, message: "are not where calls go" }];
  });
}
