import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import type { Node } from "yaml";
import { DocumentError } from "./document-error.ts";
import type { Diagnostic } from "./document-error.ts";
import { pointerParts } from "./json-pointer.ts";
import { findOrigin } from "./source.ts";
import type { Source } from "./source.ts";

/** A finding in a document, before its pointer is turned into a line. */
export interface Problem {
  readonly pointer: string;
  readonly message: string;
}

/** Throws a DocumentError for the problems, should there be any. */
export function failAt(source: Source, problems: readonly Problem[]): void {
  if (problems.length > 0) throw new DocumentError(toDiagnostics(source, problems));
}

/** Gives each problem the file and line its pointer leads to. What else it has stays with it. */
export function toDiagnostics<P extends Problem>(source: Source, problems: readonly P[]): (P & Diagnostic)[] {
  const roots = new Map<Source, Root>();
  return problems.map((problem) => {
    const origin = findOrigin(source, problem.pointer);
    const root = roots.get(origin.source) ?? parseWithLines(origin.source.text);
    roots.set(origin.source, root);
    const { line, col } = root.lines.linePos(findOffset(root.node, pointerParts(origin.pointer)));
    return { ...problem, file: origin.source.file, pointer: origin.pointer, line, column: col };
  });
}

interface Root {
  readonly lines: LineCounter;
  readonly node: Node | null;
}

/** The text is parsed again, now with positions: only a run that has something to say pays for them. */
function parseWithLines(text: string): Root {
  const lines = new LineCounter();
  return { lines, node: parseDocument(text, { lineCounter: lines, merge: true }).contents };
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
