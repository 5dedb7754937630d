import type { UploadSessionNames } from "../document/extension-values.ts";
import type { NormalOperation } from "../normalize/normalize-operation.ts";
import type { NormalDocument } from "../normalize/normalize.ts";
import { findMember } from "../schemas/find-member.ts";
import { memberFaults, optionFaults, responseMember } from "./extension-faults.ts";
import type { UploadMethod } from "./model.ts";
import type { OperationMethod } from "./operation-method.ts";

const extension = "x-upload-session";

/** The upload that an operation opens, if the overlay says so and the document has all that it names. */
export function buildUpload(
  operation: NormalOperation,
  normal: NormalDocument,
  operations: OperationMethod[],
): UploadMethod | undefined {
  const names = operation.source[extension];
  if (names === undefined || uploadFaults(operation, normal).length > 0) return undefined;
  const [create, complete, cancel] = [operation.method, names.complete, names.cancel].map((method) =>
    operations.find(({ name }) => name === method),
  );
  if (create === undefined || complete === undefined || cancel === undefined) return undefined;
  const { method, name, type, size, url, headers, digest } = names;
  const required = normal.schemas.read(operation.body?.schema)?.required ?? [];
  const isUncertain = (member: string): boolean => responseMember(operation, member, normal)?.isCertain !== true;
  return {
    kind: "upload",
    name: method,
    create,
    complete,
    cancel,
    members: { name, type, size, url, headers, digest },
    needsParams: !required.every((member) => [name, type, size].includes(member)),
    uncertain: pathMembers(operation, names, normal).filter(isUncertain),
  };
}

export function uploadFaults(operation: NormalOperation, normal: NormalDocument): string[] {
  const names = operation.source[extension];
  if (names === undefined) return [];
  const missing = missingMethods(operation, names, normal);
  return missing.length > 0 ? missing : missingMembers(operation, names, normal);
}

/** An upload calls other methods of its resource. */
function missingMethods({ resource }: NormalOperation, names: UploadSessionNames, normal: NormalDocument): string[] {
  return [names.complete, names.cancel]
    .filter((method) => findOperation(normal, resource, method) === undefined)
    .map((method) => `names ${method} in ${extension}, but ${resource} has no such method`);
}

function missingMembers(operation: NormalOperation, names: UploadSessionNames, normal: NormalDocument): string[] {
  const { name, type, size, url, headers, digest, complete } = names;
  const completion = findOperation(normal, operation.resource, complete);
  const cancellation = findOperation(normal, operation.resource, names.cancel);
  const bodyFaults = (holder: string, members: string[], { body }: Partial<NormalOperation> = {}): string[] =>
    memberFaults(extension, holder, members, (member) => findMember(body?.schema, member, normal.schemas));
  const inResponse = (member: string): ReturnType<typeof responseMember> => responseMember(operation, member, normal);
  const missing = pathMembers(operation, names, normal).filter((member) => inResponse(member) === undefined);
  return [
    ...optionFaults(extension, [operation, completion, cancellation]),
    ...bodyFaults("its body", [name, type, size], operation),
    ...memberFaults(extension, "its response", [url, headers], inResponse),
    ...bodyFaults(`the body of ${complete}`, [digest], completion),
    ...missing.map(
      (member) => `opens an upload whose other methods take ${member}, but its response has no such member`,
    ),
  ];
}

/** The path parameters of the other methods, whose values the response gives. */
function pathMembers({ resource }: NormalOperation, names: UploadSessionNames, normal: NormalDocument): string[] {
  const operations = [names.complete, names.cancel].map((method) => findOperation(normal, resource, method));
  return [...new Set(operations.flatMap((operation) => operation?.pathParameters.map(({ name }) => name) ?? []))];
}

function findOperation({ operations }: NormalDocument, resource: string, method: string): NormalOperation | undefined {
  return operations.find((one) => one.resource === resource && one.method === method);
}
