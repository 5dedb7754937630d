import { docComment } from "../text/doc-comment.ts";
import { propertyName, width } from "../text/layout.ts";
import { isCombination, isWord, keyText, textOf, tupleTexts } from "./type.ts";
import type { Member, ObjectType, Type } from "./type.ts";

/**
 * A declaration as prettier lays it out: a member a line, a union on one line or a part a line.
 *
 * @param documentation paragraphs of its doc comment
 * @param keyword `type` for one that is not exported
 */
export function layOutDeclaration(
  name: string,
  type: Type,
  documentation: readonly string[],
  keyword: "export type" | "type" = "export type",
): string {
  return `${docComment(...documentation)}${layOutAfter(`${keyword} ${name} =`, type, 0)};`;
}

/** The type after a lead such as `name:`, on a line that is so far indented. A union may fit on the next line at least. */
function layOutAfter(lead: string, type: Type, indentation: number): string {
  const column = lead.length - lead.lastIndexOf("\n");
  const text = layOut(type, indentation, column, ";".length);
  if (!text.startsWith("\n")) return `${lead} ${text}`;
  const line = `\n${spaces(indentation + 2)}${textOf(type)}`;
  return lead + (isFlatType(type) && line.length <= width ? line : text);
}

/** @param after how much follows on the line that the type ends in */
function layOut(type: Type, indentation: number, column: number, after: number): string {
  switch (type.kind) {
    case "word":
    case "name":
      return textOf(type);
    case "array":
      return `${layOutWithin(type.item, indentation, column, after + 2)}[]`;
    case "tuple":
      return layOutTuple(type, indentation, column, after);
    case "object":
      return layOutObject(type, indentation);
    case "union":
      return layOutUnion(type.parts, indentation, column, after);
    case "intersection":
      return layOutIntersection(type.parts, indentation, column, after);
  }
}

/** In parentheses, where an operator follows. */
function layOutWithin(type: Type, indentation: number, column: number, after: number): string {
  if (!isCombination(type)) return layOut(type, indentation, column, after);
  const text = layOut(type, indentation, column + 1, after + 1);
  return text.startsWith("\n") ? `(${text}\n${spaces(indentation)})` : `(${text})`;
}

/** A combination on one line, with the few members of its objects, as people write `{ kind: "cat" } & Cat`. */
function layOutOnLine(parts: readonly Type[], operator: string, column: number, after: number): string | undefined {
  if (!parts.every((part) => (part.kind === "object" ? isShortObject(part) : isFlatType(part)))) return undefined;
  const line = parts.map(lineOf).join(operator);
  return column + line.length + after <= width ? line : undefined;
}

function lineOf(type: Type): string {
  const text = textOf(type).replace(/; \}$/, " }");
  return isCombination(type) ? `(${text})` : text;
}

function isShortObject({ members, maps }: ObjectType): boolean {
  const isPlain = members.every(({ type, documentation }) => documentation.length === 0 && isFlatType(type));
  const count = members.length + maps.length;
  return isPlain && maps.every(({ value }) => isFlatType(value)) && count > 0 && count <= 3;
}

function layOutUnion(parts: readonly Type[], indentation: number, column: number, after: number): string {
  const objects = parts.filter(({ kind }) => kind === "object");
  const isHugged = objects.length === 1 && parts.every((part) => part.kind === "object" || isWord(part, "null"));
  if (isHugged) return parts.map((part) => layOut(part, indentation, column, after)).join(" | ");
  const short = layOutOnLine(parts, " | ", column, after);
  if (short !== undefined) return short;
  const line = parts.map((part) => layOutWithin(part, indentation, column, 0)).join(" | ");
  if (!line.includes("\n") && column + line.length + after <= width) return line;
  const start = `\n${spaces(indentation + 2)}| `;
  const column2 = indentation + 4;
  return parts.map((part) => start + layOutWithin(part, column2, column2, after)).join("");
}

function layOutIntersection(parts: readonly Type[], indentation: number, column: number, after: number): string {
  const short = layOutOnLine(parts, " & ", column, after);
  if (short !== undefined) return short;
  const texts = parts.map((part) => layOutWithin(part, indentation, column, 0));
  const line = texts.join(" & ");
  const end = line.split("\n").at(-1)?.length ?? 0;
  const [first = ""] = line.split("\n");
  const isShort = column + first.length <= width && end + after <= width;
  return isShort ? line : texts.join(` &\n${spaces(indentation + 2)}`);
}

function layOutTuple(type: Type & { kind: "tuple" }, indentation: number, column: number, after: number): string {
  const line = textOf(type);
  const isFlat =
    type.items.every((item) => isFlatType(item.type)) && (type.rest === undefined || isFlatType(type.rest));
  if (isFlat && column + line.length + after <= width) return line;
  const inner = indentation + 2;
  const print = (one: Type): string => layOut(one, inner, inner, 1);
  const texts = tupleTexts(type, print, (one) => layOutWithin(one, inner, inner, 1));
  return `[\n${texts.map((text) => `${spaces(inner)}${text.trimStart()},\n`).join("")}${spaces(indentation)}]`;
}

/** Whether no part of a type has lines of its own. */
function isFlatType(type: Type): boolean {
  if (isCombination(type)) return type.parts.every(isFlatType);
  return type.kind === "array" ? isFlatType(type.item) : type.kind !== "object";
}

function layOutObject(object: ObjectType, indentation: number): string {
  const { members, maps } = object;
  if (members.length + maps.length === 0) return "{}";
  const inner = indentation + 2;
  const lines = [
    ...members.map((member) => layOutMember(member, inner)),
    ...maps.map(({ key, value }) => layOutAfter(layOutKey(keyText(key, object), inner), value, inner)),
  ];
  return `{\n${lines.join(";\n")};\n${spaces(indentation)}}`;
}

function layOutKey(key: string, indentation: number): string {
  const line = `${spaces(indentation)}[${key}]:`;
  if (line.length < width) return line;
  return `${spaces(indentation)}[\n${spaces(indentation + 2)}${key}\n${spaces(indentation)}]:`;
}

function layOutMember({ name, type, isOptional, isReadonly, documentation }: Member, indentation: number): string {
  const comment = documentation.length === 0 ? "" : indentBy(docComment(...documentation), indentation);
  const lead = `${isReadonly ? "readonly " : ""}${propertyName(name)}${isOptional ? "?" : ""}:`;
  return `${comment}${layOutAfter(spaces(indentation) + lead, type, indentation)}`;
}

function indentBy(text: string, indentation: number): string {
  return text.replace(lineStart, spaces(indentation));
}

const lineStart = /^(?=.)/gm;

function spaces(count: number): string {
  return " ".repeat(count);
}
