import type { Schema } from "../document/document.ts";
import { declaredIn, layersOf } from "../schemas/layers.ts";
import { isSchema } from "../schemas/subschemas.ts";
import { variantsOf } from "../schemas/variants.ts";
import { seeTag } from "../text/see-tag.ts";
import { keysBeside } from "./key-pattern.ts";
import { inheritedLayers, withInheritedItems } from "./array-members.ts";
import { conditionalMembers } from "./conditional-members.ts";
import type { Reader } from "./reader.ts";
import { absent, isWord, never, unknown, word, wordKey } from "./type.ts";
import type { KeyMap, Member, ObjectType, Type } from "./type.ts";
import { union } from "./union.ts";

/**
 * @param stated members that the schema requires and others declare, by their names
 * @param scope the schemas that hold as well, around a part of a combination
 */
export function objectType(
  schema: Schema,
  stated: ReadonlyMap<string, Schema | undefined>,
  scope: readonly Schema[],
  reader: Reader,
): Type {
  const declared = declaredMembers(schema, stated, scope, reader);
  const certain = [...declared, ...statedMembers(schema, stated, reader)];
  const members = [...certain, ...possibleMembers(schema, certain, scope, reader)];
  if (members.length > 0 && !saysMore(schema)) return { kind: "object", members, maps: [] };
  const own = new Set(members.map(({ name }) => name));
  const patterns = patternsOf(schema, [...own], reader);
  const all = [...members, ...patterns.members.filter(({ name }) => !own.has(name))];
  const rest = restType(schema, reader);
  const listed = listedMembers(schema, rest ?? unknown, reader).filter(({ name }) => !own.has(name));
  if (listed.length > 0 && patterns.maps.length === 0 && !isClosed(schema))
    return { kind: "object", members: [...all, ...listed], maps: [] };
  const maps = patterns.maps.map(({ key, value, test }) =>
    acceptMembers(
      key,
      // As where any key may come: who leaves out members may leave out the others in the same way.
      key === wordKey && all.some(({ isOptional }) => isOptional) ? union([value, absent]) : value,
      all.filter(({ name }) => test(name)),
    ),
  );
  if (rest !== undefined)
    return { kind: "object", members: all, maps: [restMap(schema, rest, all, maps, scope, reader)] };
  if (all.length + maps.length > 0)
    return setWordsApart({ kind: "object", members: all, maps: maps.map(withAll(maps)) });
  return { kind: "object", members: [], maps: [{ key: "string", value: isClosed(schema) ? never : unknown }] };
}

/** Whether a schema says something of keys that are not among its properties. Most do not. */
function saysMore({ patternProperties, propertyNames, additionalProperties, unevaluatedProperties }: Schema): boolean {
  return (patternProperties ?? propertyNames ?? additionalProperties ?? unevaluatedProperties) !== undefined;
}

/** As an index signature beside others, `WordKey` would be some sixty, which the compiler holds against each other. */
function setWordsApart(type: ObjectType): Type {
  const words = type.maps.filter(({ key }) => key.includes(wordKey));
  if (words.length === 0) return type;
  const named: ObjectType = { ...type, maps: type.maps.filter((map) => !words.includes(map)) };
  return { kind: "intersection", parts: [named, ...words.map((map) => alone(map))] };
}

function alone(map: KeyMap): ObjectType {
  return { kind: "object", members: [], maps: [map] };
}

function declaredMembers(
  schema: Schema,
  stated: ReadonlyMap<string, Schema | undefined>,
  scope: readonly Schema[],
  reader: Reader,
): Member[] {
  const { properties = {}, required = [] } = schema;
  const inherited = inheritedLayers([schema, ...scope], reader.schemas);
  return Object.entries(properties).map(([name, declared]) => {
    const { schema: member, isRequired } = withInheritedItems(declared, name, inherited, reader.schemas);
    const isOptional = !isRequired && !required.includes(name) && !stated.has(name);
    return {
      name,
      type: isOptional ? orInherited(name, reader.typeOf(member)) : reader.typeOf(member),
      isOptional,
      isReadonly: member.readOnly === true,
      documentation: documentationOf(member),
    };
  });
}

const none: ReadonlyMap<string, undefined> = new Map();

/** An object that has no member `constructor` of its own still has the one that all objects have, also to the compiler. */
function orInherited(name: string, type: Type): Type {
  return typeof Reflect.get(Object.prototype, name) === "function" && !name.startsWith("_")
    ? union([type, word(`Object[${JSON.stringify(name)}]`)])
    : type;
}

/** Paragraphs of the doc comment of a schema. */
export function documentationOf({ description, deprecated, externalDocs }: Schema): string[] {
  const text = typeof description === "string" ? [description] : [];
  if (deprecated !== true && externalDocs === undefined) return text; // as of most
  const tags = [deprecated === true ? "@deprecated" : "", seeTag(externalDocs)].filter((tag) => tag !== "");
  return tags.length === 0 ? text : [...text, tags.join("\n")];
}

function statedMembers(schema: Schema, stated: ReadonlyMap<string, Schema | undefined>, reader: Reader): Member[] {
  if (stated.size === 0) return [];
  const undeclared = restType(schema, reader) ?? unknown;
  const others = [...stated].filter(([name]) => declaredIn([schema], name) === undefined);
  return others.map(([name, declared]) => ({
    name,
    type: declared === undefined ? undeclared : reader.typeOf(declared),
    isOptional: false,
    isReadonly: declared?.readOnly === true,
    documentation: [],
  }));
}

/** What an object may have as well, unless it may have anything. */
function possibleMembers(
  schema: Schema,
  certain: readonly Member[],
  scope: readonly Schema[],
  reader: Reader,
): Member[] {
  if (schema.additionalProperties !== undefined || isSchema(schema.unevaluatedProperties)) return [];
  const own = new Set(certain.map(({ name }) => name));
  const found = [...conditionalMembers(schema, scope, reader.schemas)].filter(([name]) => !own.has(name));
  return found.map(([name, declared]) => ({
    name,
    type: union(declared.map((one) => reader.typeOf(one))),
    isOptional: true,
    isReadonly: false,
    documentation: declared.slice(0, 1).flatMap(documentationOf),
  }));
}

/** Where the names of members are listed, and no others may come, each is a member. */
function listedMembers({ propertyNames }: Schema, type: Type, { schemas }: Reader): Member[] {
  if (!isSchema(propertyNames)) return [];
  const names = layersOf(propertyNames, schemas).find((layer) => layer.enum !== undefined)?.enum ?? [];
  return names.every((name) => typeof name === "string")
    ? names.map((name) => ({ name, type, isOptional: true, isReadonly: false, documentation: [] }))
    : [];
}

interface Patterns {
  /** Where a pattern allows few keys, each is a member. */
  readonly members: readonly Member[];
  readonly maps: readonly (KeyMap & { readonly test: (name: string) => boolean })[];
}

function patternsOf({ patternProperties = {} }: Schema, names: readonly string[], reader: Reader): Patterns {
  const members: Member[] = [];
  const maps = new Map<string, Patterns["maps"][number]>();
  for (const [pattern, schema] of Object.entries(patternProperties)) {
    const type = reader.typeOf(schema);
    const keys = keysBeside(names, pattern, Object.keys(patternProperties));
    if (keys.kind === "listed") {
      const member = { type, isOptional: true, isReadonly: false, documentation: documentationOf(schema) };
      members.push(...keys.texts.map((name) => ({ name, ...member })));
    } else {
      const same = maps.get(keys.template);
      const value = same === undefined ? type : union([same.value, type]);
      maps.set(keys.template, { key: keys.template, value, test: keys.test });
    }
  }
  return { members, maps: [...maps.values()] };
}

/** What keys hold that are not named: `unevaluatedProperties` is how TypeSpec writes a Record. */
function restType({ additionalProperties, unevaluatedProperties }: Schema, reader: Reader): Type | undefined {
  const rest = additionalProperties ?? unevaluatedProperties ?? false;
  if (typeof rest === "boolean") return rest ? unknown : undefined;
  const type = reader.typeOf(rest);
  return isWord(type, "never") ? undefined : type;
}

/** Keys of any name have to accept what the named ones hold, those of all parts of the combination. */
function restMap(
  schema: Schema,
  rest: Type,
  members: readonly Member[],
  maps: readonly KeyMap[],
  scope: readonly Schema[],
  reader: Reader,
): KeyMap {
  const layers = [schema, ...variantsOf(schema), ...scope].flatMap((one) => layersOf(one, reader.schemas));
  const elsewhere = layers.flatMap((layer) => (layer === schema ? [] : declaredMembers(layer, none, [], reader)));
  const values = maps.map(({ value }) => value);
  return acceptMembers("string", union([rest, ...values]), [...members, ...elsewhere]);
}

/** TypeScript wants every member whose name fits the key to be of the value's type. */
function acceptMembers(key: string, value: Type, members: readonly Member[]): KeyMap {
  const isOptional = members.some((member) => member.isOptional);
  return { key, value: union([value, ...members.map(({ type }) => type), ...(isOptional ? [absent] : [])]) };
}

/** Keys of any name are those of the other patterns as well. */
function withAll(maps: readonly KeyMap[]): (map: KeyMap) => KeyMap {
  return (map) => (map.key === "string" ? { ...map, value: union(maps.map(({ value }) => value)) } : map);
}

function isClosed({ additionalProperties, unevaluatedProperties }: Schema): boolean {
  return (additionalProperties ?? unevaluatedProperties) === false;
}
