import type { Document, Encoding, Schema } from "../document/document.ts";
import { resolve } from "../document/references.ts";
import { mapFormMembers } from "./form-members.ts";
import { valueKinds } from "./value-kinds.ts";

/**
 * The schema of a form, in which a part is a text that is an object in a format which the client does not write, such as
 * XML: the caller does.
 */
export function withWrittenParts(
  schema: Schema,
  encoding: Readonly<Record<string, Encoding>>,
  document: Document,
  isForm: boolean,
): Schema {
  return mapFormMembers(schema, document, (name, part) =>
    isWrittenByCaller(encoding[name]) && holdsObjects(part, document) ? asText(part, isForm, document) : part,
  );
}

/** Whether a part has a media type that no object is written as. A style counts more. */
export function isWrittenByCaller({ contentType = "", style, explode }: Encoding = {}): boolean {
  const isStyled = style !== undefined || explode !== undefined;
  return !isStyled && contentType !== "" && !/[/+]json\b|x-www-form-urlencoded|\*/i.test(contentType);
}

/** Whether a part may be an object, or is a list of them. */
export function holdsObjects(part: Schema, document: Document): boolean {
  const kinds = valueKinds(part, document);
  return kinds.has("object") || (kinds.has("array") && valueKinds(itemsOf(part, document), document).has("object"));
}

function itemsOf(list: Schema, document: Document): Schema {
  return resolve(document, list).items ?? {};
}

/** Where there are parts, one may be a file as well. */
function asText(part: Schema, isForm: boolean, document: Document): Schema {
  const { description, deprecated } = part;
  const about = { ...(description !== undefined && { description }), ...(deprecated === true && { deprecated }) };
  if (!valueKinds(part, document).has("object"))
    return { ...about, type: "array", items: asText(itemsOf(part, document), isForm, document) };
  if (isForm) return { ...about, type: "string" };
  return { ...about, anyOf: [{ type: "string" }, { type: "string", format: "binary" }] };
}
