import type { Clock } from "../store/clock.ts";
import { isEqualJSON, isObject, objectOf, textOf } from "../store/json.ts";
import type { JSONObject, JSONValue } from "../store/json.ts";
import type { Memory } from "../store/memory.ts";
import type { IDSource } from "../store/random.ts";
import { badRequest, notFound } from "./errors.ts";
import { parseValue } from "./field-values.ts";
import type { FieldType, ObjectType } from "./object-types.ts";
import { presentRecord } from "./present.ts";
import type { RecordStore, StoredRecord } from "./records.ts";
import { applyLinks } from "./relationships.ts";

const cleanupDuration = 2000;

interface Merge {
  readonly id: string;
  readonly entityType: string;
  readonly primaryId: string;
  readonly duplicateId: string;
  readonly createdAt: Date;
}

/** Merges one record into another. The cleanup afterwards takes two seconds. */
export class MergeStore {
  readonly #merges: Map<string, Merge>;
  readonly #records: RecordStore;
  readonly #ids: IDSource;
  readonly #clock: Clock;

  constructor(records: RecordStore, ids: IDSource, clock: Clock, memory: Memory) {
    this.#merges = memory.keep("merges", () => new Map());
    this.#records = records;
    this.#ids = ids;
    this.#clock = clock;
  }

  start(type: ObjectType, input: JSONObject): JSONObject {
    const primary = this.#records.find(type.slug, textOf(input.primaryId));
    const duplicate = this.#records.find(type.slug, textOf(input.duplicateId));
    if (primary === duplicate)
      throw badRequest("invalid_configuration", "duplicateId", "A record cannot be merged with itself.");
    const values = chooseValues(primary, duplicate, input);
    for (const [key, value] of values) this.#records.setField(primary, key, value);
    this.#moveLinks(primary, duplicate);
    this.#repoint(primary, duplicate);
    this.#records.trash(duplicate);
    const ids = { primaryId: primary.id, duplicateId: duplicate.id };
    const merge = { id: this.#ids.prefixed("mrg_"), entityType: type.slug, ...ids, createdAt: this.#clock.now() };
    this.#merges.set(merge.id, merge);
    return {
      merge: { id: merge.id, status: this.#statusOf(merge) },
      primary: presentRecord(this.#records, primary),
      summary: { fieldWriteCount: values.length, syncRepointedCount: 0, warnings: [] },
    };
  }

  present(id: string): JSONObject {
    const merge = this.#merges.get(id);
    if (merge === undefined) throw notFound("merge", id);
    const { createdAt, ...rest } = merge;
    const status = this.#statusOf(merge);
    const updatedAt = status === "done" ? new Date(createdAt.getTime() + cleanupDuration) : createdAt;
    return { ...rest, status, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() };
  }

  #statusOf(merge: Merge): string {
    return this.#clock.now().getTime() - merge.createdAt.getTime() < cleanupDuration ? "cleanup_pending" : "done";
  }

  /** The primary record keeps its links and gets the duplicate's too; where only one link fits, its own stays. */
  #moveLinks(primary: StoredRecord, duplicate: StoredRecord): void {
    for (const [key, relationship] of primary.type.relationships) {
      const own = primary.links[key] ?? [];
      const others = duplicate.links[key] ?? [];
      const union = [...new Set([...own, ...others])];
      applyLinks(this.#records, duplicate, [{ key, relationship, values: [] }]);
      const values = relationship.toMany ? union : union.slice(0, 1);
      applyLinks(this.#records, primary, [{ key, relationship, values }]);
    }
  }

  /** Records and lists that linked to the duplicate without a link back now link to the primary record. */
  #repoint(primary: StoredRecord, duplicate: StoredRecord): void {
    for (const record of this.#records.everything()) {
      for (const [key, ids] of Object.entries(record.links)) {
        if (!ids.includes(duplicate.id)) continue;
        const repointed = ids.map((id) => (id === duplicate.id ? primary.id : id));
        this.#records.link(record, key, [...new Set(repointed)]);
      }
    }
  }
}

/** The values that change on the primary record. Without a resolution it keeps its own, or takes a missing one over. */
function chooseValues(primary: StoredRecord, duplicate: StoredRecord, input: JSONObject): [string, JSONValue][] {
  const resolutions = objectOf(input.fieldResolutions);
  const isUnion = objectOf(input.options).multiSelectUnion === true;
  checkNames(primary.type, Object.keys(resolutions));
  return [...primary.type.fields].flatMap(([key, field]): [string, JSONValue][] => {
    const own = primary.fields[key] ?? null;
    const other = duplicate.fields[key] ?? null;
    const resolution = resolutions[key] ?? resolutions[key.replace("$", "")];
    const value = resolveField(field, key, own, other, resolution, isUnion);
    return isEqualJSON(value, own) ? [] : [[key, value]];
  });
}

function resolveField(
  field: FieldType,
  key: string,
  own: JSONValue,
  other: JSONValue,
  resolution: JSONValue | undefined,
  isUnion: boolean,
): JSONValue {
  if (resolution === "primary") return own;
  if (resolution === "duplicate") return other;
  if (isObject(resolution)) {
    const { value = null } = resolution;
    return value === null ? null : parseValue(field, `fieldResolutions.${key}`, value);
  }
  if (isUnion && Array.isArray(own) && Array.isArray(other) && field.valueType === "MULTI_SELECT") {
    return [...new Set([...own, ...other])];
  }
  return own ?? other;
}

function checkNames(type: ObjectType, names: string[]): void {
  const unknown = names.find((name) => !type.fields.has(name) && !type.fields.has(`$${name}`));
  if (unknown === undefined) return;
  throw badRequest("unknown_field", `fieldResolutions.${unknown}`, `There is no field named ${unknown}.`);
}
