import { methodMembers } from "./document.ts";
import type { Document, Operation, Parameter, PathItem } from "./document.ts";
import { encodePointer } from "./json-pointer.ts";
import { resolveDescribed } from "./references.ts";

/** An operation of a path. */
export interface PathOperation {
  /** As it is sent: `GET`. */
  readonly httpMethod: string;
  /** Where it is in the path: `get`, or `additionalOperations` and `COPY`. */
  readonly keys: readonly string[];
  readonly source: Operation;
}

/** Methods that `fetch` refuses to send. */
export const unsentMethods: ReadonlySet<string> = new Set(["CONNECT", "TRACE", "TRACK"]);

/** The operations of a path, in the document's order. */
export function operationsOf(item: PathItem): PathOperation[] {
  return Object.keys(item).flatMap((key): PathOperation[] => {
    if (key === "additionalOperations") return additionalOperationsOf(item);
    const member = methodMembers.find((method) => method === key);
    const source = member && item[member];
    return source === undefined ? [] : [{ httpMethod: key.toUpperCase(), keys: [key], source }];
  });
}

function additionalOperationsOf({ additionalOperations = {} }: PathItem): PathOperation[] {
  const named = Object.entries(additionalOperations).filter(([httpMethod]) => !httpMethod.startsWith("x-"));
  return named.map(([httpMethod, source]) => ({ httpMethod, keys: ["additionalOperations", httpMethod], source }));
}

/** The operation, with what its path says of all of them where it says nothing itself. */
export function withTextsOf(item: PathItem, source: Operation): Operation {
  const { summary, description } = item;
  if (summary === undefined && description === undefined) return source;
  return {
    ...source,
    ...(summary !== undefined && { summary: source.summary ?? summary }),
    ...(description !== undefined && { description: source.description ?? description }),
  };
}

/** `#/paths/~1pets/get` */
export function operationPointer(path: string, { keys }: Pick<PathOperation, "keys">): string {
  return ["#/paths", ...[path, ...keys].map(encodePointer)].join("/");
}

/** An operation's own parameter replaces the path's of the same name and location. */
export function collectParameters(item: PathItem, source: Operation, document: Document): Parameter[] {
  const declared = [...(item.parameters ?? []), ...(source.parameters ?? [])];
  const resolved = declared.map((parameter) => resolveDescribed<Parameter>(document, parameter));
  return [...new Map(resolved.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter])).values()];
}
