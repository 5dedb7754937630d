import type { Problem } from "../document/diagnostics.ts";
import { isSample } from "../document/document.ts";
import { encodePointer, readPointer } from "../document/json-pointer.ts";
import { isReference } from "../document/references.ts";

/** References that lead nowhere, out of the document, or only back to themselves. */
export function* checkReferences(root: unknown, value: unknown = root, pointer = "#"): Generator<Problem> {
  if (typeof value !== "object" || value === null) return;
  const holdsNames = /\/(properties|schemas)$/.test(pointer);
  for (const [key, member] of Object.entries(value)) {
    if (isSample(key) && !holdsNames) continue;
    const inner = `${pointer}/${encodePointer(key)}`;
    if (key === "$ref" && typeof member === "string") yield* checkReference(root, member, inner);
    else yield* checkReferences(root, member, inner);
  }
}

function* checkReference(root: unknown, reference: string, pointer: string): Generator<Problem> {
  if (!reference.startsWith("#/")) {
    yield { pointer, message: `is ${reference}: bundle the document into one file` };
  } else if (readPointer(root, reference) === undefined) {
    yield { pointer, message: `is ${reference}, which does not exist: add it, or correct the reference` };
  } else if (isCircular(root, reference)) {
    yield { pointer, message: `is ${reference}, which only leads back to itself: replace it with what it stands for` };
  }
}

/** Whether nothing but references is met on the way. */
function isCircular(root: unknown, reference: string): boolean {
  const met = new Set<string>();
  let next: string | undefined = reference;
  while (next !== undefined && !met.has(next)) {
    met.add(next);
    const target = readPointer(root, next);
    next = isReference(target) ? target.$ref : undefined;
  }
  return next !== undefined;
}
