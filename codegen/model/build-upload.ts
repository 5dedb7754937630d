import type { Problem } from "../document/diagnostics.ts";
import type { UploadSessionNames } from "../document/document.ts";
import type { NormalOperation } from "../normalize/normalize-operation.ts";
import type { NormalDocument } from "../normalize/normalize.ts";
import { findMember } from "../schemas/find-member.ts";
import { findMethod } from "./added-methods.ts";
import { answerMember, findLost, memberFaults, spellingFaults } from "./extension-faults.ts";
import type { UploadSession } from "./model.ts";

/** The upload that an operation opens, if the overlay says so and the document has what it leans on. */
export function buildUploadSession(operation: NormalOperation, normal: NormalDocument): UploadSession | undefined {
  const names = operation.source[extension];
  if (names === undefined || faultsOf(operation, normal).length > 0) return undefined;
  const inferred = new Set([names.name, names.type, names.size]);
  const required = normal.schemas.read(operation.body?.schema)?.required ?? [];
  const isUncertain = (name: string): boolean => answerMember(operation, name, normal)?.isCertain !== true;
  return {
    ...names,
    needsParams: !required.every((name) => inferred.has(name)),
    uncertain: pathMembers(operation, names, normal).filter(isUncertain),
  };
}

export function findLostUploads(normal: NormalDocument): Problem[] {
  return findLost("upload", faultsOf, normal);
}

const extension = "x-upload-session";
const known = ["method", "name", "type", "size", "url", "headers", "complete", "digest", "cancel"];

function faultsOf(operation: NormalOperation, normal: NormalDocument): string[] {
  const names = operation.source[extension];
  if (names === undefined) return [];
  const misspelt = spellingFaults(extension, names, known);
  if (misspelt.length > 0) return misspelt;
  const lost = missingMethods(operation, names, normal);
  return lost.length > 0 ? lost : missingMembers(operation, names, normal);
}

/** An upload leans on other methods of its resource. */
function missingMethods({ resource }: NormalOperation, names: UploadSessionNames, normal: NormalDocument): string[] {
  return [names.complete, names.cancel]
    .filter((method) => findMethod(normal, resource, method) === undefined)
    .map((method) => `names ${method} in ${extension}, but ${resource} has no such method`);
}

function missingMembers(operation: NormalOperation, names: UploadSessionNames, normal: NormalDocument): string[] {
  const { name, type, size, url, headers, digest, complete } = names;
  const completion = findMethod(normal, operation.resource, complete);
  const faults = (place: string, members: string[], { body }: Partial<NormalOperation> = {}): string[] =>
    memberFaults(extension, place, members, (member) => findMember(body?.schema, member, normal.schemas));
  const answered = (member: string): ReturnType<typeof answerMember> => answerMember(operation, member, normal);
  const lost = pathMembers(operation, names, normal).filter((member) => answered(member) === undefined);
  return [
    ...faults("its body", [name, type, size], operation),
    ...memberFaults(extension, "its answer", [url, headers], answered),
    ...faults(`the body of ${complete}`, [digest], completion),
    ...lost.map((member) => `opens an upload whose other methods take ${member}, but its answer has no such member`),
  ];
}

/** The path parameters of the other methods, which come out of the answer. */
function pathMembers({ resource }: NormalOperation, names: UploadSessionNames, normal: NormalDocument): string[] {
  const methods = [names.complete, names.cancel].map((method) => findMethod(normal, resource, method));
  return [...new Set(methods.flatMap((method) => method?.pathParameters.map(({ name }) => name) ?? []))];
}
