import { fieldSchema, refused, withOptions } from "../check/field-schema.ts";
import { isJSONSchema, layersOf, membersOf } from "../description/definitions-for.ts";
import type { JSONSchema, OperationDetail, OperationInput } from "../description/operation.ts";
import type { KnownFields } from "../workspace/known-fields.ts";
import { isRecord, schemaAt } from "./value-at.ts";

/** The members of a body that are by the keys of a workspace. */
const holders = ["fields", "relationships"] as const;

/** Whether a body has members by the keys of a workspace. */
export function takesFields({ input: root }: Pick<OperationDetail, "input">): boolean {
  return schemaAt(["body", "fields"], root, root) !== undefined;
}

/**
 * Whether a body holds what only a workspace can say of: a key that its document does not name, or an option of a field that
 * it does.
 */
export function needsFields(operation: OperationDetail, { body }: OperationInput): boolean {
  const { input: root } = operation;
  const keysIn = (holder: string): string[] => Object.keys(Object(isRecord(body) ? body[holder] : undefined));
  if (holders.some((holder) => keysIn(holder).some((key) => isOwn(operation, holder, key)))) return true;
  const fields = membersOf(schemaAt(["body", "fields"], root, root) ?? {}, root);
  const open = keysIn("fields").filter((key) => !isListed(fields.get(key) ?? {}, root));
  return open.some((key) => selectsOf(operation.output ?? {}).has(key));
}

/** Whether a key of a body's `fields` or `relationships` is one that the document does not name. */
export function isOwn({ input: root }: Pick<OperationDetail, "input">, holder: string, key: string): boolean {
  const schema = holder === "fields" || holder === "relationships" ? schemaAt(["body", holder], root, root) : undefined;
  return schema !== undefined && !isNamed(key, schema, root);
}

/** The operation as a workspace takes it: with its keys and options in place of any. */
export function withFields(operation: OperationDetail, known: KnownFields): OperationDetail {
  const { input: root } = operation;
  const body = schemaAt(["body"], root, root);
  if (body === undefined) return operation;
  const members = membersOf(body, root);
  for (const holder of holders) {
    const schema = members.get(holder);
    if (schema !== undefined) members.set(holder, narrow(schema, { holder, root, known }));
  }
  const narrowed = { ...objectOf(body, root), properties: Object.fromEntries(members) };
  return { ...operation, input: { ...root, properties: { ...Object(root["properties"]), body: narrowed } } };
}

interface Narrowing {
  readonly holder: (typeof holders)[number];
  readonly root: JSONSchema;
  readonly known: KnownFields;
}

function narrow(schema: JSONSchema, { holder, root, known }: Narrowing): JSONSchema {
  const { fieldDefinitions: fields, relationshipDefinitions: links } = known;
  const own = schemaAt(["own"], schema, root) ?? {};
  const properties = new Map(membersOf(schema, root));
  for (const [key, field] of Object.entries(fields)) {
    const declared = properties.get(key);
    if (holder === "relationships") properties.set(key, declared ?? refused(`is a field: put it under body.fields`));
    else if (declared !== undefined && !isListed(declared, root)) properties.set(key, withOptions(declared, field));
    else if (declared === undefined && !isNamed(key, schema, root)) properties.set(key, fieldSchema(field, own));
  }
  for (const key of Object.keys(links)) {
    if (properties.has(key)) continue;
    properties.set(
      key,
      holder === "relationships" ? own : refused(`is a relationship: put it under body.relationships`),
    );
  }
  const patternProperties = Object.fromEntries(patternsOf(schema, root).filter(([pattern]) => !takesOwn(pattern)));
  return { ...objectOf(schema, root), properties: Object.fromEntries(properties), patternProperties };
}

/** An object that has the required members and the description of another one, and no other members than are listed. */
export function objectOf(schema: JSONSchema, root: JSONSchema): JSONSchema {
  const required = layersOf(schema, root).flatMap((layer) => layer["required"] ?? []);
  const description = layersOf(schema, root).find((layer) => "description" in layer)?.["description"] ?? "";
  return { type: "object", description, required, additionalProperties: false };
}

/** Whether a document names a key: `$name`, or a field that not every workspace has. */
function isNamed(key: string, schema: JSONSchema, root: JSONSchema): boolean {
  const patterns = patternsOf(schema, root).filter(([pattern]) => !takesOwn(pattern));
  return membersOf(schema, root).has(key) || patterns.some(([pattern]) => new RegExp(pattern).test(key));
}

/** Whether a pattern is that of the fields which a workspace may add. */
function takesOwn(pattern: string): boolean {
  return new RegExp(pattern).test("own");
}

export function patternsOf(schema: JSONSchema, root: JSONSchema): [pattern: string, member: JSONSchema][] {
  const all = layersOf(schema, root).flatMap((layer) => Object.entries(Object(layer["patternProperties"])));
  return all.filter((entry): entry is [string, JSONSchema] => isJSONSchema(entry[1]));
}

/** Whether a document has all values of a field, as those of the state of a task. */
export function isListed(declared: JSONSchema, root: JSONSchema): boolean {
  return layersOf(declared, root).some((layer) => "enum" in layer || "const" in layer);
}

/** The fields of a record that hold options. */
export function selectsOf(record: JSONSchema): Set<string> {
  const fields = [...membersOf(schemaAt(["fields"], record, record) ?? {}, record)];
  const isSelect = (field: JSONSchema): boolean => {
    const types = layersOf(membersOf(field, record).get("valueType") ?? {}, record);
    return types.some((layer) => String([layer["enum"] ?? layer["const"]].flat()[0]).endsWith("_SELECT"));
  };
  return new Set(fields.filter(([, field]) => isSelect(field)).map(([key]) => key));
}
