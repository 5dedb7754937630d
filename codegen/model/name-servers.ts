import type { Server } from "../document/document.ts";
import { memberName, uniqueName, words } from "../names.ts";

/** Words that tell no server from another. */
const plainWords: ReadonlySet<string> = new Set(
  "a an the api apis base default endpoint env environment for host main our server servers service url v1".split(" "),
);

/** The name of a server among others: by its own name, its description, or its address, which do not move when others are added. */
export function nameServer(server: Server, taken: { has(name: string): boolean }): string {
  return firstFree([server.name ?? "", fromDescription(server.description ?? ""), ...fromAddress(server.url)], taken);
}

/** The name of a server that operations have for their own: `https://files.example.com/v2` → `files`. */
export function nameOperationServer(server: Server, taken: { has(name: string): boolean }): string {
  return firstFree([server.name ?? "", ...fromAddress(server.url)], taken);
}

function firstFree(candidates: readonly string[], taken: { has(name: string): boolean }): string {
  const names = candidates.filter((name) => words(name).length > 0).map(memberName);
  return names.find((name) => !taken.has(name)) ?? uniqueName(names[0] ?? "server", taken);
}

/** `Sandbox server (test data)` → `Sandbox`; a sentence names nothing. */
function fromDescription(description: string): string {
  const telling = words(description.replace(/\(.*?\)/gs, "")).filter((word) => !plainWords.has(word.toLowerCase()));
  return telling.length <= 2 ? telling.join(" ") : "";
}

/** The first label of the host, then all of it, then the path as well. */
function fromAddress(url: string): string[] {
  const [, host = "", path = ""] = /^(?:[^/:]+:)?\/\/([^/:]*)[^/]*(.*)$/s.exec(url) ?? ["", "", url];
  const isLocal = /^127\.|^\[?::1/.test(host);
  const labels = isLocal ? ["local"] : host.split(".").filter((label) => label !== "");
  const [first = ""] = labels;
  return [first, labels.length > 2 ? labels.slice(0, -1).join(" ") : first, `${first} ${path}`];
}
