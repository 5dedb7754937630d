import type { Document } from "../document/document.ts";
import { encodePointer } from "../document/json-pointer.ts";
import type { Omission } from "../document/omission.ts";
import type { NormalOperation } from "../normalize/normalize-operation.ts";
import { keyNames } from "../model/security-scheme.ts";
import { findInBody } from "./body-omissions.ts";
import { findInResponses } from "./response-omissions.ts";

/** What an operation has that its method does not. */
export function operationOmissions(operation: NormalOperation, document: Document): Omission[] {
  return [
    ...findServers(operation),
    ...findParameters(operation, sentHeaders(operation, document)),
    ...findInBody(operation, document),
    ...findInResponses(operation, document),
    ...findCallbacks(operation),
  ];
}

function findServers({ source, pointer }: NormalOperation): Omission[] {
  if (source.servers === undefined) return [];
  return [{ kind: "servers", pointer: `${pointer}/servers`, message: "are not where its calls go" }];
}

function findParameters({ parameters, pointer }: NormalOperation, sent: readonly string[]): Omission[] {
  return parameters.flatMap(({ in: location, name }): Omission[] => {
    if (location === "cookie") return [{ kind: "cookie parameters", pointer, message: `has the cookie ${name}` }];
    if (location !== "header" || sent.includes(name.toLowerCase())) return [];
    return [{ kind: "header parameters", pointer, message: `has the header ${name}` }];
  });
}

/** Headers that the client sends by itself, in lower case. Other parts of a document describe the first three. */
function sentHeaders({ source }: NormalOperation, document: Document): string[] {
  const usual = ["accept", "authorization", "content-type"];
  const version = document["x-client"]?.versionHeader?.name.toLowerCase() ?? [];
  const idempotencyKey = source["x-idempotency-key"] === true ? ["idempotency-key"] : [];
  return [usual, version, idempotencyKey, keyNames("header", document)].flat();
}

function findCallbacks({ source: { callbacks = {} }, pointer }: NormalOperation): Omission[] {
  return Object.keys(callbacks).map((name) => ({
    kind: "callbacks",
    pointer: `${pointer}/callbacks/${encodePointer(name)}`,
    message: "is not received",
  }));
}
