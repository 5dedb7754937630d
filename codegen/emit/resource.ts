import type { API, Resource } from "../model/model.ts";
import { runtimeTypes } from "../schemas/runtime-types.ts";
import { docComment } from "./doc-comment.ts";
import { emitDownload } from "./download.ts";
import { emitHeader } from "./header.ts";
import { importTypes, importValues } from "./imports.ts";
import { indent } from "./layout.ts";
import { bodyTypes, emitMethod, returnType } from "./method.ts";
import { emitUpload } from "./upload.ts";

export function emitResource(api: API, resource: Resource): string {
  const children = resource.children.map(
    ({ property, className }) => `readonly ${property}: ${className} = new ${className}(this.transport);\n`,
  );
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
    indent(children.join("")),
    children.length > 0 && methods !== "" ? "\n" : "",
    indent(methods),
    "}\n",
  ].join("");
}

function describeChildren({ children }: Resource): string {
  if (children.length === 0) return "";
  const properties = children.map(({ property }) => `\`${property}\``);
  return `Holds ${new Intl.ListFormat("en").format(properties)}.`;
}

function emitImports({ home, types }: API, { methods, children }: Resource): string {
  const answers = methods.map(({ answer }) => answer);
  const styles = answers.flatMap((answer) => (answer.kind === "page" ? [answer.style] : []));
  const promises = answers.map((answer) => (answer.kind === "page" ? "PagePromise" : "APIPromise"));
  const signatures = methods.flatMap((method) => [method.query?.type, method.body?.type, returnType(method)]).join(" ");
  const uploads = methods.flatMap(({ uploadSession }) => uploadSession ?? []);
  const hasUpload = uploads.length > 0;
  const needsParams = uploads.some((upload) => upload.needsParams);
  const ofUploads = hasUpload ? ["UploadOptions", ...(needsParams ? ["UploadParams"] : []), "UploadSource"] : [];
  const hasDownload = methods.some(({ download }) => download !== undefined);
  const ofDownloads = hasDownload ? ["DownloadOptions"] : [];
  const ofBodies = methods.flatMap(({ body }) => (body && bodyTypes[body.kind]) ?? []);
  const mentioned = new Set(signatures.match(/[\p{ID_Continue}$]+/gu));
  const models = types.map(({ name }) => name).filter((name) => mentioned.has(name));
  const ofRuntime = runtimeTypes.filter((name) => mentioned.has(name));
  // One folder further down than the other files.
  const runtime = home.runtime.startsWith(".") ? `../${home.runtime}` : home.runtime;
  return [
    importValues(
      ["Resource", ...ofBodies, ...(hasUpload ? ["uploadInSession"] : []), ...(hasDownload ? ["downloadFrom"] : [])],
      runtime,
    ),
    importTypes(
      [...promises, ...ofRuntime, ...ofUploads, ...ofDownloads, ...(methods.length > 0 ? ["RequestOptions"] : [])],
      runtime,
    ),
    importValues(styles, `../page-styles${home.extension}`),
    importTypes(models, `../types${home.extension}`),
    ...children.map(({ className, file }) => importValues([className], `./${file}${home.extension}`)),
  ].join("");
}
