import type { Document, MediaType, Response, Schema } from "../document/document.ts";
import { pickContent, responseContentKind } from "../document/media-types.ts";
import type { Content } from "../document/media-types.ts";
import { resolve } from "../document/references.ts";
import type { SchemaTable } from "../schemas/schema-table.ts";
import { successResponses } from "./declared-responses.ts";
import { hoistOnce } from "./hoist-once.ts";
import type { NamedOperation } from "./name-operations.ts";
import { itemTypeName, responseTypeName } from "./name-types.ts";
import { isClosedList, streamItems } from "./stream-items.ts";
import type { StreamFormat } from "./stream-items.ts";

/** A successful response; undefined where it has no content. */
export type NormalResponse = (ResponseContent & { others: ResponseContent[] }) | undefined;

export interface ResponseContent extends Content {
  /** Where its items come one after the other: the schema is that of an item. */
  stream?: NormalStream;
}

export interface NormalStream {
  format: StreamFormat;
  /** Whether the data of events is JSON: their own schemas say so, each for itself. */
  isDataOpen: boolean;
  /** The schema of the JSON that a text holds, where that is an item. */
  held: Schema | undefined;
}

/** Gives the schemas of the successful responses of an operation their names, in the table. */
export function normalizeResponses(
  operation: NamedOperation,
  document: Document,
  schemas: SchemaTable,
): NormalResponse[] {
  return successResponses(operation.source).map(([, response]) =>
    collectContent(operation, resolve(document, response), document, schemas),
  );
}

/** Only what is parsed has a type that needs a name. */
function collectContent(
  operation: NamedOperation,
  { content = {} }: Response,
  document: Document,
  schemas: SchemaTable,
): NormalResponse {
  const picked = pickContent(content);
  if (picked === undefined) return undefined;
  const hoist = hoistOnce(schemas);
  const collect = (mediaType: string, media: MediaType): ResponseContent => {
    const items = streamItems(mediaType, media, operation, document);
    if (items !== undefined) {
      const { schema, format, isDataOpen = false, held } = items;
      return { mediaType, schema: hoist(schema, itemTypeName(operation)), stream: { format, isDataOpen, held } };
    }
    const { schema = {} } = media;
    const isNamed = isParsed(mediaType) || isClosedList(media, document);
    return { mediaType, schema: isNamed ? hoist(schema, responseTypeName(operation)) : schema };
  };
  const first = collect(picked.mediaType, content[picked.mediaType] ?? {});
  const others = Object.entries(content).filter(([mediaType]) => mediaType !== picked.mediaType);
  return { ...first, others: others.map(([mediaType, media]) => collect(mediaType, media)) };
}

function isParsed(mediaType: string): boolean {
  const kind = responseContentKind(mediaType);
  return kind === "json" || kind === "any";
}
