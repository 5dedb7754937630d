import { failAt, toDiagnostics } from "../document/diagnostics.ts";
import { DocumentError } from "../document/document-error.ts";
import type { Problem } from "../document/diagnostics.ts";
import type { Diagnostic } from "../document/document-error.ts";
import type { LoadedDocument } from "../document/document.ts";
import { findOrigin } from "../document/source.ts";
import type { Origin, Source } from "../document/source.ts";
import { checkExtensions } from "../extensions/check-extensions.ts";
import type { Overlaid } from "../overlay/apply-overlay.ts";
import { checkDepth } from "./check-depth.ts";
import { checkReadable } from "./check-readable.ts";
import { correctDocument } from "./correct-document.ts";
import { toNote, toRefusal } from "./corrections.ts";
import { locationOf } from "./location.ts";
import { moveOlderWebhooks } from "./older-webhooks.ts";
import { readDocument } from "./read-document.ts";
import type { Downloaded } from "./read-document.ts";
import { parse } from "./parse.ts";
import { readText } from "./read-text.ts";

export interface Loaded extends LoadedDocument {
  /** Faults of the document that were corrected, overlay actions without effect, and extensions that are ignored. */
  readonly warnings: readonly Diagnostic[];
  /** The same with what later stages have to say: a large text is searched once for all that stands in it. */
  readonly warningsWith: (later: readonly Problem[]) => Diagnostic[];
  /** The addresses that were read. */
  readonly downloads: readonly Downloaded[];
}

export interface LoadOptions {
  readonly overlays?: readonly string[] | undefined;
  /** Whether a document that has to be corrected is refused. */
  readonly strict?: boolean | undefined;
  /** Folders and addresses that a document may refer to beside its own. */
  readonly allow?: readonly string[] | undefined;
}

/** Reads a document, applies its overlays, and corrects what they leave. Throws a DocumentError that lists all that is wrong. */
export async function loadDocument(
  file: string,
  { overlays = [], strict = false, allow = [] }: LoadOptions = {},
): Promise<Loaded> {
  const read = await readDocument(file, allow);
  let { source, value } = read;
  if (strict && read.notes.length > 0) throw new DocumentError(read.notes);
  const warnings: Diagnostic[] = [...read.notes];
  const overlaySources = new Set<Source>();
  for (const overlayFile of overlays) {
    const { name, text } = await readText(locationOf(overlayFile));
    const overlay = { file: name, text };
    const applied = await overlayWith(value, source, overlay, (note) => warnings.push(note));
    ({ source, document: value } = applied);
    checkReadable(source, value);
    overlaySources.add(overlay);
    warnings.push(...toDiagnostics(overlay, applied.notes));
  }
  const isOverlaid = (pointer: string): boolean => overlaySources.has(findOrigin(source, pointer).source);
  const moved = moveOlderWebhooks(value);
  const { document, corrections, faults, renamed } = correctDocument(value);
  source = withRenamed(source, renamed);
  const isRefused = ({ pointer }: Pick<Problem, "pointer">): boolean => strict || isOverlaid(pointer);
  const refused = corrections.filter(isRefused).map((one) => toRefusal(one, isOverlaid(one.pointer)));
  const extensions = checkExtensions(document, isOverlaid);
  failAt(source, [...refused, ...faults.filter(isRefused), ...extensions.problems]);
  for (const { holder, name } of extensions.foreign) Reflect.deleteProperty(holder, name);
  const notes = [...moved, ...corrections.map(toNote), ...faults, ...extensions.notes];
  const final = source;
  const warningsWith = (later: readonly Problem[]): Diagnostic[] => {
    return [...warnings, ...toDiagnostics(final, [...notes, ...later])];
  };
  return {
    ...final,
    document,
    downloads: read.downloads,
    warningsWith,
    get warnings() {
      return warningsWith([]);
    },
  };
}

/** The source in which what was renamed is found under its new name, and so is what it holds. */
function withRenamed(source: Source, renamed: ReadonlyMap<string, string>): Source {
  if (renamed.size === 0) return source;
  const parts = new Map<string, Origin>([["#", { source, pointer: "#" }]]);
  const after = { ...source, parts };
  for (const [name, pointer] of renamed) parts.set(name, { source: after, pointer });
  return after;
}

async function overlayWith(
  document: unknown,
  source: Source,
  overlay: Source,
  onNote: (note: Diagnostic) => void,
): Promise<Overlaid> {
  const value = parse(overlay.file, overlay.text, onNote);
  failAt(overlay, checkDepth(value));
  // Loaded here, since only some documents have an overlay, and JSONPath takes its time.
  const { applyOverlay } = await import("../overlay/apply-overlay.ts");
  const applied = applyOverlay(document, source, overlay, value);
  failAt(overlay, applied.problems);
  return applied;
}
