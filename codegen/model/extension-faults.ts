import type { NormalOperation } from "../normalize/normalize-operation.ts";
import type { NormalDocument } from "../normalize/normalize.ts";
import { findMember, inEach } from "../schemas/find-member.ts";
import type { Member } from "../schemas/find-member.ts";

/** Faults that keep an extension from adding a method. Each is the rest of a sentence that begins with the operation. */

/** Names that an extension gives to members, of which there are none. */
export function memberFaults(
  extension: string,
  holder: string,
  names: string[],
  find: (name: string) => Member | undefined,
): string[] {
  const missing = names.filter((name) => find(name) === undefined);
  return missing.map((name) => `names ${name} in ${extension}, but ${holder} has no such member`);
}

/** A method that makes calls on its own passes no headers or cookies of the operations to them. */
export function optionFaults(extension: string, operations: (NormalOperation | undefined)[]): string[] {
  const taking = operations.filter((one) => one?.headers !== undefined || one?.cookies !== undefined);
  return taking.map((one) => `names ${one?.method} in ${extension}, which takes headers or cookies of its own`);
}

/** A member that the responses of an operation have, whatever their status. */
export function responseMember(
  operation: NormalOperation,
  name: string,
  { schemas }: NormalDocument,
): Member | undefined {
  if (operation.pageStyle !== undefined) return undefined;
  return inEach(operation.responses.map((response) => findMember(response?.schema, name, schemas)));
}
