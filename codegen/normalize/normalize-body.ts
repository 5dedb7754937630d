import type { Document, MediaType, Schema } from "../document/document.ts";
import { bodyKind, otherTypes, pickContent } from "../document/media-types.ts";
import type { BodyContent, BodyKind, Content, ItemsKind } from "../document/media-types.ts";
import { resolve, resolveDescribed } from "../document/references.ts";
import { withFileParts } from "../schemas/file-parts.ts";
import { uploadable } from "../schemas/runtime-types.ts";
import type { SchemaTable } from "../schemas/schema-table.ts";
import { withWrittenParts } from "../schemas/written-parts.ts";
import { hoistOnce } from "./hoist-once.ts";
import type { NamedOperation } from "./name-operations.ts";
import { bodyTypeName, itemTypeName } from "./name-types.ts";
import { bodyItems } from "./stream-items.ts";

export interface NormalBody extends NormalContent {
  required: boolean;
  description: string;
  /** Under other media types, of which the caller may pick one. */
  others: NormalContent[];
}

export interface NormalContent extends Content {
  /** As the document has it. */
  source: BodyContent;
  kind: BodyKind;
  /** Where it is items one after the other: the schemas are those of an item. */
  itemsKind?: ItemsKind;
}

/** Gives the schemas of the body of an operation their names, in the table. */
export function normalizeBody(
  operation: NamedOperation,
  document: Document,
  schemas: SchemaTable,
): NormalBody | undefined {
  const { httpMethod, source } = operation;
  // HTTP gives the body of a GET or HEAD no meaning, and `fetch` refuses to send one.
  if (source.requestBody === undefined || httpMethod === "GET" || httpMethod === "HEAD") return undefined;
  const { content = {}, required = false, description = "" } = resolveDescribed(document, source.requestBody);
  const usual = pickContent(content)?.mediaType;
  if (usual === undefined) return undefined;
  const hoist = hoistOnce(schemas);
  const collect = (mediaType: string): NormalContent => {
    const { schema: declared = {}, encoding, prefixEncoding, itemEncoding } = content[mediaType] ?? {};
    const items = bodyItems(mediaType, content[mediaType] ?? {}, document);
    if (items !== undefined) {
      const { schema, kind } = items;
      const source = { mediaType, schema, encoding, prefixEncoding, itemEncoding };
      const isFile = kind === "multipart-items" && resolve(document, schema).format === "binary";
      return {
        mediaType,
        source,
        kind,
        schema: isFile ? uploadable : hoist(schema, itemTypeName(operation)),
        itemsKind: kind,
      };
    }
    const kind = kindOf(mediaType, declared, document);
    const schema = withParts(kind, content[mediaType] ?? {}, document);
    const source = { mediaType, schema, encoding, prefixEncoding, itemEncoding };
    if (kind === "raw") return { mediaType, source, kind, schema: {} }; // it has no members to name
    const name = bodyTypeName(operation, mediaType === usual ? "" : mediaType);
    // The files of a list have a type only within one.
    const holdsFiles = schema !== declared && schema.properties === undefined;
    const named = holdsFiles ? schemas.name(schema, name) : hoist(schema, name);
    return { mediaType, source, kind, schema: named };
  };
  return { ...collect(usual), others: otherTypes(content, usual).map(collect), required, description };
}

/** Bytes of whatever type are no JSON, and a form that is a text is one already. */
function kindOf(mediaType: string, schema: Schema, document: Document): BodyKind {
  const kind = bodyKind(mediaType);
  const { type, format } = resolve(document, schema);
  const isBytes = mediaType.startsWith("*/*") && format === "binary";
  return isBytes || (kind === "form" && type === "string") ? "raw" : kind;
}

/** What has parts, of which some are files or texts of the caller's. */
function withParts(kind: BodyKind, media: MediaType, document: Document): Schema {
  const { schema = {}, encoding = {} } = media;
  if (kind === "form") return withWrittenParts(schema, encoding, document, true);
  return kind === "multipart" ? withWrittenParts(withFileParts(media, document), encoding, document, false) : schema;
}
