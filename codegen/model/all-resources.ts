import type { API, Resource } from "./model.ts";

/** Every resource of an API, each before its children. */
export function allResources({ resources }: Pick<API, "resources">): Resource[] {
  return resources.flatMap((resource) => [resource, ...allResources({ resources: resource.children })]);
}
