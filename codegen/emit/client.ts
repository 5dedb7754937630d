import type { Api } from "../model.ts";
import { docComment } from "./doc-comment.ts";
import { emitHeader } from "./header.ts";
import { importTypes, importValues } from "./imports.ts";

export function emitClient(api: Api): string {
  const { client, description, resources, imports } = api;
  const options = optionsType(api);
  return [
    emitHeader(api),
    importValues(["APIClient"], api.imports.runtime),
    importTypes(["APIDescription", "ClientOptions"], api.imports.runtime),
    importTypes(["paths"], `./paths${imports.extension}`),
    ...resources.map(({ className, file }) => importValues([className], `./resources/${file}${imports.extension}`)),
    `\nconst api: APIDescription = ${emitDescription(api)};\n\n`,
    ...emitOptions(api),
    docComment(description),
    `export class ${client} extends APIClient<${options}> {\n`,
    "/** Only a type: lets `raw(client)` find the paths of this API. */\n",
    'declare readonly "~paths"?: paths;\n',
    ...resources.map(
      ({ property, className }) => `readonly ${property}: ${className} = new ${className}(this.transport);\n`,
    ),
    `\nconstructor(options: ${options} = {}) {\nsuper(api, options);\n}\n`,
    "}\n",
  ].join("");
}

function emitDescription({ client, servers, environmentVariables, headers, queryStyles }: Api): string {
  const members = { name: client, servers, environmentVariables, headers, queryStyles };
  const filled = Object.entries(members).filter(([, value]) => Object.keys(value).length > 0);
  return JSON.stringify(Object.fromEntries(filled));
}

function optionsType({ client, servers }: Api): string {
  return Object.keys(servers).length > 1 ? `${client}Options` : "ClientOptions";
}

/** An API with several servers lets users choose one by name. */
function emitOptions(api: Api): string[] {
  const environments = Object.entries(api.servers);
  if (environments.length < 2) return [];
  const list = environments.map(([name, url]) => `- \`${name}\`: ${url}`).join("\n");
  const names = environments.map(([name]) => JSON.stringify(name)).join(" | ");
  return [
    `export type ${optionsType(api)} = ClientOptions & {\n`,
    docComment("The server to talk to, unless `baseURL` names another one; the first is the default.", list),
    `environment?: ${names};\n};\n\n`,
  ];
}
