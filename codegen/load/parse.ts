import type { Document, YAMLError } from "yaml";
import { DocumentError } from "../document/document-error.ts";
import type { Diagnostic } from "../document/document-error.ts";
import { fullYAML } from "../document/full-yaml.ts";
import { readPositionedYAML } from "../document/positioned-yaml.ts";
import { positionsAt } from "../document/positions.ts";
import { parsePlainYAML } from "./plain-yaml.ts";
import { repeatedKeys } from "./repeated-keys.ts";

/** Hears of what is read although it should not be so. */
export type OnNote = (note: Diagnostic) => void;

/** Parses YAML, or JSON, which is YAML but much faster to parse as what it is. */
export function parse(file: string, text: string, onNote: OnNote = ignore): unknown {
  if (/^\s*[{[]/.test(text)) {
    try {
      const value: unknown = JSON.parse(text);
      if (text.length <= mostWritten) noteRepeated(file, text, repeatedKeys(text), onNote);
      return value;
    } catch {
      // YAML in flow style, or broken JSON, for which the YAML parser knows the line.
    }
  }
  const plain = parsePlainYAML(text);
  if (plain === undefined) return parseYAML(file, text, onNote);
  for (const line of plain.shallow) onNote({ file, line, column: 1, message: isShallow });
  return plain.value;
}

/** Larger texts are written by programs, which have no key twice, and a search of them takes longer than to parse them. */
const mostWritten = 2_000_000;

const isShallow = "belongs to a quoted text, and must be indented further than its key: read as if it were. Indent it";

function parseYAML(file: string, text: string, onNote: OnNote): unknown {
  const yaml = readPositionedYAML(text, true);
  const repeated = yaml.errors.filter(isRepeatedKey).map(({ pos }) => pos[0]);
  noteRepeated(file, text, repeated, onNote);
  const error = yaml.errors.find((one) => !isRepeatedKey(one)); // those after the first mostly follow from it
  if (error !== undefined) {
    const [position] = positionsAt(text, [error.pos[0]]);
    const language = file.endsWith(".json") ? "JSON" : "YAML";
    throw new DocumentError([{ file, ...position, message: describe(error.message, language) }]);
  }
  try {
    return yaml.toJS({ maxAliasCount: 1000 });
  } catch {
    const message =
      "uses so many aliases from here on that the document would grow without bound: write out what they stand for";
    const [position] = positionsAt(text, [firstAlias(yaml)]);
    throw new DocumentError([{ file, ...position, message }]);
  }
}

function noteRepeated(file: string, text: string, offsets: readonly number[], onNote: OnNote): void {
  const message = "is a key that is there already: the last one is read. Remove the other";
  for (const position of positionsAt(text, offsets)) onNote({ file, ...position, message });
}

/** JSON allows it, and YAML does not, but what it says is plain. */
function isRepeatedKey({ code }: YAMLError): boolean {
  return code === "DUPLICATE_KEY";
}

function ignore(): void {}

function firstAlias(yaml: Document.Parsed): number {
  const { visit } = fullYAML();
  let offset = 0;
  visit(yaml, {
    Alias(_, { range }) {
      offset = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

function describe(message: string, language: string): string {
  if (message.startsWith("Maximum call stack")) return "is nested so deeply that it cannot be parsed";
  return `is not valid ${language}: ${message.split(/ at line |\n/)[0]}`;
}
