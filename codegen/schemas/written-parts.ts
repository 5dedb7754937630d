import type { Document, Encoding, Schema } from "../document/document.ts";
import { resolve } from "../document/references.ts";
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
  const { properties = {}, ...form } = resolve<Schema>(document, schema);
  const written = Object.entries(properties).filter(
    ([name, part]) => isWrittenByCaller(encoding[name]) && valueKinds(part, document).has("object"),
  );
  if (written.length === 0) return schema;
  const texts = written.map(([name, part]): [string, Schema] => [name, asText(part, isForm)]);
  return { ...form, properties: { ...properties, ...Object.fromEntries(texts) } };
}

/** Whether a part has a media type that no object is written as. A style counts more. */
export function isWrittenByCaller({ contentType = "", style, explode }: Encoding = {}): boolean {
  const isStyled = style !== undefined || explode !== undefined;
  return !isStyled && contentType !== "" && !/[/+]json\b|x-www-form-urlencoded|\*/i.test(contentType);
}

/** Where there are parts, one may be a file as well. */
function asText({ description, deprecated }: Schema, isForm: boolean): Schema {
  const about = { ...(description !== undefined && { description }), ...(deprecated === true && { deprecated }) };
  if (isForm) return { ...about, type: "string" };
  return { ...about, anyOf: [{ type: "string" }, { type: "string", format: "binary" }] };
}
