import { enclose } from "./layout.ts";

/** An import line, or nothing where there is nothing to import. */
export function importTypes(names: Iterable<string>, from: string): string {
  return emitImport("import type", names, from);
}

export function importValues(names: Iterable<string>, from: string): string {
  return emitImport("import", names, from);
}

function emitImport(keyword: string, names: Iterable<string>, from: string): string {
  const sorted = [...new Set(names)].sort();
  return sorted.length === 0 ? "" : `${enclose(`${keyword} {`, sorted, `} from ${JSON.stringify(from)};`, 0, " ")}\n`;
}
