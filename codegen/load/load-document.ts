import { failAt } from "../document/diagnostics.ts";
import type { Problem } from "../document/diagnostics.ts";
import type { Diagnostic } from "../document/document-error.ts";
import type { Document, LoadedDocument } from "../document/document.ts";
import { readPointer } from "../document/json-pointer.ts";
import type { Source } from "../document/source.ts";
import { checkReferences } from "./check-references.ts";
import { checkDepth, checkShape } from "./check-shape.ts";
import { applyOverlay } from "./overlay.ts";
import { parse, readText } from "./parse.ts";

export interface Loaded extends LoadedDocument {
  /** Overlay actions whose target is gone, and extensions that are misspelt: neither stops the run. */
  readonly warnings: readonly Diagnostic[];
}

/** Reads a document and applies its overlays. Throws a DocumentError that lists all that is wrong. */
export async function loadDocument(file: string, overlays: readonly string[] = []): Promise<Loaded> {
  const text = await readText(file);
  const source = { file, text };
  let document = checked(source, parse(file, text));
  const warnings: Diagnostic[] = [];
  for (const overlay of overlays) {
    const applied = await applyOverlay(document, overlay);
    document = checked(source, applied.result);
    warnings.push(...applied.warnings);
  }
  return { ...source, document, warnings };
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
