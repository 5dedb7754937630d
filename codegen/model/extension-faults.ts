import type { NormalOperation } from "../normalize/normalize-operation.ts";
import type { NormalDocument } from "../normalize/normalize.ts";
import { findMember, inEach } from "../schemas/find-member.ts";
import type { Member } from "../schemas/find-member.ts";

/** Faults that keep an extension from adding a method. Each is the rest of a sentence that begins with the operation. */

/** Members that an extension does not know, and those that it lacks or that are no strings. */
export function spellingFaults(extension: string, given: object, known: string[]): string[] {
  const unknown = Object.keys(given).filter((name) => !known.includes(name));
  const missing = known.filter((name) => typeof Reflect.get(given, name) !== "string");
  return [
    ...unknown.map((name) => `says ${name} in ${extension}, which knows ${list.format(known)}`),
    ...missing.map((name) => `does not say ${name} in ${extension}`),
  ];
}

const list = new Intl.ListFormat("en");

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

/** A member that the responses of an operation have, whatever their status. */
export function responseMember(
  operation: NormalOperation,
  name: string,
  { schemas }: NormalDocument,
): Member | undefined {
  if (operation.pageStyle !== undefined) return undefined;
  return inEach(operation.responses.map((response) => findMember(response?.schema, name, schemas)));
}
