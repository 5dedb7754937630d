import type { Document, Schema } from "../document/document.ts";
import { pointerParts } from "../document/json-pointer.ts";
import { resolve } from "../document/references.ts";
import { pascalCase, uniqueName } from "../names.ts";
import { isSchema, mapSchemas } from "../schemas/subschemas.ts";
import type { JSONSchema } from "./description.ts";
import { listsItsMembers } from "./in-place.ts";
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
    const written = this.#write(schema, use);
    if (use === "received" || !isSchema(schema) || !listsItsMembers(schema, this.#document)) return written;
    return { ...written, unevaluatedProperties: false };
  }

  #write(schema: Schema, use: SchemaUse): Schema {
    if (!isSchema(schema)) return schema;
    const shown = this.#withoutOneWay(withNamedVariants(schema, this.#document), use);
    const values = new Set(valuesIn(shown));
    const inner = mapSchemas(plainSchema(shown), (one) =>
      values.has(one) ? this.value(one, use) : this.#write(one, use),
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
      this.#schemas.set(name, this.#write(resolve<Schema>(this.#document, { $ref: reference }), use));
    }
    return `#/$defs/${name}`;
  }

  #withoutOneWay(schema: Schema, use: SchemaUse): Schema {
    if (schema.properties === undefined) return schema;
    const mark = use === "received" ? "writeOnly" : "readOnly";
    const isLeftOut = (member: Schema): boolean => resolve<Schema>(this.#document, member)[mark] === true;
    const members = Object.entries(schema.properties);
    const kept = members.filter(([, member]) => !isLeftOut(member));
    if (kept.length === members.length) return schema;
    const properties = Object.fromEntries(kept);
    const required = schema.required?.filter((name) => Object.hasOwn(properties, name));
    return { ...schema, properties, ...(required !== undefined && { required }) };
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
