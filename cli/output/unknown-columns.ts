import { didYouMean, nearest } from "../check/nearest.ts";
import { follow, isJSONSchema, layersOf, membersOf } from "../description/definitions-for.ts";
import type { JSONSchema } from "../description/operation.ts";
import { columnNames } from "./unknown-names.ts";

/**
 * Those of some columns that no record can have, by the names that `pick` knows: members, members of an inner object by
 * their own names, and paths. Where records may have members that no document lists, such as the fields of a workspace,
 * any name may be one.
 */
export function unknownColumns(names: readonly string[], records: JSONSchema): string[] {
  const record = recordOf(records);
  const members = [...membersOf(record, records).values()];
  const holders = [record, ...members.filter((member) => !isFree(member, records))];
  const isUnclear = holders.length <= members.length; // a part that may be anything may have it, unless a name is near
  return names.filter((name) => {
    if (holders.some((holder) => mayHold(name.split("."), holder, records))) return false;
    return !isUnclear || nearest(name, knownColumns(records)) !== undefined;
  });
}

function knownColumns(records: JSONSchema): string[] {
  return [...new Set(columnNames({ ...recordOf(records), $defs: records["$defs"] }))];
}

/** `no column nme. Did you mean $name?`, for a sentence about a list or a tool. */
export function explainColumn(name: string, records: JSONSchema): string {
  const known = knownColumns(records);
  const listed = [...known.slice(0, most), ...(known.length > most ? [`${known.length - most} more`] : [])];
  return `no column ${name}.${didYouMean(name, known) || ` It has ${listed.join(", ")}.`}`;
}

/** One record, of one or of a list. */
function recordOf(records: JSONSchema): JSONSchema {
  const items = layersOf(records, records).map((layer) => layer["items"]);
  return items.find(isJSONSchema) ?? records;
}

/** How many names a sentence lists. */
const most = 12;

/** A field is written as its value, and a path goes on in that: `$name.firstName`. */
function mayHold([first, ...rest]: readonly string[], schema: JSONSchema, root: JSONSchema): boolean {
  if (first === undefined) return true;
  const value = membersOf(schema, root).get("value");
  return [schema, ...(value === undefined ? [] : [value])].some((holder) => {
    const member = membersOf(holder, root).get(first);
    if (member === undefined) return takesAny(holder, root) && !(first.startsWith("$") && listsSystem(holder, root));
    return mayHold(rest, member, root);
  });
}

/** Whether a document lists the system fields of an object: those that a workspace adds have no `$`. */
function listsSystem(schema: JSONSchema, root: JSONSchema): boolean {
  return [...membersOf(schema, root).keys()].some((name) => name.startsWith("$"));
}

/** Whether a value may have members that its schema does not list: it lists none, or says so. */
function takesAny(schema: JSONSchema, root: JSONSchema): boolean {
  const layers = layersOf(schema, root);
  const isOpen = ({ additionalProperties: others }: JSONSchema): boolean => others === true || isJSONSchema(others);
  return layers.some((layer) => isOpen(layer) || layer["patternProperties"] !== undefined) || isFree(schema, root);
}

function isFree(schema: JSONSchema, root: JSONSchema): boolean {
  const { type } = follow(schema, root);
  const mayBeObject = type === undefined || [type].flat().includes("object");
  return mayBeObject && membersOf(schema, root).size === 0;
}
