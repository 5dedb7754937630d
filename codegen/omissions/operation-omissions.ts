import type { Document } from "../document/document.ts";
import { encodePointer } from "../document/json-pointer.ts";
import type { Omission } from "../document/omission.ts";
import type { NormalOperation } from "../normalize/normalize-operation.ts";
import { findInBody } from "./body-omissions.ts";
import { findInResponses } from "./response-omissions.ts";

/** What an operation has that its method does not. */
export function operationOmissions(operation: NormalOperation, document: Document): Omission[] {
  return [
    ...findServers(operation),
    ...findParameters(operation),
    ...findInBody(operation, document),
    ...findInResponses(operation, document),
    ...findCallbacks(operation),
  ];
}

function findServers({ source, pointer }: NormalOperation): Omission[] {
  if (source.servers === undefined) return [];
  return [{ kind: "servers", pointer: `${pointer}/servers`, message: "are not where its calls go" }];
}

function findParameters({ headers, cookies, pointer }: NormalOperation): Omission[] {
  const parameters = [...(headers?.parameters ?? []), ...(cookies?.parameters ?? [])];
  const written = parameters.filter(({ isWrittenByCaller }) => isWrittenByCaller);
  return written.map(({ name }) => ({ kind: "objects in headers", pointer, message: `takes ${name} as a text` }));
}

function findCallbacks({ source: { callbacks = {} }, pointer }: NormalOperation): Omission[] {
  return Object.keys(callbacks).map((name) => ({
    kind: "callbacks",
    pointer: `${pointer}/callbacks/${encodePointer(name)}`,
    message: "is not received",
  }));
}
