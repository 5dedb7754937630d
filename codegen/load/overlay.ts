import { type Diagnostic, DocumentError, failAt, messageOf, toDiagnostics } from "../document/diagnostics.ts";
import type { Document } from "../document/document.ts";
import { readPointer } from "../document/json-pointer.ts";
import { checkOverlay } from "./check-shape.ts";
import { parse, readText } from "./parse.ts";

interface Overlay {
  actions: { target: string }[];
}

/** Applies an Overlay 1.0 document. An action without a target is a warning: it may have lost it to a newer document. */
export async function applyOverlay(
  document: Document,
  file: string,
): Promise<{ result: unknown; warnings: Diagnostic[] }> {
  const text = await readText(file);
  const overlay = parse(file, text);
  failAt(file, text, checkOverlay(overlay));
  const { actions } = overlay as Overlay;
  // Loaded here, since only some documents have an overlay, and it takes its time.
  const { openapiOverlay } = await import("openapi-format");
  const overlaySet = { overlay: "1.0.0", actions };
  const applied = await openapiOverlay({ ...document }, { overlaySet }).catch((error: unknown) => {
    throw new DocumentError([{ file, message: `cannot be applied: ${messageOf(error)}` }]);
  });
  const unused = readPointer(applied.resultData, "#/unusedActions");
  const problems = (Array.isArray(unused) ? unused : []).map((action: Overlay["actions"][number]) => ({
    pointer: `#/actions/${actions.indexOf(action)}`,
    message: `no longer matches anything: ${action.target}`,
  }));
  return { result: applied.data, warnings: toDiagnostics(file, text, problems) };
}
