import { regularExpression } from "../document/regular-expression.ts";
import { textLiteral } from "../text/layout.ts";
import { splitPattern } from "./split-pattern.ts";
import { wordKey } from "./type.ts";

/** The keys that a regular expression allows. */
export type Keys =
  | { readonly kind: "listed"; readonly texts: readonly string[] }
  | {
      readonly kind: "template";
      /** A template literal type, `WordKey` of the runtime, or `string`. */
      readonly template: string;
      /** Whether a key is of that type. */
      readonly test: (key: string) => boolean;
    };

const wordKeys: Keys = { kind: "template", template: wordKey, test: (key) => /^\w/.test(key) };

/**
 * The keys of a pattern beside members of some names and keys of other patterns. Where it leaves out such as these, as
 * `^(?!\$)` does beside `$name`, a misspelt name is not among them.
 */
export function keysBeside(names: readonly string[], pattern: string, others: readonly string[] = []): Keys {
  const { leftOut } = splitPattern(pattern);
  const keys = keysOf(pattern);
  if (leftOut === undefined || keys.kind === "listed" || /^\^\\?\w/.test(leftOut)) return keys;
  const isLeftOut = regularExpression(leftOut);
  const isApart = names.some((name) => isLeftOut?.test(name)) || others.some((other) => other.startsWith(leftOut));
  return isApart ? wordsOf(keys) : keys;
}

/** Those of the keys that begin with a letter, a digit or `_`. */
function wordsOf(keys: Keys & { kind: "template" }): Keys {
  if (keys === anyKey) return wordKeys;
  if (!keys.template.startsWith("`${string}")) return keys;
  const template = keys.template.replace("${string}", `\${${wordKey}}`);
  return { kind: "template", template, test: (key) => /^\w/.test(key) && keys.test(key) };
}

/**
 * Reads the pattern of keys: `^x\[-?(a|b)\]$` → `` `x[${"" | "-"}${"a" | "b"}]` ``. Understands literals, escapes,
 * alternatives of literals and `?`; what else matches text becomes `${string}`, as does an end without its anchor. Keys
 * that it leaves out at first are among them.
 */
export function keysOf(pattern: string): Keys {
  const [, start, body = "", end] = /^(\^?)((?:\\.|[^\\])*?)(\$?)$/su.exec(splitPattern(pattern).allowed) ?? [];
  const inner = readParts(body);
  if (inner === undefined) return anyKey;
  const open: Part[] = [anyText];
  const parts = [...(start === "" ? open : []), ...inner, ...(end === "" ? open : [])];
  const texts = listTexts(parts);
  return texts === undefined ? templateKeys(parts) : { kind: "listed", texts };
}

/** One piece of a key: the texts it can be, or any text. */
type Part = readonly string[] | typeof anyText;

const anyText = "any text" as const;
const anyKey: Keys = { kind: "template", template: "string", test: () => true };
const token =
  /\\(?<escaped>.)|\((?:\?:)?(?<alternatives>[^()[\]\\.*+?{}^$]*)\)|\[(?:\\.|[^\]\\])*\]|\.|(?<literal>[^\\()[\].*+?{}|^$])/suy;
const quantifier = /[*+?]|\{\d*,?\d*\}/uy;

function readParts(body: string): Part[] | undefined {
  const parts: Part[] = [];
  let position = 0;
  while (position < body.length) {
    token.lastIndex = position;
    const match = token.exec(body);
    if (match === null) return undefined;
    quantifier.lastIndex = token.lastIndex;
    const quantity = quantifier.exec(body)?.[0] ?? "";
    position = token.lastIndex + quantity.length;
    parts.push(quantify(readToken(match.groups ?? {}), quantity));
    token.lastIndex = position;
  }
  return parts;
}

function readToken({ escaped, alternatives, literal }: Record<string, string | undefined>): Part {
  if (alternatives !== undefined) return alternatives.split("|");
  const text = escaped ?? literal;
  return text === undefined || /[a-zA-Z]/.test(escaped ?? "") ? anyText : [text];
}

function quantify(part: Part, quantity: string): Part {
  if (quantity === "" || part === anyText) return part;
  return quantity === "?" ? ["", ...part] : anyText;
}

/** All keys, where they are few. TypeScript refuses an index signature of a key that is spelled out. */
function listTexts(parts: readonly Part[]): string[] | undefined {
  let texts = [""];
  for (const part of parts) {
    if (part === anyText) return undefined;
    texts = texts.flatMap((text) => part.map((more) => text + more));
    if (texts.length > 32) return undefined;
  }
  return [...new Set(texts)];
}

function templateKeys(all: readonly Part[]): Keys {
  const parts = all.filter((part, index) => part !== anyText || all[index - 1] !== anyText);
  const template = parts.map(templatePart).join("");
  if (/^(\$\{string\})+$/.test(template) || !template.includes("${string}")) return anyKey;
  const source = parts.map((part) => (part === anyText ? ".*" : `(?:${part.map(escapeText).join("|")})`)).join("");
  const keys = new RegExp(`^${source}$`, "su");
  return { kind: "template", template: `\`${template}\``, test: (key) => keys.test(key) };
}

function templatePart(part: Part): string {
  if (part === anyText) return "${string}";
  const [text = ""] = part;
  if (part.length > 1) return `\${${part.map(textLiteral).join(" | ")}}`;
  return text.replace(/[`\\$]/g, "\\$&").replace(/[\r\n\u2028\u2029]/g, escapeLineBreak);
}

function escapeLineBreak(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function escapeText(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
