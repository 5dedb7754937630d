import type { Problem } from "../document/diagnostics.ts";
import { encodePointer } from "../document/json-pointer.ts";
import { setMember } from "../document/set-member.ts";
import { isObject, kindOf } from "./kind.ts";

/** A value to write into a document, and the pointer at which the overlay has it. */
export interface Written {
  readonly value: unknown;
  readonly pointer: string;
}

/** Hears of each member that is written, and of each that does not fit. */
export interface MergeListener {
  onWrite(holder: object, key: string, written: Written): void;
  onProblem(problem: Problem): void;
}

/** Merges an object with one of the document, as Overlay 1.1 says: arrays are concatenated, primitives are replaced. */
export function mergeObject(target: object, written: Written, listener: MergeListener): void {
  for (const [key, value] of Object.entries(Object(written.value))) {
    const member = { value, pointer: `${written.pointer}/${encodePointer(key)}` };
    if (Object.hasOwn(target, key)) mergeMember(target, key, member, listener);
    else write(target, key, member, listener);
  }
}

function mergeMember(holder: object, key: string, written: Written, listener: MergeListener): void {
  const present: unknown = Reflect.get(holder, key);
  const [there, here] = [kindOf(present), kindOf(written.value)];
  if (there !== here) {
    const advice = "remove it by an action before this one, or write the same kind of value";
    listener.onProblem({
      pointer: written.pointer,
      message: `is ${here}, but the document has ${there} there: ${advice}`,
    });
  } else if (isObject(present)) mergeObject(present, written, listener);
  else if (Array.isArray(present)) appendItems(present, written, listener);
  else write(holder, key, written, listener);
}

/** Appends the items of an array, or a single value. */
export function appendItems(target: unknown[], { value, pointer }: Written, listener: MergeListener): void {
  const items: Written[] = Array.isArray(value)
    ? value.map((item: unknown, index) => ({ value: item, pointer: `${pointer}/${index}` }))
    : [{ value, pointer }];
  for (const item of items) write(target, String(target.length), item, listener);
}

/** Writes a copy, since an action may write one value in many places. */
export function write(holder: object, key: string, written: Written, listener: MergeListener): void {
  setMember(holder, key, copyOf(written.value));
  listener.onWrite(holder, key, written);
}

/** A copy that shares nothing, as a document does whose YAML has aliases. */
export function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (!isObject(value)) return value;
  const copy = {};
  for (const [key, member] of Object.entries(value)) setMember(copy, key, copyOf(member));
  return copy;
}
