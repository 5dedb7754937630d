import type { Document, Schema } from "../document/document.ts";
import { resolve } from "../document/references.ts";

/**
 * A form with each of its members replaced, those of the parts that it combines as well: the schema itself where that
 * changes nothing.
 */
export function mapFormMembers(
  schema: Schema,
  document: Document,
  change: (name: string, member: Schema) => Schema,
): Schema {
  return mapMembers(schema, document, change, []);
}

/** @param parents the schemas that hold this one: one among them is a circle, and stays */
function mapMembers(
  reference: Schema,
  document: Document,
  change: (name: string, member: Schema) => Schema,
  parents: readonly Schema[],
): Schema {
  const form = resolve(document, reference);
  if (parents.includes(form)) return reference;
  const mapPart = (part: Schema): Schema => mapMembers(part, document, change, [...parents, form]);
  const properties = Object.entries(form.properties ?? {}).map(
    ([name, member]) => [name, change(name, member)] as const,
  );
  const lists = (["allOf", "anyOf", "oneOf"] as const).map(
    (keyword) => [keyword, form[keyword]?.map(mapPart)] as const,
  );
  const hasOtherMembers = properties.some(([name, member]) => member !== form.properties?.[name]);
  const changed = lists.filter(([keyword, parts]) => parts?.some((part, index) => part !== form[keyword]?.[index]));
  if (!hasOtherMembers && changed.length === 0) return reference;
  const { discriminator, ...others } = form;
  const isChoice = changed.some(([keyword]) => keyword !== "allOf"); // its variants have no names any more
  return {
    ...others,
    ...(discriminator !== undefined && !isChoice && { discriminator }),
    ...(hasOtherMembers && { properties: Object.fromEntries(properties) }),
    ...Object.fromEntries(changed),
  };
}
