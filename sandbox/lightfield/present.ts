import type { Selection } from "../store/collection.ts";
import type { JSONObject, JSONValue } from "../store/json.ts";
import type { ObjectType } from "./object-types.ts";
import type { RecordStore, StoredRecord } from "./records.ts";

/** One page, in the envelope that all lists use. */
export function presentPage<T>(
  items: Selection<T> | T[],
  query: JSONObject,
  present: (item: T) => JSONValue,
): JSONObject {
  const limit = Number(query.limit ?? 25);
  const offset = Number(query.offset ?? 0);
  const data = items.slice(offset, offset + limit).map(present);
  return { object: "list", data, totalCount: Array.isArray(items) ? items.length : items.size };
}

/** A record in the API's format: each field holds its value and its type. */
export function presentRecord(store: RecordStore, record: StoredRecord): JSONObject {
  const { type } = record;
  const common = {
    id: record.id,
    createdAt: record.createdAt,
    httpLink: linkTo(record),
    fields: presentFields(record),
  };
  if (type.slug === "list") return common;
  const full = { ...common, updatedAt: record.updatedAt, relationships: presentRelationships(store, record) };
  if (type.slug === "member") return full;
  if (record.accessLevel === undefined) return { ...full, externalId: null };
  return { ...full, externalId: null, objectType: type.slug, accessLevel: record.accessLevel };
}

function presentFields(record: StoredRecord): JSONObject {
  const fields: JSONObject = {};
  for (const [key, { valueType }] of record.type.fields) {
    fields[key] = { value: isHidden(record, key) ? null : (record.fields[key] ?? null), valueType };
  }
  return fields;
}

/** Whether a field needs full access. */
function isHidden(record: StoredRecord, key: string): boolean {
  return record.accessLevel === "METADATA" && ["$subject", "$body", "$description"].includes(key);
}

/** Links to records in the trash are left out; files are not records, so links to them stay. */
function presentRelationships(store: RecordStore, record: StoredRecord): JSONObject {
  const relationships: JSONObject = {};
  for (const [key, { toMany, objectType }] of record.type.relationships) {
    if (record.accessLevel === "METADATA" && objectType === "file") continue;
    const values = record.links[key] ?? [];
    relationships[key] = {
      cardinality: toMany ? "has_many" : "has_one",
      objectType,
      values: objectType === "file" ? values : values.filter((id) => store.isLiving(objectType, id)),
    };
  }
  return relationships;
}

function linkTo(record: StoredRecord): string | null {
  return record.type.slug === "member" ? null : `https://crm.example.com/${record.type.folder}/${record.id}`;
}

/** The fields and relationships of an object type, in the API's format. */
export function presentDefinitions(type: ObjectType): JSONObject {
  const fieldDefinitions: JSONObject = {};
  const pipeline = type.pipeline === undefined ? [] : [["$pipeline", type.pipeline] as const];
  for (const [key, field] of [...type.fields, ...pipeline]) {
    const options = field.options.map((option) => ({ ...option }));
    fieldDefinitions[key] = {
      id: field.id,
      label: field.label,
      description: field.description,
      valueType: field.valueType,
      readOnly: field.readOnly,
      typeConfiguration: options.length === 0 ? field.configuration : { ...field.configuration, options },
      slug: key.replace("$", ""),
      system: key.startsWith("$"),
    };
  }
  const relationshipDefinitions: JSONObject = {};
  for (const [key, { id, label, description, toMany, objectType, slug }] of type.relationships) {
    const cardinality = toMany ? "HAS_MANY" : "HAS_ONE";
    relationshipDefinitions[key] = { id, label, description, cardinality, objectType, slug };
  }
  return { objectType: type.slug, fieldDefinitions, relationshipDefinitions };
}
