import { DocumentError } from "../document/document-error.ts";
import type { Diagnostic } from "../document/document-error.ts";
import type { Source } from "../document/source.ts";
import { baseOf } from "./address.ts";
import { bundle, hasOuterReferences } from "./bundle.ts";
import { checkReadable } from "./check-readable.ts";
import { hasIdentifiers, resolveIdentifiers } from "./identifiers.ts";
import { folderOf, locationOf, namedFolder } from "./location.ts";
import { readOuterFiles, sourceOf } from "./outer-files.ts";
import type { DocumentFile } from "./outer-files.ts";
import { parse } from "./parse.ts";
import { readText } from "./read-text.ts";

/** A document in one piece, not yet corrected. */
export interface ReadDocument {
  readonly source: Source;
  readonly value: unknown;
  readonly downloads: readonly Downloaded[];
  /** Faults of the texts themselves. */
  readonly notes: readonly Diagnostic[];
}

/** What was read from an address. */
export interface Downloaded {
  readonly address: string;
  readonly sha256: string;
}

/**
 * Reads a document with all files that it refers to: those beside and below it, and those in other folders that are
 * allowed.
 * @throws DocumentError for one that cannot be read, or refers to a file that it must not
 */
export async function readDocument(input: string, allow: readonly string[]): Promise<ReadDocument> {
  const notes: Diagnostic[] = [];
  const read = await readText(locationOf(input));
  const value = parse(read.name, read.text, (note) => notes.push(note));
  const root = { ...read, value, base: baseOf(value, read.url) };
  checkReadable(sourceOf(root), root.value);
  if (hasIdentifiers(root.text)) resolveIdentifiers(root.value, root.url);
  if (!hasOuterReferences(root.text))
    return { source: sourceOf(root), value: root.value, downloads: downloadsOf([root]), notes };
  const outer = await readOuterFiles(root, [folderOf(root), ...allow.map(namedFolder)], (note) => notes.push(note));
  const { document, source, problems } = bundle(root, outer);
  if (problems.length > 0) throw new DocumentError(problems);
  checkReadable(source, document);
  return { source, value: document, downloads: downloadsOf(outer.files), notes };
}

function downloadsOf(files: Iterable<DocumentFile>): Downloaded[] {
  return [...files].flatMap(({ name, sha256 }) => (sha256 === undefined ? [] : [{ address: name, sha256 }]));
}
