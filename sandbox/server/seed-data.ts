import { isObject } from "../store/json.ts";
import type { JSONObject } from "../store/json.ts";

/** Lightfield records and custom fields of one's own, by type of object, such as `account`. JSON values throughout. */
export interface SeedData {
  /** Custom fields by type and name, in the form in which Lightfield's definitions show them. */
  readonly fields?: Readonly<Record<string, Readonly<Record<string, SeedField>>>>;
  /** Records by type. They are created in this order, after the custom fields, and linked once all are there. */
  readonly records?: Readonly<Record<string, readonly SeedRecord[]>>;
  /** Whether the sample records are there besides. Members always are. Default: true, without objects of one's own. */
  readonly samples?: boolean;
  /**
   * Definitions in place of those of the sample workspace, by type, as the API shows them. `objects` and `customObjects`
   * are what `npx @lightfield-wootiv/cli types --save` writes.
   */
  readonly objects?: Readonly<Record<string, SeedObject>>;
  /** All custom objects that there are, by slug, in place of that of the sample workspace. */
  readonly customObjects?: Readonly<Record<string, SeedObject & { readonly label?: string }>>;
}

/** The definitions of one object, by key: these, and no others. */
export interface SeedObject {
  readonly fieldDefinitions?: Readonly<Record<string, SeedField>>;
  readonly relationshipDefinitions?: Readonly<Record<string, SeedRelationship>>;
}

/** The definition of a relationship. */
export interface SeedRelationship {
  readonly label: string;
  /** `HAS_ONE` or `HAS_MANY` */
  readonly cardinality: string;
  /** `account`, `member`, … */
  readonly objectType: string;
  /** What it is filtered by, after a `$`. */
  readonly slug?: string;
  readonly description?: string | null;
}

/** The definition of a custom field. */
export interface SeedField {
  /** `TEXT`, `NUMBER`, `SINGLE_SELECT`, … */
  readonly valueType: string;
  /** Default: the name, in words. */
  readonly label?: string;
  /** Default: none. */
  readonly description?: string | null;
  /** Default: false. */
  readonly readOnly?: boolean;
  /** `options` (labels) of a select, `multipleValues`, `currency`, `handleService`. */
  readonly typeConfiguration?: Readonly<Record<string, unknown>>;
}

/** A record, in the form in which a request would create it. */
export interface SeedRecord {
  /** Default: determined by the seed. One of one's own can be linked to. */
  readonly id?: string;
  /** Values by field. None is required. */
  readonly fields?: Readonly<Record<string, unknown>>;
  /** An ID, or several, by relationship. */
  readonly relationships?: Readonly<Record<string, string | readonly string[]>>;
}

/** A copy as plain JSON, so that nothing that happens to it later changes the seed. */
export function copySeedData(data: SeedData): JSONObject {
  const copy: unknown = JSON.parse(JSON.stringify(data));
  if (!isObject(copy)) throw seedDataError("", "takes an object with fields, records and samples");
  return copy;
}

/** The members of an object in the seed data. @throws TypeError if it is none, or has others than `known` */
export function readSeedObject(value: unknown, path: string, known?: readonly string[]): JSONObject {
  if (!isObject(value)) throw seedDataError(path, "takes an object");
  const unknown = Object.keys(value).find((name) => known?.includes(name) === false);
  if (unknown !== undefined) throw seedDataError(path, `has no member ${unknown}; it takes ${known?.join(", ")}`);
  return value;
}

/** An error that says where in the seed data something is wrong. */
export function seedDataError(path: string, problem: string): TypeError {
  return new TypeError(`The seed data${path === "" ? "" : `'s ${path}`} ${problem}.`);
}
