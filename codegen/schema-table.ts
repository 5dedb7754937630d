import {
  type Discriminator,
  type Document,
  isSample,
  pointerParts,
  readPointer,
  type Schema,
  schemaName,
  schemaReference,
} from "./document.ts";
import { typeName, uniqueName } from "./names.ts";

/**
 * All schemas under the names users will meet: those of the document, renamed where a name would clash, and inline
 * ones that were given a name. References inside lead to the new names.
 */
export class SchemaTable {
  readonly #document: Document;
  readonly #client: string;
  /** By the name of a declared schema, or the pointer to what is a type only because something refers to it. */
  readonly #typeNames = new Map<string, string>();
  readonly #taken: Set<string>;
  readonly #schemas = new Map<string, Schema>();

  /** @param reserved names that no type may have, since something else has them */
  constructor(document: Document, client: string, reserved: Iterable<string> = []) {
    this.#document = document;
    this.#client = client;
    const declared = Object.entries(document.components?.schemas ?? {});
    this.#taken = new Set(reserved);
    for (const [name] of declared) {
      const unique = uniqueName(typeName(name, client), this.#taken);
      this.#taken.add(unique);
      this.#typeNames.set(name, unique);
    }
    for (const [name, schema] of declared) this.#schemas.set(this.#typeNames.get(name) ?? name, this.#rename(schema));
  }

  /** By type name: the document's in its order, then the hoisted ones. */
  all(): Map<string, Schema> {
    return this.#schemas;
  }

  /** The schema itself where its type can be written in place, else a reference to it under a name of its own. */
  hoist(schema: Schema, name: string): Schema {
    const renamed = this.#rename(schema);
    if (isPlain(renamed)) return renamed;
    const unique = uniqueName(typeName(name, this.#client), this.#taken);
    this.#taken.add(unique);
    this.#schemas.set(unique, renamed);
    return { $ref: schemaReference(unique) };
  }

  /** The schema itself, or the one its reference leads to. */
  read(schema: Schema | undefined): Schema | undefined {
    const name = schemaName(schema?.$ref);
    return name === undefined ? schema : this.#schemas.get(name);
  }

  /** The schema of a page's items, whether the answer is an envelope, a bare array or either of them. */
  itemOf(answer: Schema | undefined, items: string): Schema | undefined {
    const target = this.read(answer);
    if (target?.items !== undefined) return target.items;
    const listed = this.read(target?.properties?.[items])?.items;
    return listed ?? firstDefined(variantsOf(target), (variant) => this.itemOf(variant, items));
  }

  /** The envelope of a page: the answer, or that variant of it which holds the items. */
  envelopeOf(answer: Schema | undefined, items: string): Schema | undefined {
    const target = this.read(answer);
    if (target?.properties?.[items] !== undefined) return answer;
    return firstDefined(variantsOf(target), (variant) => this.envelopeOf(variant, items));
  }

  #rename(schema: Schema): Schema {
    if (schema.$ref === undefined) {
      const renamed = mapSchemas(schema, (inner) => this.#rename(inner));
      if (schema.discriminator !== undefined)
        renamed.discriminator = this.#renameVariants(schema, schema.discriminator);
      return renamed;
    }
    const target = readPointer(this.#document, schema.$ref) as Schema;
    // A reference to a type that needs no name, as a rule into the middle of something, is replaced by it.
    const isDeclared = schemaName(schema.$ref) !== undefined;
    return isDeclared || !isPlain(target)
      ? { ...this.#besideReference(schema), $ref: this.#renameReference(schema.$ref, target) }
      : this.#rename(target);
  }

  /** A variant goes by its name in the document unless the mapping says otherwise, so new names need a mapping. */
  #renameVariants({ oneOf = [], anyOf = [] }: Schema, { propertyName, mapping = {} }: Discriminator): Discriminator {
    const named = new Map(
      Object.entries(mapping).map(([value, variant]) => [value, schemaName(variant) ?? variant.replace(/^.*\//, "")]),
    );
    const mapped = new Set(named.values());
    for (const { $ref } of [...oneOf, ...anyOf]) {
      const name = schemaName($ref);
      if (name !== undefined && !mapped.has(name) && this.#typeNames.get(name) !== name) named.set(name, name);
    }
    const renamed = [...named].flatMap(([value, name]) => {
      const type = this.#typeNames.get(name);
      return type === undefined ? [] : [[value, schemaReference(type)]];
    });
    return { propertyName, ...(renamed.length > 0 ? { mapping: Object.fromEntries(renamed) } : {}) };
  }

  /** OpenAPI 3.0 has nothing stand beside a reference, but people comment on one, or let it be null, all the same. */
  #besideReference(schema: Schema): Schema {
    if (!this.#document.openapi.startsWith("3.0")) return schema;
    const { description, deprecated, nullable } = schema;
    return Object.fromEntries(
      Object.entries({ description, deprecated, nullable }).filter(([, value]) => value !== undefined),
    );
  }

  /** A reference into the middle of something makes what is there a type of its own. */
  #renameReference(reference: string, target: Schema): string {
    const known = this.#typeNames.get(schemaName(reference) ?? reference);
    if (known !== undefined) return schemaReference(known);
    const name = uniqueName(typeName(nameOfPlace(reference), this.#client), this.#taken);
    this.#taken.add(name);
    this.#typeNames.set(reference, name);
    this.#schemas.set(name, this.#rename(target));
    return schemaReference(name);
  }
}

/** Parts of a pointer that say nothing of what is there. */
const placeWords = new Set(
  "components schemas paths parameters responses requestBody content schema properties allOf anyOf oneOf".split(" "),
);

/** `#/components/schemas/Node/properties/children` → `Node children` */
function nameOfPlace(pointer: string): string {
  return pointerParts(pointer)
    .filter((part) => !placeWords.has(part) && !/^\d+$/.test(part))
    .join(" ");
}

function variantsOf(schema: Schema | undefined): Schema[] {
  return [...(schema?.oneOf ?? []), ...(schema?.anyOf ?? [])];
}

function firstDefined<T, R>(values: T[], find: (value: T) => R | undefined): R | undefined {
  for (const value of values) {
    const found = find(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

const scalars = ["string", "integer", "number", "boolean"];
const structural = [
  "enum",
  "const",
  "oneOf",
  "anyOf",
  "allOf",
  "properties",
  "additionalProperties",
  "patternProperties",
];

/** A reference, anything at all, a scalar without values of its own, or an array of those. */
function isPlain(schema: Schema): boolean {
  if (schema.$ref !== undefined) return true;
  if (schema.type === "array") return isPlain(schema.items ?? {});
  const isScalar = schema.type === undefined || (typeof schema.type === "string" && scalars.includes(schema.type));
  return isScalar && !structural.some((keyword) => keyword in schema);
}

const schemaKeywords = ["items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames"];
const schemaListKeywords = ["allOf", "anyOf", "oneOf", "prefixItems"];
const schemaMapKeywords = ["properties", "patternProperties", "$defs", "dependentSchemas"];

/** The schema with each of its direct sub-schemas replaced, without what says nothing about a type. */
export function mapSchemas(schema: Schema, change: (inner: Schema) => Schema): Schema {
  const changed: Schema = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (!isSample(keyword)) changed[keyword] = changeKeyword(keyword, value, change);
  }
  return changed;
}

/** The direct sub-schemas of a schema. */
export function subschemas(schema: Schema): Schema[] {
  return Object.entries(schema).flatMap(([keyword, value]) => {
    if (isSample(keyword) || typeof value !== "object" || value === null) return [];
    const holdsSeveral = schemaListKeywords.includes(keyword) || schemaMapKeywords.includes(keyword);
    if (holdsSeveral) return Object.values(value).filter(isObject);
    return schemaKeywords.includes(keyword) && isObject(value) ? [value] : [];
  });
}

function changeKeyword(keyword: string, value: unknown, change: (inner: Schema) => Schema): unknown {
  if (Array.isArray(value)) return schemaListKeywords.includes(keyword) ? value.map(spellOut).map(change) : value;
  if (!isObject(value)) return value;
  if (schemaKeywords.includes(keyword)) return change(value);
  if (!schemaMapKeywords.includes(keyword)) return value;
  // A property of this name would become the prototype of what the type engine builds.
  const entries = Object.entries(value).filter(([key]) => key !== "__proto__");
  return Object.fromEntries(entries.map(([key, inner]) => [key, change(spellOut(inner))]));
}

/** `true` and `false` are schemas as well, of anything and of nothing. */
function spellOut(schema: unknown): Schema {
  if (isObject(schema)) return schema;
  return schema === false ? { not: {} } : {};
}

function isObject(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
