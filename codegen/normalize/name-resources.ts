import { kebabCase, resourceClassName, uniqueName } from "../names.ts";

/** The class of a resource, and its file. */
export interface ResourceName {
  className: string;
  /** Without its extension. */
  file: string;
}

/** By the name of each resource and its ancestors. `a.b` and `aB` would have one class, but get two. */
export function nameResources(operations: { resource: string }[], client: string): Map<string, ResourceName> {
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

/** `a.b.c` → `a`, `a.b`, `a.b.c` */
export function withAncestors(resource: string): string[] {
  const parts = resource.split(".");
  return parts.map((_, index) => parts.slice(0, index + 1).join("."));
}
