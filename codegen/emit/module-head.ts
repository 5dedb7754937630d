import type { API } from "../model/model.ts";
import { enclose } from "../text/layout.ts";

const start = "Generated from ";

/** The first line of every file, and a blank one. */
export function emitHeader(api: Pick<API, "location">): string {
  return `// ${describeOrigin(api)}\n\n`;
}

/** What a file is made from, and how to change it: on one line. */
export function describeOrigin({ location }: Pick<API, "location">): string {
  return `${start}${oneLine(location.source)}. Do not edit: ${oneLine(location.advice)}.`;
}

/** Whether a file was written by codegen, and so may be replaced or deleted by it. */
export function isGenerated(text: string): boolean {
  const [first = "", second = ""] = text.split("\n", 2);
  const line = first === "{" ? second.replace(/^ *"\/\/": "/, "// ") : first;
  return line.startsWith(`// ${start}`) && line.includes(". Do not edit: ");
}

/** What a generated file was made from. */
export function originOf(text: string): string {
  return /Generated from (.*?)\. Do not edit: /.exec(text)?.[1] ?? "";
}

/** The name of a file may hold anything, but a line comment ends with its line. */
function oneLine(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]+/g, " ");
}

/** An import line, or nothing where there is nothing to import. */
export function importTypes(names: Iterable<string>, from: string): string {
  return emitImport("import type", names, from);
}

export function importValues(names: Iterable<string>, from: string): string {
  return emitImport("import", names, from);
}

function emitImport(keyword: string, names: Iterable<string>, from: string): string {
  const sorted = [...new Set(names)].sort();
  if (sorted.length === 1) return `${keyword} { ${sorted[0]} } from ${JSON.stringify(from)};\n`; // however long
  return sorted.length === 0 ? "" : `${enclose(`${keyword} {`, sorted, `} from ${JSON.stringify(from)};`, 0, " ")}\n`;
}
