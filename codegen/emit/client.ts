import type { API, AppliedScheme } from "../model/model.ts";
import { listStatuses } from "./describe-operation.ts";
import { docComment } from "../text/doc-comment.ts";
import { enclose, indent, literal } from "../text/layout.ts";
import { emitHeader, importTypes, importValues } from "./module-head.ts";
import { emitQueryStyles, queryStyleFunctions } from "./query-styles.ts";
import { emitChildren } from "./resource.ts";
import { emitServers, needsBaseURL, serverFunctions, serverOptionNames, serverOptions } from "./servers.ts";

export function emitClient(api: API): string {
  const { client, description, errors, resources, location, paths, queryStyles, rateLimits, securityScheme } = api;
  const options = optionsType(api);
  const resourceImports = resources.map(({ className, file }) =>
    importValues([className], `./resources/${file}${location.extension}`),
  );
  return [
    emitHeader(api),
    importValues(
      [
        "APIClient",
        ...(securityScheme === undefined ? [] : [schemeNames[securityScheme.scheme]]),
        ...serverFunctions(api),
        ...queryStyleFunctions(queryStyles),
      ],
      location.runtime,
    ),
    importTypes(
      ["APIDescription", "ClientOptions", ...(location.runtimeRange === undefined ? [] : ["MadeFor"])],
      location.runtime,
    ),
    paths === undefined ? "" : importTypes(["paths"], `./paths${location.extension}`),
    rateLimits === undefined ? "" : importValues(["pacing"], `./rate-limits${location.extension}`),
    ...resourceImports,
    "\n",
    docComment(
      "What the runtime needs to know about this API. Pass it to a `Transport` to use one resource without the client.",
    ),
    `export const api: APIDescription = ${emitDescription(api)};\n\n`,
    emitOptions(api),
    docComment(description, describeErrors(errors)),
    `export class ${client} extends APIClient<${options}> {\n`,
    indent(emitMembers(api)),
    indent(`\nconstructor(options: ${options}${needsBaseURL(api) ? "" : " = {}"}) {\n  super(api, options);\n}\n`),
    "}\n",
  ].join("");
}

/** The errors that methods share, which none of them repeats. */
function describeErrors(errors: string[]): string {
  return errors.length === 0
    ? ""
    : `A method throws an \`APIError\` for ${listStatuses(errors)}, unless its own comment lists others.`;
}

/** Compared with what the runtime says of itself, in its `MadeFor`. */
function emitRange({ runtimeRange }: API["location"]): string[] {
  if (runtimeRange === undefined) return [];
  const note = `lightfield-wootiv ${runtimeRange}; where another version is installed, generate this client again`;
  return [
    "/** Only a type: fails to compile on a runtime that this client was not made for. */\n",
    `declare readonly "~runtime"?: MadeFor<${JSON.stringify(note)}>;\n`,
  ];
}

function emitMembers({ location, paths, resources }: API): string {
  return [
    ...emitRange(location),
    ...(paths === undefined
      ? []
      : [
          "/** Only a type: lets `raw(client)` find the paths of this API. */\n",
          'declare readonly "~paths"?: paths;\n',
        ]),
    emitChildren(resources),
  ].join("");
}

function emitDescription(api: API): string {
  const { client, environmentVariables, securityScheme, headers, queryStyles, rateLimits } = api;
  const members = [
    `name: ${JSON.stringify(client)}`,
    ...emitServers(api),
    ...emitFilled({ options: serverOptionNames(api) }),
    ...emitFilled({ environmentVariables }),
    ...(securityScheme === undefined ? [] : [`securityScheme: ${emitSecurityScheme(securityScheme)}`]),
    ...emitFilled({ headers }),
    ...(Object.keys(queryStyles).length === 0 ? [] : [`queryStyles: ${emitQueryStyles(queryStyles, 15)}`]),
    ...(rateLimits === undefined ? [] : ["pacing"]),
  ];
  return enclose("{", members, "}", "export const api: APIDescription = ".length, " ");
}

function emitFilled(members: object): string[] {
  const filled = Object.entries(members).filter(([, value]) => value !== undefined && Object.keys(value).length > 0);
  return filled.map(([name, value]) => `${name}: ${literal(value, 2, `${name}: `)}`);
}

/** What the runtime exports for each scheme. */
const schemeNames: Record<AppliedScheme["scheme"], string> = {
  basic: "basic",
  none: "noKey",
  header: "headerKey",
  query: "queryKey",
  cookie: "cookieKey",
};

function emitSecurityScheme(applied: AppliedScheme): string {
  const name = schemeNames[applied.scheme];
  const scheme = "name" in applied ? `${name}(${JSON.stringify(applied.name)})` : name;
  return applied.isOptional === true ? `{ ...${scheme}, keyIsOptional: true }` : scheme;
}

function optionsType({ client }: API): string {
  return `${client}Options`;
}

function emitOptions(api: API): string {
  const declaration = `${docComment(`Options of {@link ${api.client}}.`)}export type ${optionsType(api)} = ClientOptions`;
  const members = serverOptions(api);
  return members.length === 0 ? `${declaration};\n\n` : `${declaration} & {\n${indent(members.join(""))}};\n\n`;
}
