import { isFalse } from "../document/boolean-schema.ts";
import type { Schema } from "../document/document.ts";
import { schemaName } from "../document/references.ts";
import { declaredIn, isRequiredIn, layersOf, ownLayers } from "../schemas/layers.ts";
import type { Schemas } from "../schemas/layers.ts";
import { globalTypes, runtimeTypes } from "../schemas/runtime-types.ts";
import { narrowedArrays } from "./array-members.ts";
import { arrayType } from "./array-type.ts";
import { intersection } from "./combine.ts";
import { withoutNull } from "./common-values.ts";
import { contradicted, valuesOf } from "./discriminator.ts";
import { objectType } from "./object-type.ts";
import type { Reader } from "./reader.ts";
import { partsOf, settleRequired, withoutForeign } from "./required-members.ts";
import type { RequiredMembers } from "./required-members.ts";
import { isWord, never, unknown, word } from "./type.ts";
import type { Type } from "./type.ts";
import { listedType, literalType, scalarType } from "./value-type.ts";
import { union } from "./union.ts";

/** What turns a schema into a type, among the schemas that it may refer to by name. */
export function readerOf(schemas: Schemas): Reader {
  const reader: Reader = { schemas, typeOf: (schema, scope = none) => typeOf(schema, scope, reader) };
  return reader;
}

function typeOf(schema: Schema, scope: readonly Schema[], reader: Reader): Type {
  if (isFalse(schema)) return never;
  if (scope.length === 0 && isLoneReference(schema, reader))
    return { kind: "name", name: schemaName(schema.$ref) ?? "" };
  const members = settleRequired(schema, scope, reader.schemas);
  if (!isCombined(schema)) return ownType(schema, members, scope, reader);
  const combined = intersection([
    ...partTypes(schema, scope, reader),
    ...ownStatement(schema, members, scope, reader),
    ...choiceTypes(schema, members, scope, reader),
  ]);
  if (isWord(combined, "unknown")) return ownType(schema, members, scope, reader);
  return (schema.allOf ?? []).some(isBare) ? withoutNull(combined) : combined;
}

/** Whether a schema says nothing but which other one it is, as most members do. */
function isLoneReference(schema: Schema, reader: Reader): boolean {
  const name = schemaName(schema.$ref);
  if (name === undefined || !isKnown(name, reader)) return false;
  for (const keyword in schema) if (keyword !== "$ref" && !silentKeywords.has(keyword)) return false;
  return true;
}

function isCombined({ $ref, allOf = none, oneOf = none, anyOf = none }: Schema): boolean {
  return $ref !== undefined || allOf.length + oneOf.length + anyOf.length > 0;
}

const none: Schema[] = [];

function partTypes(schema: Schema, scope: readonly Schema[], reader: Reader): Type[] {
  const inner = [...scope, schema];
  const hasMembers = ownLayers(schema).some(({ properties }) => properties !== undefined);
  return partsOf(schema).map((part) => {
    const name = schemaName(part.$ref);
    if (name === undefined) return part.$ref === undefined ? partType(part, inner, reader) : unknown;
    if (!isKnown(name, reader)) return unknown;
    const omitted = hasMembers ? omittedMembers(schema, part, reader.schemas) : [];
    return omitted.length > 0 ? { kind: "name", name, omitted } : { kind: "name", name };
  });
}

/** The members of a part that those of the combination stand in place of. */
function omittedMembers(schema: Schema, part: Schema, schemas: Schemas): string[] {
  return [...contradicted(schema, part, schemas), ...narrowedArrays(schema, part, schemas)];
}

function isKnown(name: string, { schemas }: Reader): boolean {
  return schemas.has(name) || placeholders.has(name);
}

const placeholders: ReadonlySet<string> = new Set([...runtimeTypes, ...globalTypes]);

function partType(part: Schema, scope: readonly Schema[], reader: Reader): Type {
  const own = withoutForeign(part, reader.schemas);
  return isBare(own) ? unknown : reader.typeOf(own, scope);
}

/** Whether a part only says that it is an object or an array: beside others, that it is not null. */
function isBare(part: Schema): boolean {
  const isStructure = part.type === "object" || part.type === "array";
  return isStructure && Object.keys(part).every((keyword) => silentKeywords.has(keyword));
}

const silentKeywords: ReadonlySet<string> = new Set(["type", "description", "title", "default", "deprecated"]);

/** What a combination says beside its parts. A bare `type` says nothing more than they do. */
function ownStatement(schema: Schema, members: RequiredMembers, scope: readonly Schema[], reader: Reader): Type[] {
  const listed = listedType(schema);
  if (listed !== undefined) return [listed];
  const [kind] = impliedTypes(schema, members);
  if (kind === undefined || !mayBe(schema, kind)) return [];
  return [kind === "object" ? objectType(schema, members.stated, scope, reader) : arrayType(schema, reader)];
}

function choiceTypes(schema: Schema, members: RequiredMembers, scope: readonly Schema[], reader: Reader): Type[] {
  if (schema.oneOf === undefined && schema.anyOf === undefined) return [];
  const { oneOf: _oneOf, anyOf: _anyOf, ...around } = schema;
  const inner = [...scope, around];
  return [schema.oneOf, schema.anyOf]
    .filter((choice) => choice !== undefined)
    .map((choice) => union(choice.map((variant) => variantType(schema, variant, members, inner, reader))));
}

function variantType(
  schema: Schema,
  variant: Schema,
  { ofVariants }: RequiredMembers,
  scope: readonly Schema[],
  reader: Reader,
): Type {
  const missing = [...ofVariants].filter((name) => !isRequiredIn(layersOf(variant, reader.schemas), name));
  const whole = missing.length === 0 ? variant : { ...variant, required: [...(variant.required ?? []), ...missing] };
  const type = reader.typeOf(whole, scope);
  const { discriminator } = schema;
  if (variant.$ref !== undefined && variant.$ref === discriminator?.defaultMapping)
    return withAnyTag(discriminator.propertyName, type, layersOf(variant, reader.schemas));
  const values = discriminator && variant.$ref ? valuesOf(variant, discriminator, reader.schemas) : [];
  if (discriminator === undefined || values.length === 0) return type;
  return intersection([tagType(discriminator.propertyName, union(values.map(literalType))), type]);
}

/** The variant of all other values, which may not declare the member: it has to be there for the others to be told apart. */
function withAnyTag(name: string, type: Type, layers: readonly Schema[]): Type {
  if (declaredIn(layers, name) !== undefined) return type;
  const member = { name, type: word("string"), isOptional: true, isReadonly: false, documentation: [] };
  return intersection([{ kind: "object", members: [member], maps: [] }, type]);
}

function tagType(name: string, type: Type): Type {
  const member = { name, type, isOptional: false, isReadonly: false, documentation: [] };
  return { kind: "object", members: [member], maps: [] };
}

/** The type of a schema that combines nothing, or nothing of interest. */
function ownType(schema: Schema, members: RequiredMembers, scope: readonly Schema[], reader: Reader): Type {
  const listed = listedType(schema);
  if (listed !== undefined) return listed;
  const ofType = (name: string): Type => {
    if (name === "object") return objectType(schema, members.stated, scope, reader);
    return name === "array" ? arrayType(schema, reader) : scalarType(name);
  };
  const { type = impliedTypes(schema, members) } = schema;
  if (typeof type === "string") return ofType(type);
  return type.length === 0 ? unknown : union(type.map(ofType));
}

/** The type that a schema speaks of by its keywords. */
function impliedTypes(schema: Schema, { stated }: RequiredMembers): ("object" | "array")[] {
  const {
    properties = {},
    patternProperties = {},
    additionalProperties,
    unevaluatedProperties,
    items,
    prefixItems,
  } = schema;
  const named = stated.size + Object.keys(properties).length + Object.keys(patternProperties).length;
  const rest: unknown = additionalProperties ?? unevaluatedProperties ?? false;
  if (named > 0 || rest !== false) return ["object"];
  return items === undefined && prefixItems === undefined ? [] : ["array"];
}

function mayBe({ type }: Schema, name: string): boolean {
  return type === undefined || [type].flat().includes(name);
}
