import { failAt, toDiagnostics } from "../document/diagnostics.ts";
import type { Problem } from "../document/diagnostics.ts";
import type { Diagnostic } from "../document/document-error.ts";
import type { LoadedDocument } from "../document/document.ts";
import { readPointer } from "../document/json-pointer.ts";
import { findOrigin } from "../document/source.ts";
import type { Source } from "../document/source.ts";
import { checkExtensions } from "../extensions/check-extensions.ts";
import type { Overlaid } from "../overlay/apply-overlay.ts";
import { checkDepth } from "./check-depth.ts";
import { correctDocument } from "./correct-document.ts";
import { toNote, toRefusal } from "./corrections.ts";
import { parse, readText } from "./parse.ts";

export interface Loaded extends LoadedDocument {
  /** Faults of the document that were corrected, overlay actions without effect, and extensions that are ignored. */
  readonly warnings: readonly Diagnostic[];
}

export interface LoadOptions {
  readonly overlays?: readonly string[] | undefined;
  /** Whether a document that has to be corrected is refused. */
  readonly strict?: boolean | undefined;
}

/** Reads a document, applies its overlays, and corrects what they leave. Throws a DocumentError that lists all that is wrong. */
export async function loadDocument(file: string, { overlays = [], strict = false }: LoadOptions = {}): Promise<Loaded> {
  let source: Source = { file, text: await readText(file) };
  let value = parse(file, source.text);
  checkReadable(source, value);
  const warnings: Diagnostic[] = [];
  const overlaySources = new Set<Source>();
  for (const overlayFile of overlays) {
    const overlay = { file: overlayFile, text: await readText(overlayFile) };
    const applied = await overlayWith(value, source, overlay);
    ({ source, document: value } = applied);
    checkReadable(source, value);
    overlaySources.add(overlay);
    warnings.push(...toDiagnostics(overlay, applied.notes));
  }
  const isOverlaid = (pointer: string): boolean => overlaySources.has(findOrigin(source, pointer).source);
  const { document, corrections } = correctDocument(value);
  const refused = corrections.filter(({ pointer }) => strict || isOverlaid(pointer));
  const extensions = checkExtensions(document, isOverlaid);
  failAt(source, [...refused.map((one) => toRefusal(one, isOverlaid(one.pointer))), ...extensions.problems]);
  for (const { holder, name } of extensions.foreign) Reflect.deleteProperty(holder, name);
  const notes = [...corrections.map(toNote), ...extensions.notes];
  return { ...source, document, warnings: [...warnings, ...toDiagnostics(source, notes)] };
}

/** Nothing can be said of a document of another kind. */
function checkReadable(source: Source, value: unknown): void {
  failAt(source, [...checkVersion(value), ...checkDepth(value)]);
}

async function overlayWith(document: unknown, source: Source, overlay: Source): Promise<Overlaid> {
  const value = parse(overlay.file, overlay.text);
  failAt(overlay, checkDepth(value));
  // Loaded here, since only some documents have an overlay, and JSONPath takes its time.
  const { applyOverlay } = await import("../overlay/apply-overlay.ts");
  const applied = applyOverlay(document, source, overlay, value);
  failAt(overlay, applied.problems);
  return applied;
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
