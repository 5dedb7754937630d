import type { JSONObject } from "../store/json.ts";
import { parseFields } from "./field-values.ts";
import type { StoredRecord } from "./records.ts";
import { applyLinks } from "./relationships.ts";
import type { LightfieldWorkspace } from "./workspace.ts";

const halfDay = 12 * 60 * 60 * 1000;
const firstDay = Date.parse("2026-03-02T08:00:00.000Z");

/** Creates a sample record with its links, as the API would. */
export type Seeder = (type: string, fields: JSONObject, links?: Record<string, string | string[]>) => StoredRecord;

/** Makes a seeder. Each record is half a day younger than the previous one. */
export function createSeeder(workspace: LightfieldWorkspace): Seeder {
  let count = 0;
  return (slug, fields, links = {}) => {
    const type = workspace.type(slug);
    const createdAt = new Date(firstDay + count++ * halfDay).toISOString();
    const record = workspace.records.create(type, parseFields(type, fields), createdAt);
    applyLinks(workspace.records, record, workspace.links.planCreation(type, links));
    return record;
  };
}

/** The item at an index, counted round and round. */
export function pick<T>(items: readonly T[], index: number): T {
  const item = items[index % items.length];
  if (item === undefined) throw new Error("There is nothing to pick from.");
  return item;
}
