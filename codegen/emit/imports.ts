/** An import line, or nothing where there is nothing to import. */
export function importTypes(names: Iterable<string>, from: string): string {
  const sorted = [...new Set(names)].sort();
  return sorted.length === 0 ? "" : `import type { ${sorted.join(", ")} } from ${JSON.stringify(from)};\n`;
}

export function importValues(names: Iterable<string>, from: string): string {
  const sorted = [...new Set(names)].sort();
  return sorted.length === 0 ? "" : `import { ${sorted.join(", ")} } from ${JSON.stringify(from)};\n`;
}
