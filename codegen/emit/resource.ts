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
    docComment(resource.description),
    `export class ${resource.className} extends Resource {\n`,
    ...resource.children.map(
      ({ property, className }) => `readonly ${property}: ${className} = new ${className}(this.transport);\n`,
    ),
    ...resource.methods.map((method) => `\n${emitMethod(method)}`),
    "}\n",
  ].join("");
}

function emitImports(api: Api, { methods, children }: Resource): string {
  const answers = methods.map(({ answer }) => answer);
  const styles = answers.flatMap((answer) => (answer.kind === "page" ? [answer.style] : []));
  const promises = answers.map((answer) => (answer.kind === "page" ? "PagePromise" : "APIPromise"));
  const signatures = methods.flatMap((method) => [method.query?.type, method.body?.type, returnType(method)]).join(" ");
  const models = api.types.filter(({ name }) => new RegExp(`(?<![\\w$])${name}(?![\\w$])`).test(signatures));
  return [
    importValues(["Resource"], "../../../src/runtime.ts"),
    importTypes([...promises, ...(methods.length > 0 ? ["RequestOptions"] : [])], "../../../src/runtime.ts"),
    importValues(styles, "../page-styles.ts"),
    importTypes(
      models.map(({ name }) => name),
      "../types.ts",
    ),
    ...children.map(({ className, file }) => importValues([className], `./${file}.ts`)),
  ].join("");
}
