import { isRecord } from "./canonical.ts";

/** A record that another row of the import makes, or that is there already: by a value that its object is matched by. */
export interface RecordRef {
  readonly ref: { readonly object: string; readonly value: unknown };
}

/** In a relationship of a row: the record of this object with this value, such as `ref("account", "acme.com")`. */
export function ref(object: string, value: unknown): RecordRef {
  return { ref: { object, value } };
}

export function isRef(value: unknown): value is RecordRef {
  return isRecord(value) && isRecord(value["ref"]) && typeof value["ref"]["object"] === "string";
}
