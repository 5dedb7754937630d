import { OperationGroups } from "../pacing/operation-groups.ts";
import { SDKError } from "../platform/errors.ts";
import { unknownName } from "./option-names.ts";
import type { NamedAPI, ServerTemplate } from "./server-template.ts";
import { validBaseURL } from "./valid-base-url.ts";
import type { BaseURL } from "./valid-base-url.ts";

/** A server that some operations have for their own, and those operations: `GET /v1/files/{id}`. */
export interface OperationServer {
  readonly server: string | ServerTemplate;
  readonly operations: readonly string[];
}

/** What a client says of its servers. */
export interface ServerOptions {
  readonly servers?: Readonly<Record<string, string | undefined>> | undefined;
}

/** Where an operation goes; `undefined`: to the `baseURL` of the client. @throws SDKError where that is not known */
export type FindServer = (method: string, path: string) => string | undefined;

/**
 * The servers of single operations. A value with functions rather than plain data, so that the client of an API without
 * them holds no code for them.
 */
export interface OperationServers {
  /** @throws SDKError for an option that cannot work */
  finderOf(api: NamedAPI, options: ServerOptions, client: BaseURL): FindServer;
}

/** @param others operations that go to the client's server although their path looks like one of these */
export function operationServers(
  servers: Readonly<Record<string, OperationServer>>,
  others: readonly string[] = [],
): OperationServers {
  let groups: OperationGroups | undefined;
  return {
    finderOf(api, options, client) {
      const given = validServers(options.servers ?? {}, Object.keys(servers));
      const operations = (groups ??= new OperationGroups({ "": { operations: others }, ...servers }));
      return (method, path) => {
        const documentPath = path.replace(/\?.*/s, "");
        const name = operations.groupOf(method, documentPath) ?? "";
        const server = servers[name]?.server;
        if (server === undefined) return undefined;
        const url = given.get(name) ?? (typeof server === "string" ? server : server.fill(options, api));
        if (!/^https?:/i.test(url)) return validBaseURL(new URL(url, `${client.baseURL}/`).href, `servers.${name}`);
        if (given.has(name) || !client.isGiven) return validBaseURL(url, `servers.${name}`);
        throw new SDKError(
          `${method} ${documentPath} has a server of its own, ${url}, which the baseURL of this client does not stand for: ` +
            `say where it goes, with the option servers: { ${JSON.stringify(name)}: "https://…" }.`,
        );
      };
    },
  };
}

/** The addresses that the caller gives. */
function validServers(
  given: Readonly<Record<string, string | undefined>>,
  names: readonly string[],
): Map<string, string> {
  const unknown = Object.keys(given).find((name) => !names.includes(name));
  if (unknown !== undefined) throw unknownName(unknown, names, "`servers`", "member");
  const entries = Object.entries(given).flatMap(([name, url]): [string, string][] =>
    url?.trim() ? [[name, validBaseURL(url.trim(), `servers.${name}`)]] : [],
  );
  return new Map(entries);
}
