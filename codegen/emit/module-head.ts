import type { API } from "../model/model.ts";

const start = "// Generated from ";

/** The first line of every file. */
export function emitHeader({ home }: API): string {
  return `${start}${oneLine(home.source)}. Do not edit: ${oneLine(home.advice)}.\n\n`;
}

/** Whether a file was written by codegen, and so may be replaced or deleted by it. */
export function isGenerated(text: string): boolean {
  return text.startsWith(start) && /^.*\. Do not edit: /.test(text);
}

/** A name of a file may hold anything, but a line comment ends with its line. */
function oneLine(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]+/g, " ");
}
