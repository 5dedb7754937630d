import type { Schema } from "../document/document.ts";
import { headerValue, isJSON } from "../document/media-types.ts";
import type { NormalOperation } from "../normalize/normalize-operation.ts";
import type { NormalDocument } from "../normalize/normalize.ts";
import { envelopeOf, itemOf } from "../normalize/page-envelope.ts";
import type { SchemaTable } from "../schemas/schema-table.ts";
import { inlineType } from "../schemas/inline-type.ts";
import type { NamedPageStyle, OperationMethod, ResponseShape } from "./model.ts";
import { findPageStyle } from "./name-page-styles.ts";

/** What an operation returns on success, and the media type to request. */
export function buildResponse(
  { responses, pageStyle }: NormalOperation,
  { schemas }: NormalDocument,
  pageStyles: NamedPageStyle[],
): Pick<OperationMethod, "response" | "accept"> {
  const withContent = responses.filter((response) => response !== undefined);
  const [first] = withContent;
  if (first === undefined) return { response: { kind: "none" }, accept: undefined };
  const accept = headerValue(first.mediaType);
  const style = findPageStyle(pageStyles, pageStyle);
  if (style !== undefined) return { response: buildPage(first.schema, style, schemas), accept };
  if (!isJSON(first.mediaType)) return { response: { kind: "response" }, accept };
  const type = [...new Set(withContent.map(({ schema }) => inlineType(schema)))].join(" | ");
  return { response: { kind: withContent.length < responses.length ? "optional" : "json", type }, accept };
}

function buildPage(schema: Schema, { name, style: { items } }: NamedPageStyle, schemas: SchemaTable): ResponseShape {
  const envelope = envelopeOf(schema, items, schemas);
  const type = envelope === undefined ? "unknown" : inlineType(envelope);
  return {
    kind: "page",
    style: name,
    // A response that may be a bare array as well may lack what the envelope has.
    envelope: envelope === undefined || envelope === schema ? type : `Partial<${type}>`,
    item: inlineType(itemOf(schema, items, schemas) ?? {}),
  };
}
