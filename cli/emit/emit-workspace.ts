import type { WorkspaceDefinitions } from "../definitions/definitions.ts";
import { buildWorkspaceModel } from "../workspace/workspace-model.ts";
import type { ObjectModel } from "../workspace/workspace-model.ts";
import { describeWorkspace } from "../workspace/facts.ts";
import { sealText } from "../workspace/workspace-file.ts";
import { emitFields } from "./emit-fields.ts";
import { emitClient, emitListMethods, emitMethods, emitObjectMethods, emitRecord } from "./emit-methods.ts";
import { emitOptions } from "./emit-options.ts";

/**
 * The types of a workspace as the text of a TypeScript module. The same definitions give the same text.
 */
export function emitWorkspace(definitions: WorkspaceDefinitions): string {
  const model = buildWorkspaceModel(definitions);
  const custom = model.objects.filter(({ resource }) => resource === undefined);
  const blocks = [
    ...model.objects.flatMap(emitObject),
    custom.length === 0 ? [] : emitObjectMethods(custom),
    emitListMethods(model.objects),
    emitClient(model),
  ];
  const text = blocks.filter((lines) => lines.length > 0).map((lines) => `${lines.join("\n")}\n`);
  const code = text.join("\n");
  return sealText([emitImports(code), code].join("\n"), describeWorkspace(model));
}

function emitObject(object: ObjectModel): string[][] {
  return [
    emitRecord(object),
    ...emitFields(object),
    ...emitOptions(object),
    object.resource === undefined ? [] : emitMethods(object, object.resource),
  ];
}

function emitImports(code: string): string {
  const mentions = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(code);
  const runtime = ["APIPromise", "OpenString", "PagePromise", "RequestOptions"].filter(mentions);
  const changes = ["LinkChange", "LinkToOneChange"].filter(mentions);
  return [
    'import { Lightfield } from "lightfield-wootiv/lightfield";',
    ...(mentions("api") ? ['import type * as api from "lightfield-wootiv/lightfield";'] : []),
    ...(changes.length === 0
      ? []
      : [`import type { ${changes.join(", ")} } from "lightfield-wootiv/lightfield/fields";`]),
    ...(runtime.length === 0 ? [] : [`import type { ${runtime.join(", ")} } from "lightfield-wootiv/runtime";`]),
    "",
  ].join("\n");
}
