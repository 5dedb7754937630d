import type { Problem } from "../document/diagnostics.ts";
import type { Document, Tag } from "../document/document.ts";
import { groupingTag } from "../document/tags.ts";
import { resourceOfTag } from "../normalize/name-operations.ts";
import type { NormalOperation } from "../normalize/normalize-operation.ts";
import type { NormalDocument } from "../normalize/normalize.ts";
import { seeTag } from "../text/see-tag.ts";
import { buildOperation } from "./build-operation.ts";
import { buildFileMethods } from "./file-methods.ts";
import { allResources, firstOperation } from "./model.ts";
import type { API, Method, Resource } from "./model.ts";

/** The top-level resources. A name comes after that of its parent: `mailbox`, `mailbox.stream`. */
export function buildResources(
  normal: NormalDocument,
  document: Document,
  shared: Pick<API, "pageStyles" | "errors">,
): Resource[] {
  const byName = new Map<string, Resource>();
  const roots: Resource[] = [];
  for (const [name, { className, file }] of normal.resources) {
    const dot = name.lastIndexOf(".");
    const property = name.slice(dot + 1);
    const operations = normal.operations.filter(({ resource }) => resource === name);
    const described = describeResource(tagsOfResource(name, operations, document));
    const methods = buildMethods(operations, normal, document, shared);
    const resource = { name, property, className, file, ...described, methods, children: [] };
    byName.set(name, resource);
    (byName.get(name.slice(0, Math.max(dot, 0)))?.children ?? roots).push(resource);
  }
  return roots;
}

/** The methods of a resource: that of each operation, then those that its extensions add. */
function buildMethods(
  operations: NormalOperation[],
  normal: NormalDocument,
  document: Document,
  shared: Pick<API, "pageStyles" | "errors">,
): Method[] {
  const methods = operations.map((operation) => buildOperation(operation, normal, document, shared));
  return operations.flatMap((operation, index) => [
    ...methods.slice(index, index + 1),
    ...buildFileMethods(operation, normal, methods),
  ]);
}

/** A resource that only holds others is that of a tag which has others under it. */
function tagsOfResource(resource: string, operations: NormalOperation[], document: Document): Tag[] {
  const { tags = [] } = document;
  if (operations.length === 0) return tags.filter(({ name }) => resourceOfTag(name, document) === resource);
  const used = operations.map(({ source }) => groupingTag(source.tags ?? [], document));
  return used.flatMap((name) => tags.find((tag) => tag.name === name) ?? []);
}

/** By the first tag that has a description, and the first that has a page elsewhere. */
function describeResource(tags: readonly Tag[]): Pick<Resource, "description" | "see"> {
  return {
    description: tags.map(({ description, summary }) => description || summary).find(Boolean) ?? "",
    see: tags.map(({ externalDocs }) => seeTag(externalDocs)).find(Boolean) ?? "",
  };
}

/** A class can hold only one member of a name, be it a method or a child resource. */
export function checkMembers(resources: Resource[]): Problem[] {
  return allResources({ resources }).flatMap((resource) => [...checkMethods(resource), ...checkChildren(resource)]);
}

/** The names of operations are apart already; an extension may add one that is taken. */
function checkMethods({ name: resource, methods }: Resource): Problem[] {
  const repeated = methods.filter(({ name }, index) => methods.findIndex((one) => one.name === name) !== index);
  const clashing = methods.filter(
    ({ kind, name }) => kind !== "operation" && repeated.some((one) => one.name === name),
  );
  return clashing.map((method) => ({
    pointer: firstOperation(method).pointer,
    message: `names its ${method.kind} ${method.name}, but ${resource} has a method of that name`,
  }));
}

function checkChildren({ name: resource, methods, children }: Resource): Problem[] {
  const clashing = children.filter(({ property }) => methods.some(({ name }) => name === property));
  return clashing.map(({ property }) => ({
    pointer: "#/paths",
    message: `gives ${resource} a method and a child resource called ${property}`,
  }));
}
