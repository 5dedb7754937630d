import type { FieldDefinition } from "lightfield-wootiv/lightfield";
import type { Fact } from "./facts.ts";

/** What the definitions of an object say that a write depends on. */
export interface KnownFields {
  readonly fieldDefinitions: Readonly<
    Record<string, Pick<FieldDefinition, "valueType" | "readOnly" | "typeConfiguration">>
  >;
  readonly relationshipDefinitions: Readonly<Record<string, unknown>>;
}

/** What the file of a workspace says of the fields of an object, in the form of its definitions; undefined where nothing. */
export function knownFields(object: string, facts: readonly Fact[]): KnownFields | undefined {
  const own = facts.filter((fact) => fact.object === object);
  if (own.length === 0) return undefined;
  const fields = own.flatMap(({ field, type = "", readOnly = false, options = {} }) => {
    if (field === undefined) return [];
    const [valueType = ""] = type.split("[]");
    const known = Object.entries(options).map(([label, id]) => ({ label, id }));
    const typeConfiguration = { multipleValues: type.endsWith("[]"), options: known };
    return [[field, { valueType, readOnly, typeConfiguration }] as const];
  });
  const links = own.flatMap(({ relationship }) => (relationship === undefined ? [] : [[relationship, {}] as const]));
  return { fieldDefinitions: Object.fromEntries(fields), relationshipDefinitions: Object.fromEntries(links) };
}
