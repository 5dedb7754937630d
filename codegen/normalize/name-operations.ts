import type { Document, HTTPMethod, Operation, Parameter, PathItem } from "../document/document.ts";
import { encodePointer } from "../document/json-pointer.ts";
import { collectParameters, operationsOf } from "../document/operations.ts";
import { resolve } from "../document/references.ts";
import { memberName, topResourceName, uniqueName } from "../names.ts";
import { dottedParts, nameByRule } from "./name-by-rule.ts";
import type { OperationName } from "./name-by-rule.ts";
import { withAncestors } from "./name-resources.ts";

/** An operation of a document, with the name of its method. */
export interface NamedOperation extends OperationName {
  httpMethod: HTTPMethod;
  path: string;
  /** JSON pointer into the document. */
  pointer: string;
  source: Operation;
  /** Its own parameters and those of its path, references followed. */
  parameters: Parameter[];
  /** The overlay does not name it. */
  isNamedByRule: boolean;
}

/**
 * All operations, in the document's order. A name by rule yields to one that the overlay gives, to an earlier one, and
 * to a resource of that name.
 */
export function nameOperations(document: Document): NamedOperation[] {
  const operations = [...findOperations(document)];
  const chosen = operations.filter((operation) => !operation.isNamedByRule).map(fullName);
  const taken = new Set([...chosen, ...operations.flatMap(({ resource }) => withAncestors(resource))]);
  // A dotted operationId was chosen by a person; a name made of tag and path was not.
  const byRule = operations.filter(({ isNamedByRule }) => isNamedByRule);
  const isDotted = ({ source }: NamedOperation): boolean => dottedParts(source.operationId).length > 0;
  for (const operation of byRule.toSorted((a, b) => Number(isDotted(b)) - Number(isDotted(a)))) {
    const free = uniqueName(operation.method, { has: (method) => taken.has(fullName({ ...operation, method })) });
    operation.method = free;
    taken.add(fullName(operation));
  }
  return operations;
}

/** `mailbox.stream.create` */
export function fullName({ resource, method }: OperationName): string {
  return `${resource}.${method}`;
}

function* findOperations(document: Document): Generator<NamedOperation> {
  for (const [path, reference] of Object.entries(document.paths ?? {})) {
    const item = resolve<PathItem>(document, reference);
    for (const [httpMethod, source] of operationsOf(item)) {
      const rule = nameByRule(httpMethod, path, source.operationId, source.tags?.[0]);
      const parameters = collectParameters(item, source, document);
      yield {
        httpMethod,
        path: withoutQueryTemplates(path, parameters),
        pointer: `#/paths/${encodePointer(path)}/${httpMethod}`,
        source,
        parameters,
        resource: nameResource(source["x-resource"] ?? rule.resource),
        method: memberName(source["x-method"] ?? rule.method),
        isNamedByRule: source["x-method"] === undefined,
      };
    }
  }
}

function nameResource(path: string): string {
  const [top = "", ...nested] = path.split(".");
  return [topResourceName(top), ...nested.map(memberName)].join(".");
}

/** Some write `/search?term={term}` and declare the term as a query parameter: that alone is kept. */
function withoutQueryTemplates(path: string, parameters: Parameter[]): string {
  const [start = "", ...queries] = path.split("?");
  const inPath = parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
  const kept = queries
    .flatMap((query) => query.split("&"))
    .filter((pair) => [...pair.matchAll(/\{([^}]*)\}/g)].every(([, name = ""]) => inPath.includes(name)));
  return kept.length === 0 ? start : `${start}?${kept.join("&")}`;
}
