import type { Problem } from "../document/diagnostics.ts";
import type { NormalOperation } from "../normalize/normalize-operation.ts";
import type { NormalDocument } from "../normalize/normalize.ts";
import { hasMethod } from "./added-methods.ts";
import type { UploadSession } from "./model.ts";

/** The upload that an operation opens, if the overlay says so and the document has what it leans on. */
export function buildUploadSession(operation: NormalOperation, normal: NormalDocument): UploadSession | undefined {
  const names = operation.source["x-upload-session"];
  if (names === undefined || missingMethods(operation, normal).length > 0) return undefined;
  const inferred = new Set([names.name, names.type, names.size]);
  const required = normal.schemas.read(operation.body?.schema)?.required ?? [];
  return { ...names, needsParams: !required.every((name) => inferred.has(name)) };
}

/** An upload leans on other methods of its resource. A newer document may lack them, and does without the upload then. */
export function findLostUploads(normal: NormalDocument): Problem[] {
  return normal.operations.flatMap((operation) =>
    missingMethods(operation, normal).map((method) => ({
      pointer: operation.pointer,
      message: `names ${method} in x-upload-session, but ${operation.resource} has no such method; the upload is left out`,
    })),
  );
}

function missingMethods({ source, resource }: NormalOperation, normal: NormalDocument): string[] {
  const names = source["x-upload-session"];
  if (names === undefined) return [];
  return [names.complete, names.cancel].filter((method) => !hasMethod(normal, resource, method));
}
