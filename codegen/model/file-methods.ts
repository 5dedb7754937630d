import type { Problem } from "../document/diagnostics.ts";
import type { NormalOperation } from "../normalize/normalize-operation.ts";
import type { NormalDocument } from "../normalize/normalize.ts";
import { buildDownload, downloadFaults } from "./build-download.ts";
import { pollFaults } from "./build-poll.ts";
import { buildUpload, uploadFaults } from "./build-upload.ts";
import type { Method } from "./model.ts";
import type { OperationMethod } from "./operation-method.ts";

/** The methods that an extension adds beside the one of its operation. */
export function buildFileMethods(
  operation: NormalOperation,
  normal: NormalDocument,
  operations: OperationMethod[],
): Method[] {
  const methods = [buildUpload(operation, normal, operations), buildDownload(operation, normal, operations)];
  return methods.filter((method) => method !== undefined);
}

/** A newer document may have made of a stream what is none. */
export function findIdleStreams({ operations }: NormalDocument): Problem[] {
  const idle = operations.filter(({ source, responses }) => {
    const contents = responses.flatMap((one) => (one === undefined ? [] : [one, ...one.others]));
    return source["x-stream"] !== undefined && contents.every(({ stream }) => stream === undefined);
  });
  return idle.map(({ pointer }) => ({
    pointer,
    message: "has x-stream, but no response that is a stream; it is ignored",
  }));
}

/** A newer document may lack what an extension names: the method is left out then. */
export function findOmittedMethods(normal: NormalDocument): Problem[] {
  const faults = normal.operations.flatMap((operation) => [
    ...uploadFaults(operation, normal).map((fault) => ({ operation, fault, kind: "upload" })),
    ...downloadFaults(operation, normal).map((fault) => ({ operation, fault, kind: "download" })),
    ...pollFaults(operation, normal).map((fault) => ({ operation, fault, kind: "wait" })),
  ]);
  return faults.map(({ operation: { pointer }, fault, kind }) => ({
    pointer,
    message: `${fault}; the ${kind} is left out`,
  }));
}
