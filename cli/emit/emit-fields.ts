import type { FieldModel, ObjectModel, RelationshipModel } from "../workspace/workspace-model.ts";
import { isFiltered, mayLackFields, rulesOf, typeSystemField } from "./object-rules.ts";
import type { ObjectRules, TypedField } from "./object-rules.ts";
import { comment, declareType, propertyName, quote } from "./text.ts";
import { valueTypesOf } from "./value-types.ts";

/** The fields and relationships of an object as types: read, created, updated, filtered. */
export function emitFields(object: ObjectModel): string[][] {
  const { typeName, relationships } = object;
  const fields = object.fields.map((field) => typeSystemField(object, field));
  const rules = rulesOf(object);
  return [
    declareType(
      `${typeName}Fields`,
      fields.flatMap(({ field }) => emitRead(field, mayLackFields(object))),
    ),
    declareType(
      `${typeName}Relationships`,
      relationships.flatMap((one) => emitLinks(one, mayLackFields(object))),
    ),
    ...(rules === undefined ? [] : emitWritten(object, fields, rules)),
    emitListParams(object, fields),
  ];
}

function emitRead(field: FieldModel, isOptional: boolean): string[] {
  return [describeField(field), `${propertyName(field.key)}${isOptional ? "?" : ""}: ${valueTypesOf(field).read};`];
}

function emitLinks(relationship: RelationshipModel, isOptional: boolean): string[] {
  const { key, objectType, toMany } = relationship;
  const cardinality = toMany ? '"has_many" | "HAS_MANY"' : '"has_one" | "HAS_ONE"'; // responses spell it in both ways
  const type = `{ cardinality: ${cardinality}; objectType: ${JSON.stringify(objectType)}; values: string[] }`;
  return [describeRelationship(relationship), `${propertyName(key)}${isOptional ? "?" : ""}: ${type};`];
}

function emitWritten({ typeName, relationships }: ObjectModel, fields: readonly TypedField[], rules: ObjectRules) {
  const writable = fields.filter(({ field }) => field.readOnly !== true).map(({ field }) => field);
  const links = (allowed: readonly string[]): RelationshipModel[] =>
    relationships.filter(({ key }) => !key.startsWith("$") || allowed.includes(key));
  const created = links(rules.linkedOnCreation);
  const updated = links(rules.linkedOnUpdate);
  const { requiredFields, requiredLinks } = rules;
  // The client requires them whatever the definitions say.
  const undefinedFields = requiredFields.filter((key) => !writable.some((field) => field.key === key));
  const undefinedLinks = requiredLinks.filter((key) => !created.some((one) => one.key === key));
  return [
    declareType(`${typeName}CreateFields`, [
      ...undefinedFields.map((key) => `${key}: string;`),
      ...writable.flatMap((field) => emitValue(field, requiredFields.includes(field.key))),
    ]),
    declareType(
      `${typeName}UpdateFields`,
      writable.flatMap((field) => emitValue(field, false)),
    ),
    declareType(`${typeName}CreateRelationships`, [
      ...undefinedLinks.map((key) => `${key}: string;`),
      ...created.flatMap((one) => emitIDs(one, requiredLinks.includes(one.key))),
    ]),
    declareType(
      `${typeName}UpdateRelationships`,
      updated.flatMap((relationship) => {
        const { key, toMany } = relationship;
        const change = toMany ? "LinkChange" : "LinkToOneChange";
        return [describeRelationship(relationship), `${propertyName(key)}?: ${change};`];
      }),
    ),
    declareType(`${typeName}CreateParams`, [
      `fields: ${typeName}CreateFields;`,
      `relationships${requiredLinks.length > 0 ? "" : "?"}: ${typeName}CreateRelationships;`,
    ]),
    declareType(`${typeName}UpdateParams`, [
      `fields?: ${typeName}UpdateFields;`,
      `relationships?: ${typeName}UpdateRelationships;`,
    ]),
  ];
}

function emitValue(field: FieldModel, isRequired: boolean): string[] {
  const { write } = valueTypesOf(field);
  const member = isRequired ? `: ${write};` : `?: ${write} | null;`;
  return [describeField(field), `${propertyName(field.key)}${member}`];
}

function emitIDs(relationship: RelationshipModel, isRequired: boolean): string[] {
  const { key, toMany } = relationship;
  const ids = toMany ? "string | string[]" : "string";
  return [describeRelationship(relationship), `${propertyName(key)}${isRequired ? "" : "?"}: ${ids};`];
}

function emitListParams(object: ObjectModel, fields: readonly TypedField[]): string[] {
  const filtered = isFiltered(object) ? fields.filter((one) => one.isFiltered) : [];
  const linked = isFiltered(object) ? object.relationships : [];
  return declareType(`${object.typeName}ListParams`, [
    comment("How many records a page holds, 1 to 25, by default 25."),
    "limit?: number;",
    comment("How many records to skip."),
    "offset?: number;",
    ...filtered.flatMap(({ field }) => {
      const { operators, operand } = valueTypesOf(field);
      return operators.flatMap((operator) => emitConditions(field.key, field.label, operator, operand));
    }),
    ...linked.flatMap(({ slug, label }) =>
      slug === undefined ? [] : emitConditions(`$${slug}`, label, "equal", "string"),
    ),
  ]);
}

/** A condition and what negates it. */
function emitConditions(name: string, label: string, operator: string, operand: string): string[] {
  const [phrase = operator, negation = `not ${operator}`] = phrases[operator] ?? [];
  const key = (minus: string): string => JSON.stringify(`${name}[${minus}${operator}]`);
  return [
    comment(`${quote(label)} ${phrase} this.`),
    `${key("")}?: ${operand} | undefined;`,
    comment(`${quote(label)} ${negation} this.`),
    `${key("-")}?: ${operand} | undefined;`,
  ];
}

const phrases: Readonly<Record<string, readonly [phrase: string, negation: string]>> = {
  equal: ["is", "is not"],
  greaterThan: ["is above", "is not above"],
  greaterThanOrEqual: ["is at least", "is not at least"],
  lessThan: ["is below", "is not below"],
  lessThanOrEqual: ["is at most", "is not at most"],
  startsWith: ["begins with", "does not begin with"],
  contains: ["contains", "does not contain"],
};

function describeField({ label, description, valueType, readOnly, typeConfiguration }: FieldModel): string {
  const { currency } = typeConfiguration;
  const type = `\`${valueType}\`${currency === undefined ? "" : ` in ${currency}`}`;
  return comment(`${quote(label)}, ${type}.`, description, readOnly === true ? "Read-only." : "");
}

function describeRelationship({ label, description, objectType, toMany }: RelationshipModel): string {
  return comment(`${quote(label)}: ${toMany ? "any number of" : "one"} \`${objectType}\`.`, description);
}
