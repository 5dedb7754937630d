import type { Document } from "../document/document.ts";
import { encodePointer } from "../document/json-pointer.ts";
import type { Omission } from "../document/omission.ts";
import type { NormalOperation } from "../normalize/normalize-operation.ts";
import { findInBody } from "./body-omissions.ts";
import { findInResponses } from "./response-omissions.ts";
import { furtherServers } from "./server-omissions.ts";

/** What an operation has that its method does not. */
export function operationOmissions(operation: NormalOperation, document: Document): Omission[] {
  return [
    ...furtherServers(operation.source.servers, operation.pointer),
    ...findParameters(operation),
    ...findInBody(operation, document),
    ...findInResponses(operation, document),
    ...findCallbacks(operation),
  ];
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
