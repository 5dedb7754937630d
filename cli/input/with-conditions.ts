import { conditionParts, operatorsOf } from "../check/conditions.ts";
import { conditionSchema } from "../check/condition-schema.ts";
import { optionEnum } from "../check/field-schema.ts";
import type { KnownField } from "../check/field-schema.ts";
import { membersOf } from "../description/definitions-for.ts";
import type { JSONSchema, OperationDetail, OperationInput } from "../description/operation.ts";
import type { KnownFields } from "../workspace/known-fields.ts";
import { isRecord, schemaAt } from "./value-at.ts";
import { isListed, objectOf, patternsOf, selectsOf } from "./with-fields.ts";

/** Whether a query has a condition that only a workspace can judge: on a key of its own, or by an option. */
export function needsConditions({ input: root, item }: OperationDetail, { query }: OperationInput): boolean {
  const schema = schemaAt(["query"], root, root);
  if (schema === undefined || !isRecord(query)) return false;
  const declared = membersOf(schema, root);
  const open = Object.keys(query).filter(
    (name) => conditionParts(name) !== undefined && !isListed(declared.get(name) ?? {}, root),
  );
  const own = ownPatterns(schema, root);
  if (open.some((name) => own.some(([pattern]) => new RegExp(pattern).test(name)))) return true;
  return open.some((name) => selectsOf(item ?? {}).has(conditionParts(name)?.field ?? ""));
}

/** The operation as a workspace takes it: with conditions on its keys, and by its options, in place of any. */
export function withConditions(operation: OperationDetail, { fieldDefinitions }: KnownFields): OperationDetail {
  const { input: root } = operation;
  const query = schemaAt(["query"], root, root);
  const own = query === undefined ? [] : ownPatterns(query, root);
  if (query === undefined || own.length === 0) return operation;
  const members = membersOf(query, root);
  const kept = patternsOf(query, root).filter(([pattern]) => !takesOwn(pattern));
  for (const [name, field] of conditionsOf(fieldDefinitions, query, root)) {
    const [declared, schema] = [members.get(name), conditionSchema(field, conditionParts(name)?.operator ?? "")];
    if (declared !== undefined) members.set(name, isListed(declared, root) ? declared : withOptions(declared, field));
    else if (schema !== undefined && !kept.some(([pattern]) => new RegExp(pattern).test(name)))
      members.set(name, schema);
  }
  const properties = Object.fromEntries(members);
  const patternProperties = Object.fromEntries([...kept, ...own.filter(takesLinks).map(() => link)]);
  const narrowed = { ...objectOf(query, root), properties, patternProperties };
  return { ...operation, input: { ...root, properties: { ...Object(root["properties"]), query: narrowed } } };
}

/** All that the document lets one try on some fields. */
function conditionsOf(
  fields: KnownFields["fieldDefinitions"],
  query: JSONSchema,
  root: JSONSchema,
): [name: string, field: KnownField][] {
  return Object.entries(fields).flatMap(([key, field]) =>
    operatorsOf(key, query, root).flatMap((operator): [string, KnownField][] => [
      [`${key}[${operator}]`, field],
      [`${key}[-${operator}]`, field],
    ]),
  );
}

function withOptions(declared: JSONSchema, { valueType, typeConfiguration }: KnownField): JSONSchema {
  return valueType === "SINGLE_SELECT" ? { ...declared, ...optionEnum(typeConfiguration.options ?? []) } : declared;
}

function ownPatterns(query: JSONSchema, root: JSONSchema): [pattern: string, member: JSONSchema][] {
  return patternsOf(query, root).filter(([pattern]) => takesOwn(pattern));
}

/** Whether a pattern is that of conditions on the fields which a workspace may add. */
function takesOwn(pattern: string): boolean {
  return new RegExp(pattern).test("own[equal]");
}

/** Whether a pattern is that of conditions on relationships as well: those go by slugs that definitions need not have. */
function takesLinks([pattern]: readonly [pattern: string, member: JSONSchema]): boolean {
  return new RegExp(pattern).test("$task-account[equal]");
}

const link = [String.raw`^\$[^\[\]]+-[^\[\]]+\[-?(equal|contains)\]$`, { type: "string" }] as const;
