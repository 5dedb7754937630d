import { readSeedObject, seedDataError } from "../server/seed-data.ts";
import { objectOf } from "../store/json.ts";
import type { JSONObject, JSONValue } from "../store/json.ts";
import type { IDSource } from "../store/random.ts";
import { LightfieldError } from "./errors.ts";
import { parseFields } from "./field-values.ts";
import type { ObjectType } from "./object-types.ts";
import { defineObjects } from "./own-definitions.ts";
import { addOwnFields } from "./own-fields.ts";
import type { StoredRecord } from "./records.ts";
import { applyLinks } from "./relationships.ts";
import type { LightfieldWorkspace } from "./workspace.ts";

/** The types that consist of fields and links alone, beside custom ones; a meeting, an email or a list is made by requests. */
const types = ["account", "contact", "opportunity", "task", "note", "member"];

/**
 * Adds fields and records of one's own to a workspace.
 * @throws TypeError that names the first object, field, value or link with a mistake
 */
export function addOwnData(workspace: LightfieldWorkspace, data: JSONObject, ids: IDSource): void {
  const known = ["fields", "records", "samples", "objects", "customObjects"];
  const { fields = {}, records = {}, samples = false, objects = {}, customObjects } = readSeedObject(data, "", known);
  if (typeof samples !== "boolean") throw seedDataError("samples", "takes true or false");
  if (samples && (data.objects ?? customObjects) !== undefined) {
    throw seedDataError("samples", "takes false beside objects and customObjects, since sample records need their own");
  }
  defineObjects(workspace, objects, customObjects, ids);
  for (const [slug, definitions] of Object.entries(readSeedObject(fields, "fields"))) {
    const type = findType(workspace, slug, "fields");
    addOwnFields(type, readSeedObject(definitions, `fields.${slug}`), ids);
  }
  const links = Object.entries(readSeedObject(records, "records")).flatMap(([slug, list]) => {
    const type = findType(workspace, slug, "records");
    if (!Array.isArray(list)) throw seedDataError(`records.${slug}`, "takes an array of records");
    return list.map((record, index) => createOwnRecord(workspace, type, record, `records.${slug}[${index}]`));
  });
  for (const link of links) link();
}

function findType(workspace: LightfieldWorkspace, slug: string, path: string): ObjectType {
  const custom = [...workspace.types.values()].filter((type) => type.isCustom).map((type) => type.slug);
  const known = [...types, ...custom];
  if (!known.includes(slug)) throw seedDataError(path, `has no object ${slug}; it takes ${known.join(", ")}`);
  return workspace.type(slug);
}

/** Creates a record. Returns what links it, to be called when all others are there. */
function createOwnRecord(workspace: LightfieldWorkspace, type: ObjectType, value: JSONValue, path: string): () => void {
  const { id, fields = {}, relationships = {} } = readSeedObject(value, path, ["id", "fields", "relationships"]);
  const parsed = explain(path, () => parseFields(type, readSeedObject(fields, `${path}.fields`)));
  const record = workspace.records.create(type, parsed, undefined, readID(workspace, id, path));
  const links = readSeedObject(relationships, `${path}.relationships`);
  return () => linkOwnRecord(workspace, record, links, path);
}

function linkOwnRecord(workspace: LightfieldWorkspace, record: StoredRecord, links: JSONObject, path: string): void {
  const changes = explain(path, () => workspace.links.planCreation(record.type, objectOf(links)));
  applyLinks(workspace.records, record, changes);
}

function readID(workspace: LightfieldWorkspace, id: JSONValue | undefined, path: string): string | undefined {
  if (id === undefined) return undefined;
  if (typeof id !== "string" || !/^[\w-]+$/.test(id)) {
    throw seedDataError(`${path}.id`, "takes letters, digits, hyphens and underscores");
  }
  if ([...workspace.types.keys()].some((type) => workspace.records.getAny(type, id) !== undefined)) {
    throw seedDataError(`${path}.id`, `is ${id}, which another record has already`);
  }
  return id;
}

/** What a request would be refused with, as an error that says where. */
function explain<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof LightfieldError)) throw error;
    throw seedDataError(path, `is refused: ${error.message.replace(/\.$/, "")}`);
  }
}
