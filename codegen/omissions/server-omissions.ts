import type { Document, PathItem, Server } from "../document/document.ts";
import { encodePointer } from "../document/json-pointer.ts";
import type { Omission } from "../document/omission.ts";
import { resolve } from "../document/references.ts";
import { clientServers } from "../model/servers.ts";

/** The servers of a document and its paths that a client does not offer. */
export function serverOmissions(document: Document): Omission[] {
  const { servers = [], paths = {} } = document;
  const offered = clientServers(document);
  const relative = servers.flatMap((server, index): Omission[] => {
    const pointer = `#/servers/${index}`;
    return offered.includes(server) ? [] : [{ kind: "further servers", pointer, message: `is ${server.url}` }];
  });
  const ofPaths = Object.entries(paths).flatMap(([path, item]) =>
    furtherServers(resolve<PathItem>(document, item).servers, `#/paths/${encodePointer(path)}`),
  );
  return [...(document["x-client"]?.environments === undefined ? relative : []), ...ofPaths];
}

/** Calls go to the first server of an operation or a path. */
export function furtherServers(servers: Server[] | undefined, owner: string): Omission[] {
  return (servers ?? []).slice(1).map(({ url }, index) => ({
    kind: "further servers",
    pointer: `${owner}/servers/${index + 1}`,
    message: `is ${url}`,
  }));
}
