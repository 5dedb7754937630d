import { asList, isObject } from "./read-document.ts";
import type { DocumentReader, JsonObject } from "./read-document.ts";

/** Where a value goes: OpenAPI defines no form for objects in objects of a parameter, and files are parts of forms. */
export type SampleUse = "json" | "form" | "parameter";

/** What text is written with most ease to get wrong. */
export const hardText = "a b&c/d";

const texts: Record<string, string> = {
  "date-time": "2026-01-02T03:04:05Z",
  date: "2026-01-02",
  uuid: "6f1c2a58-6f0d-4b55-9d0b-0d6a4f7b1c11",
  email: "a@example.com",
  uri: "https://example.com/a?b=c",
  url: "https://example.com/a?b=c",
};

/** One value that a schema allows, or undefined where it allows whatever comes. */
export function sampleValue(reader: DocumentReader, source: unknown, use: SampleUse, depth = 0): unknown {
  const schema = reader.follow(source);
  const listed = asList(schema["enum"]).find((value) => value !== null);
  if (schema["const"] !== undefined) return schema["const"];
  if (listed !== undefined) return listed;
  const choice = firstChoice(reader, schema);
  if (choice !== undefined && !isObject(schema["properties"])) return sampleValue(reader, choice, use, depth);
  const type = typeOf(schema);
  if (type === "array") return sampleList(reader, schema, use, depth);
  if (type === "object") return sampleObject(reader, schema, use, depth);
  if (type === "integer" || type === "number") return sampleNumber(schema);
  if (type === "boolean") return true;
  if (type === undefined && use === "parameter") return "text";
  return type === "string" ? sampleText(schema, use) : isFile(schema) ? file() : "text";
}

/** The members that a schema has, with those of each part of an `allOf`. */
export function propertiesOf(reader: DocumentReader, source: unknown, depth = 0): Map<string, unknown> {
  const schema = reader.follow(source);
  const parts = depth > 6 ? [] : asList(schema["allOf"]);
  const inherited = parts.flatMap((part) => [...propertiesOf(reader, part, depth + 1)]);
  return new Map([...inherited, ...Object.entries(isObject(schema["properties"]) ? schema["properties"] : {})]);
}

export function typeOf(schema: JsonObject): string | undefined {
  const { type } = schema;
  if (Array.isArray(type)) return type.find((one): one is string => typeof one === "string" && one !== "null");
  if (typeof type === "string") return type;
  if (isObject(schema["properties"]) || schema["allOf"] !== undefined || isObject(schema["additionalProperties"]))
    return "object";
  return schema["items"] === undefined ? undefined : "array";
}

/** An `allOf` of one, or the first that is not null of an `anyOf` or `oneOf`. */
function firstChoice(reader: DocumentReader, schema: JsonObject): unknown {
  const all = asList(schema["allOf"]);
  const others = [...asList(schema["oneOf"]), ...asList(schema["anyOf"])];
  const some = others.find(
    (one) => reader.follow(one)["type"] !== "null" && !asList(reader.follow(one)["enum"]).includes(null),
  );
  const scalar = all.find((part) => !["object", undefined].includes(typeOf(reader.follow(part))));
  return scalar ?? (all.length > 0 ? undefined : some);
}

function sampleList(reader: DocumentReader, schema: JsonObject, use: SampleUse, depth: number): unknown[] {
  if (depth > 4) return [];
  const item = sampleValue(reader, schema["items"], use, depth + 1);
  if (use === "parameter" && isNested(item)) return [item];
  const isEnum = asList(reader.follow(schema["items"])["enum"]);
  return isEnum.length === 1 || schema["maxItems"] === 1 ? [item] : [item, isEnum[1] ?? item];
}

function sampleObject(reader: DocumentReader, schema: JsonObject, use: SampleUse, depth: number): JsonObject {
  if (depth > 4) return {};
  const members = [...propertiesOf(reader, schema)].filter(([, one]) => reader.follow(one)["readOnly"] !== true);
  const values = members.map(([name, one]): [string, unknown] => [name, sampleValue(reader, one, use, depth + 1)]);
  const flat = use === "parameter" ? values.filter(([, value]) => !isNested(value)) : values;
  if (flat.length > 0 || !isObject(schema["additionalProperties"])) return Object.fromEntries(flat);
  return { key: sampleValue(reader, schema["additionalProperties"], use, depth + 1) };
}

function isNested(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

function sampleNumber(schema: JsonObject): number {
  const { minimum, exclusiveMinimum } = schema;
  if (typeof minimum === "number") return Math.ceil(minimum) + 1;
  return typeof exclusiveMinimum === "number" ? Math.ceil(exclusiveMinimum) + 1 : 3;
}

function sampleText(schema: JsonObject, use: SampleUse): unknown {
  if (isFile(schema) && use === "form") return file();
  const { format, pattern } = schema;
  return (typeof format === "string" ? texts[format] : undefined) ?? (pattern === undefined ? hardText : "abc");
}

/** What OpenAPI 3.0 and 3.1 call a file. */
export function isFile(schema: JsonObject): boolean {
  const { format, contentMediaType, contentEncoding } = schema;
  return (
    format === "binary" ||
    (typeof contentMediaType === "string" &&
      contentEncoding === undefined &&
      contentMediaType === "application/octet-stream")
  );
}

function file(): Blob {
  return new Blob(["bytes"], { type: "image/png" });
}
