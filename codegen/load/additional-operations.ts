import { methodMembers } from "../document/document.ts";
import { unsentMethods } from "../document/operations.ts";
import { findCure, findRenaming } from "./cure.ts";
import { pointerOf } from "./corrections.ts";
import type { Corrections, Path } from "./corrections.ts";
import { isObject } from "./shape.ts";

/** What is wrong with a method of `additionalOperations`. */
export interface MethodFault {
  readonly fault: string;
  /** The member of the path that it has to itself, where that is not there. */
  readonly member?: string;
}

/** Undefined for a method that can be called. */
export function methodFault(httpMethod: string, item: object): MethodFault | undefined {
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(httpMethod))
    return { fault: "is no method: a token of HTTP, such as COPY, is one" };
  const name = httpMethod.toUpperCase();
  if (unsentMethods.has(name)) return { fault: `is ${name}, which \`fetch\` refuses to send` };
  const member = methodMembers.find((one) => one.toUpperCase() === name);
  if (member === undefined) return undefined;
  const fault = `is a method with a member of its own, ${member}`;
  return Object.hasOwn(item, member) ? { fault: `${fault}, which is there as well` } : { fault, member };
}

/** A path whose `additionalOperations` are methods that can be called, and have no member of their own. */
export function withAdditionalOperations(
  item: Record<string, unknown>,
  path: Path | undefined,
  corrections: Corrections,
): Record<string, unknown> {
  const { additionalOperations } = item;
  if (!isObject(additionalOperations)) return item;
  const read = { ...item };
  const kept: Record<string, unknown> = {};
  for (const [httpMethod, operation] of Object.entries(additionalOperations)) {
    const found = httpMethod.startsWith("x-") ? undefined : methodFault(httpMethod, read);
    if (found === undefined) kept[httpMethod] = operation;
    else if (found.member !== undefined) read[found.member] = operation;
    if (found !== undefined)
      note(found, { parent: { parent: path, key: "additionalOperations" }, key: httpMethod }, path, corrections);
  }
  return { ...read, additionalOperations: kept };
}

function note({ fault, member }: MethodFault, at: Path, item: Path | undefined, corrections: Corrections): void {
  const { document, all } = corrections;
  const pointer = pointerOf(at);
  if (member === undefined)
    all.push({ pointer, fault, outcome: "left out", cure: findCure(document, pointer, undefined) });
  else {
    const cure = findRenaming(document, pointer, pointerOf({ parent: item, key: member }));
    all.push({ pointer, fault, outcome: `read as ${member}`, cure });
  }
}
