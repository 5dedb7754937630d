import { allResources } from "../model/model.ts";
import type { API, Resource } from "../model/model.ts";
import type { ValidatorsModel } from "../model/validators-model.ts";
import { emitClient } from "./client.ts";
import { runEmitter } from "./emit-hooks.ts";
import type { EmitHooks, Emitter } from "./emit-hooks.ts";
import { emitEnumValues } from "./enum-values.ts";
import { emitErrors } from "./errors.ts";
import { emitHeader } from "./module-head.ts";
import { emitPageStyles } from "./page-styles.ts";
import { emitRateLimits } from "./rate-limits.ts";
import { emitResource } from "./resource.ts";
import { emitSecurityFile } from "./security.ts";
import { emitTypesFile } from "./types-file.ts";
import { emitResourceValidators, emitTypeValidators, emitValidatorIndex, validatorFolder } from "./validators.ts";
import { emitWebhooks } from "./webhooks.ts";

/** The folder of resources, inside the client's. */
export const resourceFolder = "resources";

/** All files of one API, by path in its folder. */
export function emitAPI(api: API, hooks: EmitHooks = {}): Map<string, string> {
  const emitted = emittersOf(api).map((emitter) => [emitter.path, runEmitter(emitter, hooks)] as const);
  return new Map(emitted);
}

/** An emitter for each file. */
function emittersOf(api: API): Emitter[] {
  const { enums, errorBodies, pageStyles, paths, rateLimits, security, validators, webhooks } = api;
  const resources = allResources(api);
  return [
    { kind: "index", path: "index.ts", emit: () => emitIndex(api, resources) },
    { kind: "client", path: "client.ts", emit: () => emitClient(api) },
    { kind: "types", path: "types.ts", emit: () => emitTypesFile(api) },
    ...optional(enums[0], (): Emitter => ({
      kind: "enum-values",
      path: "enum-values.ts",
      emit: () => emitEnumValues(api),
    })),
    ...optional(paths, (given): Emitter => ({ kind: "paths", path: "paths.ts", emit: () => emitPaths(api, given) })),
    ...optional(pageStyles[0], (): Emitter => ({
      kind: "page-styles",
      path: "page-styles.ts",
      emit: () => emitPageStyles(api),
    })),
    ...optional(rateLimits, (given): Emitter => ({
      kind: "rate-limits",
      path: "rate-limits.ts",
      emit: () => emitRateLimits(api, given),
    })),
    ...optional(errorBodies[0], (): Emitter => ({ kind: "errors", path: "errors.ts", emit: () => emitErrors(api) })),
    ...optional(webhooks, (given): Emitter => ({
      kind: "webhooks",
      path: "webhooks.ts",
      emit: () => emitWebhooks(api, given),
    })),
    ...optional(security, (given): Emitter => ({
      kind: "security",
      path: "security.ts",
      emit: () => emitSecurityFile(api, given),
    })),
    ...resources.map((resource): Emitter => ({
      kind: "resource",
      path: `${resourceFolder}/${resource.file}.ts`,
      emit: () => emitResource(api, resource),
    })),
    ...(validators === undefined ? [] : validatorEmitters(api, validators)),
  ];
}

function validatorEmitters(api: API, validators: ValidatorsModel): Emitter[] {
  const kind = "validators";
  return [
    { kind, path: "validators.ts", emit: () => emitValidatorIndex(api, validators) },
    { kind, path: "type-validators.ts", emit: () => emitTypeValidators(api, validators) },
    ...validators.resources.map((resource): Emitter => {
      const path = `${validatorFolder}/${resource.file}.ts`;
      return { kind, path, emit: () => emitResourceValidators(api, resource) };
    }),
  ];
}

/** Nothing where the API has no such part. */
function optional<T>(part: T | undefined, make: (part: T) => Emitter): Emitter[] {
  return part === undefined ? [] : [make(part)];
}

function emitIndex(api: API, resources: Resource[]): string {
  const { extension } = api.location;
  return [
    emitHeader(api),
    `export * from "./client${extension}";\n`,
    ...resources.map(({ className, file }) => `export { ${className} } from "./resources/${file}${extension}";\n`),
    ...(api.errorBodies.length === 0 ? [] : [`export * from "./errors${extension}";\n`]),
    ...(api.webhooks === undefined ? [] : [`export * from "./webhooks${extension}";\n`]),
    ...(api.enums.length === 0 ? [] : [`export * from "./enum-values${extension}";\n`]),
    `export type * from "./types${extension}";\n`,
    ...(api.paths === undefined ? [] : [`export type { paths } from "./paths${extension}";\n`]),
  ].join("");
}

function emitPaths(api: API, paths: string): string {
  return `${emitHeader(api)}${paths}`;
}
