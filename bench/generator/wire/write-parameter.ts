/** Parameters on the wire as OpenAPI's tables of styles have them. */
import { isObject } from "./read-document.ts";
import type { JsonObject } from "./read-document.ts";

export type Pair = readonly [name: string, value: string];

/** What stands in the query for a parameter, decoded. */
export function queryPairs(parameter: JsonObject, value: unknown): Pair[] {
  const name = String(parameter["name"]);
  if (isObject(parameter["content"])) return [[name, contentText(parameter["content"], value)]];
  const style = String(parameter["style"] ?? "form");
  const explode = parameter["explode"] ?? style === "form";
  if (style === "deepObject") return deepPairs(name, value);
  if (Array.isArray(value)) return listPairs(name, value, explode === true, separators[style] ?? ",");
  if (!isObject(value)) return [[name, textOf(value)]];
  const members = Object.entries(value);
  if (explode === true) return members.map(([key, member]) => [key, textOf(member)]);
  return [
    [
      name,
      members
        .flat()
        .map(textOf)
        .join(separators[style] ?? ","),
    ],
  ];
}

const separators: Record<string, string> = { form: ",", spaceDelimited: " ", pipeDelimited: "|" };

/** For lists of objects OpenAPI defines no form: they are expected with indexes. */
function listPairs(name: string, items: readonly unknown[], explode: boolean, separator: string): Pair[] {
  if (items.some((item) => isObject(item) || Array.isArray(item)))
    return items.flatMap((item, index) => below(`${name}[${index}]`, item));
  return explode ? items.map((item) => [name, textOf(item)]) : [[name, items.map(textOf).join(separator)]];
}

/** Nor for lists in `deepObject`: brackets for the list itself, indexes below objects. */
function deepPairs(name: string, value: unknown): Pair[] {
  return Array.isArray(value) ? value.map((item) => [`${name}[]`, textOf(item)]) : below(name, value);
}

function below(name: string, value: unknown): Pair[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => below(`${name}[${index}]`, item));
  if (isObject(value)) return Object.entries(value).flatMap(([key, member]) => below(`${name}[${key}]`, member));
  return [[name, textOf(value)]];
}

/** What stands in the path for a parameter, decoded. */
export function pathText(parameter: JsonObject, value: unknown): string {
  const name = String(parameter["name"]);
  const explode = parameter["explode"] === true;
  if (isObject(parameter["content"])) return contentText(parameter["content"], value);
  switch (parameter["style"]) {
    case "label":
      return `.${joined(value, explode, explode ? "." : ",")}`;
    case "matrix":
      return matrixText(name, value, explode);
    default:
      return joined(value, explode, ",");
  }
}

function matrixText(name: string, value: unknown, explode: boolean): string {
  if (explode && Array.isArray(value)) return value.map((item) => `;${name}=${textOf(item)}`).join("");
  if (explode && isObject(value)) return `;${joined(value, true, ";")}`;
  return `;${name}=${joined(value, false, ",")}`;
}

/** What stands in a header or in a cookie, whose style has no other form. */
export function simpleText(parameter: JsonObject, value: unknown): string {
  if (isObject(parameter["content"])) return contentText(parameter["content"], value);
  return joined(value, parameter["explode"] === true, ",");
}

function joined(value: unknown, explode: boolean, separator: string): string {
  if (Array.isArray(value)) return value.map(textOf).join(separator);
  if (!isObject(value)) return textOf(value);
  const entries = Object.entries(value);
  return (explode ? entries.map(([key, member]) => `${key}=${textOf(member)}`) : entries.flat().map(textOf)).join(
    separator,
  );
}

function contentText(content: JsonObject, value: unknown): string {
  return Object.keys(content).some((type) => type.includes("json")) ? JSON.stringify(value) : textOf(value);
}

export function textOf(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}

/** In an order of which no document says anything. */
export function sorted(pairs: readonly Pair[]): string[] {
  return pairs.map(([name, value]) => `${name}=${value}`).sort();
}
