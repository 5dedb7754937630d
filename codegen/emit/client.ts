import type { Api } from "../model.ts";
import { docComment } from "./doc-comment.ts";
import { emitHeader } from "./header.ts";
import { importTypes, importValues } from "./imports.ts";
import { indent, literal } from "./layout.ts";

export function emitClient(api: Api): string {
  const { client, description, resources, home, paths } = api;
  const options = optionsType(api);
  const resourceImports = resources.map(({ className, file }) =>
    importValues([className], `./resources/${file}${home.extension}`),
  );
  return [
    emitHeader(api),
    importValues(["APIClient"], home.runtime),
    importTypes(["APIDescription", "ClientOptions"], home.runtime),
    paths === undefined ? "" : importTypes(["paths"], `./paths${home.extension}`),
    ...resourceImports,
    "\n",
    docComment(
      "What the runtime has to know about this API: for a resource made alone, over a `Transport` of its own.",
    ),
    `export const api: APIDescription = ${emitDescription(api)};\n\n`,
    emitOptions(api),
    docComment(description),
    `export class ${client} extends APIClient<${options}> {\n`,
    indent(emitMembers(api)),
    indent(`\nconstructor(options: ${options} = {}) {\n  super(api, options);\n}\n`),
    "}\n",
  ].join("");
}

function emitMembers({ paths, resources }: Api): string {
  return [
    ...(paths === undefined
      ? []
      : [
          "/** Only a type: lets `raw(client)` find the paths of this API. */\n",
          'declare readonly "~paths"?: paths;\n',
        ]),
    ...resources.map(
      ({ property, className }) => `readonly ${property}: ${className} = new ${className}(this.transport);\n`,
    ),
  ].join("");
}

function emitDescription({ client, servers, environmentVariables, authentication, headers, queryStyles }: Api): string {
  const members = { name: client, servers, environmentVariables, authentication, headers, queryStyles };
  const filled = Object.entries(members).filter(([, value]) => value !== undefined && Object.keys(value).length > 0);
  return literal(Object.fromEntries(filled), 0, "export const api: APIDescription = ");
}

function optionsType({ client, servers }: Api): string {
  return Object.keys(servers).length > 1 ? `${client}Options` : "ClientOptions";
}

/** An API with several servers lets users choose one by name. */
function emitOptions(api: Api): string {
  const environments = Object.entries(api.servers);
  if (environments.length < 2) return "";
  const list = environments.map(([name, url]) => `- \`${name}\`: ${url}`).join("\n");
  const names = environments.map(([name]) => JSON.stringify(name)).join(" | ");
  return [
    `export type ${optionsType(api)} = ClientOptions & {\n`,
    indent(docComment("The server to talk to, unless `baseURL` names another one; the first is the default.", list)),
    `  environment?: ${names};\n};\n\n`,
  ].join("");
}
