/** A property as TypeScript writes it. */
export function propertyName(key: string): string {
  return /^[A-Za-z$_][\w$]*$/.test(key) ? key : JSON.stringify(key);
}

/** Whether code has a name, or a text in it has. */
export function mentions(code: string, name: string): boolean {
  return new RegExp(`\\b${name}\\b`).test(code);
}

/** In an object of values, `__proto__` would be the prototype. */
export function valueName(key: string): string {
  return key === "__proto__" ? '["__proto__"]' : propertyName(key);
}

export function union(texts: readonly string[]): string {
  return texts.map((text) => JSON.stringify(text)).join(" | ");
}

/** A doc comment of one line, whatever the text holds. */
export function comment(...sentences: readonly (string | null | undefined)[]): string {
  const text = sentences.filter((sentence) => sentence !== null && sentence !== undefined && sentence !== "").join(" ");
  const safe = text
    .replace(/\s+/g, " ")
    .replaceAll("*/", "*\\/")
    .replace(/(^| )@/g, "$1\\@") // a tag
    .trim();
  return `/** ${safe} */`;
}

/** A quoted name and what it is called by: `"Seats", ` reads as one thing even where a label is a sentence. */
export function quote(label: string): string {
  return `“${label}”`;
}

/** `export type Name = { … };`; one without members takes none. */
export function declareType(name: string, members: readonly string[]): string[] {
  const lines = members.length === 0 ? ["[key: string]: never;"] : members;
  return [`export type ${name} = {`, ...lines.map(indent), "};"];
}

export function declareInterface(name: string, parent: string, members: readonly string[]): string[] {
  return [`export interface ${name} extends ${parent} {`, ...members.map(indent), "}"];
}

function indent(line: string): string {
  return `  ${line}`;
}
