import type { Schema } from "../document/document.ts";
import { schemaName } from "../document/references.ts";
import { reachable } from "../schemas/reachable.ts";
import type { SchemaTable } from "../schemas/schema-table.ts";
import { encodedJSON } from "./encoded-json.ts";
import { collectMembers, listEvents } from "./list-events.ts";
import type { EventVariant } from "./list-events.ts";
import type { ResponseContent } from "./normalize-responses.ts";
import type { StreamFormat } from "./stream-items.ts";

/**
 * Says of each stream of events whose data is JSON, and describes that data as what it is once it is parsed, rather than
 * as a text. A schema that others use as well stays as it is, and so does its data.
 *
 * @returns the schemas of what such texts hold, as the document has them
 */
export function decodeEventData(contents: ResponseContent[], others: Schema[], schemas: SchemaTable): Set<Schema> {
  const held = new Set<Schema>();
  const open = contents.filter(({ stream }) => stream?.isDataOpen === true);
  if (open.length === 0) return held;
  const shared = reachable(schemas.all(), others);
  for (const content of open) {
    const { stream } = content;
    if (stream === undefined) continue;
    const events = listEvents(content.schema, schemas);
    const isShared = events.some(({ names }) => names.some((name) => shared.has(name)));
    stream.format = formatOf(events, isShared, schemas);
    if (stream.format !== "events" && !isShared)
      content.schema = new Decoder(schemas, held).decode(content.schema, "Event");
  }
  return held;
}

/** Parsed where the data is described by another type than a text, or as a text that holds JSON, unless that is shared. */
function formatOf(events: readonly EventVariant[], isShared: boolean, schemas: SchemaTable): StreamFormat {
  const plain = events.map((event) => ({ ...event, data: schemas.read(event.data) ?? {} }));
  const structured = plain.filter(({ data }) => isStructured(data));
  const encoded = isShared ? [] : plain.filter(({ data }) => encodedJSON(data) !== undefined);
  const parsed = [...structured, ...encoded];
  if (parsed.length === 0) return "events";
  if (parsed.length === events.length) return "json-events";
  const jsonEvents = parsed.flatMap(({ eventNames }) => eventNames);
  if (parsed.every(({ eventNames }) => eventNames.length > 0)) return { jsonEvents };
  return structured.length > 0 ? "json-events" : "events";
}

function isStructured({ type, enum: values, const: only, properties, oneOf, anyOf, allOf }: Schema): boolean {
  if (type !== undefined) return ![type].flat().includes("string");
  const texts = only === undefined ? values : [only];
  if (texts !== undefined) return !texts.every((value) => typeof value === "string");
  return [properties, oneOf, anyOf, allOf].some((part) => part !== undefined);
}

/** Replaces texts that hold JSON by what they hold, in an event and in all of its variants. */
class Decoder {
  readonly #schemas: SchemaTable;
  readonly #held: Set<Schema>;
  readonly #decoded = new Set<string>();

  constructor(schemas: SchemaTable, held: Set<Schema>) {
    this.#schemas = schemas;
    this.#held = held;
  }

  /** @param name of the type that the schema belongs to */
  decode(schema: Schema, name: string): Schema {
    const target = schemaName(schema.$ref);
    if (target !== undefined) {
      this.#decodeType(target);
      return schema;
    }
    const decoded: Schema = passDataOn(schema, this.#schemas);
    for (const keyword of ["oneOf", "anyOf", "allOf"] as const) {
      const parts = decoded[keyword];
      if (parts !== undefined) decoded[keyword] = parts.map((part) => this.decode(part, name));
    }
    const held = encodedJSON(decoded.properties?.["data"] ?? {});
    if (held === undefined) return decoded;
    this.#held.add(held);
    return { ...decoded, properties: { ...decoded.properties, data: this.#schemas.hoist(held, `${name}Data`) } };
  }

  #decodeType(name: string): void {
    const schema = this.#schemas.all().get(name);
    if (schema === undefined || this.#decoded.has(name)) return;
    this.#decoded.add(name);
    this.#schemas.set(name, this.decode(schema, name));
  }
}

/** The data that all variants have is a text; what one of them has of its own need not stay one. So each has its own. */
function passDataOn(schema: Schema, schemas: SchemaTable): Schema {
  const keyword = schema.oneOf === undefined ? "anyOf" : "oneOf";
  const { properties: { data, ...properties } = {}, required = [], [keyword]: variants } = schema;
  if (data === undefined || variants === undefined) return { ...schema };
  const isRequired = required.includes("data");
  const passed = variants.map((variant) => {
    const isOwn = "data" in collectMembers(schemas.read(variant) ?? {}, schemas).members;
    return withData(variant, isOwn ? {} : { data }, isRequired ? ["data"] : []);
  });
  return { ...schema, properties, required: required.filter((name) => name !== "data"), [keyword]: passed };
}

function withData(variant: Schema, properties: Record<string, Schema>, required: string[]): Schema {
  if (variant.$ref !== undefined) return { allOf: [variant], properties, required };
  return {
    ...variant,
    properties: { ...properties, ...variant.properties },
    required: [...new Set([...(variant.required ?? []), ...required])],
  };
}
