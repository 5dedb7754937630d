import type { Document, Operation, Schema } from "../document/document.ts";
import { isJSON, pickContent } from "../document/media-types.ts";
import { resolve } from "../document/references.ts";
import { isSchema } from "../schemas/subschemas.ts";
import { valueKinds } from "../schemas/value-kinds.ts";

/** Whether an operation returns one thing for certain: no JSON, or an object without any array near its top, or a map of scalars. */
export function returnsOne(operation: Operation, document: Document): boolean {
  const success = Object.entries(operation.responses ?? {}).find(([status]) => status.startsWith("2"));
  const content = success && pickContent(Object(resolve(document, success[1])).content);
  if (content === undefined) return false;
  if (!isJSON(content.mediaType)) return !/json|ndjson|event-stream/.test(content.mediaType);
  return isOne(content.schema, document, 2);
}

/** What is not plainly an object may be a list, and so may a map of objects: they are often by their IDs. */
function isOne(schema: Schema | undefined, document: Document, depth: number): boolean {
  const { type, properties, additionalProperties, allOf, anyOf, oneOf } = read(schema, document);
  if (allOf !== undefined || anyOf !== undefined || oneOf !== undefined) return false;
  if (properties === undefined) return isMapOfScalars(additionalProperties, document);
  const members = Object.values(properties).map((member) => read(member, document));
  if ((type !== undefined && type !== "object") || members.length === 0) return false;
  return members.every((member) => !mayHoldList(member, document, depth - 1));
}

function isMapOfScalars(values: unknown, document: Document): boolean {
  if (!isSchema(values)) return false;
  const kinds = valueKinds(values, document);
  return kinds.size === 1 && kinds.has("scalar");
}

function mayHoldList({ type, items, properties }: Schema, document: Document, depth: number): boolean {
  if ([type].flat().includes("array") || items !== undefined) return true;
  const members = depth === 0 ? [] : Object.values(properties ?? {}).map((member) => read(member, document));
  return members.some((member) => mayHoldList(member, document, depth - 1));
}

function read(schema: Schema | undefined, document: Document): Schema {
  return Object(resolve<Schema>(document, schema ?? {}));
}
