import { isEqualJSON, textsOf } from "../store/json.ts";
import type { JSONObject, JSONValue } from "../store/json.ts";
import { badRequest } from "./errors.ts";
import type { FieldType } from "./object-types.ts";
import type { StoredRecord } from "./records.ts";

/** The values that a field has had, newest first. The same value twice in a row counts once. */
export function presentHistory(record: StoredRecord, key: string, query: JSONObject): JSONObject {
  const field = record.type.fields.get(key);
  if (field === undefined) throw badRequest("unknown_field", "fieldKey", `There is no field named ${key}.`);
  const values = record.past[key] ?? [{ value: record.fields[key] ?? null, recordedAt: record.createdAt }];
  const entries = values
    .filter((entry, index) => index === 0 || !isEqualJSON(entry.value, values[index - 1]?.value))
    .map(({ value, recordedAt }, index) => ({
      value,
      displayValue: display(field, value),
      recordedAt,
      isCreate: index === 0,
    }))
    .reverse();
  const start = typeof query.after === "string" ? parseCursor(query.after) : 0;
  const end = start + Number(query.limit ?? 20);
  return { data: entries.slice(start, end), nextCursor: end < entries.length ? writeCursor(end) : null };
}

function display(field: FieldType, value: JSONValue): string {
  const labels = textsOf(value).map((text) => field.options.find((option) => option.id === text)?.label ?? text);
  if (labels.length > 0) return labels.join(", ");
  if (value === null) return "";
  return typeof value === "object" ? Object.values(value).filter(Boolean).join(" ") : String(value);
}

function writeCursor(position: number): string {
  return Buffer.from(`after:${position}`).toString("base64url");
}

function parseCursor(cursor: string): number {
  const [, position] = /^after:(\d+)$/.exec(Buffer.from(cursor, "base64url").toString()) ?? [];
  if (position === undefined) throw badRequest("invalid_type", "after", "The cursor is invalid.");
  return Number(position);
}
