import { allResources } from "../model/model.ts";
import type { API, Resource } from "../model/model.ts";
import { emitClient } from "./client.ts";
import { emitHeader } from "./module-head.ts";
import { emitPageStyles } from "./page-styles.ts";
import { emitRateLimits } from "./rate-limits.ts";
import { emitResource } from "./resource.ts";
import { emitTypesFile } from "./types-file.ts";

/** The folder of resources, inside the client's. */
export const resourceFolder = "resources";

/** All files of one API, by path in its folder. */
export function emitAPI(api: API): Map<string, string> {
  const resources = allResources(api);
  return new Map([
    ["index.ts", emitIndex(api, resources)],
    ["client.ts", emitClient(api)],
    ["types.ts", emitTypesFile(api)],
    ...(api.paths === undefined ? [] : [["paths.ts", emitPaths(api, api.paths)] as const]),
    ...(api.pageStyles.length > 0 ? [["page-styles.ts", emitPageStyles(api)] as const] : []),
    ...(api.rateLimits === undefined ? [] : [["rate-limits.ts", emitRateLimits(api, api.rateLimits)] as const]),
    ...resources.map((resource) => [`${resourceFolder}/${resource.file}.ts`, emitResource(api, resource)] as const),
  ]);
}

function emitIndex(api: API, resources: Resource[]): string {
  const { extension } = api.location;
  return [
    emitHeader(api),
    `export * from "./client${extension}";\n`,
    ...resources.map(({ className, file }) => `export { ${className} } from "./resources/${file}${extension}";\n`),
    `export type * from "./types${extension}";\n`,
    ...(api.paths === undefined ? [] : [`export type { paths } from "./paths${extension}";\n`]),
  ].join("");
}

function emitPaths(api: API, paths: string): string {
  return `${emitHeader(api)}${paths}`;
}
