import { isEqualJSON, objectOf } from "../store/json.ts";
import type { JSONValue } from "../store/json.ts";
import type { LightfieldCall, LightfieldHandler } from "./call.ts";
import { notFound } from "./errors.ts";
import { presentHistory } from "./field-history.ts";
import { parseFields } from "./field-values.ts";
import { findRecords } from "./filters.ts";
import type { ObjectType } from "./object-types.ts";
import { presentDefinitions, presentPage, presentRecord } from "./present.ts";
import type { StoredRecord } from "./records.ts";
import { applyLinks } from "./relationships.ts";
import type { LightfieldWorkspace } from "./workspace.ts";

/** Returns the object type of a call: a fixed one, or the one that the path names. */
export type TypeOf = (workspace: LightfieldWorkspace, call: LightfieldCall) => ObjectType;

export function fixedType(slug: string): TypeOf {
  return (workspace) => workspace.type(slug);
}

export const typeInPath: TypeOf = (workspace, { params }) => {
  const type = workspace.types.get(params.entitySlug ?? "");
  if (type?.isCustom !== true) throw notFound("object type", params.entitySlug ?? "");
  return type;
};

function findRecord(typeOf: TypeOf, workspace: LightfieldWorkspace, call: LightfieldCall): StoredRecord {
  return workspace.records.find(typeOf(workspace, call).slug, call.params.id);
}

export function listRecords(typeOf: TypeOf): LightfieldHandler {
  return (workspace, call) => {
    const type = typeOf(workspace, call);
    const records = workspace.search.list(type.slug);
    const canFilter = call.operation.parameters.some((parameter) => parameter.name === "filter");
    const found = canFilter ? findRecords(records, type, call.search) : records;
    return presentPage(found, call.query, (record) => presentRecord(workspace.records, record));
  };
}

export function retrieveRecord(typeOf: TypeOf): LightfieldHandler {
  return (workspace, call) => presentRecord(workspace.records, findRecord(typeOf, workspace, call));
}

/** Creates a record. `complete` does what a type needs in addition. */
export function createRecord(
  typeOf: TypeOf,
  complete?: (workspace: LightfieldWorkspace, record: StoredRecord, call: LightfieldCall) => void,
): LightfieldHandler {
  return (workspace, call) => {
    const type = typeOf(workspace, call);
    const fields = parseFields(type, objectOf(call.body.fields));
    const changes = workspace.links.planCreation(type, objectOf(call.body.relationships));
    const record = workspace.records.create(type, fields);
    applyLinks(workspace.records, record, changes);
    complete?.(workspace, record, call);
    return presentRecord(workspace.records, record);
  };
}

export function updateRecord(typeOf: TypeOf): LightfieldHandler {
  return (workspace, call) => {
    const record = findRecord(typeOf, workspace, call);
    const fields = parseFields(record.type, objectOf(call.body.fields));
    const changes = workspace.links.planUpdate(record, objectOf(call.body.relationships));
    for (const [key, value] of Object.entries(fields)) changeField(workspace, record, key, value);
    applyLinks(workspace.records, record, changes);
    workspace.records.touch(record);
    return presentRecord(workspace.records, record);
  };
}

export function changeField(workspace: LightfieldWorkspace, record: StoredRecord, key: string, value: JSONValue): void {
  if (!isEqualJSON(record.fields[key] ?? null, value)) workspace.records.setField(record, key, value);
}

/** Moves a record to the trash. Deleting it again changes nothing. */
export function deleteRecord(typeOf: TypeOf): LightfieldHandler {
  return (workspace, call) => {
    const type = typeOf(workspace, call);
    const id = call.params.id ?? "";
    const record = workspace.records.getAny(type.slug, id);
    if (record === undefined) throw notFound(type.slug, id);
    if (workspace.records.isLiving(type.slug, id)) workspace.records.trash(record);
    return presentRecord(workspace.records, record);
  };
}

export function retrieveDefinitions(typeOf: TypeOf): LightfieldHandler {
  return (workspace, call) => presentDefinitions(typeOf(workspace, call));
}

export function listFieldHistory(typeOf: TypeOf): LightfieldHandler {
  return (workspace, call) => {
    const record = findRecord(typeOf, workspace, call);
    return presentHistory(record, call.params.fieldKey ?? "", call.query);
  };
}

export function mergeRecords(typeOf: TypeOf): LightfieldHandler {
  return (workspace, call) => workspace.merges.start(typeOf(workspace, call), call.body);
}
