import { suggest } from "../document/suggest.ts";
import type { Corrections, Path } from "./corrections.ts";

/** Puts the `type` of a schema right: one that JSON Schema does not know is read as the one that is meant, if any. */
export function readType(schema: Record<string, unknown>, path: Path | undefined, corrections: Corrections): void {
  const { type } = schema;
  if (!Object.hasOwn(schema, "type")) return;
  if (isKnown(type) || (Array.isArray(type) && type.length > 0 && type.every(isKnown))) {
    if (type === "null" || Array.isArray(type)) corrections.addEarly({ parent: path, key: "type" }, "3.1");
    return;
  }
  const meant = typesMeant(type, schema);
  const corrected = meant.length > 1 ? meant.map((one) => one.type) : meant[0]?.type;
  corrections.add({ parent: path, key: "type" }, `is ${JSON.stringify(type)}, which is no type`, corrected);
  if (corrected === undefined) delete schema["type"];
  else Object.assign(schema, { type: corrected });
  if (meant[0]?.format !== undefined) schema["format"] ??= meant[0].format;
}

const types = ["string", "number", "integer", "boolean", "object", "array", "null"];

function isKnown(type: unknown): boolean {
  return typeof type === "string" && types.includes(type);
}

interface MeantType {
  readonly type: string;
  readonly format?: string;
}

function typesMeant(type: unknown, schema: Record<string, unknown>): readonly MeantType[] {
  if (Array.isArray(type)) return type.flatMap((one: unknown) => typesMeant(one, schema));
  // YAML's null means the type where nothing else says what the schema is.
  if (type === null) return structures.some((keyword) => keyword in schema) ? [] : [{ type: "null" }];
  if (typeof type !== "string") return [];
  const word = type.trim().toLowerCase();
  if (types.includes(word)) return [{ type: word }];
  if (Object.hasOwn(otherNames, word)) return otherNames[word] ?? [];
  const near = suggest(word, types);
  return near === "" ? [] : [{ type: near }];
}

const structures = ["$ref", "allOf", "anyOf", "oneOf", "properties", "items", "enum", "const"];

/** What other languages call the types, by what JSON Schema calls them. */
const otherNames: Readonly<Record<string, readonly MeantType[]>> = {
  int: [{ type: "integer" }],
  int32: [{ type: "integer", format: "int32" }],
  int64: [{ type: "integer", format: "int64" }],
  long: [{ type: "integer", format: "int64" }],
  float: [{ type: "number", format: "float" }],
  double: [{ type: "number", format: "double" }],
  decimal: [{ type: "number" }],
  bool: [{ type: "boolean" }],
  str: [{ type: "string" }],
  text: [{ type: "string" }],
  email: [{ type: "string", format: "email" }],
  uuid: [{ type: "string", format: "uuid" }],
  uri: [{ type: "string", format: "uri" }],
  url: [{ type: "string", format: "uri" }],
  date: [{ type: "string", format: "date" }],
  datetime: [{ type: "string", format: "date-time" }],
  "date-time": [{ type: "string", format: "date-time" }],
  timestamp: [{ type: "string", format: "date-time" }],
  file: [{ type: "string", format: "binary" }],
  binary: [{ type: "string", format: "binary" }],
  byte: [{ type: "string", format: "byte" }],
  list: [{ type: "array" }],
  map: [{ type: "object" }],
  dict: [{ type: "object" }],
  json: [],
  any: [],
  mixed: [],
  unknown: [],
  none: [{ type: "null" }],
  nil: [{ type: "null" }],
  void: [{ type: "null" }],
};
