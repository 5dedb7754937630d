import type { FieldDefinition } from "../../generated/lightfield/index.ts";
import type { ParsedValue } from "../../src/jobs.ts";

type Parse = (value: unknown, definition: FieldDefinition) => ParsedValue;

/** The value of a cell as a field takes it, by the type of the field. */
export function parseValue(value: unknown, definition: FieldDefinition): ParsedValue {
  const given = typeof value === "string" ? value.trim() : value;
  return parsers[definition.valueType]?.(given, definition) ?? { value: given };
}

/** What else a type takes than what its records hold. */
const parsers: Readonly<Record<string, Parse>> = {
  TEXT: parseText,
  MARKDOWN: parseText,
  HTML: parseText,
  NUMBER: parseNumber,
  CURRENCY: parseNumber,
  CHECKBOX: parseFlag,
  DATETIME: parseTime,
  EMAIL: (value, definition) => parseList(value, holdsSeveral(definition, true), parseEmail),
  TELEPHONE: (value, definition) => parseList(value, holdsSeveral(definition, true), parseTelephone),
  URL: (value, definition) => parseList(value, holdsSeveral(definition, false), parseText),
  ADDRESS: (value) => parseObject(value, "an address as an object: { street, city, postalCode, country }"),
  FULL_NAME: (value) => parseObject(value, "a name as an object: { firstName, lastName }"),
  SINGLE_SELECT: parseOption,
  MULTI_SELECT: parseOptions,
};

function holdsSeveral({ typeConfiguration }: FieldDefinition, usually: boolean): boolean {
  return typeConfiguration.multipleValues ?? usually;
}

function parseText(value: unknown): ParsedValue {
  return typeof value === "string" || typeof value === "number" ? { value: String(value) } : needs("a text", value);
}

function parseNumber(value: unknown): ParsedValue {
  const number = typeof value === "string" && /^[+-]?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  if (typeof number !== "number" || !Number.isFinite(number)) return needs("a number, such as 1234.5", value);
  return Math.round(number * 100) / 100 === number ? { value: number } : needs("at most two decimals", value);
}

const flags: Readonly<Record<string, boolean>> = { true: true, yes: true, 1: true, false: false, no: false, 0: false };

function parseFlag(value: unknown): ParsedValue {
  const flag = flags[String(value).toLowerCase()];
  return flag === undefined ? needs("true or false", value) : { value: flag };
}

/** A time without a zone would mean another one on each machine. */
function parseTime(value: unknown): ParsedValue {
  const isZoned =
    value instanceof Date || /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d))?$/.test(String(value));
  const time = isZoned ? new Date(value instanceof Date ? value : String(value)) : undefined;
  if (time !== undefined && !Number.isNaN(time.getTime())) return { value: time.toISOString() };
  return needs("a date such as 2026-03-01, or a time such as 2026-03-01T09:00:00Z", value);
}

function parseEmail(text: string): ParsedValue {
  return /^[^\s@]+@[^\s@]+$/.test(text) ? { value: text } : needs("an email address", text);
}

/** As the API keeps it: with a country code where the number tells it, else as a number of the US. */
function parseTelephone(text: string): ParsedValue {
  const [number = "", extension] = text.split(/\s*(?:;ext=|ext\.?|x)\s*/i);
  const digits = number.replace(/[\s().-]/g, "");
  const suffix = extension === undefined ? "" : `;ext=${extension}`;
  if (/^\+[1-9]\d{1,14}$/.test(digits)) return { value: digits + suffix };
  if (/^1?[2-9]\d{9}$/.test(digits)) return { value: `+1${digits.slice(-10)}${suffix}` };
  return /^\d{7,15}$/.test(digits) ? { value: digits + suffix } : needs("a telephone number", text);
}

/** Several values in one text stand between commas or semicolons. */
function parseList(value: unknown, severalFit: boolean, parseOne: (text: string) => ParsedValue): ParsedValue {
  const items: unknown[] = typeof value === "string" ? value.split(/[,;]/) : [value].flat();
  const values: unknown[] = [];
  for (const item of items) {
    if (typeof item !== "string") return needs("texts", item);
    if (item.trim() === "") continue;
    const parsed = parseOne(item.trim());
    if ("problem" in parsed) return parsed;
    values.push(parsed.value);
  }
  if (severalFit) return { value: values };
  return values.length > 1 ? needs("one value", value) : { value: values[0] ?? null };
}

function parseObject(value: unknown, form: string): ParsedValue {
  return typeof value === "object" ? { value } : needs(form, value);
}

/** An option by its ID or label; by the label in any case where only one has it so. */
function parseOption(value: unknown, { typeConfiguration: { options = [] } }: FieldDefinition): ParsedValue {
  const exact = options.find(({ id, label }) => id === value || label === value);
  const [similar, another] = options.filter(({ label }) => label.toLowerCase() === String(value).toLowerCase());
  const option = exact ?? (another === undefined ? similar : undefined);
  if (option !== undefined) return { value: option.id };
  return needs(`one of the options ${options.map(({ label }) => label).join(", ")}`, value);
}

function parseOptions(value: unknown, definition: FieldDefinition): ParsedValue {
  const whole = typeof value === "string" ? parseOption(value, definition) : needs("options", value);
  if ("value" in whole) return { value: [whole.value] };
  const items: unknown[] = typeof value === "string" ? value.split(/[,;]/).map((item) => item.trim()) : [value].flat();
  const values: unknown[] = [];
  for (const item of items) {
    const parsed = parseOption(item, definition);
    if ("problem" in parsed) return parsed;
    values.push(parsed.value);
  }
  return { value: [...new Set(values)] };
}

function needs(what: string, value: unknown): { readonly problem: string } {
  return { problem: `It needs ${what}; got ${JSON.stringify(value)}.` };
}
