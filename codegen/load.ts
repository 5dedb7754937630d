import { readFile } from "node:fs/promises";
import { openapiOverlay } from "openapi-format";
import { LineCounter, parseDocument } from "yaml";
import { type Diagnostic, DocumentError, type Problem, toDiagnostics } from "./diagnostics.ts";
import { type Document, encodePointer, isSample, type LoadedDocument, readPointer } from "./document.ts";

export interface Loaded extends LoadedDocument {
  /** What deserves a look but does not stop the run: overlay actions whose target is gone. */
  warnings: Diagnostic[];
}

/** Reads a document and, when there is one, its overlay. Throws a DocumentError that lists all that is wrong. */
export async function loadDocument(file: string, overlayFile?: string): Promise<Loaded> {
  const text = await readFile(file, "utf8");
  const parsed = parse(file, text);
  const problems = checkVersion(parsed) ?? [...checkReferences(parsed, parsed, "#")];
  if (problems.length > 0) throw new DocumentError(toDiagnostics(file, text, problems));
  const document = parsed as Document;
  if (overlayFile === undefined) return { file, text, document, warnings: [] };
  return { file, text, ...(await applyOverlay(document, overlayFile)) };
}

function parse(file: string, text: string): unknown {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines });
  if (yaml.errors.length === 0) return yaml.toJS({ maxAliasCount: 100 });
  throw new DocumentError(
    yaml.errors.map(({ pos: [offset], message }) => {
      const { line, col } = lines.linePos(offset);
      return { file, line, column: col, message: `is not valid YAML: ${message.split(/ at line |\n/)[0]}` };
    }),
  );
}

/** Problems that make it pointless to look any further. */
function checkVersion(document: unknown): Problem[] | undefined {
  const version = readPointer(document, "#/openapi");
  if (version === undefined) {
    return [{ pointer: "#", message: "has no `openapi` member; only OpenAPI 3.0 and 3.1 documents can be read" }];
  }
  if (typeof version !== "string" || !/^3\.[01](\.|$)/.test(version)) {
    return [{ pointer: "#/openapi", message: `is ${String(version)}; only OpenAPI 3.0 and 3.1 can be read` }];
  }
  const missing = ["info", "paths"].filter((member) => !isObject(readPointer(document, `#/${member}`)));
  if (missing.length === 0) return undefined;
  return missing.map((member) => ({ pointer: `#/${member}`, message: "must be there and be an object" }));
}

function* checkReferences(root: unknown, value: unknown, pointer: string): Generator<Problem> {
  if (!isObject(value)) return;
  const holdsNames = /\/(properties|schemas)$/.test(pointer);
  for (const [key, member] of Object.entries(value)) {
    if (isSample(key) && !holdsNames) continue;
    const inner = `${pointer}/${encodePointer(key)}`;
    if (key === "$ref" && typeof member === "string") yield* checkReference(root, member, inner);
    else yield* checkReferences(root, member, inner);
  }
}

function* checkReference(root: unknown, reference: string, pointer: string): Generator<Problem> {
  if (!reference.startsWith("#/")) yield { pointer, message: `is ${reference}: bundle the document into one file` };
  else if (readPointer(root, reference) === undefined)
    yield { pointer, message: `is ${reference}, which is not there` };
}

async function applyOverlay(document: Document, file: string): Promise<{ document: Document; warnings: Diagnostic[] }> {
  const text = await readFile(file, "utf8");
  const overlay = parse(file, text);
  const actions = readPointer(overlay, "#/actions");
  if (!Array.isArray(actions)) {
    throw new DocumentError(
      toDiagnostics(file, text, [{ pointer: "#", message: "is no Overlay 1.0: it has no `actions`" }]),
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

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
