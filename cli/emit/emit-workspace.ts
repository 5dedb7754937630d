import type { WorkspaceDefinitions } from "../definitions/definitions.ts";
import { buildWorkspaceModel } from "../workspace/workspace-model.ts";
import type { ObjectModel } from "../workspace/workspace-model.ts";
import { describeWorkspace } from "../workspace/facts.ts";
import { sealText } from "../workspace/workspace-file.ts";
import { emitCurrent } from "./emit-current.ts";
import { emitFields } from "./emit-fields.ts";
import { emitClient, emitListMethods, emitMethods, emitObjectMethods, emitRecord } from "./emit-methods.ts";
import { emitOptions } from "./emit-options.ts";
import { mentions } from "./text.ts";

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
  const types = joinBlocks(blocks);
  const code = joinBlocks([[types], emitCurrent(types, model.objects)]);
  return sealText([emitImports(code), code].join("\n"), describeWorkspace(model));
}

function joinBlocks(blocks: readonly (readonly string[])[]): string {
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join("\n").trimEnd()}\n`)
    .join("\n");
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
  const has = (name: string): boolean => mentions(code, name);
  const runtime = ["APIPromise", "OpenString", "PagePromise", "RequestOptions"].filter(has);
  const changes = ["LinkChange", "LinkToOneChange"].filter(has);
  return [
    'import { Lightfield } from "lightfield-wootiv/lightfield";',
    'import type * as api from "lightfield-wootiv/lightfield";',
    ...(changes.length === 0
      ? []
      : [`import type { ${changes.join(", ")} } from "lightfield-wootiv/lightfield/fields";`]),
    ...(runtime.length === 0 ? [] : [`import type { ${runtime.join(", ")} } from "lightfield-wootiv/runtime";`]),
    "",
  ].join("\n");
}
