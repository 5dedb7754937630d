import type { API } from "../../../codegen/model/model.ts";
import type { Difference } from "./difference.ts";
import { judgeRequest } from "./judge-request.ts";

import { argumentsOf, catchRequests, makeCall, methodsByOperation } from "./make-call.ts";
import type { ClientClass } from "./make-call.ts";
import { openDocument, operationsOf } from "./read-document.ts";
import { sampleCalls } from "./sample-call.ts";

export interface Comparison {
  readonly operations: number;
  /** By operation, such as `GET /pets`; those that are right are not in it. */
  readonly differences: ReadonlyMap<string, readonly Difference[]>;
}

/** Calls the method of every operation, and holds what it sends against the document. */
export async function compareRequests(file: string, api: API, Client: ClientClass): Promise<Comparison> {
  const reader = openDocument(file);
  const methods = methodsByOperation(api);
  const caught = catchRequests(Client, reader, api);
  const differences = new Map<string, Difference[]>();
  for (const call of sampleCalls(reader)) {
    const found = methods.get(`${call.method} ${call.path}`);
    const sent =
      found === undefined ? "has no method" : await makeCall(caught, found.chain, argumentsOf(found.method, call));
    const seen = typeof sent === "string" ? [{ kind: kindOf(sent), detail: sent }] : judgeRequest(reader, call, sent);
    const key = `${call.method.toUpperCase()} ${call.path}`;
    if (seen.length > 0) differences.set(key, [...(differences.get(key) ?? []), ...seen]);
  }
  return { operations: operationsOf(reader.root, reader.follow).length, differences };
}

function kindOf(failure: string): string {
  return /no option "(contentType|accept)"/.test(failure) ? "media type that is no choice" : "not sent";
}
