import { isObject, textsOf } from "../store/json.ts";
import type { JSONObject } from "../store/json.ts";
import { badRequest, unprocessable } from "./errors.ts";
import type { FileStore } from "./files.ts";
import type { ObjectType, RelationshipType } from "./object-types.ts";
import type { RecordStore, StoredRecord } from "./records.ts";

const maxLinks = 25;

/** The links that one relationship has after a write. */
export interface LinkChange {
  readonly key: string;
  readonly relationship: RelationshipType;
  readonly values: string[];
}

/** Checks a write to the links of a record, new or existing, and plans its changes. Nothing is changed yet. */
export class LinkPlanner {
  readonly #records: RecordStore;
  readonly #files: FileStore;

  constructor(records: RecordStore, files: FileStore) {
    this.#records = records;
    this.#files = files;
  }

  /** For creation: each key has an ID or an array of IDs. */
  planCreation(type: ObjectType, input: JSONObject): LinkChange[] {
    checkLinkCount(Object.values(input).flatMap(textsOf));
    return Object.entries(input).map(([key, ids]) => this.#plan(type, key, [], { replace: ids }));
  }

  /** For an update: each key has `add`, `remove` or `replace`. */
  planUpdate(record: StoredRecord, input: JSONObject): LinkChange[] {
    const operations = Object.entries(input).map(
      ([key, operation]) => [key, isObject(operation) ? operation : {}] as const,
    );
    checkLinkCount(operations.flatMap(([, operation]) => Object.values(operation)).flatMap(textsOf));
    const changes = operations.map(([key, operation]) =>
      this.#plan(record.type, key, record.links[key] ?? [], operation),
    );
    checkLinkCount(changes.flatMap(({ key, values }) => differences(record.links[key] ?? [], values)));
    return changes;
  }

  #plan(type: ObjectType, key: string, before: string[], operation: JSONObject): LinkChange {
    const param = `relationships.${key}`;
    const relationship = type.relationships.get(key);
    if (relationship === undefined) {
      throw badRequest("unknown_relationship", param, `There is no relationship named ${key}.`);
    }
    if (relationship.readOnly) throw badRequest("invalid_configuration", param, `${key} is read-only.`);
    if (Object.keys(operation).length !== 1) {
      throw badRequest("invalid_type", param, `${key} takes exactly one of add, remove and replace.`);
    }
    const added = textsOf(operation.add ?? operation.replace);
    for (const id of added) this.#checkTarget(relationship.objectType, id, param);
    const kept = "replace" in operation ? [] : before.filter((id) => !textsOf(operation.remove).includes(id));
    const values = [...new Set([...kept, ...added])];
    if (!relationship.toMany && values.length > 1) {
      if (added.length > 1) throw badRequest("invalid_type", param, `${key} takes only one record.`);
      return { key, relationship, values: added };
    }
    return { key, relationship, values };
  }

  #checkTarget(objectType: string, id: string, param: string): void {
    if (objectType === "file") this.#checkFile(id, param);
    else checkLiving(this.#records, objectType, id, param);
  }

  #checkFile(id: string, param: string): void {
    const file = this.#files.get(id);
    if (file === undefined)
      throw badRequest("relationship_entity_missing", param, `There is no file with the ID ${id}.`);
    if (this.#files.statusOf(file) !== "COMPLETED") {
      throw badRequest(
        "relationship_entity_inactive",
        param,
        `The upload of the file with the ID ${id} is not complete.`,
      );
    }
  }
}

/** Refuses a link to a record that does not exist or was deleted. */
export function checkLiving(records: RecordStore, objectType: string, id: string, param: string): void {
  if (records.isLiving(objectType, id)) return;
  if (records.getAny(objectType, id) === undefined) {
    throw badRequest("relationship_entity_missing", param, `There is no ${objectType} with the ID ${id}.`);
  }
  throw badRequest("relationship_entity_inactive", param, `The ${objectType} with the ID ${id} was deleted.`);
}

/** The IDs that are in only one of the two: links that are added or removed. */
function differences(before: string[], after: string[]): string[] {
  const [earlier, later] = [new Set(before), new Set(after)];
  return [...before.filter((id) => !later.has(id)), ...after.filter((id) => !earlier.has(id))];
}

/** Limits both the IDs that a request names and the links that it changes. */
export function checkLinkCount(ids: string[]): void {
  if (ids.length <= maxLinks) return;
  throw unprocessable(
    "At most 25 links can change in one request.",
    "relationship_write_limit_exceeded",
    "relationships",
  );
}

/** Applies a change, on the other side too if that side stores the same link. */
export function applyLinks(records: RecordStore, record: StoredRecord, changes: LinkChange[]): void {
  for (const { key, relationship, values } of changes) {
    const before = record.links[key] ?? [];
    records.link(record, key, values);
    const { inverse, objectType } = relationship;
    if (inverse === undefined) continue;
    const dropped = before.filter((id) => !values.includes(id));
    const added = values.filter((id) => !before.includes(id));
    for (const id of dropped) unlink(records, records.getAny(objectType, id), inverse, record.id);
    for (const id of added) linkBack(records, records.getAny(objectType, id), inverse, record.id);
  }
}

function unlink(records: RecordStore, other: StoredRecord | undefined, key: string, id: string): void {
  if (other === undefined) return;
  const links = (other.links[key] ?? []).filter((linked) => linked !== id);
  records.link(other, key, links);
}

/** If the other side holds only one link, this one replaces it. */
function linkBack(records: RecordStore, other: StoredRecord | undefined, key: string, id: string): void {
  if (other === undefined) return;
  const links = (other.links[key] ??= []);
  if (other.type.relationships.get(key)?.toMany !== true) links.length = 0;
  links.push(id);
  records.noteChange(other);
}
