import { failAt, toDiagnostics } from "../document/diagnostics.ts";
import type { Problem } from "../document/diagnostics.ts";
import type { Diagnostic } from "../document/document-error.ts";
import type { Document, LoadedDocument } from "../document/document.ts";
import { readPointer } from "../document/json-pointer.ts";
import { findOrigin } from "../document/source.ts";
import type { Source } from "../document/source.ts";
import { checkExtensions } from "../extensions/check-extensions.ts";
import type { Overlaid } from "../overlay/apply-overlay.ts";
import { checkReferences } from "./check-references.ts";
import { checkDepth, checkShape } from "./check-shape.ts";
import { parse, readText } from "./parse.ts";

export interface Loaded extends LoadedDocument {
  /** Overlay actions without effect, and extensions that are ignored: neither stops the run. */
  readonly warnings: readonly Diagnostic[];
}

/** Reads a document and applies its overlays. Throws a DocumentError that lists all that is wrong. */
export async function loadDocument(file: string, overlays: readonly string[] = []): Promise<Loaded> {
  let source: Source = { file, text: await readText(file) };
  let document = checked(source, parse(file, source.text));
  const warnings: Diagnostic[] = [];
  const overlaySources = new Set<Source>();
  for (const overlayFile of overlays) {
    const overlay = { file: overlayFile, text: await readText(overlayFile) };
    const applied = await overlayWith(document, source, overlay);
    source = applied.source;
    document = checked(source, applied.document);
    overlaySources.add(overlay);
    warnings.push(...toDiagnostics(overlay, applied.notes));
  }
  const isOverlaid = (pointer: string): boolean => overlaySources.has(findOrigin(source, pointer).source);
  const extensions = checkExtensions(document, isOverlaid);
  failAt(source, extensions.problems);
  for (const { holder, name } of extensions.foreign) Reflect.deleteProperty(holder, name);
  return { ...source, document, warnings: [...warnings, ...toDiagnostics(source, extensions.notes)] };
}

async function overlayWith(document: Document, source: Source, overlay: Source): Promise<Overlaid> {
  const value = parse(overlay.file, overlay.text);
  failAt(overlay, checkDepth(value));
  // Loaded here, since only some documents have an overlay, and JSONPath takes its time.
  const { applyOverlay } = await import("../overlay/apply-overlay.ts");
  const applied = applyOverlay(document, source, overlay, value);
  failAt(overlay, applied.problems);
  return applied;
}

/** The value as a document. Each check relies on those before it. */
function checked(source: Source, value: unknown): Document {
  failAt(source, checkVersion(value));
  failAt(source, checkDepth(value));
  failAt(source, checkShape(value));
  failAt(source, [...checkReferences(value)]);
  const document = value as Document;
  return { ...document, openapi: String(document.openapi) };
}

function checkVersion(document: unknown): Problem[] {
  const version = readPointer(document, "#/openapi") ?? readPointer(document, "#/swagger");
  if (version === undefined) {
    return [{ pointer: "#", message: "has no `openapi` member; only OpenAPI 3.0 and 3.1 documents can be read" }];
  }
  // Without quotes, 3.0 is the number 3 in YAML.
  if (/^3(\.[01](\..*)?)?$/.test(String(version))) return [];
  const pointer = readPointer(document, "#/openapi") === undefined ? "#/swagger" : "#/openapi";
  return [{ pointer, message: `is ${String(version)}; only OpenAPI 3.0 and 3.1 can be read, so convert it first` }];
}
