import type { Document, MediaType, Schema } from "../document/document.ts";
import { streamKind } from "../document/media-types.ts";
import type { ItemsKind } from "../document/media-types.ts";
import { resolve } from "../document/references.ts";
import { memberSchemas } from "../schemas/member-schemas.ts";
import { encodedJSON } from "./encoded-json.ts";
import { withFileItem } from "../schemas/file-parts.ts";
import type { NamedOperation } from "./name-operations.ts";

/** How the items of a stream are read: the words of the runtime. */
export type StreamFormat =
  | "json-data"
  | "text-data"
  | "events"
  | "json-events"
  | { jsonEvents: string[] }
  | "json-lines"
  | "json-sequence"
  | "multipart";

/** A stream of items. */
export interface StreamItems {
  schema: Schema;
  format: StreamFormat;
  /** Whether the data of events is JSON: their own schemas say so, each for itself. */
  isDataOpen?: boolean;
  /** The schema of the JSON that a text holds, where that is an item. */
  held?: Schema;
}

/** The items of a media type that is a stream; undefined for any other one. */
export function streamItems(
  mediaType: string,
  media: MediaType,
  { source }: Pick<NamedOperation, "source">,
  document: Document,
): StreamItems | undefined {
  const kind = streamKind(mediaType);
  if (kind === "events") return eventItems(media, source["x-stream"]?.items, document);
  if (kind === undefined || !isStream(kind, media, document)) return undefined;
  return { schema: itemSchema(media, document) ?? {}, format: kind };
}

/** A closed list, the text of a file and a form are no streams. */
function isStream(kind: StreamFormat, media: MediaType, document: Document): boolean {
  const { schema, itemSchema: item } = media;
  if (item !== undefined || schema === undefined) return item !== undefined || kind !== "multipart";
  return kind !== "multipart" && resolve(document, schema).type !== "string" && !isClosedList(media, document);
}

/** Whether lines are described as an array, which OpenAPI 3.2 has for those that are read to their end. */
export function isClosedList({ schema, itemSchema: item }: MediaType, document: Document): boolean {
  if (item !== undefined || schema === undefined || !document.openapi.startsWith("3.2")) return false;
  return resolve(document, schema).type === "array";
}

/** The items of a body that is sent one after the other; undefined for any other one. */
export function bodyItems(
  mediaType: string,
  media: MediaType,
  document: Document,
): { schema: Schema; kind: ItemsKind } | undefined {
  const kind = streamKind(mediaType);
  const { schema, itemSchema: item } = media;
  const items = itemSchema(media, document);
  if (kind === undefined || kind === "events" || items === undefined) return undefined;
  const isText = schema !== undefined && resolve(document, schema).type === "string";
  if (item === undefined && (isText || kind === "multipart")) return undefined;
  return kind === "multipart" ? { schema: asPart(items, media), kind: "multipart-items" } : { schema: items, kind };
}

/** A part that is sent as what files hold is a file. */
function asPart(item: Schema, { itemEncoding }: MediaType): Schema {
  return itemEncoding === undefined ? item : withFileItem(item, itemEncoding);
}

/** Before OpenAPI 3.2, the schema of a media type is that of an item, or of a list of them. */
function itemSchema({ schema, itemSchema: item }: MediaType, document: Document): Schema | undefined {
  if (item !== undefined || schema === undefined) return item;
  const { type, items = {} } = resolve(document, schema);
  return type === "array" ? items : schema;
}

/** Events are described as they are, or, by an older habit, by the JSON in their data. */
function eventItems(media: MediaType, said: StreamFormat | undefined, document: Document): StreamItems {
  const schema = itemSchema(media, document);
  const isEvent = schema !== undefined && hasEventShape(schema, media, document);
  switch (said) {
    case "text-data":
      return { schema: { type: "string" }, format: said };
    case "json-data":
      return { schema: schema ?? {}, format: said };
    case "events":
    case "json-events":
      return { schema: isEvent ? schema : eventOf(said === "events" ? { type: "string" } : schema), format: said };
    default:
      return isEvent ? { schema, format: "events", isDataOpen: true } : dataItems(schema, document);
  }
}

/** Where nothing is said of the data, events are given as they are. */
function dataItems(schema: Schema | undefined, document: Document): StreamItems {
  const plain = schema && resolve(document, schema);
  if (schema === undefined || plain === undefined || !structural.some((keyword) => keyword in plain)) {
    return { schema: eventOf({ type: "string" }), format: "events" };
  }
  if (plain.type !== "string") return { schema, format: "json-data" };
  const data = encodedJSON(plain);
  return data === undefined ? { schema, format: "text-data" } : { schema: data, format: "json-data", held: data };
}

const structural = ["type", "enum", "const", "properties", "oneOf", "anyOf", "allOf"];
const eventMembers: ReadonlySet<string> = new Set(["event", "data", "id", "retry"]);

/** In OpenAPI 3.2 an item is the whole event, whatever else it may say. */
function hasEventShape(schema: Schema, { itemSchema: item }: MediaType, document: Document): boolean {
  const members = [...memberSchemas(schema, document).keys()];
  if (item !== undefined && members.some((name) => name === "data" || name === "event")) return true;
  return members.includes("data") && members.every((name) => eventMembers.has(name));
}

function eventOf(data: Schema = {}): Schema {
  const properties = { event: { type: "string" }, data, id: { type: "string" }, retry: { type: "integer" } };
  return { type: "object", properties, required: ["data"] };
}
