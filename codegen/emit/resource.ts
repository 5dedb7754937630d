import type { API, Method, Resource, UploadSession } from "../model/model.ts";
import { runtimeTypes } from "../schemas/runtime-types.ts";
import { emitChildren } from "./children.ts";
import { docComment } from "./doc-comment.ts";
import { emitDownload } from "./download.ts";
import { emitHeader } from "./module-head.ts";
import { importTypes, importValues } from "./module-head.ts";
import { indent } from "./layout.ts";
import { bodyTypes, emitMethod, returnType } from "./operation.ts";
import { emitUpload } from "./upload.ts";

export function emitResource(api: API, resource: Resource): string {
  const children = emitChildren(resource.children);
  const methods = resource.methods
    .flatMap((method) => [emitMethod(method), emitUpload(method, resource.methods), emitDownload(method)])
    .filter((text) => text !== "")
    .join("\n");
  return [
    emitHeader(api),
    emitImports(api, resource),
    "\n",
    docComment(resource.description || describeChildren(resource)),
    `export class ${resource.className} extends Resource {\n`,
    indent(children),
    children !== "" && methods !== "" ? "\n" : "",
    indent(methods),
    "}\n",
  ].join("");
}

function describeChildren({ children }: Resource): string {
  if (children.length === 0) return "";
  const properties = children.map(({ property }) => `\`${property}\``);
  return `Holds ${new Intl.ListFormat("en").format(properties)}.`;
}

function emitImports(api: API, resource: Resource): string {
  const { runtime, extension } = api.home;
  // One folder further down than the other files.
  const fromRuntime = runtime.startsWith(".") ? `../${runtime}` : runtime;
  return [
    importValues(runtimeValues(resource), fromRuntime),
    importTypes(runtimeTypesOf(resource), fromRuntime),
    importValues(pageStylesOf(resource), `../page-styles${extension}`),
    importTypes(modelsOf(api, resource), `../types${extension}`),
    ...resource.children.map(({ className, file }) => importValues([className], `./${file}${extension}`)),
  ].join("");
}

function runtimeValues({ methods }: Resource): string[] {
  return [
    "Resource",
    ...methods.flatMap(({ body }) => (body && bodyTypes[body.kind]) ?? []),
    ...methods.flatMap(({ uploadSession }) => (uploadSession === undefined ? [] : ["uploadFile"])),
    ...methods.flatMap(({ download }) => (download === undefined ? [] : ["downloadFile"])),
  ];
}

function runtimeTypesOf({ methods }: Resource): string[] {
  const mentioned = mentionedBy(methods);
  return [
    ...methods.flatMap(({ answer }) => [answer.kind === "page" ? "PagePromise" : "APIPromise", "RequestOptions"]),
    ...methods.flatMap(({ uploadSession }) => (uploadSession === undefined ? [] : uploadTypes(uploadSession))),
    ...methods.flatMap(({ download }) => (download === undefined ? [] : ["DownloadOptions"])),
    ...runtimeTypes.filter((name) => mentioned.has(name)),
  ];
}

function uploadTypes({ needsParams }: UploadSession): string[] {
  return ["UploadOptions", "UploadSource", ...(needsParams ? ["UploadParams"] : [])];
}

function pageStylesOf({ methods }: Resource): string[] {
  return methods.flatMap(({ answer }) => (answer.kind === "page" ? [answer.style] : []));
}

function modelsOf({ types }: API, { methods }: Resource): string[] {
  const mentioned = mentionedBy(methods);
  return types.map(({ name }) => name).filter((name) => mentioned.has(name));
}

/** Every word in what methods take and answer. */
function mentionedBy(methods: Method[]): ReadonlySet<string> {
  const signatures = methods.flatMap((method) => [method.query?.type, method.body?.type, returnType(method)]).join(" ");
  return new Set(signatures.match(/[\p{ID_Continue}$]+/gu));
}
