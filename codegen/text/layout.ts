import { Code } from "./code.ts";

/** Lays text out as prettier would, so that it can be read without it. */
export const width = 120;

/** A text as a literal. Not every compiler lets the line breaks of Unicode stand in one. */
export function textLiteral(text: string): string {
  return JSON.stringify(text).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}

/** Each line a step further in. */
export function indent(text: string): string {
  return text.replace(lineStart, "  ");
}

const lineStart = /^(?=.)/gm;

/** `f(a, b)` on one line where it fits from the given column on, else each part on a line of its own. */
export function enclose(open: string, parts: string[], close: string, column = 0, space = ""): string {
  const line = [open, ...(parts.length === 0 ? [] : [parts.join(", ")]), close].join(parts.length === 0 ? "" : space);
  if (parts.length === 0 || (column + line.length <= width && !line.includes("\n"))) return line;
  return `${open}\n${indent(parts.map((part) => `${part},\n`).join(""))}${close}`;
}

/** Plain data as a literal, after a lead such as `name: ` on a line so far indented. */
export function literal(value: unknown, indentation = 0, lead = ""): string {
  const column = indentation + lead.length;
  if (value instanceof Code) return value.text;
  if (Array.isArray(value)) {
    const items = value.map((item) => literal(item, indentation + 2));
    return enclose("[", items, "]", column);
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => {
    const name = `${propertyName(key)}: `;
    return name + literal(member, indentation + 2, name);
  });
  return enclose("{", members, "}", column, " ");
}

/** A key of an object literal, quoted where it has to be. */
export function propertyName(key: string): string {
  if (key === "__proto__") return '["__proto__"]'; // else it would set the prototype
  return plainName.test(key) ? key : JSON.stringify(key);
}

const plainName = /^[A-Za-z_$][\w$]*$/;

/** A member of an object, in brackets where its name has to be quoted. */
export function readMember(object: string, name: string): string {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name)
    ? `${object}.${name}`
    : `${object}[${JSON.stringify(name)}]`;
}
