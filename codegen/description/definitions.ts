import type { Document, Schema } from "../document/document.ts";
import { pointerParts } from "../document/json-pointer.ts";
import { resolve } from "../document/references.ts";
import { pascalCase, uniqueName } from "../names.ts";
import { declaredIn } from "../schemas/layers.ts";
import { isSchema, mapSchemas } from "../schemas/subschemas.ts";
import { isVariantOf } from "../schemas/variants.ts";
import type { JSONSchema } from "./description.ts";
import { inPlace, listsItsMembers } from "./in-place.ts";
import { withNamedVariants } from "./named-variants.ts";
import { plainSchema } from "./plain-schema.ts";

/** What a value is for: a form may hold files, what is sent has nothing that the server sets, and the reverse. */
export type SchemaUse = "sent" | "form" | "received";

const suffixes: Readonly<Record<SchemaUse, string>> = { sent: "Input", form: "Form", received: "" };

/** Schemas of a document as JSON Schema. What they refer to is collected under names, each for its use. */
export class Definitions {
  readonly #document: Document;
  readonly #names = new Map<string, string>();
  readonly #schemas = new Map<string, JSONSchema>();

  constructor(document: Document) {
    this.#document = document;
  }

  /** All that was referred to, by name. */
  get all(): Readonly<Record<string, JSONSchema>> {
    return Object.fromEntries([...this.#schemas].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** The schema of a whole value. */
  value(schema: Schema, use: SchemaUse): Schema {
    const written = this.#write(schema, use, []);
    if (use === "received" || !isSchema(schema) || !listsItsMembers(schema, this.#document)) return written;
    return { ...written, unevaluatedProperties: false };
  }

  /** @param around the schemas that hold where this one does, since it is a part or a choice of them */
  #write(schema: Schema, use: SchemaUse, around: readonly Schema[]): Schema {
    if (!isSchema(schema)) return schema;
    const named = withNamedVariants(schema, this.#document);
    const plain = plainSchema(this.#withoutOneWay(named, use, around));
    const values = new Set(valuesIn(plain));
    const inner = mapSchemas(plain, (one) =>
      values.has(one) ? this.value(one, use) : this.#write(one, use, isVariantOf(plain, one) ? [...around, named] : []),
    );
    const written = inner.$ref === undefined ? inner : { ...inner, $ref: this.#refer(inner.$ref, use) };
    const isFile = use === "form" && schema.format === "binary";
    return isFile ? { ...written, format: "file-path" } : written;
  }

  /** A definition may lead to itself, so that it has its name before it is written. */
  #refer(reference: string, use: SchemaUse): string {
    const key = `${use} ${reference}`;
    const known = this.#names.get(key);
    const name = known ?? uniqueName(pascalCase(pointerParts(reference).at(-1) ?? "") + suffixes[use], this.#schemas);
    if (known === undefined) {
      this.#names.set(key, name);
      this.#schemas.set(name, {});
      this.#schemas.set(name, this.#write(resolve<Schema>(this.#document, { $ref: reference }), use, []));
    }
    return `#/$defs/${name}`;
  }

  #withoutOneWay(schema: Schema, use: SchemaUse, around: readonly Schema[]): Schema {
    const { properties = {}, required = [] } = schema;
    const isLeftOut = (member: Schema | undefined): boolean => this.#isOneWay(member, use);
    const kept = Object.entries(properties).filter(([, member]) => !isLeftOut(member));
    const needed = required.filter((name) => !isLeftOut(this.#declared(name, [schema, ...around])));
    return {
      ...schema,
      ...(kept.length < Object.keys(properties).length && { properties: Object.fromEntries(kept) }),
      ...(needed.length < required.length && { required: needed }),
    };
  }

  /** Whether a member goes the other way only: the mark stands on it, or on what it refers to. */
  #isOneWay(member: Schema | undefined, use: SchemaUse): boolean {
    const mark = use === "received" ? "writeOnly" : "readOnly";
    return member !== undefined && resolve<Schema>(this.#document, member)[mark] === true;
  }

  /** The member that a schema requires may be declared by itself, by its parts, or around it. */
  #declared(name: string, holders: readonly Schema[]): Schema | undefined {
    for (const holder of holders) {
      const member = declaredIn([holder], name) ?? declaredIn(inPlace(holder, this.#document), name);
      if (member !== undefined) return member;
    }
    return undefined;
  }
}

/** The sub-schemas that are of values of their own. */
function valuesIn({
  properties = {},
  patternProperties = {},
  additionalProperties,
  items,
  prefixItems,
}: Schema): Schema[] {
  const single = [additionalProperties, items].filter(isSchema);
  return [...Object.values(properties), ...Object.values(patternProperties), ...single, ...(prefixItems ?? [])];
}
