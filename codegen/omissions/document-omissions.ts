import type { Document, PathItem } from "../document/document.ts";
import { encodePointer } from "../document/json-pointer.ts";
import type { Omission } from "../document/omission.ts";
import { resolve } from "../document/references.ts";

/** What no operation has, but the document or a path. */
export function documentOmissions(document: Document): Omission[] {
  return [...findWebhooks(document), ...findPathServers(document)];
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
