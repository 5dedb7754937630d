import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import type { Node } from "yaml";
import { DocumentError } from "./document-error.ts";
import type { Diagnostic } from "./document-error.ts";
import { pointerParts } from "./json-pointer.ts";

/** A finding in a document, before its pointer is turned into a line. */
export interface Problem {
  readonly pointer: string;
  readonly message: string;
}

/** Throws a DocumentError for the problems, should there be any. */
export function failAt(file: string, text: string, problems: readonly Problem[]): void {
  if (problems.length > 0) throw new DocumentError(toDiagnostics(file, text, problems));
}

/** Gives each problem the line its pointer leads to. */
export function toDiagnostics(file: string, text: string, problems: readonly Problem[]): Diagnostic[] {
  if (problems.length === 0) return [];
  // The text is parsed again, now with positions: only a run that has something to say pays for them.
  const lines = new LineCounter();
  const root = parseDocument(text, { lineCounter: lines, merge: true }).contents;
  return problems.map(({ pointer, message }) => {
    const { line, col } = lines.linePos(findOffset(root, pointerParts(pointer)));
    return { file, pointer, message, line, column: col };
  });
}

/** Where a pointer leads to in the text. What the text does not hold (an overlay may have added it) gives the nearest ancestor. */
function findOffset(root: Node | null, path: string[]): number {
  let node: unknown = root;
  let offset = 0;
  for (const part of path) {
    const found = findChild(node, part);
    if (found === undefined) break;
    [node, offset] = found;
  }
  return offset;
}

function findChild(node: unknown, part: string): [child: unknown, offset: number] | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(part)];
    return isNode(item) ? [item, item.range?.[0] ?? 0] : undefined;
  }
  const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && String(key.value) === part) : undefined;
  return isPair(pair) && isScalar(pair.key) ? [pair.value, pair.key.range?.[0] ?? 0] : undefined;
}
