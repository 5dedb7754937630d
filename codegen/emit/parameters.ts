import type { Argument, CallOption } from "../model/argument.ts";
import type { OperationMethod } from "../model/operation-method.ts";
import { indent, width } from "../text/layout.ts";
import type { MediaTypeOption, Signature } from "./signatures.ts";

type Choice = Pick<Signature, "accept" | "contentType" | "options">;

/** Path parameters in path order, then body and query, then options. Optional parameters come after required ones. */
export function emitParameters(method: OperationMethod, signature: Omit<Signature, "returns">): string[] {
  const needsAll = needsOptions(method) || isChosenByOptions(signature);
  const objects = orderObjects({ body: asSigned(method.body, signature), query: asSigned(method.query, signature) });
  return [
    ...method.pathParameters.map(pathParameter),
    ...objects.map((argument) => emitObject(argument, needsAll)),
    emitOptions(method, signature),
  ];
}

/** What a line in a class has beside a parameter: its indentation and a comma. */
const around = 5;

/** A choice that is too long for a line is a part a line. */
function pathParameter({ name, type }: { readonly name: string; readonly type: string }): string {
  const line = `${name}: ${type}`;
  if (line.length + around <= width || !/^["\d-]/.test(type)) return line;
  const parts = type.match(/"(?:\\.|[^"\\])*"|[^\s|"]+/g) ?? [];
  return [`${name}:`, ...parts.map((part) => `  | ${part}`)].join("\n");
}

/** The body or the query, with what a signature has of its own. */
function asSigned(
  argument: Argument | undefined,
  { body, query, needs }: Omit<Signature, "returns">,
): Argument | undefined {
  if (argument === undefined) return undefined;
  const { name, type, required } = argument;
  const own = name === "body" ? body : query;
  return { ...argument, type: own ?? type, required: required || needs === name };
}

/** The options of a call, with the parameters that are members of them, and the media types that they pick. */
function emitOptions(
  { headers, cookies }: Pick<OperationMethod, "headers" | "cookies">,
  { accept, contentType, options = "RequestOptions" }: Omit<Signature, "returns">,
): string {
  const given = Object.entries({ ...(needsOption(headers) && { headers }), cookies });
  const picked = Object.entries({ accept, contentType });
  const members = [
    ...given.flatMap(([name, option]) =>
      option === undefined
        ? []
        : [`${name}${needsOption(option) ? `: ${option.type}` : `?: ${option.type} | undefined`}`],
    ),
    ...picked.flatMap(([name, option]) => (option === undefined ? [] : [emitMediaTypes(name, option)])),
  ];
  const isTyped = headers !== undefined && !needsOption(headers);
  const type = isTyped ? options.replace(/\w+/g, (kind) => `${kind}<DeclaredHeaders<${headers.type}>>`) : options;
  const isRequired = needsOptions({ headers, cookies }) || isChosenByOptions({ accept, contentType, options });
  const name = `options${isRequired ? "" : "?"}: `;
  return name + (members.length === 0 ? type : intersect(type, members, column + name.length));
}

/** Where a parameter stands that has a line of its own. */
const column = 4;

/** `RequestOptions & { accept: "text/csv" }` */
function intersect(type: string, members: string[], start: number): string {
  const line = `${type} & { ${members.join("; ")} }`;
  const isShort = start + line.length < width && !line.includes("\n");
  return isShort ? line : `${type} & {\n${indent(members.map((member) => `${member};\n`).join(""))}}`;
}

function emitMediaTypes(name: string, { mediaTypes, required }: MediaTypeOption): string {
  const values = [...mediaTypes.map((type) => JSON.stringify(type)), ...(required ? [] : ["undefined"])];
  const start = `${name}${required ? "" : "?"}:`;
  const line = `${start} ${values.join(" | ")}`;
  if (column + 2 + line.length < width) return line;
  return [start, ...values.map((value) => `  | ${value}`)].join("\n");
}

/** Whether it is by its options that a call has this signature: they pick a media type, or make a condition. */
export function isChosenByOptions({ accept, contentType, options }: Choice): boolean {
  return accept?.required === true || contentType?.required === true || options === "ConditionalOptions";
}

export function needsOptions({ headers, cookies }: Pick<OperationMethod, "headers" | "cookies">): boolean {
  return needsOption(headers) || needsOption(cookies);
}

function needsOption(option: CallOption | undefined): boolean {
  return option?.parameters.some(({ required }) => required) === true;
}

/** The arguments with which another method of the same parameters calls this one. */
export function forwardedArguments(method: OperationMethod): string[] {
  return [...method.pathParameters, ...orderObjects(method)].map(({ name }) => name).concat("options");
}

function orderObjects({ body, query }: { body?: Argument | undefined; query?: Argument | undefined }): Argument[] {
  return [body, query].filter((one) => one !== undefined).toSorted((a, b) => Number(b.required) - Number(a.required));
}

/** What may be left out cannot stand before what may not, but for what has a default. */
function emitObject({ name, type, required, isWhole = false }: Argument, isBeforeRequired: boolean): string {
  if (required) return `${name}: ${type}`;
  if (name !== "query" && isBeforeRequired) return `${name}: ${type} | undefined`;
  return name === "query" && !isWhole ? `${name}: ${type} = {}` : `${name}?: ${type}`;
}

/** How a member of the options is read. */
export function optional(method: OperationMethod): string {
  return needsOptions(method) ? "" : "?";
}
