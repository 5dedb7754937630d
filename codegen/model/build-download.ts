import type { NormalOperation } from "../normalize/normalize-operation.ts";
import type { NormalDocument } from "../normalize/normalize.ts";
import { memberFaults, optionFaults, responseMember } from "./extension-faults.ts";
import type { DownloadMethod } from "./model.ts";
import type { OperationMethod } from "./operation-method.ts";

const extension = "x-download";

/** The download by a presigned URL that an operation returns, if the overlay says so and the document has that URL. */
export function buildDownload(
  operation: NormalOperation,
  normal: NormalDocument,
  operations: OperationMethod[],
): DownloadMethod | undefined {
  const names = operation.source[extension];
  const presign = operations.find(({ name }) => name === operation.method);
  if (names === undefined || presign === undefined || downloadFaults(operation, normal).length > 0) return undefined;
  const { method, url } = names;
  const isCertain = responseMember(operation, url, normal)?.isCertain === true;
  return { kind: "download", name: method, presign, url, isCertain };
}

export function downloadFaults(operation: NormalOperation, normal: NormalDocument): string[] {
  const names = operation.source[extension];
  if (names === undefined) return [];
  return [
    ...optionFaults(extension, [operation]),
    ...memberFaults(extension, "its response", [names.url], (name) => responseMember(operation, name, normal)),
  ];
}
