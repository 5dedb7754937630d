import { didYouMean } from "../check/nearest.ts";
import { layersOf, membersOf } from "../description/definitions-for.ts";
import type { JSONSchema } from "../description/operation.ts";
import { find, rowOf } from "./record-values.ts";

/** A name that was chosen of records and that they do not have. */
export interface UnknownName {
  readonly name: string;
  /** A sentence with the nearest name that is there. */
  readonly message: string;
}

/**
 * The names that neither the schema of a record nor any of some records has. Without records there is none: a workspace
 * may have fields that no schema lists.
 */
export function unknownNames(
  names: readonly string[],
  schema: JSONSchema | undefined,
  records: readonly unknown[],
): UnknownName[] {
  if (records.length === 0) return [];
  const unknown = names.filter(
    (name) =>
      records.every((record) => find(record, name) === undefined) &&
      !(schema !== undefined && declares(schema, name.split("."))),
  );
  if (unknown.length === 0) return [];
  const known = new Set([...columnNames(schema), ...records.flatMap((record) => Object.keys(rowOf(record)))]);
  return unknown.map((name) => ({ name, message: `There is no column ${name}.${didYouMean(name, known)}` }));
}

/** Whether there may be such a member, or such a member of one of its members: both go by the same name. */
function declares(schema: JSONSchema, path: readonly string[]): boolean {
  const inner = [...membersOf(schema, schema).values()];
  return [schema, ...inner].some((one) => leads(one, path, schema));
}

function leads(schema: JSONSchema, [first, ...rest]: readonly string[], root: JSONSchema): boolean {
  const member = first === undefined ? undefined : membersOf(schema, root).get(first);
  if (member === undefined) return false;
  const value = valueOf(member, root);
  return rest.length === 0 || membersOf(value, root).size === 0 || leads(value, rest, root);
}

/** Of a field, its value: `{ value, valueType }` is written as what it holds. */
function valueOf(schema: JSONSchema, root: JSONSchema): JSONSchema {
  const members = membersOf(schema, root);
  return (members.has("valueType") && members.get("value")) || schema;
}

/** The names of the columns that records of a schema have, those of inner objects by their own. */
export function columnNames(schema: JSONSchema | undefined): string[] {
  if (schema === undefined) return [];
  return [...membersOf(schema, schema)].flatMap(([name, member]) => {
    const isField = layersOf(member, schema).some(({ properties }) => "valueType" in Object(properties));
    return [name, ...(isField ? [] : membersOf(member, schema).keys())];
  });
}
