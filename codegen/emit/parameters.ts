import type { Argument, CallOption, OperationMethod } from "../model/model.ts";
import type { AcceptOption } from "./signatures.ts";

/** Path parameters in path order, then body and query, then options. Optional parameters come after required ones. */
export function emitParameters(method: OperationMethod, accept?: AcceptOption): string[] {
  const needsAll = needsOptions(method) || accept?.required === true;
  return [
    ...method.pathParameters.map(({ name, type }) => `${name}: ${type}`),
    ...orderObjects(method).map((argument) => emitObject(argument, needsAll)),
    emitOptions("RequestOptions", method, accept),
  ];
}

/** The options of a call, with the parameters that are members of them. */
export function emitOptions(
  type: string,
  { headers, cookies }: Pick<OperationMethod, "headers" | "cookies">,
  accept?: AcceptOption,
): string {
  const given = Object.entries({ headers, cookies });
  const members = given.flatMap(([name, option]) =>
    option === undefined ? [] : [`${name}${needsOption(option) ? "" : "?"}: ${option.type}`],
  );
  if (accept !== undefined) members.push(emitAccept(accept));
  const isRequired = needsOptions({ headers, cookies }) || accept?.required === true;
  return `options${isRequired ? "" : "?"}: ${members.length === 0 ? type : `${type} & { ${members.join("; ")} }`}`;
}

function emitAccept({ mediaTypes, required }: AcceptOption): string {
  const values = [...mediaTypes.map((type) => JSON.stringify(type)), ...(required ? [] : ["undefined"])];
  return `accept${required ? "" : "?"}: ${values.join(" | ")}`;
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

function orderObjects({ body, query }: OperationMethod): Argument[] {
  return [body, query].filter((one) => one !== undefined).toSorted((a, b) => Number(b.required) - Number(a.required));
}

/** What may be left out cannot stand before what may not, but for what has a default. */
function emitObject({ name, type, required }: Argument, isBeforeRequired: boolean): string {
  if (required) return `${name}: ${type}`;
  if (name === "body" && isBeforeRequired) return `${name}: ${type} | undefined`;
  return name === "query" ? `${name}: ${type} = {}` : `${name}?: ${type}`;
}
