import type { API, Authentication } from "../model/model.ts";
import { emitChildren } from "./children.ts";
import { docComment } from "./doc-comment.ts";
import { emitHeader } from "./module-head.ts";
import { importTypes, importValues } from "./module-head.ts";
import { enclose, indent, literal } from "./layout.ts";

export function emitClient(api: API): string {
  const { client, description, resources, home, paths, authentication } = api;
  const options = optionsType(api);
  const resourceImports = resources.map(({ className, file }) =>
    importValues([className], `./resources/${file}${home.extension}`),
  );
  return [
    emitHeader(api),
    importValues(
      ["APIClient", ...(authentication === undefined ? [] : [keyMakers[authentication.scheme]])],
      home.runtime,
    ),
    importTypes(["APIDescription", "ClientOptions"], home.runtime),
    paths === undefined ? "" : importTypes(["paths"], `./paths${home.extension}`),
    ...resourceImports,
    "\n",
    docComment(
      "What the runtime needs to know about this API. Pass it to a `Transport` to use one resource without the client.",
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

function emitMembers({ paths, resources }: API): string {
  return [
    ...(paths === undefined
      ? []
      : [
          "/** Only a type: lets `raw(client)` find the paths of this API. */\n",
          'declare readonly "~paths"?: paths;\n',
        ]),
    emitChildren(resources),
  ].join("");
}

function emitDescription({ client, servers, environmentVariables, authentication, headers, queryStyles }: API): string {
  const members = [
    ...emitFilled({ name: client, servers, environmentVariables }),
    ...(authentication === undefined ? [] : [`securityScheme: ${emitAuthentication(authentication)}`]),
    ...emitFilled({ headers, queryStyles }),
  ];
  return enclose("{", members, "}", "export const api: APIDescription = ".length, " ");
}

function emitFilled(members: object): string[] {
  const filled = Object.entries(members).filter(([, value]) => value !== undefined && Object.keys(value).length > 0);
  return filled.map(([name, value]) => `${name}: ${literal(value, 2, `${name}: `)}`);
}

/** What the runtime exports for the ways in which a key travels. */
const keyMakers: Record<Authentication["scheme"], string> = {
  basic: "basic",
  none: "noKey",
  header: "headerKey",
  query: "queryKey",
  cookie: "cookieKey",
};

function emitAuthentication(authentication: Authentication): string {
  const maker = keyMakers[authentication.scheme];
  const made = "name" in authentication ? `${maker}(${JSON.stringify(authentication.name)})` : maker;
  return authentication.isOptional === true ? `{ ...${made}, keyIsOptional: true }` : made;
}

function optionsType({ client }: API): string {
  return `${client}Options`;
}

/** An API with several servers lets users choose one by name. */
function emitOptions(api: API): string {
  const environments = Object.entries(api.servers);
  const declaration = `${docComment(`Options of {@link ${api.client}}.`)}export type ${optionsType(api)} = ClientOptions`;
  if (environments.length < 2) return `${declaration};\n\n`;
  const list = environments.map(([name, url]) => `- \`${name}\`: ${url}`).join("\n");
  const names = environments.map(([name]) => JSON.stringify(name)).join(" | ");
  return [
    `${declaration} & {\n`,
    indent(docComment("The server to use, unless `baseURL` names another; the first is the default.", list)),
    `  environment?: ${names};\n};\n\n`,
  ].join("");
}
