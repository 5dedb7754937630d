import { httpMethods } from "./document.ts";
import type { Document, HTTPMethod, Operation, Parameter, PathItem } from "./document.ts";
import { resolve } from "./references.ts";

/** The operations of a path, in the document's order. */
export function operationsOf(item: PathItem): [HTTPMethod, Operation][] {
  return Object.keys(item).flatMap((key): [HTTPMethod, Operation][] => {
    const httpMethod = httpMethods.find((method) => method === key);
    const operation = httpMethod && item[httpMethod];
    return httpMethod === undefined || operation === undefined ? [] : [[httpMethod, operation]];
  });
}

/** An operation's own parameter replaces the path's of the same name and location. */
export function collectParameters(item: PathItem, source: Operation, document: Document): Parameter[] {
  const declared = [...(item.parameters ?? []), ...(source.parameters ?? [])];
  const resolved = declared.map((parameter) => resolve<Parameter>(document, parameter));
  return [...new Map(resolved.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter])).values()];
}
