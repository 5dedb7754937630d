import type { Problem } from "../document/diagnostics.ts";
import type { Document, PathItem, Server } from "../document/document.ts";
import { encodePointer } from "../document/json-pointer.ts";
import { resolve } from "../document/references.ts";
import type { NormalOperation } from "../normalize/normalize-operation.ts";
import type { OperationServers } from "./server-address.ts";
import { nameOperationServer } from "./name-servers.ts";
import { absoluteURL, addressOf, clientServers, isRelative } from "./servers.ts";

/** The servers that operations have for their own, with those operations. Undefined where there are none. */
export function findOperationServers(
  document: Document,
  operations: readonly NormalOperation[],
): OperationServers | undefined {
  const servers = new Map<string, OperationServers["servers"][string]>();
  const namesByURL = new Map<string, string>();
  const [usual] = clientServers(document);
  for (const operation of operations) {
    const own = ownServer(operation, document, usual);
    if (own === undefined) continue;
    const url = comparable(own.server);
    const name = namesByURL.get(url) ?? nameOperationServer(own.server, servers);
    namesByURL.set(url, name);
    const { operations: others = [], pointer = own.pointer } = servers.get(name) ?? {};
    servers.set(name, { address: addressOf(own.server), operations: [...others, keyOf(operation)], pointer });
  }
  if (servers.size === 0) return undefined;
  return {
    servers: Object.fromEntries(servers),
    others: findLookalikes(
      [...servers.values()].flatMap((server) => server.operations),
      operations,
    ),
  };
}

/** Where an operation's host is not that of the client: its calls, and with them the key, go to another. */
export function findOtherHosts({ servers }: OperationServers, document: Document): Problem[] {
  const host = hostOf(absoluteURL(clientServers(document)[0] ?? { url: "" }));
  return Object.entries(servers).flatMap(([name, { address, operations, pointer }]) => {
    const url = typeof address === "string" ? address : address.url;
    if (isRelative({ url }) || hostOf(url) === host) return [];
    const calls = operations.length === 1 ? "1 operation" : `${operations.length} operations`;
    const message =
      `is another host than the client's: ${calls} and the key go to ${url}; ` +
      `beside a baseURL, the option servers: { ${name}: "…" } says where they go`;
    return [{ pointer, message }];
  });
}

/** The first server of an operation, else of its path, where that is not the client's. */
function ownServer(
  { source, path, pointer }: NormalOperation,
  document: Document,
  usual: Server | undefined,
): OwnServer | undefined {
  const item = document.paths?.[path];
  const { servers: ofPath = [] } = item === undefined ? {} : resolve<PathItem>(document, item);
  const isOwn = (source.servers ?? []).length > 0;
  const [server] = isOwn ? (source.servers ?? []) : ofPath;
  if (server === undefined || (usual !== undefined && comparable(server) === comparable(usual))) return undefined;
  return { server, pointer: isOwn ? `${pointer}/servers/0` : `#/paths/${encodePointer(path)}/servers/0` };
}

interface OwnServer {
  readonly server: Server;
  readonly pointer: string;
}

function comparable(server: Server): string {
  return absoluteURL(server).replace(/\/+$/, "");
}

function hostOf(url: string): string {
  return /^\w+:\/\/([^/]*)/.exec(url)?.[1]?.toLowerCase() ?? "";
}

type KeyedOperation = Pick<NormalOperation, "httpMethod" | "path">;

/** As a client looks it up: method and path. */
function keyOf({ httpMethod, path }: KeyedOperation): string {
  return `${httpMethod} ${path}`;
}

/** Operations that are not among those, though a path there would match theirs: `/files/mine` beside `/files/{id}`. */
export function findLookalikes(elsewhere: readonly string[], operations: readonly KeyedOperation[]): string[] {
  const patterns = elsewhere.filter((key) => key.includes("{")).map(patternOf);
  const here = operations.map(keyOf).filter((key) => !elsewhere.includes(key));
  return here.filter((key) => !key.includes("{") && patterns.some((pattern) => pattern.test(key)));
}

function patternOf(key: string): RegExp {
  const parts = key.split(/\{[^{}]*\}/).map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join("[^/]+")}$`);
}
