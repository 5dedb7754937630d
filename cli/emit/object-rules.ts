import type { StandardObject } from "../definitions/definitions.ts";
import type { FieldModel, ObjectModel } from "../workspace/workspace-model.ts";

/** What definitions do not say of an object, and the API's documentation does. */
export interface ObjectRules {
  /** Fields that creating it requires: texts, or options. */
  readonly requiredFields: readonly string[];
  /** Relationships that creating it requires, each to one record. */
  readonly requiredLinks: readonly string[];
  /** System relationships that creating it takes. One that the workspace has added is taken always. */
  readonly linkedOnCreation: readonly string[];
  readonly linkedOnUpdate: readonly string[];
}

/** Tasks, notes and meetings take no other fields than those of the system, which the client has typed already. */
const rules: Readonly<Partial<Record<StandardObject, ObjectRules>>> = {
  account: {
    requiredFields: ["$name"],
    requiredLinks: [],
    linkedOnCreation: ["$owner", "$contact"],
    linkedOnUpdate: ["$owner", "$contact"],
  },
  contact: { requiredFields: [], requiredLinks: [], linkedOnCreation: ["$account"], linkedOnUpdate: ["$account"] },
  opportunity: {
    requiredFields: ["$name", "$stage"],
    requiredLinks: ["$account"],
    linkedOnCreation: ["$account", "$owner", "$createdBy", "$champion", "$evaluator"],
    linkedOnUpdate: ["$owner", "$champion", "$evaluator"],
  },
};

const customRules: ObjectRules = { requiredFields: [], requiredLinks: [], linkedOnCreation: [], linkedOnUpdate: [] };

/** Undefined for an object whose own fields cannot be written. */
export function rulesOf({ resource }: Pick<ObjectModel, "resource">): ObjectRules | undefined {
  return resource === undefined ? customRules : rules[resource];
}

/** The API filters every list of records but that of notes. */
export function isFiltered({ resource }: Pick<ObjectModel, "resource">): boolean {
  return resource !== "note";
}

/** With access to no more than the metadata of a meeting, fields are missing. */
export function mayLackFields({ resource }: Pick<ObjectModel, "resource">): boolean {
  return resource === "meeting";
}

/** How the client types the system fields of an object; `[]` for several values. */
const systemFields: Readonly<Record<StandardObject, Readonly<Record<string, string>>>> = {
  account: {
    $name: "TEXT",
    $website: "URL[]",
    $industry: "MULTI_SELECT",
    $headcount: "SINGLE_SELECT",
    $lastFundingType: "SINGLE_SELECT",
    $facebook: "SOCIAL_HANDLE",
    $instagram: "SOCIAL_HANDLE",
    $linkedIn: "SOCIAL_HANDLE",
    $twitter: "SOCIAL_HANDLE",
    $primaryAddress: "ADDRESS",
  },
  contact: { $name: "FULL_NAME", $email: "EMAIL[]", $profilePhotoUrl: "URL" },
  opportunity: { $name: "TEXT", $stage: "SINGLE_SELECT" },
  task: { $title: "TEXT", $status: "SINGLE_SELECT", $description: "MARKDOWN", $dueAt: "DATETIME" },
  note: { $title: "TEXT", $content: "MARKDOWN" },
  meeting: {
    $title: "TEXT",
    $startDate: "DATETIME",
    $endDate: "DATETIME",
    $description: "TEXT",
    $meetingUrl: "URL",
    $organizerEmail: "EMAIL",
    $attendeeEmails: "EMAIL[]",
    $privacySetting: "TEXT",
  },
};

/** A field as the file types it, and whether it can be filtered. */
export interface TypedField {
  readonly field: FieldModel;
  readonly isFiltered: boolean;
}

/**
 * A system field keeps the type that the client has for it: one of another type would not fit the methods of the client.
 * Where the workspace says otherwise, it is not filtered, since nothing is known of its operators.
 */
export function typeSystemField({ resource }: Pick<ObjectModel, "resource">, field: FieldModel): TypedField {
  const fields = resource === undefined ? {} : systemFields[resource];
  const expected = Object.hasOwn(fields, field.key) ? fields[field.key] : undefined;
  if (expected === undefined) return { field, isFiltered: true };
  const valueType = expected.replace("[]", "");
  const multipleValues = expected.endsWith("[]");
  const { multipleValues: stated = multipleValues } = field.typeConfiguration;
  if (valueType !== field.valueType) {
    const typed = { ...field, valueType, typeConfiguration: { multipleValues }, select: undefined };
    return { field: typed, isFiltered: false };
  }
  const typed = { ...field, typeConfiguration: { ...field.typeConfiguration, multipleValues } };
  return { field: typed, isFiltered: stated === multipleValues };
}
