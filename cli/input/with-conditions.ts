import { operatorsOf } from "../check/conditions.ts";
import { knownOperators } from "../check/operators-of-type.ts";
import { isJSONSchema, layersOf, membersOf } from "../description/definitions-for.ts";
import type { JSONSchema, OperationDetail, OperationInput } from "../description/operation.ts";
import type { KnownFields } from "../workspace/known-fields.ts";
import { isRecord, schemaAt } from "./value-at.ts";

/** Whether a query has conditions on fields that its document does not name. */
export function hasOwnConditions({ input: root }: OperationDetail, { query }: OperationInput): boolean {
  const schema = schemaAt(["query"], root, root);
  if (schema === undefined || !isRecord(query)) return false;
  const others = otherPatterns(schema, root);
  const isNamed = (name: string): boolean =>
    membersOf(schema, root).has(name) || Object.keys(others).some((pattern) => new RegExp(pattern).test(name));
  return Object.keys(query).some((name) => !isNamed(name));
}

/** The operation with conditions on the fields of a workspace, each by the operators of its type, in place of any. */
export function withConditions(operation: OperationDetail, { fieldDefinitions }: KnownFields): OperationDetail {
  const { input: root } = operation;
  const query = schemaAt(["query"], root, root);
  const value = query && schemaAt(["own[equal]"], query, root);
  if (query === undefined || value === undefined) return operation;
  const all = operatorsOf("own", query, root);
  const conditions = Object.entries(fieldDefinitions).flatMap(([key, { valueType }]) => {
    const operators = knownOperators(valueType) ?? all;
    return operators.flatMap((operator) => [`${key}[${operator}]`, `${key}[-${operator}]`]);
  });
  const properties = {
    ...Object.fromEntries(conditions.map((condition) => [condition, value])),
    ...Object.fromEntries(membersOf(query, root)),
  };
  const patternProperties = { ...otherPatterns(query, root), [ofRelationships]: value };
  const required = layersOf(query, root).flatMap((layer) => layer["required"] ?? []);
  const narrowed = { type: "object", properties, patternProperties, required, additionalProperties: false };
  return { ...operation, input: { ...root, properties: { ...Object(root["properties"]), query: narrowed } } };
}

/** They go by the slugs of their definitions, of which not all are told. */
const ofRelationships = String.raw`^\$[^\[\]]+-[^\[\]]+\[-?(equal|contains)\]$`;

/** The patterns but for that of the fields which a workspace may add. */
function otherPatterns(query: JSONSchema, root: JSONSchema): Record<string, JSONSchema> {
  const patterns = layersOf(query, root).flatMap((layer) => Object.entries(Object(layer["patternProperties"])));
  const named = patterns.filter((entry): entry is [string, JSONSchema] => isJSONSchema(entry[1]));
  return Object.fromEntries(named.filter(([pattern]) => !new RegExp(pattern).test("own[equal]")));
}
