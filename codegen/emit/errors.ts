import type { API } from "../model/model.ts";
import type { MethodErrorBodies } from "../model/operation-method.ts";
import { docComment } from "../text/doc-comment.ts";
import { enclose, indent, propertyName, width } from "../text/layout.ts";
import { emitHeader, importTypes, importValues } from "./module-head.ts";

/** The types of the bodies of errors, and a guard that gives an error those of its method. */
export function emitErrors(api: Pick<API, "client" | "location" | "types" | "errorBodies">): string {
  const { client, errorBodies } = api;
  const { runtime, extension } = api.location;
  const guard = `is${client}Error`;
  return [
    emitHeader(api),
    importValues(["isErrorOf"], runtime),
    importTypes(["MethodError"], runtime),
    importTypes(findModels(api), `./types${extension}`),
    "\n",
    docComment(`The bodies of errors that the document describes, by method and status: see \`${guard}\`.`),
    `export interface ${client}Errors {\n${indent(errorBodies.map(emitBodies).join(""))}}\n\n`,
    docComment(...guardComment(guard, errorBodies)),
    enclose(
      `export function ${guard}<Method extends keyof ${client}Errors>(`,
      ["error: unknown", "method: Method"],
      `): error is MethodError<${client}Errors, Method> {`,
    ),
    `\n  return isErrorOf(error, ${JSON.stringify(client)}, method);\n}\n`,
  ].join("");
}

function guardComment(guard: string, [first]: MethodErrorBodies[]): string[] {
  const method = JSON.stringify(first?.method);
  return [
    "Whether a call of this method has failed with a response whose body is a JSON object or array: that is checked. " +
      `What is in it is what the document says, as of any response: \`error.error\` has the type for \`error.status\`, ` +
      "and is `unknown` for a status that the document does not describe.",
    `@example if (${guard}(error, ${method}) && error.status === ${exampleStatus(first)}) show(error.error);`,
  ];
}

function exampleStatus(first: MethodErrorBodies | undefined): string {
  return Object.keys(first?.bodies ?? {}).find((status) => /^\d+$/.test(status)) ?? "400";
}

function findModels({ types, errorBodies }: Pick<API, "types" | "errorBodies">): string[] {
  const all = errorBodies.flatMap(({ bodies }) => Object.values(bodies));
  const words = new Set(all.flatMap((type) => type.match(/[\p{L}\p{N}_$]+/gu) ?? []));
  return types.map(({ name }) => name).filter((name) => words.has(name));
}

/** `"account.list": { 404: NotFoundBody };`, or `"account.list": Record<400 | 404, ErrorBody>;`. */
function emitBodies({ method, bodies }: MethodErrorBodies): string {
  const name = `${propertyName(method)}: `;
  const statuses = Object.keys(bodies).map((status) => (/^\d+$/.test(status) ? status : JSON.stringify(status)));
  const [type, ...others] = new Set(Object.values(bodies));
  const record = `${name}Record<${statuses.join(" | ")}, ${type}>;`;
  if (others.length === 0 && statuses.length > 1 && indentation + record.length <= width) return `${record}\n`;
  const members = Object.entries(bodies).map(([status, body]) => `${keyOf(status)}: ${body};`);
  const line = `${name}{ ${members.join(" ").replace(/;$/, "")} };`;
  return indentation + line.length <= width ? `${line}\n` : `${name}{\n${indent(members.join("\n"))}\n};\n`;
}

const indentation = 2;

/** A status is a number, a class of them is none. */
function keyOf(status: string): string {
  return /^\d+$/.test(status) || status === "default" ? status : JSON.stringify(status);
}
