import type { API } from "../model/model.ts";
import type { MethodErrorBodies } from "../model/operation-method.ts";
import { docComment } from "../text/doc-comment.ts";
import { layOutGeneric } from "../text/layout-generic.ts";
import { enclose, indent, propertyName, width } from "../text/layout.ts";
import { findCommonErrors, otherStatuses } from "./common-errors.ts";
import type { CommonErrors } from "./common-errors.ts";
import { emitHeader, importTypes, importValues } from "./module-head.ts";

/** The types of the bodies of errors, and a guard that gives an error those of its method. */
export function emitErrors(api: Pick<API, "client" | "location" | "types" | "errorBodies">): string {
  const { client, errorBodies } = api;
  const { runtime, extension } = api.location;
  const guard = `is${client}Error`;
  const models = findModels(api);
  const common = findCommonErrors(errorBodies);
  const alias = models.includes("CommonErrors") ? `${client}CommonErrors` : "CommonErrors";
  return [
    emitHeader(api),
    importValues(["isErrorOf"], runtime),
    importTypes(["MethodError"], runtime),
    importTypes(models, `./types${extension}`),
    "\n",
    ...(common === undefined ? [] : [emitCommon(alias, common, errorBodies)]),
    docComment(`The bodies of errors that the document describes, by method and status: see \`${guard}\`.`),
    `export interface ${client}Errors {\n${indent(errorBodies.map((one) => emitBodies(one, alias, common)).join(""))}}\n\n`,
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
  const all = new Set(errorBodies.flatMap(({ bodies }) => Object.values(bodies)));
  const words = new Set([...all].flatMap((type) => type.match(/[\p{L}\p{N}_$]+/gu) ?? []));
  return types.map(({ name }) => name).filter((name) => words.has(name));
}

function emitCommon(alias: string, common: CommonErrors, methods: readonly MethodErrorBodies[]): string {
  const { body, statuses } = common;
  const hasOthers = methods.some((one) => (otherStatuses(one, common) ?? []).length > 0);
  const parameter = hasOthers ? "<Others extends PropertyKey = never>" : "";
  const type = `Record<${statusUnion(statuses)}${hasOthers ? " | Others" : ""}, ${body}>`;
  const lead = `type ${alias}${parameter} = `;
  const others = hasOthers ? ", and the others of a method" : "";
  return [
    docComment(`The statuses that nearly all methods describe${others}, each with the same body.`),
    lead,
    layOutGeneric(type, 0, lead.length + ";".length),
    ";\n\n",
  ].join("");
}

/** `400 | "4XX"` */
function statusUnion(statuses: readonly string[]): string {
  return statuses.map((status) => (number.test(status) ? status : JSON.stringify(status))).join(" | ");
}

/** `"account.list": CommonErrors<404>;`, `{ 404: NotFoundBody };` or `Record<400 | 404, ErrorBody>;`. */
function emitBodies(errors: MethodErrorBodies, alias: string, common: CommonErrors | undefined): string {
  const { method, bodies } = errors;
  const name = `${propertyName(method)}: `;
  const further = common && otherStatuses(errors, common);
  if (further !== undefined) return `${name}${alias}${further.length === 0 ? "" : `<${statusUnion(further)}>`};\n`;
  const statuses = Object.keys(bodies);
  const [type, ...others] = new Set(Object.values(bodies));
  if (others.length === 0 && statuses.length > 1) {
    const record = `${name}Record<${statusUnion(statuses)}, ${type}>;`;
    if (indentation + record.length <= width) return `${record}\n`;
  }
  const members = Object.entries(bodies).map(([status, body]) => `${keyOf(status)}: ${body};`);
  const line = `${name}{ ${members.join(" ").replace(/;$/, "")} };`;
  return indentation + line.length <= width ? `${line}\n` : `${name}{\n${indent(members.join("\n"))}\n};\n`;
}

const indentation = 2;

/** A status is a number, a class of them is none. */
function keyOf(status: string): string {
  return number.test(status) || status === "default" ? status : JSON.stringify(status);
}

const number = /^\d+$/;
