import type { Document, Encoding, MediaType, Schema } from "../document/document.ts";
import { isFileType } from "../document/media-types.ts";
import { resolve } from "../document/references.ts";
import { isBefore32 } from "../document/version.ts";
import { mapFormMembers } from "./form-members.ts";

/** The schema of a form, in which a part is a file that has no schema and is sent as what files hold: `image/png`. */
export function withFileParts({ schema = {}, encoding = {}, ...positional }: MediaType, document: Document): Schema {
  const form = resolve<Schema>(document, schema);
  const isOrdered = !isBefore32(document.openapi) || positional.prefixEncoding || positional.itemEncoding;
  if (isOrdered && (form.prefixItems ?? form.items) !== undefined) return withFileItems(form, positional);
  return mapFormMembers(schema, document, (name, part) =>
    isSentAsFile(encoding[name]) && isOpen(part) ? asFile(part) : part,
  );
}

/** The same of a list. What has no type there is bytes, unless its encoding says otherwise. */
function withFileItems(
  list: Schema,
  { prefixEncoding = [], itemEncoding }: Pick<Encoding, "prefixEncoding" | "itemEncoding">,
): Schema {
  const { prefixItems, items } = list;
  return {
    ...list,
    ...(prefixItems !== undefined && {
      prefixItems: prefixItems.map((item, index) => withFileItem(item, prefixEncoding[index])),
    }),
    ...(items !== undefined && { items: withFileItem(items, itemEncoding) }),
  };
}

/** The schema of one part of a list. */
export function withFileItem(item: Schema, encoding: Encoding = {}): Schema {
  const { contentType, ...nested } = encoding;
  if (/^multipart\//i.test(contentType ?? "") && item.type === "array") return withFileItems(item, nested);
  return isOpen(item) && item.type !== "array" && (contentType === undefined || isSentAsFile(encoding))
    ? asFile(item)
    : item;
}

function isSentAsFile(encoding: unknown): boolean {
  const contentType: unknown = Reflect.get(Object(encoding), "contentType");
  return typeof contentType === "string" && contentType.split(",").every((type) => isFileType(type.trim()));
}

/** Whether a schema, or that of the items of a list, says nothing of its values. */
function isOpen({ type, items, ...others }: Schema): boolean {
  if (type === "array") return isOpen(items ?? {});
  return (
    type === undefined && Object.keys(others).every((keyword) => keyword === "description" || keyword === "$comment")
  );
}

function asFile(part: Schema): Schema {
  if (part.type === "array") return { ...part, items: asFile(part.items ?? {}) };
  return { ...part, type: "string", format: "binary" };
}
