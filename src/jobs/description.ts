import { SDKError } from "../platform/errors.ts";
import { isRecord } from "./canonical.ts";

/** What a record holds, as far as jobs compare it. */
export interface RecordState {
  readonly id: string;
  /** Values by key, as they are written. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** IDs of linked records, by relationship. */
  readonly links: Readonly<Record<string, readonly string[]>>;
}

/** What one request writes. On a record that exists, links are added, or set where there can be only one. */
export type RecordWrite = Pick<RecordState, "fields" | "links">;

/** A value as it is written, or what is wrong with it, as a sentence. */
export type ParsedValue = { readonly value: unknown } | { readonly problem: string };

/** A field or a relationship that rows can have values for. */
export interface Column {
  readonly key: string;
  /** What people call it. */
  readonly label?: string | undefined;
  readonly readOnly?: boolean | undefined;
  /** A relationship: whether it leads to many records or one. Its values are IDs. */
  readonly links?: "one" | "many" | undefined;
  /** Default: written as it is. */
  parse?(value: unknown): ParsedValue;
}

/** How jobs read and write the records of a resource. */
export interface RecordDescription<Item> {
  /** Default: whatever a row has is a field. */
  readonly columns?: readonly Column[] | undefined;
  /** How many links a request may change. Default: any number. */
  readonly linksPerWrite?: number | undefined;
  /**
   * How long the server remembers an idempotency key, in milliseconds: for so long, a write whose response was lost is
   * sent again under its key. Default 0: the server knows none, and such a write is not sent again before it was looked
   * for.
   */
  readonly keyLifetime?: number | undefined;
  /** The query for pages as large as they get. */
  readonly listQuery?: object | undefined;
  read(record: Item): RecordState;
  createBody(write: RecordWrite): object;
  updateBody(write: RecordWrite): object;
  /** The query of a list that has all records with this value in this field, and maybe others. `undefined`: there is none. */
  searchQuery?(field: string, value: unknown): object | undefined;
  /** How many records the list of a page has. */
  totalOf?(page: unknown): number | undefined;
}

/**
 * Records whose fields are their members: all but `id` are fields, and a body holds what is written. What jobs take without
 * any description, and the base of one: `{ ...describeFlatRecords(), keyLifetime: 86_400_000 }`.
 */
export function describeFlatRecords(): RecordDescription<unknown> {
  return {
    read: readFlat,
    createBody: ({ fields }) => fields,
    updateBody: ({ fields }) => fields,
  };
}

/** @throws SDKError for what cannot be called */
export function checkDescribe(describe: unknown): void {
  if (describe === undefined || typeof describe === "function") return;
  throw new SDKError("describe must be a function that describes a resource: describeRecords, or describeFlatRecords.");
}

/**
 * The description of records where the caller gives none.
 * @throws SDKError for a resource whose definitions say that its fields are not members
 */
export function defaultDescription(resource: object): RecordDescription<unknown> {
  if (typeof Reflect.get(resource, "definitions") !== "function") return describeFlatRecords();
  throw new SDKError(
    "The fields of this resource are in its definitions(): pass `describe: describeRecords`, which is in the entry point " +
      "jobs beside that of its client, or describeFlatRecords if all fields are members of its records.",
  );
}

/** @throws SDKError for what has no ID */
export function readFlat(record: unknown): RecordState {
  if (!isRecord(record)) throw new SDKError("A record must be an object: describe how it is read.");
  const { id, ...fields } = record;
  if (typeof id !== "string" && typeof id !== "number") {
    throw new SDKError("A record has no `id`: describe how it is read.");
  }
  return { id: String(id), fields, links: {} };
}
