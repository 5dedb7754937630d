import type { Problem } from "./diagnostics.ts";
import {
  type Document,
  encodePointer,
  httpMethods,
  type HttpMethod,
  type Operation,
  type Parameter,
  type PathItem,
  resolve,
} from "./document.ts";
import { kebabCase, memberName, nameByRule, resourceClassName, uniqueName } from "./names.ts";

/** An operation of a document under the name users call it by. */
export interface NamedOperation {
  httpMethod: HttpMethod;
  path: string;
  /** Where it stands in the document, as a JSON pointer. */
  pointer: string;
  source: Operation;
  /** Its own parameters and those of its path, references followed. */
  parameters: Parameter[];
  /** `mailbox.stream` */
  resource: string;
  method: string;
  /** The overlay does not name it. */
  isNamedByRule: boolean;
}

/**
 * All operations, in the document's order. A name that a rule gave makes way for one that was chosen or came first, and
 * for a resource of that name.
 */
export function nameOperations(document: Document): NamedOperation[] {
  const operations = [...findOperations(document)];
  const chosen = operations.filter((operation) => !operation.isNamedByRule).map(fullName);
  const taken = new Set([...chosen, ...operations.flatMap(({ resource }) => withAncestors(resource))]);
  // A dotted operationId is somebody's word; a name made of tag and path is nobody's.
  const byRule = operations.filter(({ isNamedByRule }) => isNamedByRule);
  const isDotted = ({ source }: NamedOperation): boolean => /[./]/.test(source.operationId ?? "");
  for (const operation of byRule.toSorted((a, b) => Number(isDotted(b)) - Number(isDotted(a)))) {
    const free = uniqueName(operation.method, { has: (method) => taken.has(fullName({ ...operation, method })) });
    operation.method = free;
    taken.add(fullName(operation));
  }
  return operations;
}

/** What holds the methods of a resource. */
export interface ResourceName {
  className: string;
  /** Without its extension. */
  file: string;
}

/** By the name of each resource and of those it hangs from. `a.b` and `aB` would have one class, but get two. */
export function nameResources(operations: NamedOperation[], client: string): Map<string, ResourceName> {
  const names = new Map<string, ResourceName>();
  const taken = new Set([client]);
  for (const resource of operations.flatMap((operation) => withAncestors(operation.resource))) {
    if (names.has(resource)) continue;
    const className = uniqueName(resourceClassName(resource), taken);
    const file = uniqueName(kebabCase(resource), taken);
    taken.add(className).add(file);
    names.set(resource, { className, file });
  }
  return names;
}

function fullName({ resource, method }: { resource: string; method: string }): string {
  return `${resource}.${method}`;
}

/** `a.b.c` → `a`, `a.b`, `a.b.c` */
function withAncestors(resource: string): string[] {
  const parts = resource.split(".");
  return parts.map((_, index) => parts.slice(0, index + 1).join("."));
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
        resource: (source["x-resource"] ?? rule.resource).split(".").map(memberName).join("."),
        method: memberName(source["x-method"] ?? rule.method),
        isNamedByRule: source["x-method"] === undefined,
      };
    }
  }
}

/** In the document's order. */
export function operationsOf(item: PathItem): [HttpMethod, Operation][] {
  return Object.keys(item).flatMap((key): [HttpMethod, Operation][] => {
    const httpMethod = httpMethods.find((method) => method === key);
    const operation = httpMethod && item[httpMethod];
    return httpMethod === undefined || operation === undefined ? [] : [[httpMethod, operation]];
  });
}

/** Some write `/search?term={term}` and declare the term as a query parameter, which is where it then goes. */
function withoutQueryTemplates(path: string, parameters: Parameter[]): string {
  const [start = "", ...queries] = path.split("?");
  const inPath = parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
  const kept = queries
    .flatMap((query) => query.split("&"))
    .filter((pair) => [...pair.matchAll(/\{([^}]*)\}/g)].every(([, name = ""]) => inPath.includes(name)));
  return kept.length === 0 ? start : `${start}?${kept.join("&")}`;
}

/** An operation's own parameter replaces the path's of the same name and place. */
export function collectParameters(item: PathItem, source: Operation, document: Document): Parameter[] {
  const declared = [...(item.parameters ?? []), ...(source.parameters ?? [])];
  const resolved = declared.map((parameter) => resolve<Parameter>(document, parameter));
  return [...new Map(resolved.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter])).values()];
}

/** What makes it impossible to call an operation. */
export function checkOperations(operations: NamedOperation[]): Problem[] {
  return [...operations.flatMap(checkPathParameters), ...checkNames(operations)];
}

function checkPathParameters({ path, pointer, parameters }: NamedOperation): Problem[] {
  const inTemplate = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name = ""]) => name);
  const declared = parameters.filter((parameter) => parameter.in === "path").map((parameter) => parameter.name);
  const unknown = declared.filter((name) => !inTemplate.includes(name));
  const missing = inTemplate.filter((name) => !declared.includes(name));
  return [
    ...unknown.map((name) => ({
      pointer,
      message: `declares the path parameter ${name}, but the path has no {${name}}`,
    })),
    ...missing.map((name) => ({
      pointer,
      message: `has {${name}} in its path, but declares no such path parameter`,
    })),
  ];
}

function checkNames(operations: NamedOperation[]): Problem[] {
  const seen = new Map<string, NamedOperation>();
  return operations.flatMap((operation) => {
    const name = fullName(operation);
    const first = seen.get(name);
    seen.set(name, first ?? operation);
    if (first === undefined) return [];
    const other = `${first.httpMethod.toUpperCase()} ${first.path}`;
    return [{ pointer: operation.pointer, message: `is called ${name}, as is ${other}: give it another x-method` }];
  });
}
