import type { ByName } from "../../platform/by-name.ts";
import { SDKError } from "../../platform/errors.ts";
import { hasMembers, toJSON } from "../json.ts";
import { encodeQuery, plainValue } from "../query.ts";
import { inferName, inferType, isUploadable } from "./uploadable.ts";
import type { Uploadable } from "./uploadable.ts";

/** How a part of a form is written, where that is not the usual way. */
export interface PartEncoding {
  /** Its media type; of several for a file, its name picks one. */
  readonly contentType?: string | undefined;
  /** Its further headers. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly style?: PartStyle | undefined;
}

/**
 * How an array or an object becomes parts.
 * - `brackets`: `a[]` and `a[b]`, at any depth
 * - `indexes`: the same, with `a[0]`
 * - `whole`: one part of JSON, of an array as well
 * - `comma`, `space`, `pipe`: one part, `1,2`
 * - `spread`: the members of an object become parts of their own
 */
export type PartStyle = "brackets" | "indexes" | "whole" | "comma" | "space" | "pipe" | "spread";

/** By the names of the parts. */
export type PartEncodings = ByName<PartEncoding>;

/** A part before its content is read. */
export interface Part {
  readonly name: string;
  readonly content: string | Uploadable;
  readonly contentType?: string | undefined;
  /** What makes a part a file for a server. */
  readonly fileName?: string | undefined;
  readonly headers?: PartEncoding["headers"];
}

/** The parts of a body. @throws SDKError for a value that cannot be sent */
export function listParts(body: object, encodings: PartEncodings): Part[] {
  return Object.entries(body).flatMap(([name, value]) => {
    const encoding = (Object.hasOwn(encodings, name) && encodings[name]) || {};
    return listValues(name, value, encoding.style).map(([part, item]) => writePart(part, item, encoding));
  });
}

export function noObject(): SDKError {
  return new SDKError("A multipart body must be an object of parts.");
}

type Named = [name: string, value: unknown];

/** The values that become a part each. */
function listValues(name: string, given: unknown, style: PartStyle | undefined): Named[] {
  if (given === undefined || isUploadable(given)) return given === undefined ? [] : [[name, given]];
  const value = plainValue(given);
  if (!isBranch(value) || style === "whole") return [[name, value]];
  if (style === "brackets" || style === "indexes") return listLeaves(name, value, style);
  if (style === "comma" || style === "space" || style === "pipe") return joinItems(name, value, delimiters[style]);
  if (Array.isArray(value)) return value.flatMap((item): Named[] => (item === undefined ? [] : [[name, item]]));
  if (style === "spread") return Object.entries(value).flatMap(([member, item]) => listValues(member, item, undefined));
  return [[name, value]];
}

const delimiters = { comma: ",", space: " ", pipe: "|" } as const;

/** What is neither an array nor an object, by its name in brackets. */
function listLeaves(name: string, value: object, style: "brackets" | "indexes"): Named[] {
  return Object.entries(value).flatMap(([key, member]) => {
    const suffix = Array.isArray(value) && style === "brackets" ? "[]" : `[${key}]`;
    return listValues(name + suffix, member, style);
  });
}

function joinItems(name: string, value: object, delimiter: string): Named[] {
  const items: unknown[] = Array.isArray(value) ? value : Object.entries(value).flat();
  return items.length === 0 ? [] : [[name, items.map((item) => textOf(name, plainValue(item))).join(delimiter)]];
}

/** @throws SDKError for a value that cannot be sent */
export function writePart(name: string, given: unknown, { contentType, headers, style }: PartEncoding): Part {
  const types = contentType?.split(", ") ?? [];
  if (isUploadable(given)) return { name, content: given, contentType: fileType(given, types), headers };
  const value = plainValue(given);
  const jsonType = types.find((type) => /[/+]json\b/i.test(type));
  if (style === "whole" || isObject(value) || (jsonType !== undefined && typeof value !== "string")) {
    return {
      name,
      ...writeValue(name, value, style === "whole" ? (jsonType ?? json) : (jsonType ?? types[0])),
      headers,
    };
  }
  return { name, content: textOf(name, value), contentType: types[0], headers };
}

const json = "application/json";

/** A server takes a part for JSON by its content type; as browsers do, such a part has the name of a file. */
function writeValue(name: string, value: unknown, contentType: string = json): Omit<Part, "name"> {
  if (/[/+]json\b/i.test(contentType)) {
    return { content: toJSON(value, `part ${name}`), contentType, fileName: "blob" };
  }
  if (contentType === "application/x-www-form-urlencoded" && isObject(value)) {
    return { content: encodeQuery(value), contentType };
  }
  throw new SDKError(`The part ${name} is ${contentType}: give it as a text or as a file.`);
}

/** The declared type, or that of several which fits the name of the file. */
function fileType(content: Uploadable, types: readonly string[]): string | undefined {
  const inferred = inferType(inferName(content));
  return types.length > 1 && types.includes(inferred) ? inferred : types[0];
}

function textOf(name: string, value: unknown): string {
  if (value === null) return "";
  if (typeof value === "function" || typeof value === "symbol" || isObject(value)) {
    throw new SDKError(`The part ${name} holds a ${typeof value}, which cannot be sent.`);
  }
  return String(value);
}

function isBranch(value: unknown): value is object {
  return isObject(value) && hasMembers(value);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
