import type { API } from "../model/model.ts";
import type { ServerAddress, ServerVariable } from "../model/server-address.ts";
import { docComment } from "../text/doc-comment.ts";
import { enclose, literal, propertyName, textLiteral } from "../text/layout.ts";

type Servers = Pick<API, "servers" | "operationServers">;

/** The members of an API description that say where calls go. */
export function emitServers({ servers, operationServers }: Servers): string[] {
  const members = Object.entries(servers).map(([name, address]) => `${propertyName(name)}: ${emitServer(address)}`);
  return [
    enclose("servers: {", members, "}", 2, " "),
    ...(operationServers === undefined ? [] : [`operationServers: ${emitOperationServers(operationServers)}`]),
  ];
}

/** A client cannot know where the document lay, so it says what it needs. */
function emitServer(address: ServerAddress): string {
  return isAbsolute(address) ? emitAddress(address) : `relativeServer(${JSON.stringify(address)})`;
}

function isAbsolute(address: ServerAddress): boolean {
  return typeof address !== "string" || /^https?:\/\//i.test(address);
}

function emitAddress(address: ServerAddress): string {
  if (typeof address === "string") return JSON.stringify(address);
  const variables = address.variables.map(({ name, option, default: usual, values }) => {
    const known = {
      ...(option === name ? {} : { option }),
      ...(usual === undefined ? {} : { default: usual }),
      ...(values.length === 0 ? {} : { values }),
    };
    return [name, known];
  });
  return `serverTemplate(${JSON.stringify(address.url)}, ${literal(Object.fromEntries(variables), 4)})`;
}

function emitOperationServers({ servers, others }: NonNullable<API["operationServers"]>): string {
  const members = Object.entries(servers).map(([name, { address, operations }]) => {
    const parts = [`server: ${emitAddress(address)}`, `operations: ${literal(operations, 6)}`];
    return `${propertyName(name)}: ${enclose("{", parts, "}", 6, " ")}`;
  });
  const rest = others.length === 0 ? "" : `, ${literal(others, 2)}`;
  return `/* @__PURE__ */ operationServers(${enclose("{", members, "}", 40, " ")}${rest})`;
}

/** What the runtime exports for them. */
export function serverFunctions({ servers, operationServers }: Servers): string[] {
  const addresses = allAddresses({ servers, operationServers });
  return [
    ...(operationServers === undefined ? [] : ["operationServers"]),
    ...(Object.values(servers).every(isAbsolute) ? [] : ["relativeServer"]),
    ...(addresses.some((address) => typeof address !== "string") ? ["serverTemplate"] : []),
  ];
}

/** Calls can go nowhere unless the caller says where. */
export function needsBaseURL({ servers }: Servers): boolean {
  return !isAbsolute(Object.values(servers)[0] ?? "");
}

/** The server as the document names it: empty where it names none. */
export function statedServer({ servers }: Servers): string {
  return urlOf(Object.values(servers)[0] ?? "");
}

/** Their names, but for those of all clients. */
export function serverOptionNames(api: Servers): string[] {
  const variables = variablesByOption(api).map(({ option }) => option);
  return [...variables, ...(api.operationServers === undefined ? [] : ["servers"])];
}

/** The options that an API has for its servers, each with its comment. */
export function serverOptions(api: Servers): string[] {
  const environments = Object.entries(api.servers);
  const list = environments.map(([name, address]) => `- \`${name}\`: ${urlOf(address)}`).join("\n");
  const names = environments.map(([name]) => JSON.stringify(name)).join(" | ");
  return [
    ...(needsBaseURL(api) ? [emitBaseURL(statedServer(api))] : []),
    ...(environments.length < 2
      ? []
      : [
          docComment("The server to use, unless `baseURL` names another; the first is the default.", list) +
            `environment?: ${names};\n`,
        ]),
    ...emitVariables(api),
    ...emitServersOption(api),
  ];
}

function emitBaseURL(url: string): string {
  const stated = url === "" ? "names no server" : `names a server only as \`${url}\`, which depends on where it lies`;
  return `${docComment(`Where calls go, whole: the document ${stated}.`)}baseURL: string;\n`;
}

/** One option fills all variables of its name: any text is allowed in it where it is in one of them. */
function variablesByOption(api: Servers): ServerVariable[] {
  const byOption = new Map<string, ServerVariable>();
  const variables = allAddresses(api).flatMap((address) => (typeof address === "string" ? [] : address.variables));
  for (const variable of variables) {
    const known = byOption.get(variable.option);
    const isOpen = known !== undefined && (known.values.length === 0 || variable.values.length === 0);
    const values = isOpen ? [] : [...new Set([...(known?.values ?? []), ...variable.values])];
    byOption.set(variable.option, { ...(known ?? variable), values });
  }
  return [...byOption.values()];
}

function emitVariables(api: Servers): string[] {
  return variablesByOption(api).map(({ option, name, default: usual, values, description }) => {
    const type = values.length === 0 ? "string" : values.map(textLiteral).join(" | ");
    const stated = usual === undefined ? "It has no default." : `Default: \`${usual}\`.`;
    return `${docComment(description, `\`{${name}}\` in the address of the server. ${stated}`)}${propertyName(option)}?: ${type};\n`;
  });
}

function emitServersOption({ operationServers }: Servers): string[] {
  if (operationServers === undefined) return [];
  const entries = Object.entries(operationServers.servers);
  const list = entries.map(([name, { address }]) => `- \`${name}\`: ${urlOf(address)}`).join("\n");
  const members = entries.map(([name]) => `${propertyName(name)}?: string`).join("; ");
  const comment = docComment(
    "Where the operations go that have a server of their own. Beside a `baseURL`, what is not given here throws.",
    list,
  );
  return [`${comment}servers?: { ${members} };\n`];
}

function allAddresses({ servers, operationServers }: Servers): ServerAddress[] {
  const own = Object.values(operationServers?.servers ?? {}).map(({ address }) => address);
  return [...Object.values(servers), ...own];
}

function urlOf(address: ServerAddress): string {
  return typeof address === "string" ? address : address.url;
}
