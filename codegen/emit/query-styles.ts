import type { QueryStyle } from "../model/argument.ts";
import { enclose, propertyName } from "../text/layout.ts";

/** `{ fields: "comma", filter: deepObject() }`, from a column on. */
export function emitQueryStyles(styles: Readonly<Record<string, QueryStyle>>, column: number): string {
  const members = Object.entries(styles).map(([name, style]) => `${propertyName(name)}: ${emitStyle(style)}`);
  return enclose("{", members, "}", column, " ");
}

/** What the runtime exports for styles, as far as these need it: the others are in it anyway, and have names. */
export function queryStyleFunctions(styles: Readonly<Record<string, QueryStyle>>): string[] {
  return Object.values(styles).flatMap(functionsOf);
}

function functionsOf(style: QueryStyle): string[] {
  if (typeof style === "string") return [];
  return style.name === "reserved" && style.of !== undefined ? [style.name, ...functionsOf(style.of)] : [style.name];
}

function emitStyle(style: QueryStyle): string {
  if (typeof style === "string") return JSON.stringify(style);
  if (style.name === "reserved") return `reserved(${style.of === undefined ? "" : emitStyle(style.of)})`;
  if (style.name !== "deepObject") return style.name;
  return `deepObject(${style.arrays === undefined ? "" : JSON.stringify(style.arrays)})`;
}
