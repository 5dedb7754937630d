import type { Document, PathItem, Server } from "../document/document.ts";
import { resolve } from "../document/references.ts";

/** The first server of a document, or of one of its paths, is the one to talk to. */
export function findServers(document: Document): Record<string, string> {
  const ofPaths = Object.values(document.paths ?? {}).flatMap(
    (item) => resolve<PathItem>(document, item).servers ?? [],
  );
  const [server] = [...(document.servers ?? []), ...ofPaths];
  return { production: server === undefined ? "" : fillIn(server) };
}

/** `//{region}.example.com` → `https://eu.example.com`: each variable has a default. */
function fillIn({ url, variables = {} }: Server): string {
  const filled = url.replace(/\{([^{}]+)\}/g, (template, name: string) => {
    const variable = Object.hasOwn(variables, name) ? variables[name] : undefined;
    return variable?.default === undefined ? template : String(variable.default);
  });
  return filled.startsWith("//") ? `https:${filled}` : filled;
}
