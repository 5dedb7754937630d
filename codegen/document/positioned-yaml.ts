import type { Document, LineCounter } from "yaml";
import { fullYAML } from "./full-yaml.ts";

/** YAML that knows where in its text everything is. */
export interface PositionedYAML {
  readonly text: string;
  readonly yaml: Document.Parsed;
  readonly lines: LineCounter;
}

/** Reading takes seconds where a document is large, and is done for its content, and again for each list of notes on it. */
let last: WeakRef<PositionedYAML> | undefined;

export function readPositionedYAML(text: string): PositionedYAML {
  const known = last?.deref();
  if (known?.text === text) return known;
  const read = parse(text);
  last = new WeakRef(read);
  return read;
}

function parse(text: string): PositionedYAML {
  const { LineCounter, parseDocument } = fullYAML();
  const lines = new LineCounter();
  // Merge keys (`<<: *other`) are used, although YAML 1.2 has dropped them.
  return { text, yaml: parseDocument(text, { lineCounter: lines, merge: true }), lines };
}
