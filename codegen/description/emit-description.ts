import type { Document } from "../document/document.ts";
import { describeOrigin } from "../emit/module-head.ts";
import { buildExamples } from "../model/examples.ts";
import { allResources, firstOperation } from "../model/model.ts";
import type { API, Resource } from "../model/model.ts";
import type { NormalOperation } from "../normalize/normalize-operation.ts";
import { Definitions } from "./definitions.ts";
import { describeKeys, requirementsOf } from "./describe-keys.ts";
import { describeMethod } from "./describe-operation.ts";
import type { DescribedMethod } from "./describe-operation.ts";
import type { OperationDetail, OperationSummary } from "./description.ts";

/**
 * The description of an API as JSON, by path: a summary of all operations, which is read at each start, and the details
 * of a resource with those below it, which are read where they are needed.
 */
export function emitDescription(
  api: API,
  name: string,
  operations: readonly NormalOperation[],
  document: Document,
): Map<string, string> {
  const methods = collectMethods(operations, document);
  const details = api.resources.map((resource) => {
    const definitions = new Definitions(document);
    const described = allResources({ resources: [resource] })
      .flatMap((one) => methods(one))
      .map((one) => describeMethod(one, document, definitions))
      .map((detail) => ({ ...detail, ...requirementsOf(api, detail) }));
    return { property: resource.property, described, $defs: definitions.all };
  });
  const { client, environmentVariables } = api;
  const resources = Object.fromEntries(allResources(api).map((resource) => [resource.name, resource.description]));
  const security = describeKeys(api);
  const head = { "//": describeOrigin(api), api: name, client, environment: environmentVariables, security, resources };
  const summaries = details.flatMap(({ described }) => described.map(summarize));
  const files = details.map(({ property, described, $defs }): [string, string] => [
    `operations/${property}.json`,
    emitObject({ "//": describeOrigin(api) }, { $defs: entries($defs), operations: describedByName(described) }),
  ]);
  return new Map([["operations.json", emitObject(head, { operations: summaries.map(emitLine) })], ...files]);
}

/** The methods of a resource, with their operations and samples. */
function collectMethods(
  operations: readonly NormalOperation[],
  document: Document,
): (resource: Resource) => DescribedMethod[] {
  const examples = buildExamples([...operations], document);
  const byName = new Map(operations.map((operation) => [`${operation.resource}.${operation.method}`, operation]));
  return ({ methods }) =>
    methods.flatMap((method) => {
      const { resource, name } = firstOperation(method);
      const [operation, example] = [byName.get(`${resource}.${name}`), examples.get(`${resource}.${name}`)];
      return operation === undefined || example === undefined ? [] : [{ method, operation, example }];
    });
}

function summarize(detail: OperationDetail): OperationSummary {
  const { name, httpMethod, path, summary, effect, kind, scopes, deprecated, requires } = detail;
  return {
    name,
    httpMethod,
    path,
    summary,
    effect,
    kind,
    ...(scopes !== undefined && { scopes }),
    ...(deprecated !== undefined && { deprecated }),
    ...(requires !== undefined && { requires }),
  };
}

function describedByName(details: readonly OperationDetail[]): Lines {
  return entries(Object.fromEntries(details.map((detail) => [detail.name, detail])));
}

/** Lines of a list, or members of an object. */
type Lines = readonly string[] | { readonly members: readonly string[] };

function entries(record: Readonly<Record<string, unknown>>): Lines {
  return { members: Object.entries(record).map(([name, value]) => `${JSON.stringify(name)}: ${emitLine(value)}`) };
}

function emitLine(value: unknown): string {
  return JSON.stringify(value);
}

/** JSON with a line for each member of what is long, so that a difference shows what it is about. */
function emitObject(head: Readonly<Record<string, unknown>>, lists: Readonly<Record<string, Lines>>): string {
  const short = Object.entries(head).map(([name, value]) => `  ${JSON.stringify(name)}: ${emitLine(value)}`);
  const long = Object.entries(lists).map(([name, lines]) => `  ${JSON.stringify(name)}: ${emitLines(lines)}`);
  return `{\n${[...short, ...long].join(",\n")}\n}\n`;
}

function emitLines(lines: Lines): string {
  const [open, all, close] = "members" in lines ? ["{", lines.members, "}"] : ["[", lines, "]"];
  return all.length === 0 ? open + close : `${open}\n${all.map((line) => `    ${line}`).join(",\n")}\n  ${close}`;
}
