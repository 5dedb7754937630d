import { isObject, textsOf, type JSONValue } from "../store/json.ts";
import { trigramsOf } from "../store/lookup.ts";
import { badRequest, type LightfieldError } from "./errors.ts";
import type { Collection, Lookup, Selection } from "../store/collection.ts";
import type { FieldType, ObjectType } from "./object-types.ts";
import { pipelineOf } from "./pipelines.ts";
import type { StoredRecord } from "./records.ts";
import { resolveStages } from "./stage-filters.ts";

/** One condition of a query string, parsed: `$name[-equal]=Acme`. */
export interface WrittenFilter {
  /** Everything before the value. */
  key: string;
  /** Key or slug of the field or relationship; empty if the key cannot be parsed. */
  name: string;
  isNegated: boolean;
  operator: string | undefined;
  value: string;
}

/** A condition on records. */
export interface Filter {
  /** Key and value, as in the query string. */
  name: string;
  meets: (record: StoredRecord) => boolean;
  /** Each of these finds all records that meet the condition, and possibly others. */
  lookups?: Lookup<StoredRecord>[];
}

type Condition = Omit<Filter, "name">;

/** The records of a list that meet all conditions in a query string. */
export function findRecords(
  records: Collection<StoredRecord>,
  type: ObjectType,
  search: URLSearchParams,
): Selection<StoredRecord> | StoredRecord[] {
  const written = [...search]
    .filter(([key]) => key !== "limit" && key !== "offset")
    .map(([key, value]) => parseFilter(key, value));
  const filters = resolveStages(type, written).flatMap((filter): Filter[] => {
    const condition = readFilter(type, filter);
    return condition === undefined ? [] : [{ ...condition, name: `${filter.key}=${filter.value}` }];
  });
  if (filters.length === 0) return records;
  const meetsAll = (record: StoredRecord): boolean => filters.every(({ meets }) => meets(record));
  const lookups = filters.flatMap((filter) => filter.lookups ?? []);
  return records.keep(filters.map(({ name }) => name).join("&"), () => records.narrow(lookups).filter(meetsAll));
}

function parseFilter(key: string, value: string): WrittenFilter {
  const [, name = "", minus, operator] = /^([^[\]]+)(?:\[(-?)(\w+)\])?$/.exec(key) ?? [];
  return { key, name, isNegated: minus === "-", operator, value };
}

/** A key without an operator counts as a filter only if it names something to filter by or begins with `$`. */
function readFilter(type: ObjectType, filter: WrittenFilter): Condition | undefined {
  const { key, name, operator, value } = filter;
  const field = type.fields.get(name);
  const relationship = [...type.relationships].find(([, { slug }]) => `$${slug}` === name)?.[0];
  let condition: Condition;
  if (field !== undefined) condition = filterField(field, name, operator ?? defaultOperator(field), key, value);
  else if (relationship !== undefined) condition = filterLinks(relationship, operator ?? "equal", key, value);
  else if (name === "$pipeline" && type.pipeline !== undefined)
    condition = filterPipeline(type, operator ?? "equal", key, value);
  else if (operator === undefined && !key.startsWith("$")) return undefined;
  else throw badRequest("unknown_field", key, `There is no field or relationship named ${name || key} to filter by.`);
  return filter.isNegated ? { meets: (record) => !condition.meets(record) } : condition;
}

/** Holds for records that have this value among those that `valuesOf` returns; `name` identifies the index. */
function equals(name: string, valuesOf: (record: StoredRecord) => readonly unknown[], value: unknown): Condition {
  return { meets: (record) => valuesOf(record).includes(value), lookups: [{ name, valuesOf, value }] };
}

/** Holds for records with a text that passes a test, which only texts with a given part can pass. */
function hasText(name: string, part: string, textsIn: (record: StoredRecord) => string[], test: TextTest): Condition {
  const valuesOf = (record: StoredRecord): number[] => textsIn(record).flatMap(trigramsOf);
  return {
    meets: (record) => textsIn(record).some((text) => test(text)),
    lookups: trigramsOf(part).map((value) => ({ name: `trigrams of ${name}`, valuesOf, value })),
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

function defaultOperator(field: FieldType): string {
  return operators[field.valueType]?.[0] ?? "equal";
}

function filterField(field: FieldType, name: string, operator: string, key: string, value: string): Condition {
  if (operators[field.valueType]?.includes(operator) !== true) throw unfit(key, field.valueType, operator);
  if (operators[field.valueType] === ordered) return compareNumbers(field, name, operator, key, value);
  if (field.valueType === "CHECKBOX") return compareFlag(name, key, value);
  if (field.valueType === "SINGLE_SELECT") return compareOption(field, name, value);
  if (operator === "contains") {
    return hasText(
      name,
      value,
      ({ fields }) => textsOf(fields[name]),
      (text) => text.includes(value),
    );
  }
  const textsIn = ({ fields }: StoredRecord): string[] => asTexts(fields[name]);
  if (operator === "equal") return equals(name, textsIn, value);
  return hasText(name, value, textsIn, (text) => text.startsWith(value));
}

function unfit(key: string, valueType: string, operator: string): LightfieldError {
  return badRequest("invalid_configuration", key, `A ${valueType} field cannot be filtered by ${operator}.`);
}

const comparisons: Record<string, (left: number, right: number) => boolean> = {
  greaterThan: (left, right) => left > right,
  greaterThanOrEqual: (left, right) => left >= right,
  lessThan: (left, right) => left < right,
  lessThanOrEqual: (left, right) => left <= right,
};

function compareNumbers(field: FieldType, name: string, operator: string, key: string, value: string): Condition {
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

function compareFlag(name: string, key: string, value: string): Condition {
  if (value !== "true" && value !== "false") throw badRequest("invalid_type", key, `${key} needs true or false.`);
  return equals(name, (record) => [record.fields[name]], value === "true");
}

function compareOption(field: FieldType, name: string, value: string): Condition {
  const id = field.options.find((option) => option.id === value || option.label === value)?.id ?? value;
  return equals(name, (record) => [record.fields[name]], id);
}

function filterPipeline(type: ObjectType, operator: string, key: string, value: string): Condition {
  if (operator !== "equal") throw unfit(key, "SINGLE_SELECT", operator);
  return equals("$pipeline", ({ fields }) => [pipelineOf(type, fields.$stage)], value);
}

function filterLinks(relationship: string, operator: string, key: string, value: string): Condition {
  if (operator !== "equal" && operator !== "contains") throw unfit(key, "relationship", operator);
  return equals(`links.${relationship}`, (record) => record.links[relationship] ?? [], value);
}

/** A value as text, if it has any: the parts of a name joined by spaces, those of an address by commas. */
function asTexts(value: JSONValue | undefined): string[] {
  if (!isObject(value)) return typeof value === "string" ? [value] : [];
  const separator = "firstName" in value || "lastName" in value ? " " : ", ";
  const parts = Object.values(value).filter((part) => typeof part === "string");
  return parts.length === 0 ? [] : [parts.join(separator)];
}
