import { isJSONSchema, layersOf } from "../description/definitions-for.ts";
import type { JSONSchema } from "../description/operation.ts";

/**
 * A text as the value that a schema wants: `12` is a number where numbers are allowed, and a text where only texts are.
 * One value stands for a list of one. What fits nothing stays a text, which the check then refuses.
 */
export function parseText(text: string, schema: JSONSchema | undefined, root: JSONSchema): unknown {
  if (schema === undefined) return parseLoosely(text);
  const types = typesOf(schema, root);
  const allows = (...names: string[]): boolean => types.size === 0 || names.some((name) => types.has(name));
  if (text === "null" && allows("null")) return null;
  if ((text === "true" || text === "false") && allows("boolean")) return text === "true";
  if (isNumber(text) && allows("number", "integer")) return Number(text);
  if (/^\s*[[{]/.test(text) && allows("array", "object")) return parseJSON(text) ?? text;
  if (/^".*"$/s.test(text) && types.size > 1) return parseJSON(text) ?? text;
  if (types.has("array") && (!allows("string") || layersOf(schema, root).some((layer) => layer["x-list"] === true)))
    return [parseText(text, itemsOf(schema, root), root)];
  return text;
}

/** Where nothing is known: JSON, or a text. */
function parseLoosely(text: string): unknown {
  return parseJSON(text) ?? (text === "null" ? null : text);
}

function typesOf(schema: JSONSchema, root: JSONSchema): Set<string> {
  const layers = layersOf(schema, root);
  const named = layers.flatMap(({ type }) => (type === undefined ? [] : [type].flat().map(String)));
  const values = layers.flatMap((layer) => [layer["enum"] ?? [], "const" in layer ? layer["const"] : []].flat());
  const untyped = layers.every(({ type }) => type === undefined) ? values : [];
  return new Set([...named, ...untyped.map((value) => (value === null ? "null" : typeof value))]);
}

function itemsOf(schema: JSONSchema, root: JSONSchema): JSONSchema | undefined {
  return layersOf(schema, root)
    .map(({ items }) => items)
    .find(isJSONSchema);
}

/** As a number is written: `007` and `1e3` are texts to who types them. */
function isNumber(text: string): boolean {
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text);
}

function parseJSON(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
