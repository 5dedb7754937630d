import type { Api, Resource } from "../model.ts";
import { docComment } from "./doc-comment.ts";
import { emitHeader } from "./header.ts";
import { importTypes, importValues } from "./imports.ts";
import { emitMethod, returnType } from "./method.ts";

export function emitResource(api: Api, resource: Resource): string {
  return [
    emitHeader(api),
    emitImports(api, resource),
    "\n",
    docComment(resource.description || describeChildren(resource)),
    `export class ${resource.className} extends Resource {\n`,
    ...resource.children.map(
      ({ property, className }) => `readonly ${property}: ${className} = new ${className}(this.transport);\n`,
    ),
    ...resource.methods.map((method) => `\n${emitMethod(method)}`),
    "}\n",
  ].join("");
}

function describeChildren({ children }: Resource): string {
  const properties = children.map(({ property }) => `\`${property}\``);
  return `Holds ${new Intl.ListFormat("en").format(properties)}.`;
}

function emitImports({ imports, types }: Api, { methods, children }: Resource): string {
  const answers = methods.map(({ answer }) => answer);
  const styles = answers.flatMap((answer) => (answer.kind === "page" ? [answer.style] : []));
  const promises = answers.map((answer) => (answer.kind === "page" ? "PagePromise" : "APIPromise"));
  const signatures = methods.flatMap((method) => [method.query?.type, method.body?.type, returnType(method)]).join(" ");
  const mentioned = new Set(signatures.match(/[\w$]+/g));
  const models = types.map(({ name }) => name).filter((name) => mentioned.has(name));
  // One folder further down than the other files.
  const runtime = imports.runtime.startsWith(".") ? `../${imports.runtime}` : imports.runtime;
  return [
    importValues(["Resource"], runtime),
    importTypes([...promises, ...(methods.length > 0 ? ["RequestOptions"] : [])], runtime),
    importValues(styles, `../page-styles${imports.extension}`),
    importTypes(models, `../types${imports.extension}`),
    ...children.map(({ className, file }) => importValues([className], `./${file}${imports.extension}`)),
  ].join("");
}
