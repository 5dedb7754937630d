import type { FieldDefinition, RelationshipDefinition, TypeConfiguration } from "lightfield-wootiv/lightfield";
import { CLIError } from "../cli-error.ts";
import { standardObjects } from "./definitions.ts";
import type { ObjectDefinitions, WorkspaceDefinitions } from "./definitions.ts";

/** Definitions as a file: keys are sorted, so that the same definitions are the same bytes. */
export function printDefinitions(definitions: WorkspaceDefinitions): string {
  return `${JSON.stringify(definitions, sortKeys, 2)}\n`;
}

/** The order of options stays: it is the one that people see. */
function sortKeys(_key: string, value: unknown): unknown {
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/**
 * Reads what `printDefinitions` prints.
 *
 * @throws CLIError that names the first mistake
 */
export function parseDefinitions(text: string): WorkspaceDefinitions {
  const { objects = {}, customObjects = {}, ...others } = readRecord(parseJSON(text), "the file");
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw misfit(unknown, "is not one of objects and customObjects");
  const standard = mapRecord(objects, "objects", (value, path) => {
    if (!standardObjects.some((name) => path === `objects.${name}`)) throw misfit(path, "is no object of the API");
    return readObject(value, path);
  });
  const custom = mapRecord(customObjects, "customObjects", (value, path) => {
    return { label: readText(readRecord(value, path)["label"], `${path}.label`), ...readObject(value, path) };
  });
  return { objects: standard, customObjects: custom };
}

function readObject(value: unknown, path: string): ObjectDefinitions {
  const { fieldDefinitions = {}, relationshipDefinitions = {} } = readRecord(value, path);
  return {
    fieldDefinitions: mapRecord(fieldDefinitions, `${path}.fieldDefinitions`, readField),
    relationshipDefinitions: mapRecord(relationshipDefinitions, `${path}.relationshipDefinitions`, readRelationship),
  };
}

function readField(value: unknown, path: string): FieldDefinition {
  const { label, description, valueType, readOnly, typeConfiguration = {} } = readRecord(value, path);
  return {
    label: readText(label, `${path}.label`),
    description: typeof description === "string" ? description : null,
    valueType: readText(valueType, `${path}.valueType`),
    readOnly: readOnly === true,
    typeConfiguration: readConfiguration(typeConfiguration, `${path}.typeConfiguration`),
  };
}

function readConfiguration(value: unknown, path: string): TypeConfiguration {
  const { currency, multipleValues, options } = readRecord(value, path);
  return {
    ...(typeof currency === "string" ? { currency } : {}),
    ...(typeof multipleValues === "boolean" ? { multipleValues } : {}),
    ...(options === undefined ? {} : { options: readOptions(options, `${path}.options`) }),
  };
}

function readOptions(value: unknown, path: string): { id: string; label: string }[] {
  if (!Array.isArray(value)) throw misfit(path, "is no array");
  return value.map((item: unknown, index) => {
    const { id, label } = readRecord(item, `${path}[${index}]`);
    return { id: readText(id, `${path}[${index}].id`), label: readText(label, `${path}[${index}].label`) };
  });
}

function readRelationship(value: unknown, path: string): RelationshipDefinition {
  const { label, description, cardinality, objectType, slug } = readRecord(value, path);
  return {
    label: readText(label, `${path}.label`),
    description: typeof description === "string" ? description : null,
    cardinality: readText(cardinality, `${path}.cardinality`),
    objectType: readText(objectType, `${path}.objectType`),
    ...(typeof slug === "string" ? { slug } : {}),
  };
}

function parseJSON(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CLIError("is not JSON");
  }
}

function mapRecord<T>(value: unknown, path: string, read: (value: unknown, path: string) => T): Record<string, T> {
  const entries = Object.entries(readRecord(value, path));
  return Object.fromEntries(entries.map(([key, item]) => [key, read(item, `${path}.${key}`)]));
}

function readText(value: unknown, path: string): string {
  if (typeof value !== "string") throw misfit(path, "is no text");
  return value;
}

function readRecord(value: unknown, path: string): Record<string, unknown> {
  if (!isRecord(value)) throw misfit(path, "is no object");
  return value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function misfit(path: string, fault: string): CLIError {
  return new CLIError(`holds no definitions: ${path} ${fault}`);
}
