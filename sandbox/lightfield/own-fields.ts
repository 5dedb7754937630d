import { readSeedObject, seedDataError } from "../server/seed-data.ts";
import { isObject } from "../store/json.ts";
import type { JSONObject, JSONValue } from "../store/json.ts";
import type { IDSource } from "../store/random.ts";
import { valueTypes } from "./field-values.ts";
import { buildField } from "./object-types.ts";
import type { FieldOptions, FieldType, ObjectType } from "./object-types.ts";

const members = ["valueType", "label", "readOnly", "typeConfiguration", "id", "description", "slug", "system"];

const defaults: Record<string, JSONObject> = {
  EMAIL: { multipleValues: false },
  TELEPHONE: { multipleValues: false },
  URL: { multipleValues: false },
  CURRENCY: { currency: "USD" },
};

/** Adds the custom fields of a type. @throws TypeError that names the first definition with a mistake */
export function addOwnFields(type: ObjectType, definitions: JSONObject, ids: IDSource): void {
  for (const [key, value] of Object.entries(definitions)) {
    const path = `fields.${type.slug}.${key}`;
    if (!/^[a-z][\w-]*$/i.test(key) || key in {}) throw seedDataError(path, "is no name for a custom field");
    if (type.fields.has(key)) throw seedDataError(path, `is a field that ${type.slug} has already`);
    type.fields.set(key, readOwnField(ids, key, value, path));
  }
}

/** @throws TypeError that names the mistake in the definition, if there is one */
export function readOwnField(ids: IDSource, key: string, value: JSONValue, path: string): FieldType {
  const definition = readSeedObject(value, path, members);
  const valueType = readValueType(definition.valueType, path);
  return buildField(ids, key, valueType, readOptions(valueType, definition, path));
}

function readValueType(value: JSONValue | undefined, path: string): string {
  const valueType = valueTypes.find((known) => known === value);
  if (valueType === undefined) throw seedDataError(`${path}.valueType`, `is one of ${valueTypes.join(", ")}`);
  return valueType;
}

function readOptions(valueType: string, definition: JSONObject, path: string): FieldOptions {
  const { label, description, readOnly = false, typeConfiguration = {} } = definition;
  if (label !== undefined && typeof label !== "string") throw seedDataError(`${path}.label`, "takes a text");
  if (typeof readOnly !== "boolean") throw seedDataError(`${path}.readOnly`, "takes true or false");
  const { options, ...rest } = readSeedObject(typeConfiguration, `${path}.typeConfiguration`);
  const configuration = { ...defaults[valueType], ...rest };
  if (valueType === "SOCIAL_HANDLE" && !isService(configuration.handleService)) {
    throw seedDataError(`${path}.typeConfiguration.handleService`, "is FACEBOOK, INSTAGRAM, LINKEDIN or TWITTER");
  }
  const labels = valueType.endsWith("_SELECT") ? { options: readLabels(options, path) } : {};
  const texts = {
    ...(label === undefined ? {} : { label }),
    ...(typeof description === "string" ? { description } : {}),
  };
  return { readOnly, configuration, ...labels, ...texts };
}

function isService(value: JSONValue | undefined): boolean {
  return typeof value === "string" && ["FACEBOOK", "INSTAGRAM", "LINKEDIN", "TWITTER"].includes(value);
}

/** The labels of a select: texts, or options as definitions show them, whose IDs are kept. */
function readLabels(options: JSONValue | undefined, path: string): [id: string | undefined, label: string][] {
  const items = Array.isArray(options) ? options : [];
  const labels = items.map((item): [string | undefined, string] => {
    const option = isObject(item) ? item : { label: item };
    return [
      typeof option.id === "string" ? option.id : undefined,
      typeof option.label === "string" ? option.label : "",
    ];
  });
  const isDistinct = new Set(labels.map(([, label]) => label)).size === labels.length;
  if (labels.length === 0 || !isDistinct || labels.some(([, label]) => label === "")) {
    throw seedDataError(`${path}.typeConfiguration.options`, "takes an array of different labels");
  }
  return labels;
}
