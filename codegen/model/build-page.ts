import type { Schema } from "../document/document.ts";
import type { NormalResponse } from "../normalize/normalize-responses.ts";
import { envelopeOf, itemOf } from "../normalize/page-envelope.ts";
import { memberAt, membersOf } from "../normalize/page-members.ts";
import { findMember } from "../schemas/find-member.ts";
import { inlineType, isInline } from "../schemas/inline-type.ts";
import type { SchemaTable } from "../schemas/schema-table.ts";
import type { NamedPageStyle } from "./model.ts";
import type { PageShape } from "./response-shape.ts";
import { unionOf } from "./union-of.ts";

/** A page, whose other successes may bring something else, or nothing. */
export function buildPage(
  schema: Schema,
  { name, style: { items } }: NamedPageStyle,
  responses: NormalResponse[],
  schemas: SchemaTable,
): PageShape {
  const envelope = envelopeOf(schema, items, schemas);
  const type = envelope === undefined ? "unknown" : inlineType(envelope);
  // A response that may be a bare array as well may lack what the envelope has.
  const page = envelope === undefined || envelope === schema ? type : partial(type);
  const bodies = responses.filter((response) => response !== undefined);
  const others = bodies.filter((response) => envelopeOf(response.schema, items, schemas) === undefined);
  const mayBeEmpty = bodies.length < responses.length;
  const mayBeOther = envelope !== undefined && (others.length > 0 || mayBeEmpty);
  const types = [
    mayBeEmpty ? partial(page) : page,
    ...(mayBeOther ? others.map((other) => inlineType(other.schema)) : []),
  ];
  return {
    kind: "page",
    style: name,
    envelope: unionOf(types),
    item: itemType(schema, items, schemas),
    ...(items !== "data" && membersOf(envelope, schemas).has("data") ? { hidesData: true } : {}),
    ...(mayBeOther ? { mayBeOther } : {}),
    ...(mayBeEmpty ? { mayBeEmpty } : {}),
  };
}

function partial(type: string): string {
  return type === "unknown" || type.startsWith("Partial<") ? type : `Partial<${type}>`;
}

/** The type of an item: by its name, or where it has none by its place in the response. */
function itemType(schema: Schema, items: string | undefined, schemas: SchemaTable): string {
  const item = itemOf(schema, items, schemas);
  if (item === undefined || isInline(item)) return inlineType(item ?? {});
  const list = items === undefined ? schemas.read(schema) : memberAt(schema, items, schemas);
  return schemas.read(list)?.items === undefined ? inlineType(item) : `${typeAt(schema, items, schemas)}[number]`;
}

/** `ReportList["data"]`, `NonNullable<NonNullable<ReportList["page"]>["data"]>` */
function typeAt(schema: Schema, path: string | undefined, schemas: SchemaTable): string {
  const type = inlineType(schema);
  if (path === undefined) return type;
  if (findMember(schema, path, schemas)?.isCertain === true) return `${type}[${JSON.stringify(path)}]`;
  const names = membersOf(schema, schemas).has(path) ? [path] : path.split(".");
  return names.reduce((holder, name) => `NonNullable<${holder}[${JSON.stringify(name)}]>`, type);
}
