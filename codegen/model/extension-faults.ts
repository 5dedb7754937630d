import type { Problem } from "../document/diagnostics.ts";
import type { NormalOperation } from "../normalize/normalize-operation.ts";
import type { NormalDocument } from "../normalize/normalize.ts";
import { findMember, inEach, type Member } from "../schemas/find-member.ts";

/** What keeps an extension from adding a method, as the rest of a sentence that begins with the operation. */
export type Faults = (operation: NormalOperation, normal: NormalDocument) => string[];

/** A newer document may lack what an extension leans on, and does without the method then. */
export function findLost(what: string, faults: Faults, normal: NormalDocument): Problem[] {
  return normal.operations.flatMap((operation) =>
    faults(operation, normal).map((fault) => ({
      pointer: operation.pointer,
      message: `${fault}; the ${what} is left out`,
    })),
  );
}

/** Members of an extension that it does not know, and those that it lacks or that are no text. */
export function spellingFaults(extension: string, said: object, known: string[]): string[] {
  const unknown = Object.keys(said).filter((name) => !known.includes(name));
  const missing = known.filter((name) => typeof Reflect.get(said, name) !== "string");
  return [
    ...unknown.map((name) => `says ${name} in ${extension}, which knows ${list.format(known)}`),
    ...missing.map((name) => `does not say ${name} in ${extension}`),
  ];
}

const list = new Intl.ListFormat("en");

/** A member of what an operation answers, whichever of its answers it is. */
export function answerMember(
  operation: NormalOperation,
  name: string,
  { schemas }: NormalDocument,
): Member | undefined {
  if (operation.pageStyle !== undefined) return undefined;
  return inEach(operation.answers.map((answer) => findMember(answer?.schema, name, schemas)));
}

/** Names that an extension gives to members, of which there are none. */
export function memberFaults(
  extension: string,
  place: string,
  names: string[],
  find: (name: string) => Member | undefined,
): string[] {
  const missing = names.filter((name) => find(name) === undefined);
  return missing.map((name) => `names ${name} in ${extension}, but ${place} has no such member`);
}
