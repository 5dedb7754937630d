import type { Discriminator, Document, Schema } from "../document/document.ts";
import { pointerParts, readPointer } from "../document/json-pointer.ts";
import { isDefinition, schemaName, schemaReference, variantName } from "../document/references.ts";
import { pascalCase, typeName, uniqueName } from "../names.ts";
import { withMappedChildren } from "./children-by-mapping.ts";
import { separateChildren } from "./children-of-unions.ts";
import { withEnumOfConstants } from "./constants.ts";
import { findDescendants } from "./descendants.ts";
import { resolveDynamicReferences } from "./dynamic-references.ts";
import { withNullVariants } from "./null-variants.ts";
import { mapSchemas } from "./subschemas.ts";
import { isInline } from "./inline-type.ts";
import { variantNames, withPlainVariants } from "./variants.ts";

/**
 * All schemas by the names of their types: those of the document, renamed where a name would clash, and inline ones that
 * were given a name. References inside lead to the new names.
 */
export class SchemaTable {
  readonly #document: Document;
  readonly #client: string;
  /** By the name of a declared schema, or by a pointer to any other schema that a reference leads to. */
  readonly #typeNames = new Map<string, string>();
  readonly #taken: Set<string>;
  readonly #schemas = new Map<string, Schema>();
  /** The references that are being replaced by their targets: one that is met again leads in a circle. */
  readonly #replaced = new Set<string>();
  readonly #descendantsOf: (schema: Schema) => Iterable<string>;

  /** @param reserved names of other declarations, which no type may have */
  constructor(document: Document, client: string, reserved: Iterable<string> = []) {
    this.#document = document;
    this.#client = client;
    this.#descendantsOf = findDescendants(document);
    const declared = Object.entries(document.components?.schemas ?? {});
    this.#taken = new Set(reserved);
    // A name that needs no change is not taken from its schema by another one that is changed into it.
    const isExact = (name: string): boolean => typeName(name, client) === name;
    const names = declared.map(([name]) => name).toSorted((a, b) => Number(isExact(b)) - Number(isExact(a)));
    for (const name of names) this.#typeNames.set(name, this.claim(name));
    for (const [name, schema] of declared) {
      this.#schemas.set(this.#typeNames.get(name) ?? name, this.#rename(withMappedChildren(schema, document)));
    }
    const plain = separateChildren(resolveDynamicReferences(this.#schemas));
    for (const [name, schema] of plain) this.#schemas.set(name, schema);
  }

  /** By type name: the document's in its order, then the hoisted ones. */
  all(): Map<string, Schema> {
    return this.#schemas;
  }

  /** The names of types by those of the declared schemas, or by pointers. */
  names(): ReadonlyMap<string, string> {
    return this.#typeNames;
  }

  /** The schema itself where its type can be printed inline, else a reference to it under a name of its own. */
  hoist(schema: Schema, name: string): Schema {
    const renamed = this.#rename(schema);
    return isInline(renamed) ? renamed : this.#declare(renamed, name);
  }

  /** A reference to the schema under a name of its own. */
  name(schema: Schema, name: string): Schema {
    return this.#declare(this.#rename(schema), name);
  }

  #declare(renamed: Schema, name: string): Schema {
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

  #rename(schema: Schema): Schema {
    if (schema.$ref === undefined) {
      const plain = withEnumOfConstants(withNullVariants(withPlainVariants(schema)));
      const renamed = mapSchemas(plain, (inner) => this.#rename(inner));
      if (schema.discriminator === undefined) return renamed;
      return { ...renamed, discriminator: this.#renameVariants(plain, schema.discriminator) };
    }
    const name = schemaName(schema.$ref);
    const known = name === undefined ? undefined : this.#typeNames.get(name);
    if (known !== undefined) return { ...this.#besideReference(schema), $ref: schemaReference(known) }; // as most
    const target = readPointer(this.#document, schema.$ref) as Schema;
    // A reference into the middle of a schema is replaced by its target where that needs no name.
    const isNamed = name !== undefined || isDefinition(schema.$ref) || !isInline(target);
    return isNamed || this.#replaced.has(schema.$ref)
      ? { ...this.#besideReference(schema), $ref: this.#renameReference(schema.$ref, target) }
      : this.#replace(schema.$ref, target);
  }

  #replace(reference: string, target: Schema): Schema {
    this.#replaced.add(reference);
    const renamed = this.#rename(target);
    this.#replaced.delete(reference);
    return renamed;
  }

  /** A variant goes by its name in the document, so one with a new name needs a mapping, but for that of all other values. */
  #renameVariants(schema: Schema, discriminator: Discriminator): Discriminator {
    const { propertyName, defaultMapping } = discriminator;
    const usual = this.#typeNames.get(defaultMapping === undefined ? "" : variantName(defaultMapping));
    const mapping = [...variantNames(schema, discriminator, this.#descendantsOf)].flatMap(([value, name]) => {
      const type = this.#typeNames.get(name);
      return type === undefined || type === usual ? [] : [[value, schemaReference(type)]];
    });
    return {
      propertyName,
      ...(mapping.length > 0 && { mapping: Object.fromEntries(mapping) }),
      ...(usual !== undefined && { defaultMapping: schemaReference(usual) }),
    };
  }

  /** OpenAPI 3.0 allows nothing beside a reference, but people comment on one, mark it or let it be null. */
  #besideReference(schema: Schema): Schema {
    if (!this.#document.openapi.startsWith("3.0")) return schema;
    const { description, deprecated, nullable, readOnly, writeOnly } = schema;
    return Object.fromEntries(
      Object.entries({ description, deprecated, nullable, readOnly, writeOnly }).filter(
        ([, value]) => value !== undefined,
      ),
    );
  }

  /** A reference into the middle of a schema makes its target a type of its own. */
  #renameReference(reference: string, target: Schema): string {
    const known = this.#typeNames.get(schemaName(reference) ?? reference);
    if (known !== undefined) return schemaReference(known);
    const names = namesByPointer(reference).map((one) => typeName(one, this.#client));
    const name = this.claim(names.find((one) => !this.#taken.has(one)) ?? names[0] ?? "");
    this.#typeNames.set(reference, name);
    this.#schemas.set(name, this.#rename(target));
    return schemaReference(name);
  }
}

/**
 * Names for the target of a reference into the middle of a schema, the best first: `…/schemas/Node/properties/children` →
 * `Node children`, `…/schemas/Tree/$defs/Node` → `Tree Node`, or else `Tree defs Node`.
 */
function namesByPointer(pointer: string): string[] {
  const parts = pointerParts(pointer).filter(
    (part) => !structuralParts.has(part) && !/^\d+$|^[^/]+\/[^/]+$/.test(part),
  );
  const named = parts.filter((part) => part !== "$defs" && part !== "definitions");
  const [own = "", holder = ""] = named.toReversed();
  const isSaid = holder !== "" && own !== holder && pascalCase(own).startsWith(pascalCase(holder));
  const short = isSaid ? named.toSpliced(-2, 1) : named;
  return [short.join(" "), parts.join(" ")];
}

/** Parts of a pointer that name nothing. */
const structuralParts = new Set(
  "components schemas paths parameters responses requestBody content schema properties allOf anyOf oneOf".split(" "),
);
