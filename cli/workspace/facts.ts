import type { ObjectModel, WorkspaceModel } from "./workspace-model.ts";

/** What callers rely on in one field, relationship or object, in a line of the file. */
export interface Fact {
  /** `account`, or `objects/shipment`. */
  readonly object: string;
  readonly field?: string;
  readonly relationship?: string;
  /** Value type of a field, or the object that a relationship leads to; `[]` stands after it where there are several. */
  readonly type?: string;
  readonly readOnly?: boolean;
  /** IDs by the names that their constant has for them. */
  readonly options?: Readonly<Record<string, string>>;
  /** What a relationship is filtered by. */
  readonly slug?: string;
}

export function describeWorkspace({ objects }: WorkspaceModel): Fact[] {
  return objects.flatMap((model): Fact[] => {
    const object = nameOf(model);
    return [
      { object },
      ...model.fields.map(({ key, valueType, readOnly, select, typeConfiguration }): Fact => {
        const many = typeConfiguration.multipleValues === true ? "[]" : "";
        return {
          object,
          field: key,
          type: valueType + many,
          ...(readOnly === true ? { readOnly } : {}),
          ...(select && { options: Object.fromEntries(select.options.map(({ name, id }) => [name, id])) }),
        };
      }),
      ...model.relationships.map(({ key, objectType, toMany, slug }): Fact => {
        return { object, relationship: key, type: objectType + (toMany ? "[]" : ""), ...(slug && { slug }) };
      }),
    ];
  });
}

function nameOf({ resource, objectType }: ObjectModel): string {
  return resource ?? `objects/${objectType}`;
}

/** Names what a fact is of: `account.seats`. */
export function subjectOf({ object, field, relationship }: Fact): string {
  const key = field ?? relationship;
  return key === undefined ? object : `${object}.${key}`;
}
