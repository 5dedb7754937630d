import { listWithAnd } from "../document/list-words.ts";
import type { API, Resource } from "../model/model.ts";
import { runtimeTypes } from "../schemas/runtime-types.ts";
import { docComment } from "../text/doc-comment.ts";
import { enclose, indent, width } from "../text/layout.ts";
import { emitMethod } from "./method.ts";
import { layOutMethod } from "./method-text.ts";
import type { MethodText } from "./method-text.ts";
import { emitHeader, importTypes, importValues } from "./module-head.ts";

export function emitResource(api: Pick<API, "location" | "types">, resource: Resource): string {
  const children = emitChildren(resource.children);
  const methods = resource.methods.map(emitMethod);
  return [
    emitHeader(api),
    emitImports(api, resource, methods),
    "\n",
    emitDescription(resource),
    `export class ${resource.className} extends Resource {\n`,
    indent(children),
    children !== "" && methods.length > 0 ? "\n" : "",
    indent(methods.map(layOutMethod).join("\n")),
    "}\n",
  ].join("");
}

/** The members by which a client or a resource holds others. */
export function emitChildren(resources: Resource[]): string {
  const members = resources.map((resource) => {
    return `${emitDescription(resource)}${emitChild(resource)}\n`;
  });
  return members.join("");
}

/** On a line where it fits, one step in, else broken as prettier does it. */
function emitChild({ property, className }: Resource): string {
  const start = `readonly ${property}: ${className} =`;
  const line = `${start} new ${className}(`;
  if (line.length + indentation > width) return `${start}\n  new ${className}(this.transport);`;
  return enclose(line, ["this.transport"], ");", indentation);
}

const indentation = 2;

/** A resource that the document does not describe is described by its children. */
function emitDescription({ description, see = "", children }: Resource): string {
  if (description !== "" || children.length === 0) return docComment(description, see);
  const properties = children.map(({ property }) => `\`${property}\``);
  return docComment(`Holds ${listWithAnd(properties)}.`, see);
}

function emitImports(
  { location: { runtime, extension }, types }: Pick<API, "location" | "types">,
  { children }: Resource,
  methods: MethodText[],
): string {
  // One folder further down than the other files.
  const fromRuntime = runtime.startsWith(".") ? `../${runtime}` : runtime;
  const mentioned = mentionedTypes(methods);
  const pageStyles = methods.flatMap(({ pageStyle }) => pageStyle ?? []);
  const models = types.filter(({ name }) => mentioned.has(name));
  return [
    importValues(["Resource", ...methods.flatMap(({ runtimeValues }) => runtimeValues)], fromRuntime),
    importTypes(
      signatureTypes.filter((name) => mentioned.has(name)),
      fromRuntime,
    ),
    importValues(pageStyles, `../page-styles${extension}`),
    importTypes(
      models.map(({ name }) => name),
      `../types${extension}`,
    ),
    ...children.map(({ className, file }) => importValues([className], `./${file}${extension}`)),
  ].join("");
}

/** Types of the runtime that signatures may mention. */
const signatureTypes = [
  ...runtimeTypes,
  "APIPromise",
  "APIPromiseWithHeaders",
  "ConditionalOptions",
  "DeclaredHeaders",
  "DownloadOptions",
  "EventStreamOptions",
  "Page",
  "PagePromise",
  "PagePromiseWithHeaders",
  "PollPromise",
  "RequestOptions",
  "StreamOptions",
  "StreamPromise",
  "UploadOptions",
  "UploadParams",
  "UploadSource",
];

/** Every word in the types of signatures, but for those in literals. */
function mentionedTypes(methods: MethodText[]): ReadonlySet<string> {
  const signatures = methods.flatMap((method) => [method, ...(method.overloads ?? [])]);
  const types = signatures.flatMap(({ parameters, returns }) => [
    ...parameters.map((parameter) => parameter.slice(parameter.indexOf(":"))),
    returns,
  ]);
  return new Set(
    types
      .join(" ")
      .replace(/"[^"]*"/g, "")
      .match(/[\p{ID_Continue}$]+/gu),
  );
}
