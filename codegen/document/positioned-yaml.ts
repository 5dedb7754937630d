import type { Document } from "yaml";
import { fullYAML } from "./full-yaml.ts";

/** YAML that knows where in its text everything is. */
interface PositionedYAML {
  readonly text: string;
  readonly document: Document.Parsed;
}

/** Reading takes seconds where a document is large, and is done for its content, or for each list of notes on it. */
let last: { deref(): PositionedYAML | undefined } | undefined;

/**
 * Reads all of YAML.
 * @param isContent whether that is what the text is read for: notes on it are not to read it once more
 */
export function readPositionedYAML(text: string, isContent = false): Document.Parsed {
  const known = last?.deref();
  if (known?.text === text) return known.document;
  // Merge keys (`<<: *other`) are used, although YAML 1.2 has dropped them.
  const read = { text, document: fullYAML().parseDocument(text, { merge: true }) };
  last = isContent ? { deref: () => read } : new WeakRef(read);
  return read.document;
}
