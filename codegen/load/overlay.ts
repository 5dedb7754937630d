import { failAt, toDiagnostics } from "../document/diagnostics.ts";
import type { Problem } from "../document/diagnostics.ts";
import { DocumentError, messageOf } from "../document/document-error.ts";
import type { Diagnostic } from "../document/document-error.ts";
import type { Document } from "../document/document.ts";
import { readPointer } from "../document/json-pointer.ts";
import { checkOverlay } from "./check-shape.ts";
import { parse, readText } from "./parse.ts";

interface Overlay {
  actions: { target: string; update?: unknown }[];
}

/** Those of operations. */
const extensions = [
  "x-resource",
  "x-method",
  "x-page-style",
  "x-idempotency-key",
  "x-upload-session",
  "x-download",
  "x-rate-limit",
  "x-scopes",
];

/** Applies an Overlay 1.0 document. An action without a target is a warning: it may have lost it to a newer document. */
export async function applyOverlay(
  document: Document,
  file: string,
): Promise<{ result: unknown; warnings: Diagnostic[] }> {
  const text = await readText(file);
  const source = { file, text };
  const overlay = parse(file, text);
  failAt(source, checkOverlay(overlay));
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
  return { result: applied.data, warnings: toDiagnostics(source, [...problems, ...misspeltExtensions(actions)]) };
}

/** An extension that is not known, beside one that is: more likely misspelt than for another tool. */
function misspeltExtensions(actions: Overlay["actions"]): Problem[] {
  return actions.flatMap(({ update }, index) => {
    const said = Object.keys(Object(update)).filter((name) => name.startsWith("x-"));
    const unknown = said.filter((name) => !extensions.includes(name));
    if (unknown.length === said.length) return [];
    const message = "is no extension that this generator knows, and is ignored";
    return unknown.map((name) => ({ pointer: `#/actions/${index}/update/${name}`, message }));
  });
}
