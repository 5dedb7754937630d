import { isObject, textsOf } from "../store/json.ts";
import type { JSONValue } from "../store/json.ts";
import { lookUpText } from "../store/lookup.ts";
import type { Lookup } from "../store/lookup.ts";
import { badRequest } from "./errors.ts";
import type { LightfieldError } from "./errors.ts";
import type { FieldType, ObjectType } from "./object-types.ts";
import type { ParsedFilter } from "./parse-filter.ts";
import { pipelineOf } from "./pipelines.ts";
import type { StoredRecord } from "./records.ts";

/** A condition on records. */
export interface Condition {
  readonly meets: (record: StoredRecord) => boolean;
  /** Each of these finds all records that meet the condition, and possibly others. */
  readonly lookups?: Lookup<StoredRecord>[];
}

/** Holds for records that have this value among those that `valuesOf` returns; `name` identifies the index. */
function equals(name: string, valuesOf: (record: StoredRecord) => readonly unknown[], value: unknown): Condition {
  return { meets: (record) => valuesOf(record).includes(value), lookups: [{ name, valuesOf, value }] };
}

/** Holds for records with a text that passes a test. Only texts that contain `part` can pass it. */
function hasText(name: string, part: string, textsIn: (record: StoredRecord) => string[], test: TextTest): Condition {
  return {
    meets: (record) => textsIn(record).some((text) => test(text)),
    lookups: lookUpText(name, textsIn, part),
  };
}

type TextTest = (text: string) => boolean;

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

/** The condition on a field. The first operator of its type is the default. */
export function filterField(field: FieldType, filter: ParsedFilter): Condition {
  const { name, value } = filter;
  const allowed = operators[field.valueType];
  const operator = filter.operator ?? allowed?.[0] ?? "equal";
  if (allowed?.includes(operator) !== true) throw unfitOperator(filter.key, field.valueType, operator);
  if (allowed === ordered) return compareNumbers(field, filter, operator);
  if (field.valueType === "CHECKBOX") return compareFlag(filter);
  if (field.valueType === "SINGLE_SELECT") return compareOption(field, filter);
  if (operator === "contains") return containsText(filter);
  const textsIn = ({ fields }: StoredRecord): string[] => asTexts(fields[name]);
  if (operator === "equal") return equals(name, textsIn, value);
  return hasText(name, value, textsIn, (text) => text.startsWith(value));
}

function containsText({ name, value }: ParsedFilter): Condition {
  const textsIn = ({ fields }: StoredRecord): string[] => textsOf(fields[name]);
  return hasText(name, value, textsIn, (text) => text.includes(value));
}

/** The condition on the pipeline of an opportunity: that of its stage. */
export function filterPipeline(type: ObjectType, { key, operator = "equal", value }: ParsedFilter): Condition {
  if (operator !== "equal") throw unfitOperator(key, "SINGLE_SELECT", operator);
  return equals("$pipeline", ({ fields }) => [pipelineOf(type, fields.$stage)], value);
}

/** The condition on a relationship, by its key. */
export function filterLinks(relationship: string, { key, operator = "equal", value }: ParsedFilter): Condition {
  if (operator !== "equal" && operator !== "contains") throw unfitOperator(key, "relationship", operator);
  return equals(`links.${relationship}`, (record) => record.links[relationship] ?? [], value);
}

function unfitOperator(key: string, valueType: string, operator: string): LightfieldError {
  return badRequest("invalid_configuration", key, `A ${valueType} field cannot be filtered by ${operator}.`);
}

const comparisons: Record<string, (left: number, right: number) => boolean> = {
  greaterThan: (left, right) => left > right,
  greaterThanOrEqual: (left, right) => left >= right,
  lessThan: (left, right) => left < right,
  lessThanOrEqual: (left, right) => left <= right,
};

function compareNumbers(field: FieldType, { key, name, value }: ParsedFilter, operator: string): Condition {
  const read = field.valueType === "DATETIME" ? (raw: JSONValue) => Date.parse(String(raw)) : Number;
  const bound = read(value);
  if (value === "" || Number.isNaN(bound)) {
    throw badRequest("invalid_type", key, `${key} needs ${field.valueType === "DATETIME" ? "a time" : "a number"}.`);
  }
  const valuesOf = ({ fields }: StoredRecord): number[] => {
    const current = fields[name] ?? null;
    return current === null ? [] : [read(current)];
  };
  const compare = comparisons[operator];
  if (compare === undefined) return equals(name, valuesOf, bound);
  return { meets: (record) => valuesOf(record).some((current) => compare(current, bound)) };
}

function compareFlag({ key, name, value }: ParsedFilter): Condition {
  if (value !== "true" && value !== "false") throw badRequest("invalid_type", key, `${key} needs true or false.`);
  return equals(name, (record) => [record.fields[name]], value === "true");
}

function compareOption(field: FieldType, { name, value }: ParsedFilter): Condition {
  const id = field.options.find((option) => option.id === value || option.label === value)?.id ?? value;
  return equals(name, (record) => [record.fields[name]], id);
}

/** A value as text, if it has any: the parts of a name joined by spaces, those of an address by commas. */
function asTexts(value: JSONValue | undefined): string[] {
  if (!isObject(value)) return typeof value === "string" ? [value] : [];
  const separator = "firstName" in value || "lastName" in value ? " " : ", ";
  const parts = Object.values(value).filter((part) => typeof part === "string");
  return parts.length === 0 ? [] : [parts.join(separator)];
}
