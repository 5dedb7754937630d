import { isObject, textsOf, type Json } from "../json.ts";
import { badRequest, type LightfieldError } from "./errors.ts";
import type { FieldType, ObjectType } from "./object-types.ts";
import type { StoredRecord } from "./records.ts";

export type Condition = (record: StoredRecord) => boolean;

/** The conditions in a query string, all of which a record must meet. */
export function readFilters(type: ObjectType, search: URLSearchParams): Condition[] {
  return [...search].flatMap(([key, value]) => {
    const condition = key === "limit" || key === "offset" ? undefined : readFilter(type, key, value);
    return condition === undefined ? [] : [condition];
  });
}

/** A key without an operator is taken for a filter only if it could be meant as one. */
function readFilter(type: ObjectType, key: string, value: string): Condition | undefined {
  const [, name = "", minus = "", operator] = /^([^[\]]+)(?:\[(-?)(\w+)\])?$/.exec(key) ?? [];
  const field = type.fields.get(name);
  const relationship = [...type.relationships].find(([, { slug }]) => `$${slug}` === name)?.[0];
  let test: Condition;
  if (field !== undefined) test = filterField(field, name, operator ?? defaultOperator(field), key, value);
  else if (relationship !== undefined) test = filterLinks(relationship, operator ?? "equal", key, value);
  else if (operator === undefined && !key.startsWith("$")) return undefined;
  else throw badRequest("unknown_field", key, `There is no field or relationship named ${name || key} to filter by.`);
  return minus === "-" ? (record) => !test(record) : test;
}

const ordered = ["equal", "greaterThan", "greaterThanOrEqual", "lessThan", "lessThanOrEqual"];
const textual = ["equal", "startsWith"];

const operators: Record<string, string[]> = {
  NUMBER: ordered,
  CURRENCY: ordered,
  DATETIME: ordered,
  TEXT: textual,
  FULL_NAME: textual,
  SOCIAL_HANDLE: textual,
  ADDRESS: textual,
  CHECKBOX: ["equal"],
  SINGLE_SELECT: ["equal"],
  EMAIL: ["contains"],
  TELEPHONE: ["contains"],
  URL: ["contains"],
};

function defaultOperator(field: FieldType): string {
  return operators[field.valueType]?.[0] ?? "equal";
}

function filterField(field: FieldType, name: string, operator: string, key: string, value: string): Condition {
  if (operators[field.valueType]?.includes(operator) !== true) throw unfit(key, field.valueType, operator);
  if (operators[field.valueType] === ordered) return compareNumbers(field, name, operator, key, value);
  if (field.valueType === "CHECKBOX") return compareFlag(name, key, value);
  if (field.valueType === "SINGLE_SELECT") return compareOption(field, name, value);
  if (operator === "contains") return (record) => textsOf(record.fields[name]).some((text) => text.includes(value));
  if (operator === "equal") return (record) => asText(record.fields[name]) === value;
  return (record) => asText(record.fields[name])?.startsWith(value) === true;
}

function unfit(key: string, valueType: string, operator: string): LightfieldError {
  return badRequest("invalid_configuration", key, `A ${valueType} field cannot be filtered by ${operator}.`);
}

const comparisons: Record<string, (left: number, right: number) => boolean> = {
  equal: (left, right) => left === right,
  greaterThan: (left, right) => left > right,
  greaterThanOrEqual: (left, right) => left >= right,
  lessThan: (left, right) => left < right,
  lessThanOrEqual: (left, right) => left <= right,
};

function compareNumbers(field: FieldType, name: string, operator: string, key: string, value: string): Condition {
  const read = field.valueType === "DATETIME" ? (raw: Json) => Date.parse(String(raw)) : Number;
  const bound = read(value);
  if (value === "" || Number.isNaN(bound)) {
    throw badRequest("invalid_type", key, `${key} needs ${field.valueType === "DATETIME" ? "a time" : "a number"}.`);
  }
  const compare = comparisons[operator] ?? Object.is;
  return (record) => {
    const current = record.fields[name] ?? null;
    return current !== null && compare(read(current), bound);
  };
}

function compareFlag(name: string, key: string, value: string): Condition {
  if (value !== "true" && value !== "false") throw badRequest("invalid_type", key, `${key} needs true or false.`);
  return (record) => record.fields[name] === (value === "true");
}

function compareOption(field: FieldType, name: string, value: string): Condition {
  const id = field.options.find((option) => option.id === value || option.label === value)?.id ?? value;
  return (record) => record.fields[name] === id;
}

function filterLinks(relationship: string, operator: string, key: string, value: string): Condition {
  if (operator !== "equal" && operator !== "contains") throw unfit(key, "relationship", operator);
  return (record) => record.links[relationship]?.includes(value) === true;
}

/** A value as text: the parts of a name with a space between, those of an address with commas. */
function asText(value: Json | undefined): string | undefined {
  if (!isObject(value)) return typeof value === "string" ? value : undefined;
  const separator = "firstName" in value || "lastName" in value ? " " : ", ";
  const parts = Object.values(value).filter((part) => typeof part === "string");
  return parts.length === 0 ? undefined : parts.join(separator);
}
