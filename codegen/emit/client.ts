import { listWithOr } from "../document/list-words.ts";
import type { API } from "../model/model.ts";
import { uniqueName } from "../names.ts";
import { layOutDeclaration } from "../types/layout-type.ts";
import { literalType } from "../types/value-type.ts";
import { docComment } from "../text/doc-comment.ts";
import { enclose, indent, literal, textLiteral } from "../text/layout.ts";
import { keyOptionNames, keyOptions, keyTypes } from "./key-options.ts";
import { emitHeader, importTypes, importValues } from "./module-head.ts";
import { emitQueryStyles, queryStyleFunctions } from "./query-styles.ts";
import { emitChildren } from "./resource.ts";
import { emitSecurity, securityFunctions } from "./security.ts";
import { emitServers, needsBaseURL, serverFunctions, serverOptionNames, serverOptions } from "./servers.ts";

export function emitClient(api: API): string {
  const { client, description, errors, see = "" } = api;
  const options = optionsType(api);
  return [
    emitHeader(api),
    ...emitRuntimeImports(api),
    ...emitModuleImports(api),
    "\n",
    docComment(
      "What the runtime needs to know about this API. Pass it to a `Transport` to use one resource without the client.",
    ),
    `export const api: APIDescription = ${emitDescription(api)};\n\n`,
    emitOptions(api),
    docComment(description, describeErrors(errors), see),
    `export class ${client} extends APIClient<${options}> {\n`,
    indent(emitMembers(api)),
    indent(`\nconstructor(options: ${options}${needsOptions(api) ? "" : " = {}"}) {\n  super(api, options);\n}\n`),
    "}\n",
  ].join("");
}

/** What the client takes from the runtime. */
function emitRuntimeImports(api: API): string[] {
  const { location, queryStyles, versionHeader } = api;
  const values = [
    "APIClient",
    ...(versionHeader ? ["apiVersion"] : []),
    ...securityFunctions(api),
    ...serverFunctions(api),
    ...queryStyleFunctions(queryStyles),
  ];
  const types = [
    "APIDescription",
    baseOptions(api),
    ...(versionHeader ? ["OpenString"] : []),
    ...keyTypes(api),
    ...(baseOptions(api) === "ClientOptions" ? [] : ["Validators"]),
    ...(location.runtimeRange === undefined ? [] : ["MadeFor"]),
  ];
  return [importValues(values, location.runtime), importTypes(types, location.runtime)];
}

/** What it takes from the other modules of its folder. */
function emitModuleImports({ location, paths, rateLimits, requiredHeaders, resources, security }: API): string[] {
  const module = (name: string): string => `./${name}${location.extension}`;
  return [
    paths === undefined ? "" : importTypes(["paths"], module("paths")),
    requiredHeaders === undefined ? "" : importTypes([requiredHeaders.type], module("types")),
    rateLimits === undefined ? "" : importValues(["pacing"], module("rate-limits")),
    security === undefined ? "" : importValues(["security"], module("security")),
    ...resources.map(({ className, file }) => importValues([className], module(`resources/${file}`))),
  ];
}

/** The errors that methods share, which none of them repeats. */
function describeErrors(errors: string[]): string {
  return errors.length === 0
    ? ""
    : `A method throws an \`APIError\` for ${listWithOr(errors)}, unless its own comment lists others.`;
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
  const { client, environmentVariables, headers, queryStyles, rateLimits, retryWrites, versionHeader } = api;
  const members = [
    `name: ${JSON.stringify(client)}`,
    ...emitServers(api),
    ...emitFilled({ options: [...keyOptionNames(api), ...versionOptionNames(api), ...serverOptionNames(api)] }),
    ...emitFilled({ environmentVariables }),
    ...emitSecurity(api),
    ...emitFilled({ headers }),
    ...(versionHeader
      ? [`version: /* @__PURE__ */ apiVersion(${textLiteral(versionHeader.name)}, ${textLiteral(versionHeader.value)})`]
      : []),
    ...(Object.keys(queryStyles).length === 0 ? [] : [`queryStyles: ${emitQueryStyles(queryStyles, 15)}`]),
    ...(retryWrites === undefined ? [] : [`retryWrites: ${retryWrites}`]),
    ...(rateLimits === undefined ? [] : ["pacing"]),
  ];
  return enclose("{", members, "}", "export const api: APIDescription = ".length, " ");
}

function emitFilled(members: object): string[] {
  const filled = Object.entries(members).filter(([, value]) => value !== undefined && Object.keys(value).length > 0);
  return filled.map(([name, value]) => `${name}: ${literal(value, 2, `${name}: `)}`);
}

/** Whether there is no client without options. */
function needsOptions(api: API): boolean {
  return needsBaseURL(api) || api.requiredHeaders !== undefined;
}

function headersOption({ requiredHeaders }: API): string[] {
  if (requiredHeaders === undefined) return [];
  const comment = "Sent with each call: every operation requires them. A call's own headers win.";
  return [`${docComment(comment)}defaultHeaders: ${requiredHeaders.type};\n`];
}

function versionOptionNames({ versionHeader }: API): string[] {
  return versionHeader === undefined ? [] : ["apiVersion"];
}

function versionOption({ versionHeader }: API): string[] {
  if (versionHeader === undefined) return [];
  const { name, value } = versionHeader;
  const comment = `The version of the API, sent as \`${name}\`. Default: that of the types. Another one is warned of, once.`;
  return [`${docComment(comment)}apiVersion?: ${textLiteral(value)} | OpenString | undefined;\n`];
}

function optionsType({ client }: API): string {
  return `${client}Options`;
}

/** What data are checked with, by names of which a misspelt one does not compile. */
function validatorOption(api: API): { declaration: string; option: string } | undefined {
  const { client, resources, requiredHeaders, validators } = api;
  if (validators === undefined || validators.names.length === 0) return undefined;
  const taken = [client, requiredHeaders?.type ?? "", ...resources.map(({ className }) => className)];
  const name = uniqueName("ValidatedResource", new Set(taken));
  const type = { kind: "union", parts: validators.names.map(literalType) } as const;
  const documentation = ["The resources that there may be validators of."];
  const comment =
    "What data are checked with, from the module `validators`, whole or in part. Default: nothing is checked.";
  return {
    declaration: `${layOutDeclaration(name, type, documentation, "type")}\n\n`,
    option: `${docComment(comment)}validators?: Validators<${name}> | undefined;\n`,
  };
}

function emitOptions(api: API): string {
  const checks = validatorOption(api);
  const base = baseOptions(api);
  const comment = docComment(`Options of {@link ${api.client}}.`);
  const declaration = `${checks?.declaration ?? ""}${comment}export type ${optionsType(api)} = ${base}`;
  const members = [
    ...keyOptions(api),
    ...versionOption(api),
    ...headersOption(api),
    ...serverOptions(api),
    ...(checks === undefined ? [] : [checks.option]),
  ];
  return members.length === 0 ? `${declaration};\n\n` : `${declaration} & {\n${indent(members.join(""))}};\n\n`;
}

function baseOptions({ validators }: API): string {
  return validators === undefined || validators.names.length === 0 ? "ClientOptions" : "BaseClientOptions";
}
