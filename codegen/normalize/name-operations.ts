import type { Problem } from "../document/diagnostics.ts";
import type { Document, Operation, Parameter, PathItem } from "../document/document.ts";
import { pointerParts } from "../document/json-pointer.ts";
import {
  collectParameters,
  operationPointer,
  operationsOf,
  unsentMethods,
  withTextsOf,
} from "../document/operations.ts";
import { resolve } from "../document/references.ts";
import { groupingTag, tagPath } from "../document/tags.ts";
import { camelCase, memberName, topResourceName, uniqueName } from "../names.ts";
import { dottedParts, nameByRule, namesByID } from "./name-by-rule.ts";
import type { OperationName } from "./name-by-rule.ts";
import { withAncestors } from "./name-resources.ts";
import { returnsOne } from "./returns-one.ts";

/** An operation of a document, with the name of its method. */
export interface NamedOperation extends OperationName {
  /** As it is sent: `GET`. */
  httpMethod: string;
  path: string;
  /** JSON pointer into the document. */
  pointer: string;
  source: Operation;
  /** Its own parameters and those of its path, references followed. */
  parameters: Parameter[];
  /** The overlay does not name it. */
  isNamedByRule: boolean;
  /** What its method may be called, the best name first. Most methods need no other than that. */
  candidates: () => string[];
}

/** The full names that methods had when the client was last generated, such as `pets.list`, by `GET /pets`. */
export type KeptNames = ReadonlyMap<string, string>;

/**
 * All operations, in the document's order. A name by rule yields to one that the overlay gives, to a resource of that
 * name, to the name that another operation had before, and to an earlier one: the operationId gives another name then.
 */
export function nameOperations(document: Document, kept: KeptNames = new Map()): NamedOperation[] {
  const operations = [...findOperations(document)];
  const byRule = operations.filter(({ isNamedByRule }) => isNamedByRule);
  const chosen = operations.filter((operation) => !operation.isNamedByRule).map(fullName);
  const taken = new Set([...chosen, ...operations.flatMap(({ resource }) => withAncestors(resource))]);
  const named = byRule.filter((operation) => keepName(operation, kept, taken));
  // A dotted operationId was chosen by a person; a name made of tag and path was not.
  const isDotted = ({ source }: NamedOperation): boolean => dottedParts(source.operationId).length > 0;
  const others = byRule.filter((operation) => !named.includes(operation));
  for (const operation of others.toSorted((a, b) => Number(isDotted(b)) - Number(isDotted(a)))) {
    const { resource } = operation;
    const isTaken = (method: string): boolean => taken.has(fullName({ resource, method }));
    if (isTaken(operation.method)) {
      const free = operation.candidates().find((method) => !isTaken(method));
      operation.method = free ?? uniqueName(operation.method, { has: isTaken });
    }
    taken.add(fullName(operation));
  }
  return operations;
}

/** Gives an operation the name that it had, unless that is taken or its resource is called otherwise by now. */
function keepName(operation: NamedOperation, kept: KeptNames, taken: Set<string>): boolean {
  const name = kept.get(operationKey(operation));
  if (name === undefined || taken.has(name) || !name.startsWith(`${operation.resource}.`)) return false;
  const method = name.slice(operation.resource.length + 1);
  if (memberName(method) !== method) return false;
  operation.method = method;
  taken.add(name);
  return true;
}

/** `GET /pets`, with the path as the document has it. */
export function operationKey({ httpMethod, pointer }: Pick<NamedOperation, "httpMethod" | "pointer">): string {
  const [, path = ""] = pointerParts(pointer);
  return `${httpMethod} ${path}`;
}

/** Methods whose name ends in a number, since every other one was taken. */
export function findNumberedNames(operations: readonly NamedOperation[]): Problem[] {
  const isNumbered = ({ method, candidates }: NamedOperation): boolean =>
    /\d$/.test(method) &&
    candidates().some((name) => method.startsWith(name) && /^\d+$/.test(method.slice(name.length)));
  return operations.filter(isNumbered).map((operation) => ({
    pointer: operation.pointer,
    message: `is called ${fullName(operation)}, as a better name is taken: give it an operationId of its own, or an x-method`,
  }));
}

/** `mailbox.stream.create` */
export function fullName({ resource, method }: OperationName): string {
  return `${resource}.${method}`;
}

/** Every operation that can be called. */
function* findOperations(document: Document): Generator<NamedOperation> {
  for (const [path, reference] of Object.entries(document.paths ?? {})) {
    const item = resolve<PathItem>(document, reference);
    for (const operation of operationsOf(item)) {
      const { httpMethod, source } = operation;
      if (unsentMethods.has(httpMethod)) continue;
      const { operationId, tags = [] } = source;
      const tag = groupingTag(tags, document);
      const tagNames = tag === undefined ? [] : tagPath(tag, document);
      const rule = nameByRule({
        httpMethod,
        path,
        operationId,
        tags: tagNames,
        returnsOne: httpMethod === "GET" && returnsOne(source, document),
      });
      const parameters = collectParameters(item, source, document);
      const resource = nameResource(source["x-resource"] ?? rule.resource);
      const chosen = source["x-method"];
      const method = memberName(chosen ?? rule.method);
      const ofTag = tagNames.length > 1 ? (tag ?? "") : resource;
      yield {
        httpMethod,
        path: withoutQueryTemplates(path, parameters),
        pointer: operationPointer(path, operation),
        source: withTextsOf(item, source),
        parameters,
        resource,
        method,
        isNamedByRule: chosen === undefined,
        candidates: () =>
          chosen === undefined ? [method, ...namesByID(operationId, ofTag).map(memberName)] : [method],
      };
    }
  }
}

/** The resource that a tag names: `store.pets` for one that is under another. */
export function resourceOfTag(tag: string, document: Document): string {
  return nameResource(tagPath(tag, document).map(camelCase).join("."));
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
