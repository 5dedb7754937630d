import { readFile } from "node:fs/promises";
import { LineCounter, parseDocument } from "yaml";
import { DocumentError } from "./diagnostics.ts";

/** Reads a file as text. Bytes that are not UTF-8 are refused rather than replaced. */
export async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new DocumentError([{ file, message: `cannot be read: ${Reflect.get(Object(error), "code")}` }]);
  });
  const text = decode(bytes);
  // UTF-16 decodes as well, to letters with zeros between them.
  if (text?.includes("\0") === false) return text;
  throw new DocumentError([{ file, message: "is not UTF-8 text; save it as UTF-8" }]);
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Parses YAML, or JSON, which is YAML but much faster to parse as what it is. */
export function parse(file: string, text: string): unknown {
  if (/^\s*[{[]/.test(text)) {
    try {
      return JSON.parse(text);
    } catch {
      // YAML in flow style, or broken JSON, for which the YAML parser knows the place.
    }
  }
  return parseYaml(file, text);
}

function parseYaml(file: string, text: string): unknown {
  const lines = new LineCounter();
  // Merge keys (`<<: *other`) are used, although YAML 1.2 has dropped them.
  const yaml = parseDocument(text, { lineCounter: lines, merge: true });
  const [error] = yaml.errors; // those after the first mostly follow from it
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw new DocumentError([{ file, line, column: col, message: describe(error.message) }]);
  }
  try {
    return yaml.toJS({ maxAliasCount: 1000 });
  } catch {
    throw new DocumentError([{ file, message: "uses so many aliases that it would grow without bound" }]);
  }
}

function describe(message: string): string {
  if (message.startsWith("Maximum call stack")) return "is nested so deeply that it cannot be parsed";
  return `is not valid YAML: ${message.split(/ at line |\n/)[0]}`;
}
