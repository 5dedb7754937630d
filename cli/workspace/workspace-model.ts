import type { FieldDefinition, RelationshipDefinition } from "lightfield-wootiv/lightfield";
import { standardObjects } from "../definitions/definitions.ts";
import type { ObjectDefinitions, StandardObject, WorkspaceDefinitions } from "../definitions/definitions.ts";
import { nameOptions } from "./option-names.ts";
import type { NamedOption } from "./option-names.ts";
import { camelCase, pascalCase, TypeNames } from "./type-names.ts";

/** A workspace as its file names it. */
export interface WorkspaceModel {
  readonly objects: readonly ObjectModel[];
}

export interface ObjectModel {
  /** `account`, or the slug of a custom object. */
  readonly objectType: string;
  /** The resource of the client that has its methods; undefined for a custom object. */
  readonly resource: StandardObject | undefined;
  /** Name shown to people. */
  readonly label: string;
  /** What the names of its types begin with. */
  readonly typeName: string;
  readonly fields: readonly FieldModel[];
  readonly relationships: readonly RelationshipModel[];
}

export interface FieldModel extends Omit<FieldDefinition, "id" | "slug" | "system"> {
  readonly key: string;
  /** For a select field that has options. */
  readonly select: SelectModel | undefined;
}

export interface SelectModel {
  /** Name of the type of its option IDs, such as `AccountIndustry`; that of the labels ends in `Label`. */
  readonly typeName: string;
  /** Name of the export with the IDs by label, such as `accountIndustry`. */
  readonly constant: string;
  readonly options: readonly NamedOption[];
}

export interface RelationshipModel extends Omit<RelationshipDefinition, "id"> {
  readonly key: string;
  readonly toMany: boolean;
}

const labels: Readonly<Record<StandardObject, string>> = {
  account: "Account",
  contact: "Contact",
  opportunity: "Opportunity",
  task: "Task",
  note: "Note",
  meeting: "Meeting",
};

/** Gives every object and option its names. The same definitions get the same names, in whatever order they come. */
export function buildWorkspaceModel({ objects, customObjects }: WorkspaceDefinitions): WorkspaceModel {
  const names = new TypeNames();
  const standard = standardObjects.flatMap((resource): Draft[] => {
    const definitions = objects[resource];
    if (definitions === undefined) return [];
    return [{ objectType: resource, resource, label: labels[resource], definitions }];
  });
  const custom = Object.entries(customObjects).map(([objectType, { label, ...definitions }]): Draft => {
    return { objectType, resource: undefined, label, definitions };
  });
  const drafts = [...standard, ...custom.sort((one, other) => compare(one.objectType, other.objectType))];
  const typeNames = names.nameObjects(drafts);
  const selects = nameSelects(drafts, typeNames, names);
  return {
    objects: drafts.map(({ definitions, ...draft }, index) => ({
      ...draft,
      typeName: typeNames[index] ?? "",
      fields: sorted(definitions.fieldDefinitions).map(([key, field]) => {
        const { label, description, valueType, readOnly = false, typeConfiguration } = field;
        const select = selects.get(field);
        return { key, label, description, valueType, readOnly, typeConfiguration, select };
      }),
      relationships: sorted(definitions.relationshipDefinitions).map(([key, relationship]) => {
        return { key, ...relationship, toMany: relationship.cardinality.toUpperCase() !== "HAS_ONE" };
      }),
    })),
  };
}

/** An object whose names are still to be found. */
interface Draft {
  readonly objectType: string;
  readonly resource: StandardObject | undefined;
  readonly label: string;
  readonly definitions: ObjectDefinitions;
}

function nameSelects(
  drafts: readonly Draft[],
  typeNames: readonly string[],
  names: TypeNames,
): Map<FieldDefinition, SelectModel> {
  const fields = drafts.flatMap(({ definitions }, index) =>
    sorted(definitions.fieldDefinitions)
      .filter(([, { valueType, typeConfiguration }]) => isSelect(valueType) && hasOptions(typeConfiguration))
      .map(([key, field]) => ({ key, field, owner: typeNames[index] ?? "" })),
  );
  const wanted = fields.map(({ key, owner }) => ({ owner, key, name: owner + pascalCase(key) }));
  const chosen = names.nameSelects(wanted);
  return new Map(
    fields.map(({ field }, index) => {
      const typeName = chosen[index] ?? "";
      const options = nameOptions(field.typeConfiguration.options ?? []);
      return [field, { typeName, constant: camelCase(typeName), options }];
    }),
  );
}

function isSelect(valueType: string): boolean {
  return valueType === "SINGLE_SELECT" || valueType === "MULTI_SELECT";
}

function hasOptions({ options = [] }: FieldDefinition["typeConfiguration"]): boolean {
  return options.length > 0;
}

function sorted<T>(record: Readonly<Record<string, T>>): [key: string, value: T][] {
  return Object.entries(record).sort(([one], [other]) => compare(one, other));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
