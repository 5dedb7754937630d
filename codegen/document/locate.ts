import type { Node } from "yaml";
import { fullYAML } from "./full-yaml.ts";
import { pointerParts } from "./json-pointer.ts";
import { locateInJSON } from "./locate-in-json.ts";
import { readPositionedYAML } from "./positioned-yaml.ts";
import { positionsAt } from "./positions.ts";
import type { Position } from "./positions.ts";

/** Where pointers lead to in a text. What the text does not hold is where its nearest ancestor is. */
export function locate(text: string, pointers: readonly string[]): Position[] {
  const paths = pointers.map(pointerParts);
  return positionsAt(text, locateInJSON(text, paths) ?? locateInYAML(text, paths));
}

/** The text is parsed again, now with positions: only a run that has something to say pays for them. */
function locateInYAML(text: string, paths: readonly string[][]): number[] {
  const root = readPositionedYAML(text).contents;
  return paths.map((path) => findOffset(root, path));
}

function findOffset(root: Node | null, path: readonly string[]): number {
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
  const { isMap, isNode, isPair, isScalar, isSeq } = fullYAML();
  if (isSeq(node)) {
    const item = node.items[Number(part)];
    return isNode(item) ? [item, item.range?.[0] ?? 0] : undefined;
  }
  const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && String(key.value) === part) : undefined;
  return isPair(pair) && isScalar(pair.key) ? [pair.value, pair.key.range?.[0] ?? 0] : undefined;
}
