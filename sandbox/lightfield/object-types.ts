import type { JSONObject } from "../store/json.ts";
import type { IDSource } from "../store/random.ts";

export interface SelectOption {
  readonly id: string;
  readonly label: string;
  readonly description: null;
  /** For a stage: the ID of its pipeline. */
  parentId?: string;
}

/** A field as the workspace defines it. */
export interface FieldType {
  readonly id: string;
  readonly label: string;
  readonly description: string | null;
  readonly valueType: string;
  readonly readOnly: boolean;
  readonly options: SelectOption[];
  readonly configuration: JSONObject;
}

/** A relationship as the workspace defines it. */
export interface RelationshipType {
  readonly id: string;
  readonly label: string;
  readonly description: string | null;
  readonly toMany: boolean;
  readonly objectType: string;
  readonly readOnly: boolean;
  /** Its name in filters. */
  readonly slug: string;
  /** The key under which the other side stores the same link, if it does. */
  readonly inverse: string | undefined;
}

/** One type of record: the prefix of its IDs, its folder in the app's URLs, its fields and relationships. */
export interface ObjectType {
  readonly slug: string;
  readonly label: string;
  readonly folder: string;
  readonly idPrefix: string;
  readonly isCustom: boolean;
  readonly fields: Map<string, FieldType>;
  readonly relationships: Map<string, RelationshipType>;
  /** `$pipeline`, if there are pipelines: definitions show it and writes may name it, but it is not stored. */
  pipeline?: FieldType;
}

export interface FieldOptions {
  readonly readOnly?: boolean;
  /** Labels of options, labels by option ID, or both in pairs; an option without an ID gets one. */
  readonly options?: string[] | Record<string, string> | [id: string | undefined, label: string][];
  readonly configuration?: JSONObject;
  readonly label?: string;
  readonly description?: string;
}

export interface RelationshipOptions {
  readonly readOnly?: boolean;
  readonly slug?: string;
  readonly inverse?: string;
}

/** Builds a field, with a new ID, and one for each option that has none. */
export function buildField(ids: IDSource, key: string, valueType: string, options: FieldOptions): FieldType {
  const choices = Array.isArray(options.options)
    ? options.options.map((option) => (typeof option === "string" ? ([undefined, option] as const) : option))
    : Object.entries(options.options ?? {});
  const known = choices.map(([id, label]) => ({ id: id ?? ids.prefixed("opt_"), label, description: null }));
  return {
    id: ids.prefixed("ad_"),
    label: options.label ?? labelOf(key),
    description: options.description ?? null,
    valueType,
    readOnly: options.readOnly ?? false,
    options: known,
    configuration: options.configuration ?? {},
  };
}

/** Builds an object type: `new ObjectTypeDescription(…).field("$name", "TEXT").hasMany("$task", "task").type`. */
export class ObjectTypeDescription {
  readonly type: ObjectType;
  readonly #ids: IDSource;

  constructor(ids: IDSource, slug: string, folder: string, idPrefix: string, label: string, isCustom = false) {
    this.#ids = ids;
    this.type = { slug, label, folder, idPrefix, isCustom, fields: new Map(), relationships: new Map() };
  }

  field(key: string, valueType: string, options: FieldOptions = {}): this {
    this.type.fields.set(key, buildField(this.#ids, key, valueType, options));
    return this;
  }

  hasOne(key: string, objectType: string, options: RelationshipOptions = {}): this {
    return this.#relationship(key, objectType, false, options);
  }

  hasMany(key: string, objectType: string, options: RelationshipOptions = {}): this {
    return this.#relationship(key, objectType, true, options);
  }

  #relationship(key: string, objectType: string, toMany: boolean, options: RelationshipOptions): this {
    this.type.relationships.set(key, {
      id: this.#ids.prefixed("rd_"),
      label: labelOf(key),
      description: null,
      toMany,
      objectType,
      readOnly: options.readOnly ?? false,
      slug: options.slug ?? `${this.type.slug}-${key.replace("$", "")}`,
      inverse: options.inverse,
    });
    return this;
  }
}

/** `$lastFundingType` becomes `Last funding type`. */
function labelOf(key: string): string {
  const words = key
    .replace("$", "")
    .replace(/[-_]/g, " ")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
