import { isObject } from "../store/json.ts";
import type { JSONObject, JSONValue } from "../store/json.ts";
import { badRequest } from "./errors.ts";
import type { LightfieldError } from "./errors.ts";
import type { FieldType, ObjectType } from "./object-types.ts";
import { resolveStage } from "./stage-writes.ts";

/** Checks the values of a write against the definitions, and converts them to what is stored. */
export function parseFields(type: ObjectType, input: JSONObject): JSONObject {
  const fields: JSONObject = {};
  for (const [key, value] of Object.entries(resolveStage(type, input))) {
    const field = type.fields.get(key);
    if (field === undefined) throw badRequest("unknown_field", `fields.${key}`, `There is no field named ${key}.`);
    if (field.readOnly) throw badRequest("invalid_configuration", `fields.${key}`, `${key} is read-only.`);
    fields[key] = value === null ? null : parseValue(field, `fields.${key}`, value);
  }
  return fields;
}

export function parseValue(field: FieldType, param: string, value: JSONValue): JSONValue {
  const parse = parsers[field.valueType];
  const parsed = parse?.(value, field);
  if (parsed === undefined) throw invalid(param, field);
  return parsed;
}

function invalid(param: string, field: FieldType): LightfieldError {
  return badRequest("invalid_type", param, `${param} must be ${expected[field.valueType] ?? "of another type"}.`);
}

const expected: Record<string, string> = {
  TEXT: "a string",
  MARKDOWN: "a string",
  HTML: "a string",
  NUMBER: "a number with at most two decimals",
  CURRENCY: "a number with at most two decimals",
  CHECKBOX: "true or false",
  DATETIME: "a time in ISO 8601",
  EMAIL: "one or several email addresses",
  TELEPHONE: "one or several telephone numbers",
  URL: "one or several URLs",
  ADDRESS: "an address whose country has two letters",
  FULL_NAME: "a name in two parts",
  SOCIAL_HANDLE: "the URL of a profile on the network of the field",
  SINGLE_SELECT: "the ID or the label of an option",
  MULTI_SELECT: "IDs or labels of options",
};

/** Returns what to store, or `undefined` if the value is not valid. */
type Parser = (value: JSONValue, field: FieldType) => JSONValue | undefined;

const parseText: Parser = (value) => (typeof value === "string" ? value : undefined);

const parseNumber: Parser = (value) => {
  if (typeof value !== "number" || Math.abs(value) > Number.MAX_SAFE_INTEGER) return undefined;
  return Math.round(value * 100) / 100 === value ? value : undefined;
};

const parseTime: Parser = (value) => {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/.test(value)) {
    return undefined;
  }
  const time = new Date(value);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
};

/** A field of one value takes a string, a field of several an array; there a single string counts as an array of one. */
function parseEach(parseItem: (text: string) => string | undefined): Parser {
  return (value, field) => {
    if (field.configuration.multipleValues !== true) return typeof value === "string" ? parseItem(value) : undefined;
    const items = (Array.isArray(value) ? value : [value]).map((item) =>
      typeof item === "string" ? parseItem(item) : undefined,
    );
    return items.every((item) => item !== undefined) ? items : undefined;
  };
}

function parseTelephone(text: string): string | undefined {
  const [number = "", extension] = text.split(/\s*(?:;ext=|ext\.?|x)\s*/i);
  const digits = number.replace(/[\s().-]/g, "");
  const suffix = extension === undefined ? "" : `;ext=${extension}`;
  if (/^\+[1-9]\d{1,14}$/.test(digits)) return digits + suffix;
  if (/^1?[2-9]\d{9}$/.test(digits)) return `+1${digits.slice(-10)}${suffix}`;
  return /^\d{7,15}$/.test(digits) ? digits + suffix : undefined;
}

const parseAddress: Parser = (value) => {
  if (!isObject(value)) return undefined;
  const { country = null } = value;
  return country === null || (typeof country === "string" && /^[A-Za-z]{2}$/.test(country)) ? value : undefined;
};

const hosts: Record<string, RegExp> = {
  FACEBOOK: /^(www\.)?facebook\.com$/,
  INSTAGRAM: /^(www\.)?instagram\.com$/,
  LINKEDIN: /^([a-z]{2,3}\.)?linkedin\.com$/,
  TWITTER: /^(www\.)?(twitter|x)\.com$/,
};

const parseHandle: Parser = (value, field) => {
  if (typeof value !== "string" || !URL.canParse(value)) return undefined;
  return hosts[String(field.configuration.handleService)]?.test(new URL(value).hostname) === true ? value : undefined;
};

const parseOption: Parser = (value, field) =>
  field.options.find((option) => option.id === value || option.label === value)?.id;

const parseOptions: Parser = (value, field) => {
  const ids = (Array.isArray(value) ? value : [value]).map((item) => parseOption(item, field));
  return ids.every((id) => id !== undefined) ? [...new Set(ids)] : undefined;
};

const parsers: Record<string, Parser> = {
  TEXT: parseText,
  MARKDOWN: parseText,
  HTML: parseText,
  NUMBER: parseNumber,
  CURRENCY: parseNumber,
  CHECKBOX: (value) => (typeof value === "boolean" ? value : undefined),
  DATETIME: parseTime,
  EMAIL: parseEach((text) => (/^[^\s@]+@[^\s@]+$/.test(text) ? text : undefined)),
  TELEPHONE: parseEach(parseTelephone),
  URL: parseEach((text) => (text === "" ? undefined : text)),
  ADDRESS: parseAddress,
  FULL_NAME: (value) => (isObject(value) ? value : undefined),
  SOCIAL_HANDLE: parseHandle,
  SINGLE_SELECT: parseOption,
  MULTI_SELECT: parseOptions,
};

/** The types that values can have. */
export const valueTypes: readonly string[] = Object.keys(parsers);
