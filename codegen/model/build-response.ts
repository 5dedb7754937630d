import type { Schema } from "../document/document.ts";
import { headerValue, isJSON } from "../document/media-types.ts";
import type { NormalOperation } from "../normalize/normalize-operation.ts";
import type { NormalDocument } from "../normalize/normalize.ts";
import { envelopeOf, itemOf } from "../normalize/page-envelope.ts";
import type { SchemaTable } from "../schemas/schema-table.ts";
import { typeInPlace } from "../schemas/type-in-place.ts";
import type { Answer, Method, NamedPageStyle } from "./model.ts";
import { findPageStyle } from "./name-page-styles.ts";

export function buildAnswer(
  { answers, pageStyle }: NormalOperation,
  { schemas }: NormalDocument,
  pageStyles: NamedPageStyle[],
): Pick<Method, "answer" | "accept"> {
  const withContent = answers.filter((answer) => answer !== undefined);
  const [first] = withContent;
  if (first === undefined) return { answer: { kind: "none" }, accept: undefined };
  const accept = headerValue(first.mediaType);
  const style = findPageStyle(pageStyles, pageStyle);
  if (style !== undefined) return { answer: buildPage(first.schema, style, schemas), accept };
  if (!isJSON(first.mediaType)) return { answer: { kind: "response" }, accept };
  const types = [...new Set(withContent.map((answer) => typeInPlace(answer.schema)))].join(" | ");
  return { answer: { kind: withContent.length < answers.length ? "optional" : "json", type: types }, accept };
}

function buildPage(schema: Schema, { name, style: { items } }: NamedPageStyle, schemas: SchemaTable): Answer {
  const envelope = envelopeOf(schema, items, schemas);
  const type = envelope === undefined ? "unknown" : typeInPlace(envelope);
  return {
    kind: "page",
    style: name,
    // An answer that may be a bare array as well may lack what the envelope has.
    envelope: envelope === undefined || envelope === schema ? type : `Partial<${type}>`,
    item: typeInPlace(itemOf(schema, items, schemas) ?? {}),
  };
}
