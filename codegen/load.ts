import { openapiOverlay } from "openapi-format";
import { checkReferences } from "./check-references.ts";
import { type Diagnostic, DocumentError, type Problem, toDiagnostics } from "./diagnostics.ts";
import { type Document, type LoadedDocument, readPointer } from "./document.ts";
import { parse, readText } from "./parse.ts";

export interface Loaded extends LoadedDocument {
  /** What deserves a look but does not stop the run: overlay actions whose target is gone. */
  warnings: Diagnostic[];
}

/** Reads a document and, when there is one, its overlay. Throws a DocumentError that lists all that is wrong. */
export async function loadDocument(file: string, overlayFile?: string): Promise<Loaded> {
  const text = await readText(file);
  const parsed = parse(file, text);
  const problems = checkVersion(parsed) ?? [...checkReferences(parsed)];
  if (problems.length > 0) throw new DocumentError(toDiagnostics(file, text, problems));
  const document = parsed as Document;
  if (overlayFile === undefined) return { file, text, document, warnings: [] };
  return { file, text, ...(await applyOverlay(document, overlayFile)) };
}

/** Problems that make it pointless to look any further. */
function checkVersion(document: unknown): Problem[] | undefined {
  const version = readPointer(document, "#/openapi") ?? readPointer(document, "#/swagger");
  if (version === undefined) {
    return [{ pointer: "#", message: "has no `openapi` member; only OpenAPI 3.0 and 3.1 documents can be read" }];
  }
  if (typeof version !== "string" || !/^3\.[01](\.|$)/.test(version)) {
    const pointer = readPointer(document, "#/openapi") === undefined ? "#/swagger" : "#/openapi";
    return [{ pointer, message: `is ${String(version)}; only OpenAPI 3.0 and 3.1 can be read, so convert it first` }];
  }
  const missing = ["info", "paths"].filter((member) => !isObject(readPointer(document, `#/${member}`)));
  if (missing.length === 0) return undefined;
  return missing.map((member) => ({ pointer: `#/${member}`, message: "must be there and be an object" }));
}

async function applyOverlay(document: Document, file: string): Promise<{ document: Document; warnings: Diagnostic[] }> {
  const text = await readText(file);
  const actions = readPointer(parse(file, text), "#/actions");
  if (!Array.isArray(actions)) {
    throw new DocumentError(
      toDiagnostics(file, text, [{ pointer: "#", message: "is no overlay: it has no `actions`" }]),
    );
  }
  const applied = await openapiOverlay({ ...document }, { overlaySet: { overlay: "1.0.0", actions } });
  const unused = readPointer(applied.resultData, "#/unusedActions");
  const problems = (Array.isArray(unused) ? unused : []).map((action: { target: string }) => ({
    pointer: `#/actions/${actions.indexOf(action)}`,
    message: `has no target any more: ${action.target}`,
  }));
  return { document: applied.data as unknown as Document, warnings: toDiagnostics(file, text, problems) };
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
