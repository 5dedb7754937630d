import ts from "typescript";

/**
 * The template literal type of the keys that a regular expression allows: `^x\[-?(a|b)\]$` → `` `x[${"" | "-"}${"a" | "b"}]` ``.
 * Understands literals, escapes, alternatives of literals and `?`; what else matches text becomes `${string}`, as does
 * an end without its anchor.
 */
export function keyType(pattern: string): ts.TypeNode {
  const [, start, body = "", end] = /^(\^?)(.*?)(\$?)$/s.exec(pattern) ?? [];
  const parts = readParts(body);
  if (parts === undefined) return string;
  const open: Part[] = [anyText];
  return template([...(start === "" ? open : []), ...parts, ...(end === "" ? open : [])]);
}

/** One piece of a key: the texts it can be, or any text. */
type Part = string[] | typeof anyText;

const anyText = "any text";
const string = ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
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

function template(parts: Part[]): ts.TypeNode {
  let head = "";
  const spans: { type: ts.TypeNode; text: string }[] = [];
  for (const part of parts) {
    const literal = part !== anyText && part.length === 1 ? part[0] : undefined;
    const last = spans.at(-1);
    if (literal === undefined) spans.push({ type: part === anyText ? string : union(part), text: "" });
    else if (last === undefined) head += literal;
    else last.text += literal;
  }
  if (spans.length === 0) return literalType(head);
  return ts.factory.createTemplateLiteralType(ts.factory.createTemplateHead(head), spans.map(toSpan));
}

function toSpan(
  { type, text }: { type: ts.TypeNode; text: string },
  index: number,
  all: unknown[],
): ts.TemplateLiteralTypeSpan {
  const isLast = index === all.length - 1;
  const literal = isLast ? ts.factory.createTemplateTail(text) : ts.factory.createTemplateMiddle(text);
  return ts.factory.createTemplateLiteralTypeSpan(type, literal);
}

function union(texts: string[]): ts.TypeNode {
  return ts.factory.createUnionTypeNode(texts.map(literalType));
}

function literalType(text: string): ts.TypeNode {
  return ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(text));
}
