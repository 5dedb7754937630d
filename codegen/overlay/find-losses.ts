import type { Problem } from "../document/diagnostics.ts";
import { isSample } from "../document/document.ts";
import { readPointer } from "../document/json-pointer.ts";
import type { Application } from "./apply-action.ts";

/** What actions have removed although the document needs it. The action is at fault, not the place that misses it. */
export function findLosses({ document, removed }: Pick<Application, "document" | "removed">): Problem[] {
  if (removed.size === 0) return [];
  const required = ["#/openapi", "#/info"].map((pointer) => ({ pointer, reason: "no document does without" }));
  const references = [...new Set(collectReferences(document))].map((pointer) => ({
    pointer,
    reason: "the document still refers to: remove or change those references as well",
  }));
  return [...required, ...references].flatMap(({ pointer, reason }) => {
    const [, action] = [...removed].find(([one]) => `${pointer}/`.startsWith(`${one}/`)) ?? [];
    const isLost = action !== undefined && readPointer(document, pointer) === undefined;
    return isLost ? [{ pointer: action, message: `removes ${pointer}, which ${reason}` }] : [];
  });
}

function* collectReferences(value: unknown): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if (key === "$ref" && typeof member === "string" && member.startsWith("#/")) yield member;
    else if (!isSample(key)) yield* collectReferences(member);
  }
}
