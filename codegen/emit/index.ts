import type { Api, Resource } from "../model.ts";
import { emitClient } from "./client.ts";
import { emitHeader } from "./header.ts";
import { emitPageStyles } from "./page-styles.ts";
import { emitPaths } from "./paths.ts";
import { emitResource } from "./resource.ts";
import { emitTypes } from "./types.ts";

/** All files of one API, by path below `generated/`. */
export function emitApi(api: Api): Map<string, string> {
  const resources = allResources(api.resources);
  return new Map([
    [`${api.name}/index.ts`, emitIndex(api, resources)],
    [`${api.name}/client.ts`, emitClient(api)],
    [`${api.name}/types.ts`, emitTypes(api)],
    [`${api.name}/paths.ts`, emitPaths(api)],
    ...(api.pageStyles.length > 0 ? [[`${api.name}/page-styles.ts`, emitPageStyles(api)] as const] : []),
    ...resources.map((one) => [`${api.name}/resources/${one.file}.ts`, emitResource(api, one)] as const),
  ]);
}

function emitIndex(api: Api, resources: Resource[]): string {
  return [
    emitHeader(api),
    'export * from "./client.ts";\n',
    ...resources.map(({ className, file }) => `export { ${className} } from "./resources/${file}.ts";\n`),
    'export type * from "./types.ts";\n',
    'export type { paths } from "./paths.ts";\n',
  ].join("");
}

function allResources(resources: Resource[]): Resource[] {
  return resources.flatMap((resource) => [resource, ...allResources(resource.children)]);
}
