import {
  type Discriminator,
  type Document,
  pointerParts,
  readPointer,
  type Schema,
  schemaName,
  schemaReference,
} from "./document.ts";
import { findHeirs } from "./heirs.ts";
import { typeName, uniqueName } from "./names.ts";
import { mapSchemas } from "./subschemas.ts";

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
  readonly #heirsOf: (schema: Schema) => Iterable<string>;

  /** @param reserved names that no type may have, since something else has them */
  constructor(document: Document, client: string, reserved: Iterable<string> = []) {
    this.#document = document;
    this.#client = client;
    this.#heirsOf = findHeirs(document);
    const declared = Object.entries(document.components?.schemas ?? {});
    this.#taken = new Set(reserved);
    for (const [name] of declared) this.#typeNames.set(name, this.claim(name));
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
    const unique = this.claim(name);
    this.#schemas.set(unique, renamed);
    return { $ref: schemaReference(unique) };
  }

  /** The name as a type's, and as one that no other type has. */
  claim(name: string): string {
    const unique = uniqueName(typeName(name, this.#client), this.#taken);
    this.#taken.add(unique);
    return unique;
  }

  /** Adds or replaces the schema of a name that was claimed. */
  set(name: string, schema: Schema): void {
    this.#schemas.set(name, schema);
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
  #renameVariants(schema: Schema, { propertyName, mapping = {} }: Discriminator): Discriminator {
    const named = new Map(
      Object.entries(mapping).map(([value, variant]) => [value, schemaName(variant) ?? variant.replace(/^.*\//, "")]),
    );
    const mapped = new Set(named.values());
    for (const name of this.#variantNames(schema)) if (!mapped.has(name)) named.set(name, name);
    const renamed = [...named].flatMap(([value, name]) => {
      const type = this.#typeNames.get(name);
      return type === undefined ? [] : [[value, schemaReference(type)]];
    });
    return { propertyName, ...(renamed.length > 0 ? { mapping: Object.fromEntries(renamed) } : {}) };
  }

  /** The variants that are listed, or else all that build on the schema. */
  #variantNames(schema: Schema): Iterable<string> {
    const listed = variantsOf(schema).flatMap(({ $ref }) => schemaName($ref) ?? []);
    return listed.length > 0 ? listed : this.#heirsOf(schema);
  }

  /** OpenAPI 3.0 has nothing stand beside a reference, but people comment on one, mark it or let it be null. */
  #besideReference(schema: Schema): Schema {
    if (!this.#document.openapi.startsWith("3.0")) return schema;
    const { description, deprecated, nullable, readOnly, writeOnly } = schema;
    return Object.fromEntries(
      Object.entries({ description, deprecated, nullable, readOnly, writeOnly }).filter(
        ([, value]) => value !== undefined,
      ),
    );
  }

  /** A reference into the middle of something makes what is there a type of its own. */
  #renameReference(reference: string, target: Schema): string {
    const known = this.#typeNames.get(schemaName(reference) ?? reference);
    if (known !== undefined) return schemaReference(known);
    const name = this.claim(nameOfPlace(reference));
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
