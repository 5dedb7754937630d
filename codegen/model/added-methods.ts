import type { Problem } from "../document/diagnostics.ts";
import type { NormalOperation } from "../normalize/normalize-operation.ts";
import type { NormalDocument } from "../normalize/normalize.ts";

/** An upload or a download becomes a method itself, beside the one of its operation. */
export function checkAddedMethods(normal: NormalDocument): Problem[] {
  return normal.operations.flatMap((operation) =>
    addedMethods(operation)
      .filter(({ method }) => findMethod(normal, operation.resource, method) !== undefined)
      .map(({ what, method }) => ({
        pointer: operation.pointer,
        message: `names its ${what} ${method}, but ${operation.resource} has a method of that name`,
      })),
  );
}

export function findMethod(
  { operations }: NormalDocument,
  resource: string,
  method: string,
): NormalOperation | undefined {
  return operations.find((one) => one.resource === resource && one.method === method);
}

function addedMethods({ source }: NormalOperation): { what: string; method: string }[] {
  const { "x-upload-session": upload, "x-download": download } = source;
  return [
    ...(upload === undefined ? [] : [{ what: "upload", method: upload.method }]),
    ...(download === undefined ? [] : [{ what: "download", method: download.method }]),
  ];
}
