import { indent, width } from "./layout.ts";

/**
 * A type such as `Promise<Page<A, B> | undefined>`, broken where it does not fit.
 * @param indentation of its first line
 * @param beside the length of what else is on that line
 */
export function layOutGeneric(type: string, indentation: number, beside = 0): string {
  if (indentation + type.length + beside <= width) return type;
  const variants = splitOutside(type, " | ");
  if (variants.length > 1) return variants.map((one) => `| ${hang(layOutGeneric(one, indentation + 2))}`).join("\n");
  const [, name, inner] = /^(\w+)<(.*)>$/s.exec(type) ?? [];
  if (name === undefined || inner === undefined) return type;
  const parts = splitOutside(inner, ", ").map((part) => layOutGeneric(part, indentation + 2));
  return `${name}<\n${indent(parts.join(",\n"))}\n>`;
}

/** All lines but the first a step further in. */
function hang(text: string): string {
  return indent(text).slice(2);
}

/** The parts between separators that are in no brackets. */
function splitOutside(text: string, separator: string): string[] {
  const parts = [""];
  for (const piece of text.split(separator)) {
    const last = parts.pop() ?? "";
    const isOpen = last !== "" && count(last, /[<{[(]/g) > count(last, /[>}\])]/g);
    parts.push(...(isOpen ? [`${last}${separator}${piece}`] : last === "" ? [piece] : [last, piece]));
  }
  return parts;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
