// Generated from openapi/lightfield.yaml. Do not edit: change the document or codegen, then `make generate`.

import { validator } from "../../src/validate.ts";
import type { Validator } from "../../src/validate.ts";
import type * as types from "./types.ts";

export const FieldValueType: Validator<types.FieldValueType> = /* @__PURE__ */ validator({
  type: "string",
  enum: [
    "ADDRESS",
    "CHECKBOX",
    "CURRENCY",
    "DATETIME",
    "EMAIL",
    "FULL_NAME",
    "MARKDOWN",
    "MULTI_SELECT",
    "NUMBER",
    "SINGLE_SELECT",
    "SOCIAL_HANDLE",
    "TELEPHONE",
    "TEXT",
    "URL",
    "HTML",
  ],
});

export const HandleService: Validator<types.HandleService> = /* @__PURE__ */ validator({
  type: "string",
  enum: ["TWITTER", "LINKEDIN", "FACEBOOK", "INSTAGRAM"],
});

export const Address: Validator<types.Address> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    street: { type: ["string", "null"] },
    street2: { type: ["string", "null"] },
    city: { type: ["string", "null"] },
    state: { type: ["string", "null"] },
    postalCode: { type: ["string", "null"] },
    country: { type: ["string", "null"] },
    latitude: { type: ["number", "null"] },
    longitude: { type: ["number", "null"] },
  },
  additionalProperties: false,
});

export const FullName: Validator<types.FullName> = /* @__PURE__ */ validator({
  type: "object",
  properties: { firstName: { type: ["string", "null"] }, lastName: { type: ["string", "null"] } },
  additionalProperties: false,
});

export const FieldValue: Validator<types.FieldValue> = /* @__PURE__ */ validator({
  anyOf: [
    { type: "string" },
    { type: "number" },
    { type: "boolean" },
    { type: "array", items: { type: "string" } },
    { $ref: () => Address },
    { $ref: () => FullName },
    { type: "null" },
  ],
});

export const Field: Validator<types.Field> = /* @__PURE__ */ validator({
  anyOf: [
    { $ref: () => TextField },
    { $ref: () => MarkdownField },
    { $ref: () => HTMLField },
    { $ref: () => NumberField },
    { $ref: () => CurrencyField },
    { $ref: () => CheckboxField },
    { $ref: () => DateTimeField },
    { $ref: () => EmailField },
    { $ref: () => EmailListField },
    { $ref: () => TelephoneField },
    { $ref: () => TelephoneListField },
    { $ref: () => URLField },
    { $ref: () => URLListField },
    { $ref: () => AddressField },
    { $ref: () => FullNameField },
    { $ref: () => SocialHandleField },
    { $ref: () => SelectField },
    { $ref: () => MultiSelectField },
  ],
});

export const TextField: Validator<types.TextField> = /* @__PURE__ */ validator({
  type: "object",
  required: ["value", "valueType"],
  properties: { value: { type: ["string", "null"] }, valueType: { type: "string", enum: ["TEXT"] } },
});

export const MarkdownField: Validator<types.MarkdownField> = /* @__PURE__ */ validator({
  type: "object",
  required: ["value", "valueType"],
  properties: { value: { type: ["string", "null"] }, valueType: { type: "string", enum: ["MARKDOWN"] } },
});

export const HTMLField: Validator<types.HTMLField> = /* @__PURE__ */ validator({
  type: "object",
  required: ["value", "valueType"],
  properties: { value: { type: ["string", "null"] }, valueType: { type: "string", enum: ["HTML"] } },
});

export const NumberField: Validator<types.NumberField> = /* @__PURE__ */ validator({
  type: "object",
  required: ["value", "valueType"],
  properties: { value: { type: ["number", "null"] }, valueType: { type: "string", enum: ["NUMBER"] } },
});

export const CurrencyField: Validator<types.CurrencyField> = /* @__PURE__ */ validator({
  type: "object",
  required: ["value", "valueType"],
  properties: { value: { type: ["number", "null"] }, valueType: { type: "string", enum: ["CURRENCY"] } },
});

export const CheckboxField: Validator<types.CheckboxField> = /* @__PURE__ */ validator({
  type: "object",
  required: ["value", "valueType"],
  properties: { value: { type: ["boolean", "null"] }, valueType: { type: "string", enum: ["CHECKBOX"] } },
});

export const DateTimeField: Validator<types.DateTimeField> = /* @__PURE__ */ validator({
  type: "object",
  required: ["value", "valueType"],
  properties: { value: { type: ["string", "null"] }, valueType: { type: "string", enum: ["DATETIME"] } },
});

export const EmailField: Validator<types.EmailField> = /* @__PURE__ */ validator({
  type: "object",
  required: ["value", "valueType"],
  properties: { value: { type: ["string", "null"] }, valueType: { type: "string", enum: ["EMAIL"] } },
});

export const EmailListField: Validator<types.EmailListField> = /* @__PURE__ */ validator({
  type: "object",
  required: ["value", "valueType"],
  properties: {
    value: { type: ["array", "null"], items: { type: "string" } },
    valueType: { type: "string", enum: ["EMAIL"] },
  },
});

export const TelephoneField: Validator<types.TelephoneField> = /* @__PURE__ */ validator({
  type: "object",
  required: ["value", "valueType"],
  properties: { value: { type: ["string", "null"] }, valueType: { type: "string", enum: ["TELEPHONE"] } },
});

export const TelephoneListField: Validator<types.TelephoneListField> = /* @__PURE__ */ validator({
  type: "object",
  required: ["value", "valueType"],
  properties: {
    value: { type: ["array", "null"], items: { type: "string" } },
    valueType: { type: "string", enum: ["TELEPHONE"] },
  },
});

export const URLField: Validator<types.URLField> = /* @__PURE__ */ validator({
  type: "object",
  required: ["value", "valueType"],
  properties: { value: { type: ["string", "null"] }, valueType: { type: "string", enum: ["URL"] } },
});

export const URLListField: Validator<types.URLListField> = /* @__PURE__ */ validator({
  type: "object",
  required: ["value", "valueType"],
  properties: {
    value: { type: ["array", "null"], items: { type: "string" } },
    valueType: { type: "string", enum: ["URL"] },
  },
});

export const AddressField: Validator<types.AddressField> = /* @__PURE__ */ validator({
  type: "object",
  required: ["value", "valueType"],
  properties: {
    value: { oneOf: [{ $ref: () => Address }, { type: "null" }] },
    valueType: { type: "string", enum: ["ADDRESS"] },
  },
});

export const FullNameField: Validator<types.FullNameField> = /* @__PURE__ */ validator({
  type: "object",
  required: ["value", "valueType"],
  properties: {
    value: { oneOf: [{ $ref: () => FullName }, { type: "null" }] },
    valueType: { type: "string", enum: ["FULL_NAME"] },
  },
});

export const SocialHandleField: Validator<types.SocialHandleField> = /* @__PURE__ */ validator({
  type: "object",
  required: ["value", "valueType"],
  properties: { value: { type: ["string", "null"] }, valueType: { type: "string", enum: ["SOCIAL_HANDLE"] } },
});

export const SelectField: Validator<types.SelectField> = /* @__PURE__ */ validator({
  type: "object",
  required: ["value", "valueType"],
  properties: { value: { type: ["string", "null"] }, valueType: { type: "string", enum: ["SINGLE_SELECT"] } },
});

export const MultiSelectField: Validator<types.MultiSelectField> = /* @__PURE__ */ validator({
  type: "object",
  required: ["value", "valueType"],
  properties: {
    value: { type: ["array", "null"], items: { type: "string" } },
    valueType: { type: "string", enum: ["MULTI_SELECT"] },
  },
});

export const FieldMap: Validator<types.FieldMap> = /* @__PURE__ */ validator({
  type: "object",
  additionalProperties: { $ref: () => Field },
});

export const Relationship: Validator<types.Relationship> = /* @__PURE__ */ validator({
  type: "object",
  required: ["cardinality", "objectType", "values"],
  properties: {
    cardinality: { type: "string" },
    objectType: { type: "string" },
    values: { type: "array", items: { type: "string" } },
  },
});

export const RelationshipMap: Validator<types.RelationshipMap> = /* @__PURE__ */ validator({
  type: "object",
  additionalProperties: { $ref: () => Relationship },
});

export const Account: Validator<types.Account> = /* @__PURE__ */ validator({
  type: "object",
  required: ["id", "createdAt", "updatedAt", "httpLink", "fields", "relationships"],
  properties: {
    id: { type: "string" },
    createdAt: { type: "string" },
    updatedAt: { type: ["string", "null"] },
    httpLink: { type: ["string", "null"] },
    externalId: { type: ["string", "null"] },
    fields: { $ref: () => AccountFields },
    relationships: { $ref: () => AccountRelationships },
  },
  additionalProperties: false,
});

export const AccountFields: Validator<types.AccountFields> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    $name: { $ref: () => TextField },
    $website: { $ref: () => URLListField },
    $industry: { $ref: () => MultiSelectField },
    $headcount: { $ref: () => SelectField },
    $lastFundingType: { $ref: () => SelectField },
    $facebook: { $ref: () => SocialHandleField },
    $instagram: { $ref: () => SocialHandleField },
    $linkedIn: { $ref: () => SocialHandleField },
    $twitter: { $ref: () => SocialHandleField },
    $primaryAddress: { $ref: () => AddressField },
    $howTheyMakeMoney: { $ref: () => Field },
    $accountStatus: { $ref: () => Field },
  },
  additionalProperties: { $ref: () => Field },
});

export const AccountRelationships: Validator<types.AccountRelationships> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    $owner: { $ref: () => Relationship },
    $contact: { $ref: () => Relationship },
    $opportunity: { $ref: () => Relationship },
    $task: { $ref: () => Relationship },
    $note: { $ref: () => Relationship },
    $meeting: { $ref: () => Relationship },
  },
  additionalProperties: { $ref: () => Relationship },
});

export const AccountList: Validator<types.AccountList> = /* @__PURE__ */ validator({
  type: "object",
  required: ["data", "object", "totalCount"],
  properties: {
    data: { type: "array", items: { $ref: () => Account } },
    object: { type: "string" },
    totalCount: { type: "integer", minimum: 0, maximum: 9007199254740991 },
  },
});

export const Contact: Validator<types.Contact> = /* @__PURE__ */ validator({
  type: "object",
  required: ["id", "createdAt", "updatedAt", "httpLink", "fields", "relationships"],
  properties: {
    id: { type: "string" },
    createdAt: { type: "string" },
    updatedAt: { type: ["string", "null"] },
    httpLink: { type: ["string", "null"] },
    externalId: { type: ["string", "null"] },
    fields: { $ref: () => ContactFields },
    relationships: { $ref: () => ContactRelationships },
  },
  additionalProperties: false,
});

export const ContactFields: Validator<types.ContactFields> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    $name: { $ref: () => FullNameField },
    $email: { $ref: () => EmailListField },
    $profilePhotoUrl: { $ref: () => URLField },
  },
  additionalProperties: { $ref: () => Field },
});

export const ContactRelationships: Validator<types.ContactRelationships> = /* @__PURE__ */ validator({
  type: "object",
  properties: { $account: { $ref: () => Relationship } },
  additionalProperties: { $ref: () => Relationship },
});

export const ContactList: Validator<types.ContactList> = /* @__PURE__ */ validator({
  type: "object",
  required: ["data", "object", "totalCount"],
  properties: {
    data: { type: "array", items: { $ref: () => Contact } },
    object: { type: "string" },
    totalCount: { type: "integer", minimum: 0, maximum: 9007199254740991 },
  },
});

export const Opportunity: Validator<types.Opportunity> = /* @__PURE__ */ validator({
  type: "object",
  required: ["id", "createdAt", "updatedAt", "httpLink", "fields", "relationships"],
  properties: {
    id: { type: "string" },
    createdAt: { type: "string" },
    updatedAt: { type: ["string", "null"] },
    httpLink: { type: ["string", "null"] },
    externalId: { type: ["string", "null"] },
    fields: { $ref: () => OpportunityFields },
    relationships: { $ref: () => OpportunityRelationships },
  },
  additionalProperties: false,
});

export const OpportunityFields: Validator<types.OpportunityFields> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    $name: { $ref: () => TextField },
    $stage: { $ref: () => SelectField },
    $opportunityStatus: { $ref: () => Field },
  },
  additionalProperties: { $ref: () => Field },
});

export const OpportunityRelationships: Validator<types.OpportunityRelationships> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    $account: { $ref: () => Relationship },
    $owner: { $ref: () => Relationship },
    $createdBy: { $ref: () => Relationship },
    $champion: { $ref: () => Relationship },
    $evaluator: { $ref: () => Relationship },
    $task: { $ref: () => Relationship },
    $note: { $ref: () => Relationship },
    $meeting: { $ref: () => Relationship },
  },
  additionalProperties: { $ref: () => Relationship },
});

export const OpportunityList: Validator<types.OpportunityList> = /* @__PURE__ */ validator({
  type: "object",
  required: ["data", "object", "totalCount"],
  properties: {
    data: { type: "array", items: { $ref: () => Opportunity } },
    object: { type: "string" },
    totalCount: { type: "integer", minimum: 0, maximum: 9007199254740991 },
  },
});

export const Task: Validator<types.Task> = /* @__PURE__ */ validator({
  type: "object",
  required: ["id", "createdAt", "updatedAt", "httpLink", "fields", "relationships"],
  properties: {
    id: { type: "string" },
    createdAt: { type: "string" },
    updatedAt: { type: ["string", "null"] },
    httpLink: { type: ["string", "null"] },
    externalId: { type: ["string", "null"] },
    fields: { $ref: () => TaskFields },
    relationships: { $ref: () => TaskRelationships },
  },
  additionalProperties: false,
});

export const TaskFields: Validator<types.TaskFields> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    $title: { $ref: () => TextField },
    $status: { $ref: () => SelectField },
    $description: { $ref: () => MarkdownField },
    $dueAt: { $ref: () => DateTimeField },
  },
  additionalProperties: { $ref: () => Field },
});

export const TaskRelationships: Validator<types.TaskRelationships> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    $assignedTo: { $ref: () => Relationship },
    $account: { $ref: () => Relationship },
    $opportunity: { $ref: () => Relationship },
    $createdBy: { $ref: () => Relationship },
    $note: { $ref: () => Relationship },
  },
  additionalProperties: { $ref: () => Relationship },
});

export const TaskList: Validator<types.TaskList> = /* @__PURE__ */ validator({
  type: "object",
  required: ["data", "object", "totalCount"],
  properties: {
    data: { type: "array", items: { $ref: () => Task } },
    object: { type: "string" },
    totalCount: { type: "integer", minimum: 0, maximum: 9007199254740991 },
  },
});

export const Note: Validator<types.Note> = /* @__PURE__ */ validator({
  type: "object",
  required: ["id", "createdAt", "updatedAt", "httpLink", "fields", "relationships"],
  properties: {
    id: { type: "string" },
    createdAt: { type: "string" },
    updatedAt: { type: ["string", "null"] },
    httpLink: { type: ["string", "null"] },
    externalId: { type: ["string", "null"] },
    fields: { $ref: () => NoteFields },
    relationships: { $ref: () => NoteRelationships },
  },
  additionalProperties: false,
});

export const NoteFields: Validator<types.NoteFields> = /* @__PURE__ */ validator({
  type: "object",
  properties: { $title: { $ref: () => TextField }, $content: { $ref: () => MarkdownField } },
  additionalProperties: { $ref: () => Field },
});

export const NoteRelationships: Validator<types.NoteRelationships> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    $account: { $ref: () => Relationship },
    $opportunity: { $ref: () => Relationship },
    $contact: { $ref: () => Relationship },
  },
  additionalProperties: { $ref: () => Relationship },
});

export const NoteList: Validator<types.NoteList> = /* @__PURE__ */ validator({
  type: "object",
  required: ["data", "object", "totalCount"],
  properties: {
    data: { type: "array", items: { $ref: () => Note } },
    object: { type: "string" },
    totalCount: { type: "integer", minimum: 0, maximum: 9007199254740991 },
  },
});

export const AccessLevel: Validator<types.AccessLevel> = /* @__PURE__ */ validator({
  type: "string",
  enum: ["FULL", "METADATA"],
});

export const PrivacySetting: Validator<types.PrivacySetting> = /* @__PURE__ */ validator({
  type: "string",
  enum: ["FULL", "METADATA"],
});

export const Meeting: Validator<types.Meeting> = /* @__PURE__ */ validator({
  type: "object",
  required: ["id", "createdAt", "updatedAt", "httpLink", "fields", "relationships", "objectType", "accessLevel"],
  properties: {
    id: { type: "string" },
    createdAt: { type: "string" },
    updatedAt: { type: ["string", "null"] },
    httpLink: { type: ["string", "null"] },
    externalId: { type: ["string", "null"] },
    fields: { $ref: () => MeetingFields },
    relationships: { $ref: () => MeetingRelationships },
    objectType: { type: "string", enum: ["meeting"] },
    accessLevel: { $ref: () => AccessLevel },
  },
  additionalProperties: false,
});

export const MeetingFields: Validator<types.MeetingFields> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    $title: { $ref: () => TextField },
    $startDate: { $ref: () => DateTimeField },
    $endDate: { $ref: () => DateTimeField },
    $description: { $ref: () => TextField },
    $meetingUrl: { $ref: () => URLField },
    $organizerEmail: { $ref: () => EmailField },
    $attendeeEmails: { $ref: () => EmailListField },
    $privacySetting: { $ref: () => TextField },
  },
  additionalProperties: { $ref: () => Field },
});

export const MeetingRelationships: Validator<types.MeetingRelationships> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    $transcript: { $ref: () => Relationship },
    $contact: { $ref: () => Relationship },
    $account: { $ref: () => Relationship },
    $opportunity: { $ref: () => Relationship },
  },
  additionalProperties: { $ref: () => Relationship },
});

export const MeetingList: Validator<types.MeetingList> = /* @__PURE__ */ validator({
  type: "object",
  required: ["data", "object", "totalCount"],
  properties: {
    data: { type: "array", items: { $ref: () => Meeting } },
    object: { type: "string" },
    totalCount: { type: "integer", minimum: 0, maximum: 9007199254740991 },
  },
});

export const List: Validator<types.List> = /* @__PURE__ */ validator({
  type: "object",
  required: ["id", "createdAt", "httpLink", "fields"],
  properties: {
    id: { type: "string" },
    createdAt: { type: "string" },
    httpLink: { type: ["string", "null"] },
    fields: { $ref: () => ListFields },
  },
  additionalProperties: false,
});

export const ListFields: Validator<types.ListFields> = /* @__PURE__ */ validator({
  type: "object",
  properties: { $name: { $ref: () => TextField }, $objectType: { $ref: () => TextField } },
  additionalProperties: { $ref: () => Field },
});

export const ListList: Validator<types.ListList> = /* @__PURE__ */ validator({
  type: "object",
  required: ["data", "object", "totalCount"],
  properties: {
    data: { type: "array", items: { $ref: () => List } },
    object: { type: "string" },
    totalCount: { type: "integer", minimum: 0, maximum: 9007199254740991 },
  },
});

export const MemberEmailField: Validator<types.MemberEmailField> = /* @__PURE__ */ validator({
  type: "object",
  required: ["value", "valueType"],
  properties: { value: { type: "string" }, valueType: { type: "string", enum: ["EMAIL"] } },
  additionalProperties: false,
});

export const MemberNameField: Validator<types.MemberNameField> = /* @__PURE__ */ validator({
  type: "object",
  required: ["value", "valueType"],
  properties: { value: { $ref: () => FullName }, valueType: { type: "string", enum: ["FULL_NAME"] } },
  additionalProperties: false,
});

export const MemberProfileImageField: Validator<types.MemberProfileImageField> = /* @__PURE__ */ validator({
  type: "object",
  required: ["value", "valueType"],
  properties: { value: { type: ["string", "null"] }, valueType: { type: "string", enum: ["URL"] } },
  additionalProperties: false,
});

export const MemberRoleField: Validator<types.MemberRoleField> = /* @__PURE__ */ validator({
  type: "object",
  required: ["value", "valueType"],
  properties: { value: { type: "string" }, valueType: { type: "string", enum: ["TEXT"] } },
  additionalProperties: false,
});

export const MemberFields: Validator<types.MemberFields> = /* @__PURE__ */ validator({
  type: "object",
  required: ["$email", "$name", "$profileImage", "$role"],
  properties: {
    $email: { $ref: () => MemberEmailField },
    $name: { $ref: () => MemberNameField },
    $profileImage: { $ref: () => MemberProfileImageField },
    $role: { $ref: () => MemberRoleField },
  },
  additionalProperties: false,
});

export const MemberRelationships: Validator<types.MemberRelationships> = /* @__PURE__ */ validator({
  type: "object",
  additionalProperties: false,
});

export const Member: Validator<types.Member> = /* @__PURE__ */ validator({
  type: "object",
  required: ["id", "createdAt", "updatedAt", "httpLink", "fields", "relationships"],
  properties: {
    id: { type: "string" },
    createdAt: { type: "string" },
    updatedAt: { type: ["string", "null"] },
    httpLink: { type: ["string", "null"] },
    fields: { $ref: () => MemberFields },
    relationships: { $ref: () => MemberRelationships },
  },
});

export const MemberList: Validator<types.MemberList> = /* @__PURE__ */ validator({
  type: "object",
  required: ["data", "object", "totalCount"],
  properties: {
    data: { type: "array", items: { $ref: () => Member } },
    object: { type: "string" },
    totalCount: { type: "integer", minimum: 0, maximum: 9007199254740991 },
  },
});

export const Entity: Validator<types.Entity> = /* @__PURE__ */ validator({
  type: "object",
  required: ["id", "createdAt", "updatedAt", "httpLink", "fields", "relationships"],
  properties: {
    id: { type: "string" },
    createdAt: { type: "string" },
    updatedAt: { type: ["string", "null"] },
    httpLink: { type: ["string", "null"] },
    externalId: { type: ["string", "null"] },
    fields: { $ref: () => FieldMap },
    relationships: { $ref: () => RelationshipMap },
  },
  additionalProperties: false,
});

export const EntityList: Validator<types.EntityList> = /* @__PURE__ */ validator({
  type: "object",
  required: ["data", "object", "totalCount"],
  properties: {
    data: { type: "array", items: { $ref: () => Entity } },
    object: { type: "string" },
    totalCount: { type: "integer", minimum: 0, maximum: 9007199254740991 },
  },
});

export const SelectOption: Validator<types.SelectOption> = /* @__PURE__ */ validator({
  type: "object",
  required: ["id", "label"],
  properties: {
    id: { type: "string" },
    label: { type: "string" },
    description: { type: ["string", "null"] },
    parentId: { type: "string" },
  },
  additionalProperties: false,
});

export const TypeConfiguration: Validator<types.TypeConfiguration> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    currency: { type: "string" },
    handleService: { $ref: () => HandleService },
    multipleValues: { type: "boolean" },
    options: { type: "array", items: { $ref: () => SelectOption } },
    unique: { type: "boolean" },
    parentFieldKey: { type: "string" },
  },
  additionalProperties: false,
});

export const FieldDefinition: Validator<types.FieldDefinition> = /* @__PURE__ */ validator({
  type: "object",
  required: ["label", "description", "valueType", "typeConfiguration"],
  properties: {
    id: { type: "string" },
    label: { type: "string" },
    description: { type: ["string", "null"] },
    valueType: { $ref: () => FieldValueType },
    readOnly: { type: "boolean" },
    typeConfiguration: { $ref: () => TypeConfiguration },
    slug: { type: "string" },
    system: { type: "boolean" },
  },
});

export const RelationshipDefinition: Validator<types.RelationshipDefinition> = /* @__PURE__ */ validator({
  type: "object",
  required: ["label", "description", "cardinality", "objectType"],
  properties: {
    id: { type: "string" },
    label: { type: "string" },
    description: { type: ["string", "null"] },
    cardinality: { type: "string", enum: ["HAS_ONE", "HAS_MANY"] },
    objectType: { type: "string" },
    slug: { type: "string" },
  },
});

export const Definitions: Validator<types.Definitions> = /* @__PURE__ */ validator({
  type: "object",
  required: ["objectType", "fieldDefinitions", "relationshipDefinitions"],
  properties: {
    objectType: { type: "string" },
    fieldDefinitions: { type: "object", additionalProperties: { $ref: () => FieldDefinition } },
    relationshipDefinitions: { type: "object", additionalProperties: { $ref: () => RelationshipDefinition } },
  },
});

export const Ids: Validator<types.Ids> = /* @__PURE__ */ validator({
  oneOf: [{ type: "string" }, { type: "array", items: { type: "string" } }],
});

export const FieldInput: Validator<types.FieldInput> = /* @__PURE__ */ validator({
  anyOf: [
    { type: "string" },
    { type: "number" },
    { type: "boolean" },
    { type: "array", items: { type: "string" } },
    { $ref: () => Address },
    { $ref: () => FullName },
    { type: "null" },
  ],
});

export const FieldInputMap: Validator<types.FieldInputMap> = /* @__PURE__ */ validator({
  type: "object",
  additionalProperties: { $ref: () => FieldInput },
});

export const RelationshipInputMap: Validator<types.RelationshipInputMap> = /* @__PURE__ */ validator({
  type: "object",
  additionalProperties: { $ref: () => Ids },
});

export const RelationshipOperation: Validator<types.RelationshipOperation> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    add: { $ref: () => Ids },
    remove: { $ref: () => Ids },
    replace: { oneOf: [{ $ref: () => Ids }, { type: "null" }] },
  },
  additionalProperties: false,
});

export const RelationshipOperationMap: Validator<types.RelationshipOperationMap> = /* @__PURE__ */ validator({
  type: "object",
  additionalProperties: { $ref: () => RelationshipOperation },
});

export const AccountCreateFields: Validator<types.AccountCreateFields> = /* @__PURE__ */ validator({
  type: "object",
  required: ["$name"],
  properties: {
    $name: { type: "string" },
    $website: { type: ["array", "null"], items: { type: "string" } },
    $industry: { type: ["array", "null"], items: { type: "string" } },
    $headcount: { type: ["string", "null"] },
    $lastFundingType: { type: ["string", "null"] },
    $facebook: { type: ["string", "null"] },
    $instagram: { type: ["string", "null"] },
    $linkedIn: { type: ["string", "null"] },
    $twitter: { type: ["string", "null"] },
    $primaryAddress: { oneOf: [{ $ref: () => Address }, { type: "null" }] },
  },
  patternProperties: { "^(?!\\$)": { $ref: () => FieldInput } },
});

export const AccountUpdateFields: Validator<types.AccountUpdateFields> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    $name: { type: ["string", "null"] },
    $website: { type: ["array", "null"], items: { type: "string" } },
    $industry: { type: ["array", "null"], items: { type: "string" } },
    $headcount: { type: ["string", "null"] },
    $lastFundingType: { type: ["string", "null"] },
    $facebook: { type: ["string", "null"] },
    $instagram: { type: ["string", "null"] },
    $linkedIn: { type: ["string", "null"] },
    $twitter: { type: ["string", "null"] },
    $primaryAddress: { oneOf: [{ $ref: () => Address }, { type: "null" }] },
  },
  patternProperties: { "^(?!\\$)": { $ref: () => FieldInput } },
});

export const AccountCreateRelationships: Validator<types.AccountCreateRelationships> = /* @__PURE__ */ validator({
  type: "object",
  properties: { $owner: { $ref: () => Ids }, $contact: { $ref: () => Ids } },
  patternProperties: { "^(?!\\$)": { $ref: () => Ids } },
});

export const AccountUpdateRelationships: Validator<types.AccountUpdateRelationships> = /* @__PURE__ */ validator({
  type: "object",
  properties: { $owner: { $ref: () => RelationshipOperation }, $contact: { $ref: () => RelationshipOperation } },
  patternProperties: { "^(?!\\$)": { $ref: () => RelationshipOperation } },
});

export const AccountCreateParams: Validator<types.AccountCreateParams> = /* @__PURE__ */ validator({
  type: "object",
  required: ["fields"],
  properties: {
    fields: { $ref: () => AccountCreateFields },
    relationships: { $ref: () => AccountCreateRelationships },
  },
  additionalProperties: false,
});

export const AccountUpdateParams: Validator<types.AccountUpdateParams> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    fields: { $ref: () => AccountUpdateFields },
    relationships: { $ref: () => AccountUpdateRelationships },
  },
  additionalProperties: false,
});

export const ContactFieldsInput: Validator<types.ContactFieldsInput> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    $name: { oneOf: [{ $ref: () => FullName }, { type: "null" }] },
    $email: { type: ["array", "null"], items: { type: "string" } },
    $profilePhotoUrl: { type: ["string", "null"] },
  },
  patternProperties: {
    "^\\$(title|instagram)$": { type: ["string", "null"] },
    "^\\$doNotContact$": { type: ["boolean", "null"] },
    "^(?!\\$)": { $ref: () => FieldInput },
  },
});

export const ContactCreateRelationships: Validator<types.ContactCreateRelationships> = /* @__PURE__ */ validator({
  type: "object",
  properties: { $account: { $ref: () => Ids } },
  patternProperties: { "^(?!\\$)": { $ref: () => Ids } },
});

export const ContactUpdateRelationships: Validator<types.ContactUpdateRelationships> = /* @__PURE__ */ validator({
  type: "object",
  properties: { $account: { $ref: () => RelationshipOperation } },
  patternProperties: { "^(?!\\$)": { $ref: () => RelationshipOperation } },
});

export const ContactCreateParams: Validator<types.ContactCreateParams> = /* @__PURE__ */ validator({
  type: "object",
  required: ["fields"],
  properties: { fields: { $ref: () => ContactFieldsInput }, relationships: { $ref: () => ContactCreateRelationships } },
  additionalProperties: false,
});

export const ContactUpdateParams: Validator<types.ContactUpdateParams> = /* @__PURE__ */ validator({
  type: "object",
  properties: { fields: { $ref: () => ContactFieldsInput }, relationships: { $ref: () => ContactUpdateRelationships } },
  additionalProperties: false,
});

export const OpportunityCreateFields: Validator<types.OpportunityCreateFields> = /* @__PURE__ */ validator({
  type: "object",
  required: ["$name", "$stage"],
  properties: { $name: { type: "string" }, $stage: { type: "string" } },
  patternProperties: {
    "^\\$amount$": { type: ["number", "null"] },
    "^\\$pipeline$": { type: "string" },
    "^(?!\\$)": { $ref: () => FieldInput },
  },
});

export const OpportunityUpdateFields: Validator<types.OpportunityUpdateFields> = /* @__PURE__ */ validator({
  type: "object",
  properties: { $name: { type: ["string", "null"] }, $stage: { type: ["string", "null"] } },
  patternProperties: {
    "^\\$amount$": { type: ["number", "null"] },
    "^\\$pipeline$": { type: "string" },
    "^(?!\\$)": { $ref: () => FieldInput },
  },
});

export const OpportunityCreateRelationships: Validator<types.OpportunityCreateRelationships> =
  /* @__PURE__ */ validator({
    type: "object",
    required: ["$account"],
    properties: {
      $account: { $ref: () => Ids },
      $owner: { $ref: () => Ids },
      $createdBy: { $ref: () => Ids },
      $champion: { $ref: () => Ids },
      $evaluator: { $ref: () => Ids },
    },
    patternProperties: { "^(?!\\$)": { $ref: () => Ids } },
  });

export const OpportunityUpdateRelationships: Validator<types.OpportunityUpdateRelationships> =
  /* @__PURE__ */ validator({
    type: "object",
    properties: {
      $owner: { $ref: () => RelationshipOperation },
      $champion: { $ref: () => RelationshipOperation },
      $evaluator: { $ref: () => RelationshipOperation },
    },
    patternProperties: { "^(?!\\$)": { $ref: () => RelationshipOperation } },
  });

export const OpportunityCreateParams: Validator<types.OpportunityCreateParams> = /* @__PURE__ */ validator({
  type: "object",
  required: ["fields", "relationships"],
  properties: {
    fields: { $ref: () => OpportunityCreateFields },
    relationships: { $ref: () => OpportunityCreateRelationships },
  },
  additionalProperties: false,
});

export const OpportunityUpdateParams: Validator<types.OpportunityUpdateParams> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    fields: { $ref: () => OpportunityUpdateFields },
    relationships: { $ref: () => OpportunityUpdateRelationships },
  },
  additionalProperties: false,
});

export const TaskStatus: Validator<types.TaskStatus> = /* @__PURE__ */ validator({
  type: "string",
  enum: ["TODO", "IN_PROGRESS", "COMPLETE", "CANCELLED"],
});

export const TaskCreateFields: Validator<types.TaskCreateFields> = /* @__PURE__ */ validator({
  type: "object",
  required: ["$title", "$status"],
  properties: {
    $title: { type: "string" },
    $status: { $ref: () => TaskStatus },
    $description: { type: ["string", "null"] },
    $dueAt: { type: ["string", "null"] },
  },
  additionalProperties: false,
});

export const TaskUpdateFields: Validator<types.TaskUpdateFields> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    $title: { type: ["string", "null"] },
    $status: { oneOf: [{ $ref: () => TaskStatus }, { type: "null" }] },
    $description: { type: ["string", "null"] },
    $dueAt: { type: ["string", "null"] },
  },
  additionalProperties: false,
});

export const TaskCreateRelationships: Validator<types.TaskCreateRelationships> = /* @__PURE__ */ validator({
  type: "object",
  required: ["$assignedTo"],
  properties: {
    $assignedTo: { $ref: () => Ids },
    $account: { $ref: () => Ids },
    $opportunity: { $ref: () => Ids },
    $createdBy: { $ref: () => Ids },
  },
  additionalProperties: { $ref: () => Ids },
});

export const TaskUpdateRelationships: Validator<types.TaskUpdateRelationships> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    $assignedTo: { $ref: () => RelationshipOperation },
    $account: { $ref: () => RelationshipOperation },
    $opportunity: { $ref: () => RelationshipOperation },
  },
  additionalProperties: { $ref: () => RelationshipOperation },
});

export const TaskCreateParams: Validator<types.TaskCreateParams> = /* @__PURE__ */ validator({
  type: "object",
  required: ["fields", "relationships"],
  properties: { fields: { $ref: () => TaskCreateFields }, relationships: { $ref: () => TaskCreateRelationships } },
  additionalProperties: false,
});

export const TaskUpdateParams: Validator<types.TaskUpdateParams> = /* @__PURE__ */ validator({
  type: "object",
  properties: { fields: { $ref: () => TaskUpdateFields }, relationships: { $ref: () => TaskUpdateRelationships } },
  additionalProperties: false,
});

export const NoteCreateFields: Validator<types.NoteCreateFields> = /* @__PURE__ */ validator({
  type: "object",
  required: ["$title"],
  properties: { $title: { type: "string" }, $content: { type: ["string", "null"] } },
  additionalProperties: false,
});

export const NoteUpdateFields: Validator<types.NoteUpdateFields> = /* @__PURE__ */ validator({
  type: "object",
  properties: { $title: { type: ["string", "null"] }, $content: { type: ["string", "null"] } },
  additionalProperties: false,
});

export const NoteCreateRelationships: Validator<types.NoteCreateRelationships> = /* @__PURE__ */ validator({
  type: "object",
  properties: { $account: { $ref: () => Ids }, $opportunity: { $ref: () => Ids }, $contact: { $ref: () => Ids } },
  additionalProperties: false,
});

export const NoteRelationshipAddition: Validator<types.NoteRelationshipAddition> = /* @__PURE__ */ validator({
  type: "object",
  required: ["add"],
  properties: { add: { $ref: () => Ids } },
  additionalProperties: false,
});

export const NoteRelationshipRemoval: Validator<types.NoteRelationshipRemoval> = /* @__PURE__ */ validator({
  type: "object",
  required: ["remove"],
  properties: { remove: { $ref: () => Ids } },
  additionalProperties: false,
});

export const NoteRelationshipOperation: Validator<types.NoteRelationshipOperation> = /* @__PURE__ */ validator({
  oneOf: [{ $ref: () => NoteRelationshipAddition }, { $ref: () => NoteRelationshipRemoval }],
});

export const NoteUpdateRelationships: Validator<types.NoteUpdateRelationships> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    $account: { $ref: () => NoteRelationshipOperation },
    $opportunity: { $ref: () => NoteRelationshipOperation },
  },
  additionalProperties: false,
});

export const NoteCreateParams: Validator<types.NoteCreateParams> = /* @__PURE__ */ validator({
  type: "object",
  required: ["fields"],
  properties: { fields: { $ref: () => NoteCreateFields }, relationships: { $ref: () => NoteCreateRelationships } },
  additionalProperties: false,
});

export const NoteUpdateParams: Validator<types.NoteUpdateParams> = /* @__PURE__ */ validator({
  type: "object",
  properties: { fields: { $ref: () => NoteUpdateFields }, relationships: { $ref: () => NoteUpdateRelationships } },
  additionalProperties: false,
});

export const MeetingCreateFields: Validator<types.MeetingCreateFields> = /* @__PURE__ */ validator({
  type: "object",
  required: ["$title", "$startDate", "$endDate"],
  properties: {
    $title: { type: "string" },
    $startDate: { type: "string" },
    $endDate: { type: "string" },
    $description: { type: ["string", "null"] },
    $meetingUrl: { type: ["string", "null"] },
    $organizerEmail: { type: ["string", "null"] },
    $attendeeEmails: { type: "array", items: { type: "string" } },
    $privacySetting: { oneOf: [{ $ref: () => PrivacySetting }, { type: "null" }] },
  },
  additionalProperties: false,
});

export const MeetingCreateRelationships: Validator<types.MeetingCreateRelationships> = /* @__PURE__ */ validator({
  type: "object",
  required: ["$transcript"],
  properties: { $transcript: { $ref: () => Ids } },
  additionalProperties: false,
});

export const MeetingCreateParams: Validator<types.MeetingCreateParams> = /* @__PURE__ */ validator({
  type: "object",
  required: ["fields"],
  properties: {
    fields: { $ref: () => MeetingCreateFields },
    autoCreateRecords: { type: "boolean" },
    relationships: { $ref: () => MeetingCreateRelationships },
  },
  additionalProperties: false,
});

export const MeetingUpdateFields: Validator<types.MeetingUpdateFields> = /* @__PURE__ */ validator({
  type: "object",
  required: ["$privacySetting"],
  properties: { $privacySetting: { oneOf: [{ $ref: () => PrivacySetting }, { type: "null" }] } },
  additionalProperties: false,
});

export const TranscriptReplacement: Validator<types.TranscriptReplacement> = /* @__PURE__ */ validator({
  type: "object",
  required: ["replace"],
  properties: { replace: { type: "string" } },
  additionalProperties: false,
});

export const MeetingUpdateRelationships: Validator<types.MeetingUpdateRelationships> = /* @__PURE__ */ validator({
  type: "object",
  required: ["$transcript"],
  properties: { $transcript: { $ref: () => TranscriptReplacement } },
  additionalProperties: false,
});

export const MeetingUpdateParams: Validator<types.MeetingUpdateParams> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    fields: { $ref: () => MeetingUpdateFields },
    relationships: { $ref: () => MeetingUpdateRelationships },
  },
  additionalProperties: false,
});

export const ListObjectType: Validator<types.ListObjectType> = /* @__PURE__ */ validator({
  type: "string",
  enum: ["account", "contact", "opportunity", "$account", "$contact", "$opportunity"],
});

export const ListCreateFields: Validator<types.ListCreateFields> = /* @__PURE__ */ validator({
  type: "object",
  required: ["$name", "$objectType"],
  properties: { $name: { type: "string" }, $objectType: { $ref: () => ListObjectType } },
  additionalProperties: false,
});

export const ListInitialAccounts: Validator<types.ListInitialAccounts> = /* @__PURE__ */ validator({
  type: "object",
  required: ["$accounts"],
  properties: { $accounts: { $ref: () => Ids } },
  additionalProperties: false,
});

export const ListInitialContacts: Validator<types.ListInitialContacts> = /* @__PURE__ */ validator({
  type: "object",
  required: ["$contacts"],
  properties: { $contacts: { $ref: () => Ids } },
  additionalProperties: false,
});

export const ListInitialOpportunities: Validator<types.ListInitialOpportunities> = /* @__PURE__ */ validator({
  type: "object",
  required: ["$opportunities"],
  properties: { $opportunities: { $ref: () => Ids } },
  additionalProperties: false,
});

export const ListCreateRelationships: Validator<types.ListCreateRelationships> = /* @__PURE__ */ validator({
  oneOf: [
    { $ref: () => ListInitialAccounts },
    { $ref: () => ListInitialContacts },
    { $ref: () => ListInitialOpportunities },
  ],
});

export const ListMembershipOperation: Validator<types.ListMembershipOperation> = /* @__PURE__ */ validator({
  type: "object",
  properties: { add: { $ref: () => Ids }, remove: { $ref: () => Ids } },
  additionalProperties: false,
});

export const ListAccountChanges: Validator<types.ListAccountChanges> = /* @__PURE__ */ validator({
  type: "object",
  required: ["$accounts"],
  properties: { $accounts: { $ref: () => ListMembershipOperation } },
  additionalProperties: false,
});

export const ListContactChanges: Validator<types.ListContactChanges> = /* @__PURE__ */ validator({
  type: "object",
  required: ["$contacts"],
  properties: { $contacts: { $ref: () => ListMembershipOperation } },
  additionalProperties: false,
});

export const ListOpportunityChanges: Validator<types.ListOpportunityChanges> = /* @__PURE__ */ validator({
  type: "object",
  required: ["$opportunities"],
  properties: { $opportunities: { $ref: () => ListMembershipOperation } },
  additionalProperties: false,
});

export const ListUpdateFields: Validator<types.ListUpdateFields> = /* @__PURE__ */ validator({
  type: "object",
  properties: { $name: { type: "string" } },
  additionalProperties: false,
});

export const ListUpdateRelationships: Validator<types.ListUpdateRelationships> = /* @__PURE__ */ validator({
  oneOf: [
    { $ref: () => ListAccountChanges },
    { $ref: () => ListContactChanges },
    { $ref: () => ListOpportunityChanges },
  ],
});

export const ListCreateParams: Validator<types.ListCreateParams> = /* @__PURE__ */ validator({
  type: "object",
  required: ["fields"],
  properties: { fields: { $ref: () => ListCreateFields }, relationships: { $ref: () => ListCreateRelationships } },
  additionalProperties: false,
});

export const ListUpdateParams: Validator<types.ListUpdateParams> = /* @__PURE__ */ validator({
  type: "object",
  properties: { fields: { $ref: () => ListUpdateFields }, relationships: { $ref: () => ListUpdateRelationships } },
  additionalProperties: false,
});

export const FileStatus: Validator<types.FileStatus> = /* @__PURE__ */ validator({
  type: "string",
  enum: ["PENDING", "COMPLETED", "CANCELLED", "EXPIRED"],
});

export const FilePurpose: Validator<types.FilePurpose> = /* @__PURE__ */ validator({
  type: "string",
  enum: ["meeting_transcript", "knowledge_user", "knowledge_workspace", "email_attachment"],
});

export const LightfieldFile: Validator<types.LightfieldFile> = /* @__PURE__ */ validator({
  type: "object",
  required: ["id", "status", "filename", "mimeType", "sizeBytes", "createdAt", "completedAt", "expiresAt"],
  properties: {
    id: { type: "string" },
    status: { $ref: () => FileStatus },
    filename: { type: "string" },
    mimeType: { type: "string" },
    sizeBytes: { type: "integer", minimum: -9007199254740991, maximum: 9007199254740991 },
    createdAt: { type: "string" },
    completedAt: { type: ["string", "null"] },
    expiresAt: { type: ["string", "null"] },
  },
});

export const FileUpload: Validator<types.FileUpload> = /* @__PURE__ */ validator({
  type: "object",
  required: [
    "id",
    "status",
    "filename",
    "mimeType",
    "sizeBytes",
    "createdAt",
    "completedAt",
    "expiresAt",
    "uploadUrl",
    "uploadHeaders",
  ],
  properties: {
    id: { type: "string" },
    status: { $ref: () => FileStatus },
    filename: { type: "string" },
    mimeType: { type: "string" },
    sizeBytes: { type: "integer", minimum: -9007199254740991, maximum: 9007199254740991 },
    createdAt: { type: "string" },
    completedAt: { type: ["string", "null"] },
    expiresAt: { type: ["string", "null"] },
    uploadUrl: { type: "string" },
    uploadHeaders: { type: "object", additionalProperties: { type: "string" } },
  },
});

export const FileList: Validator<types.FileList> = /* @__PURE__ */ validator({
  type: "object",
  required: ["data", "object", "totalCount"],
  properties: {
    data: { type: "array", items: { $ref: () => LightfieldFile } },
    object: { type: "string" },
    totalCount: { type: "integer", minimum: 0, maximum: 9007199254740991 },
  },
});

export const FileUrl: Validator<types.FileUrl> = /* @__PURE__ */ validator({
  type: "object",
  required: ["url", "expiresAt"],
  properties: { url: { type: "string" }, expiresAt: { type: "string" } },
});

export const FileCreateParams: Validator<types.FileCreateParams> = /* @__PURE__ */ validator({
  type: "object",
  required: ["filename", "mimeType", "sizeBytes"],
  properties: {
    filename: { type: "string", minLength: 1, maxLength: 255 },
    mimeType: { type: "string" },
    sizeBytes: { type: "integer", minimum: 1, maximum: 536870912 },
    purpose: { $ref: () => FilePurpose },
  },
  additionalProperties: false,
});

export const FileCompleteParams: Validator<types.FileCompleteParams> = /* @__PURE__ */ validator({
  type: "object",
  properties: { md5: { type: "string", pattern: "^[a-f0-9]{32}$" } },
  additionalProperties: false,
});

export const Email: Validator<types.Email> = /* @__PURE__ */ validator({
  type: "object",
  required: ["id", "createdAt", "updatedAt", "httpLink", "fields", "relationships", "objectType", "accessLevel"],
  properties: {
    id: { type: "string" },
    createdAt: { type: "string" },
    updatedAt: { type: ["string", "null"] },
    httpLink: { type: ["string", "null"] },
    externalId: { type: ["string", "null"] },
    fields: { $ref: () => EmailFields },
    relationships: { $ref: () => EmailRelationships },
    objectType: { type: "string", enum: ["email"] },
    accessLevel: { $ref: () => AccessLevel },
  },
  additionalProperties: false,
});

export const EmailFields: Validator<types.EmailFields> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    $subject: { $ref: () => TextField },
    $sentAt: { $ref: () => DateTimeField },
    $from: { $ref: () => EmailListField },
    $to: { $ref: () => EmailListField },
    $cc: { $ref: () => EmailListField },
    $bcc: { $ref: () => EmailListField },
    $privacySetting: { $ref: () => TextField },
    $body: { $ref: () => HTMLField },
  },
  additionalProperties: { $ref: () => Field },
});

export const EmailRelationships: Validator<types.EmailRelationships> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    $account: { $ref: () => Relationship },
    $contact: { $ref: () => Relationship },
    $attachment: { $ref: () => Relationship },
  },
  additionalProperties: { $ref: () => Relationship },
});

export const EmailList: Validator<types.EmailList> = /* @__PURE__ */ validator({
  type: "object",
  required: ["data", "object", "totalCount"],
  properties: {
    data: { type: "array", items: { $ref: () => Email } },
    object: { type: "string" },
    totalCount: { type: "integer", minimum: 0, maximum: 9007199254740991 },
  },
});

export const EmailContentType: Validator<types.EmailContentType> = /* @__PURE__ */ validator({
  type: "string",
  enum: ["HTML", "TEXT"],
});

export const EmailSendMessageBody: Validator<types.EmailSendMessageBody> = /* @__PURE__ */ validator({
  type: "object",
  required: ["content"],
  properties: { contentType: { $ref: () => EmailContentType }, content: { type: "string", minLength: 1 } },
  additionalProperties: false,
});

export const EmailDraftMessageBody: Validator<types.EmailDraftMessageBody> = /* @__PURE__ */ validator({
  type: "object",
  required: ["content"],
  properties: { contentType: { $ref: () => EmailContentType }, content: { type: "string" } },
  additionalProperties: false,
});

export const EmailSendParams: Validator<types.EmailSendParams> = /* @__PURE__ */ validator({
  type: "object",
  required: ["from", "to", "subject", "messageBody"],
  properties: {
    from: { type: "string" },
    to: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 500 },
    cc: { type: "array", items: { type: "string" }, maxItems: 500 },
    bcc: { type: "array", items: { type: "string" }, maxItems: 500 },
    subject: { type: "string", minLength: 1 },
    messageBody: { $ref: () => EmailSendMessageBody },
    attachments: { type: "array", items: { type: "string" }, maxItems: 5 },
  },
  additionalProperties: false,
});

export const EmailDraftParams: Validator<types.EmailDraftParams> = /* @__PURE__ */ validator({
  type: "object",
  required: ["from"],
  properties: {
    from: { type: "string" },
    to: { type: "array", items: { type: "string" }, maxItems: 500 },
    cc: { type: "array", items: { type: "string" }, maxItems: 500 },
    bcc: { type: "array", items: { type: "string" }, maxItems: 500 },
    subject: { type: "string" },
    messageBody: { $ref: () => EmailDraftMessageBody },
    attachments: { type: "array", items: { type: "string" }, maxItems: 5 },
  },
  additionalProperties: false,
});

export const EmailSendResult: Validator<types.EmailSendResult> = /* @__PURE__ */ validator({
  type: "object",
  required: ["sentAt"],
  properties: { sentAt: { type: "string" } },
});

export const EmailDraftResult: Validator<types.EmailDraftResult> = /* @__PURE__ */ validator({
  type: "object",
  required: ["draftedAt"],
  properties: { draftedAt: { type: "string" } },
});

export const ObjectType: Validator<types.ObjectType> = /* @__PURE__ */ validator({
  type: "object",
  required: ["objectType", "label"],
  properties: { objectType: { type: "string" }, label: { type: "string" } },
});

export const ObjectTypeList: Validator<types.ObjectTypeList> = /* @__PURE__ */ validator({
  type: "object",
  required: ["data"],
  properties: { data: { type: "array", items: { $ref: () => ObjectType } } },
});

export const ObjectCreateParams: Validator<types.ObjectCreateParams> = /* @__PURE__ */ validator({
  type: "object",
  required: ["fields"],
  properties: { fields: { $ref: () => FieldInputMap }, relationships: { $ref: () => RelationshipInputMap } },
  additionalProperties: false,
});

export const ObjectUpdateParams: Validator<types.ObjectUpdateParams> = /* @__PURE__ */ validator({
  type: "object",
  properties: { fields: { $ref: () => FieldInputMap }, relationships: { $ref: () => RelationshipOperationMap } },
  additionalProperties: false,
});

export const FieldHistoryEntry: Validator<types.FieldHistoryEntry> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    value: { $ref: () => FieldValue },
    displayValue: { type: "string" },
    recordedAt: { type: "string" },
    isCreate: { type: "boolean" },
  },
});

export const FieldHistory: Validator<types.FieldHistory> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    data: { type: "array", items: { $ref: () => FieldHistoryEntry } },
    nextCursor: { type: ["string", "null"] },
  },
});

export const MergeFieldValue: Validator<types.MergeFieldValue> = /* @__PURE__ */ validator({
  type: "object",
  required: ["value"],
  properties: { value: { $ref: () => FieldInput } },
});

export const MergeFieldResolution: Validator<types.MergeFieldResolution> = /* @__PURE__ */ validator({
  oneOf: [{ type: "string", enum: ["primary", "duplicate"] }, { $ref: () => MergeFieldValue }],
});

export const MergeOptions: Validator<types.MergeOptions> = /* @__PURE__ */ validator({
  type: "object",
  properties: { multiSelectUnion: { type: "boolean" } },
});

export const MergeParams: Validator<types.MergeParams> = /* @__PURE__ */ validator({
  type: "object",
  required: ["primaryId", "duplicateId"],
  properties: {
    primaryId: { type: "string" },
    duplicateId: { type: "string" },
    fieldResolutions: { type: "object", additionalProperties: { $ref: () => MergeFieldResolution } },
    options: { $ref: () => MergeOptions },
  },
});

export const MergeStatus: Validator<types.MergeStatus> = /* @__PURE__ */ validator({
  type: "string",
  enum: ["cleanup_pending", "done", "failed"],
});

export const MergeReference: Validator<types.MergeReference> = /* @__PURE__ */ validator({
  type: "object",
  required: ["id", "status"],
  properties: { id: { type: "string" }, status: { $ref: () => MergeStatus } },
});

export const MergeSummary: Validator<types.MergeSummary> = /* @__PURE__ */ validator({
  type: "object",
  required: ["fieldWriteCount", "syncRepointedCount", "warnings"],
  properties: {
    fieldWriteCount: { type: "integer" },
    syncRepointedCount: { type: "integer" },
    warnings: { type: "array", items: { type: "string" } },
  },
});

export const MergeResult: Validator<types.MergeResult> = /* @__PURE__ */ validator({
  type: "object",
  required: ["merge", "primary", "summary"],
  properties: {
    merge: { $ref: () => MergeReference },
    primary: { $ref: () => Entity },
    summary: { $ref: () => MergeSummary },
  },
});

export const Merge: Validator<types.Merge> = /* @__PURE__ */ validator({
  type: "object",
  required: ["id", "status", "entityType", "primaryId", "duplicateId", "createdAt", "updatedAt"],
  properties: {
    id: { type: "string" },
    status: { $ref: () => MergeStatus },
    entityType: { type: "string" },
    primaryId: { type: "string" },
    duplicateId: { type: "string" },
    createdAt: { type: "string" },
    updatedAt: { type: "string" },
  },
});

export const WorkflowRunStatus: Validator<types.WorkflowRunStatus> = /* @__PURE__ */ validator({
  type: "object",
  required: ["status"],
  properties: { status: { type: "string", enum: ["running", "completed", "failed"] } },
});

export const AuthValidation: Validator<types.AuthValidation> = /* @__PURE__ */ validator({
  type: "object",
  required: ["active", "tokenType", "subjectType", "scopes"],
  properties: {
    active: { type: "boolean" },
    tokenType: { type: "string", enum: ["api_key"] },
    subjectType: { type: "string", enum: ["user", "workspace"] },
    scopes: { type: "array", items: { type: "string" } },
  },
});

export const FilterConditions: Validator<types.FilterConditions> = /* @__PURE__ */ validator({
  type: "object",
  patternProperties: {
    "^[^\\[\\]]+\\[-?(equal|greaterThan|greaterThanOrEqual|lessThan|lessThanOrEqual|startsWith|contains)\\]$": {
      type: ["string", "number", "boolean"],
    },
  },
});

export const OtherConditions: Validator<types.OtherConditions> = /* @__PURE__ */ validator({
  type: "object",
  patternProperties: {
    "^\\$[^\\[\\]]+-[^\\[\\]]+\\[-?(equal|contains)\\]$": { type: "string" },
    "^(?!\\$)[^\\[\\]]+\\[-?(equal|greaterThan|greaterThanOrEqual|lessThan|lessThanOrEqual|startsWith|contains)\\]$": {
      type: ["string", "number", "boolean"],
    },
  },
});

export const AccountConditions: Validator<types.AccountConditions> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    "$name[equal]": { type: "string" },
    "$name[-equal]": { type: "string" },
    "$name[startsWith]": { type: "string" },
    "$name[-startsWith]": { type: "string" },
    "$website[contains]": { type: "string" },
    "$website[-contains]": { type: "string" },
    "$headcount[equal]": { type: "string" },
    "$headcount[-equal]": { type: "string" },
    "$lastFundingType[equal]": { type: "string" },
    "$lastFundingType[-equal]": { type: "string" },
    "$facebook[equal]": { type: "string" },
    "$facebook[-equal]": { type: "string" },
    "$facebook[startsWith]": { type: "string" },
    "$facebook[-startsWith]": { type: "string" },
    "$instagram[equal]": { type: "string" },
    "$instagram[-equal]": { type: "string" },
    "$instagram[startsWith]": { type: "string" },
    "$instagram[-startsWith]": { type: "string" },
    "$linkedIn[equal]": { type: "string" },
    "$linkedIn[-equal]": { type: "string" },
    "$linkedIn[startsWith]": { type: "string" },
    "$linkedIn[-startsWith]": { type: "string" },
    "$twitter[equal]": { type: "string" },
    "$twitter[-equal]": { type: "string" },
    "$twitter[startsWith]": { type: "string" },
    "$twitter[-startsWith]": { type: "string" },
    "$primaryAddress[equal]": { type: "string" },
    "$primaryAddress[-equal]": { type: "string" },
    "$primaryAddress[startsWith]": { type: "string" },
    "$primaryAddress[-startsWith]": { type: "string" },
  },
  patternProperties: { "^\\$(accountStatus|howTheyMakeMoney)\\[-?(equal|startsWith|contains)\\]$": { type: "string" } },
});

export const AccountFilters: Validator<types.AccountFilters> = /* @__PURE__ */ validator({
  allOf: [{ $ref: () => AccountConditions }, { $ref: () => OtherConditions }],
});

export const ContactConditions: Validator<types.ContactConditions> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    "$name[equal]": { type: "string" },
    "$name[-equal]": { type: "string" },
    "$name[startsWith]": { type: "string" },
    "$name[-startsWith]": { type: "string" },
    "$email[contains]": { type: "string" },
    "$email[-contains]": { type: "string" },
    "$profilePhotoUrl[contains]": { type: "string" },
    "$profilePhotoUrl[-contains]": { type: "string" },
  },
  patternProperties: {
    "^\\$(title|instagram)\\[-?(equal|startsWith|contains)\\]$": { type: "string" },
    "^\\$doNotContact\\[-?equal\\]$": { type: "boolean" },
  },
});

export const ContactFilters: Validator<types.ContactFilters> = /* @__PURE__ */ validator({
  allOf: [{ $ref: () => ContactConditions }, { $ref: () => OtherConditions }],
});

export const OpportunityConditions: Validator<types.OpportunityConditions> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    "$name[equal]": { type: "string" },
    "$name[-equal]": { type: "string" },
    "$name[startsWith]": { type: "string" },
    "$name[-startsWith]": { type: "string" },
    "$stage[equal]": { type: "string" },
    "$stage[-equal]": { type: "string" },
  },
  patternProperties: {
    "^\\$opportunityStatus\\[-?(equal|startsWith|contains)\\]$": { type: "string" },
    "^\\$amount\\[-?(equal|greaterThan|greaterThanOrEqual|lessThan|lessThanOrEqual)\\]$": { type: "number" },
    "^\\$lastInteractionAt\\[-?(equal|greaterThan|greaterThanOrEqual|lessThan|lessThanOrEqual)\\]$": {
      type: "string",
      format: "date-time",
    },
    "^\\$pipeline\\[equal\\]$": { type: "string" },
  },
});

export const OpportunityFilters: Validator<types.OpportunityFilters> = /* @__PURE__ */ validator({
  allOf: [{ $ref: () => OpportunityConditions }, { $ref: () => OtherConditions }],
});

export const TaskConditions: Validator<types.TaskConditions> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    "$title[equal]": { type: "string" },
    "$title[-equal]": { type: "string" },
    "$title[startsWith]": { type: "string" },
    "$title[-startsWith]": { type: "string" },
    "$status[equal]": { type: "string", enum: ["TODO", "IN_PROGRESS", "COMPLETE", "CANCELLED"] },
    "$status[-equal]": { type: "string", enum: ["TODO", "IN_PROGRESS", "COMPLETE", "CANCELLED"] },
    "$dueAt[equal]": { type: "string", format: "date-time" },
    "$dueAt[-equal]": { type: "string", format: "date-time" },
    "$dueAt[greaterThan]": { type: "string", format: "date-time" },
    "$dueAt[-greaterThan]": { type: "string", format: "date-time" },
    "$dueAt[greaterThanOrEqual]": { type: "string", format: "date-time" },
    "$dueAt[-greaterThanOrEqual]": { type: "string", format: "date-time" },
    "$dueAt[lessThan]": { type: "string", format: "date-time" },
    "$dueAt[-lessThan]": { type: "string", format: "date-time" },
    "$dueAt[lessThanOrEqual]": { type: "string", format: "date-time" },
    "$dueAt[-lessThanOrEqual]": { type: "string", format: "date-time" },
  },
});

export const TaskFilters: Validator<types.TaskFilters> = /* @__PURE__ */ validator({
  allOf: [{ $ref: () => TaskConditions }, { $ref: () => OtherConditions }],
});

export const MeetingConditions: Validator<types.MeetingConditions> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    "$title[equal]": { type: "string" },
    "$title[-equal]": { type: "string" },
    "$title[startsWith]": { type: "string" },
    "$title[-startsWith]": { type: "string" },
    "$description[equal]": { type: "string" },
    "$description[-equal]": { type: "string" },
    "$description[startsWith]": { type: "string" },
    "$description[-startsWith]": { type: "string" },
    "$privacySetting[equal]": { type: "string" },
    "$privacySetting[-equal]": { type: "string" },
    "$privacySetting[startsWith]": { type: "string" },
    "$privacySetting[-startsWith]": { type: "string" },
    "$startDate[equal]": { type: "string", format: "date-time" },
    "$startDate[-equal]": { type: "string", format: "date-time" },
    "$startDate[greaterThan]": { type: "string", format: "date-time" },
    "$startDate[-greaterThan]": { type: "string", format: "date-time" },
    "$startDate[greaterThanOrEqual]": { type: "string", format: "date-time" },
    "$startDate[-greaterThanOrEqual]": { type: "string", format: "date-time" },
    "$startDate[lessThan]": { type: "string", format: "date-time" },
    "$startDate[-lessThan]": { type: "string", format: "date-time" },
    "$startDate[lessThanOrEqual]": { type: "string", format: "date-time" },
    "$startDate[-lessThanOrEqual]": { type: "string", format: "date-time" },
    "$endDate[equal]": { type: "string", format: "date-time" },
    "$endDate[-equal]": { type: "string", format: "date-time" },
    "$endDate[greaterThan]": { type: "string", format: "date-time" },
    "$endDate[-greaterThan]": { type: "string", format: "date-time" },
    "$endDate[greaterThanOrEqual]": { type: "string", format: "date-time" },
    "$endDate[-greaterThanOrEqual]": { type: "string", format: "date-time" },
    "$endDate[lessThan]": { type: "string", format: "date-time" },
    "$endDate[-lessThan]": { type: "string", format: "date-time" },
    "$endDate[lessThanOrEqual]": { type: "string", format: "date-time" },
    "$endDate[-lessThanOrEqual]": { type: "string", format: "date-time" },
    "$meetingUrl[contains]": { type: "string" },
    "$meetingUrl[-contains]": { type: "string" },
    "$organizerEmail[contains]": { type: "string" },
    "$organizerEmail[-contains]": { type: "string" },
    "$attendeeEmails[contains]": { type: "string" },
    "$attendeeEmails[-contains]": { type: "string" },
  },
});

export const MeetingFilters: Validator<types.MeetingFilters> = /* @__PURE__ */ validator({
  allOf: [{ $ref: () => MeetingConditions }, { $ref: () => OtherConditions }],
});

export const ErrorType: Validator<types.ErrorType> = /* @__PURE__ */ validator({
  type: "string",
  enum: [
    "bad_request",
    "unauthorized",
    "forbidden",
    "not_found",
    "conflict",
    "unsupported_media_type",
    "unprocessable_content",
    "too_many_requests",
    "internal_server_error",
    "service_unavailable",
    "gateway_timeout",
    "idempotency_conflict",
  ],
});

export const ErrorCode: Validator<types.ErrorCode> = /* @__PURE__ */ validator({
  type: "string",
  enum: [
    "unknown_field",
    "unknown_relationship",
    "referenced_resource_missing",
    "relationship_entity_missing",
    "relationship_entity_inactive",
    "invalid_type",
    "parameter_missing",
    "invalid_configuration",
    "idempotency_key_too_long",
    "version_header",
    "relationship_write_limit_exceeded",
    "ambiguous_stage_label",
    "stage_unresolved_in_pipeline",
    "unknown_pipeline",
  ],
});

export const StageCandidate: Validator<types.StageCandidate> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    stageOptionId: { type: "string" },
    stageLabel: { type: "string" },
    pipelineId: { type: "string" },
    pipelineName: { type: "string" },
  },
});

export const ErrorDetail: Validator<types.ErrorDetail> = /* @__PURE__ */ validator({
  type: "object",
  required: ["type", "message"],
  properties: {
    type: { $ref: () => ErrorType },
    message: { type: "string" },
    code: { $ref: () => ErrorCode },
    param: { type: "string" },
    candidates: { type: "array", items: { $ref: () => StageCandidate } },
    pipelineId: { type: "string" },
    activePipelineIds: { type: "array", items: { type: "string" } },
    truncated: { type: "boolean" },
  },
});

export const ErrorEnvelope: Validator<types.ErrorEnvelope> = /* @__PURE__ */ validator({
  type: "object",
  required: ["error"],
  properties: { error: { $ref: () => ErrorDetail } },
});

export const ErrorResponse: Validator<types.ErrorResponse> = /* @__PURE__ */ validator({
  oneOf: [{ $ref: () => ErrorEnvelope }, { $ref: () => ErrorDetail }],
});

export const AccountListParams: Validator<types.AccountListParams> = /* @__PURE__ */ validator({
  allOf: [
    {
      type: "object",
      properties: {
        limit: { type: "integer", minimum: 1, maximum: 25 },
        offset: { type: "integer", minimum: 0, maximum: 9007199254740991 },
      },
    },
    { $ref: () => AccountFilters },
  ],
  properties: {
    limit: {},
    offset: {},
    "$name[equal]": {},
    "$name[-equal]": {},
    "$name[startsWith]": {},
    "$name[-startsWith]": {},
    "$website[contains]": {},
    "$website[-contains]": {},
    "$headcount[equal]": {},
    "$headcount[-equal]": {},
    "$lastFundingType[equal]": {},
    "$lastFundingType[-equal]": {},
    "$facebook[equal]": {},
    "$facebook[-equal]": {},
    "$facebook[startsWith]": {},
    "$facebook[-startsWith]": {},
    "$instagram[equal]": {},
    "$instagram[-equal]": {},
    "$instagram[startsWith]": {},
    "$instagram[-startsWith]": {},
    "$linkedIn[equal]": {},
    "$linkedIn[-equal]": {},
    "$linkedIn[startsWith]": {},
    "$linkedIn[-startsWith]": {},
    "$twitter[equal]": {},
    "$twitter[-equal]": {},
    "$twitter[startsWith]": {},
    "$twitter[-startsWith]": {},
    "$primaryAddress[equal]": {},
    "$primaryAddress[-equal]": {},
    "$primaryAddress[startsWith]": {},
    "$primaryAddress[-startsWith]": {},
  },
  patternProperties: {
    "^\\$(accountStatus|howTheyMakeMoney)\\[-?(equal|startsWith|contains)\\]$": {},
    "^\\$[^\\[\\]]+-[^\\[\\]]+\\[-?(equal|contains)\\]$": {},
    "^(?!\\$)[^\\[\\]]+\\[-?(equal|greaterThan|greaterThanOrEqual|lessThan|lessThanOrEqual|startsWith|contains)\\]$":
      {},
  },
  additionalProperties: false,
});

export const AccountFieldHistoryParams: Validator<types.AccountFieldHistoryParams> = /* @__PURE__ */ validator({
  type: "object",
  properties: { limit: { type: "integer", minimum: 1, maximum: 100 }, after: { type: "string" } },
  additionalProperties: false,
});

export const ContactListParams: Validator<types.ContactListParams> = /* @__PURE__ */ validator({
  allOf: [
    {
      type: "object",
      properties: {
        limit: { type: "integer", minimum: 1, maximum: 25 },
        offset: { type: "integer", minimum: 0, maximum: 9007199254740991 },
      },
    },
    { $ref: () => ContactFilters },
  ],
  properties: {
    limit: {},
    offset: {},
    "$name[equal]": {},
    "$name[-equal]": {},
    "$name[startsWith]": {},
    "$name[-startsWith]": {},
    "$email[contains]": {},
    "$email[-contains]": {},
    "$profilePhotoUrl[contains]": {},
    "$profilePhotoUrl[-contains]": {},
  },
  patternProperties: {
    "^\\$(title|instagram)\\[-?(equal|startsWith|contains)\\]$": {},
    "^\\$doNotContact\\[-?equal\\]$": {},
    "^\\$[^\\[\\]]+-[^\\[\\]]+\\[-?(equal|contains)\\]$": {},
    "^(?!\\$)[^\\[\\]]+\\[-?(equal|greaterThan|greaterThanOrEqual|lessThan|lessThanOrEqual|startsWith|contains)\\]$":
      {},
  },
  additionalProperties: false,
});

export const ContactFieldHistoryParams: Validator<types.ContactFieldHistoryParams> = /* @__PURE__ */ validator({
  type: "object",
  properties: { limit: { type: "integer", minimum: 1, maximum: 100 }, after: { type: "string" } },
  additionalProperties: false,
});

export const OpportunityListParams: Validator<types.OpportunityListParams> = /* @__PURE__ */ validator({
  allOf: [
    {
      type: "object",
      properties: {
        limit: { type: "integer", minimum: 1, maximum: 25 },
        offset: { type: "integer", minimum: 0, maximum: 9007199254740991 },
      },
    },
    { $ref: () => OpportunityFilters },
  ],
  properties: {
    limit: {},
    offset: {},
    "$name[equal]": {},
    "$name[-equal]": {},
    "$name[startsWith]": {},
    "$name[-startsWith]": {},
    "$stage[equal]": {},
    "$stage[-equal]": {},
  },
  patternProperties: {
    "^\\$opportunityStatus\\[-?(equal|startsWith|contains)\\]$": {},
    "^\\$amount\\[-?(equal|greaterThan|greaterThanOrEqual|lessThan|lessThanOrEqual)\\]$": {},
    "^\\$lastInteractionAt\\[-?(equal|greaterThan|greaterThanOrEqual|lessThan|lessThanOrEqual)\\]$": {},
    "^\\$pipeline\\[equal\\]$": {},
    "^\\$[^\\[\\]]+-[^\\[\\]]+\\[-?(equal|contains)\\]$": {},
    "^(?!\\$)[^\\[\\]]+\\[-?(equal|greaterThan|greaterThanOrEqual|lessThan|lessThanOrEqual|startsWith|contains)\\]$":
      {},
  },
  additionalProperties: false,
});

export const OpportunityFieldHistoryParams: Validator<types.OpportunityFieldHistoryParams> = /* @__PURE__ */ validator({
  type: "object",
  properties: { limit: { type: "integer", minimum: 1, maximum: 100 }, after: { type: "string" } },
  additionalProperties: false,
});

export const TaskListParams: Validator<types.TaskListParams> = /* @__PURE__ */ validator({
  allOf: [
    {
      type: "object",
      properties: {
        limit: { type: "integer", minimum: 1, maximum: 25 },
        offset: { type: "integer", minimum: 0, maximum: 9007199254740991 },
      },
    },
    { $ref: () => TaskFilters },
  ],
  properties: {
    limit: {},
    offset: {},
    "$title[equal]": {},
    "$title[-equal]": {},
    "$title[startsWith]": {},
    "$title[-startsWith]": {},
    "$status[equal]": {},
    "$status[-equal]": {},
    "$dueAt[equal]": {},
    "$dueAt[-equal]": {},
    "$dueAt[greaterThan]": {},
    "$dueAt[-greaterThan]": {},
    "$dueAt[greaterThanOrEqual]": {},
    "$dueAt[-greaterThanOrEqual]": {},
    "$dueAt[lessThan]": {},
    "$dueAt[-lessThan]": {},
    "$dueAt[lessThanOrEqual]": {},
    "$dueAt[-lessThanOrEqual]": {},
  },
  patternProperties: {
    "^\\$[^\\[\\]]+-[^\\[\\]]+\\[-?(equal|contains)\\]$": {},
    "^(?!\\$)[^\\[\\]]+\\[-?(equal|greaterThan|greaterThanOrEqual|lessThan|lessThanOrEqual|startsWith|contains)\\]$":
      {},
  },
  additionalProperties: false,
});

export const NoteListParams: Validator<types.NoteListParams> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    limit: { type: "integer", minimum: 1, maximum: 25 },
    offset: { type: "integer", minimum: 0, maximum: 9007199254740991 },
  },
  additionalProperties: false,
});

export const MeetingListParams: Validator<types.MeetingListParams> = /* @__PURE__ */ validator({
  allOf: [
    {
      type: "object",
      properties: {
        limit: { type: "integer", minimum: 1, maximum: 25 },
        offset: { type: "integer", minimum: 0, maximum: 9007199254740991 },
      },
    },
    { $ref: () => MeetingFilters },
  ],
  properties: {
    limit: {},
    offset: {},
    "$title[equal]": {},
    "$title[-equal]": {},
    "$title[startsWith]": {},
    "$title[-startsWith]": {},
    "$description[equal]": {},
    "$description[-equal]": {},
    "$description[startsWith]": {},
    "$description[-startsWith]": {},
    "$privacySetting[equal]": {},
    "$privacySetting[-equal]": {},
    "$privacySetting[startsWith]": {},
    "$privacySetting[-startsWith]": {},
    "$startDate[equal]": {},
    "$startDate[-equal]": {},
    "$startDate[greaterThan]": {},
    "$startDate[-greaterThan]": {},
    "$startDate[greaterThanOrEqual]": {},
    "$startDate[-greaterThanOrEqual]": {},
    "$startDate[lessThan]": {},
    "$startDate[-lessThan]": {},
    "$startDate[lessThanOrEqual]": {},
    "$startDate[-lessThanOrEqual]": {},
    "$endDate[equal]": {},
    "$endDate[-equal]": {},
    "$endDate[greaterThan]": {},
    "$endDate[-greaterThan]": {},
    "$endDate[greaterThanOrEqual]": {},
    "$endDate[-greaterThanOrEqual]": {},
    "$endDate[lessThan]": {},
    "$endDate[-lessThan]": {},
    "$endDate[lessThanOrEqual]": {},
    "$endDate[-lessThanOrEqual]": {},
    "$meetingUrl[contains]": {},
    "$meetingUrl[-contains]": {},
    "$organizerEmail[contains]": {},
    "$organizerEmail[-contains]": {},
    "$attendeeEmails[contains]": {},
    "$attendeeEmails[-contains]": {},
  },
  patternProperties: {
    "^\\$[^\\[\\]]+-[^\\[\\]]+\\[-?(equal|contains)\\]$": {},
    "^(?!\\$)[^\\[\\]]+\\[-?(equal|greaterThan|greaterThanOrEqual|lessThan|lessThanOrEqual|startsWith|contains)\\]$":
      {},
  },
  additionalProperties: false,
});

export const ListListParams: Validator<types.ListListParams> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    limit: { type: "integer", minimum: 1, maximum: 25 },
    offset: { type: "integer", minimum: 0, maximum: 9007199254740991 },
  },
  additionalProperties: false,
});

export const ListListAccountsParams: Validator<types.ListListAccountsParams> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    limit: { type: "integer", minimum: 1, maximum: 25 },
    offset: { type: "integer", minimum: 0, maximum: 9007199254740991 },
  },
  additionalProperties: false,
});

export const ListListContactsParams: Validator<types.ListListContactsParams> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    limit: { type: "integer", minimum: 1, maximum: 25 },
    offset: { type: "integer", minimum: 0, maximum: 9007199254740991 },
  },
  additionalProperties: false,
});

export const ListListOpportunitiesParams: Validator<types.ListListOpportunitiesParams> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    limit: { type: "integer", minimum: 1, maximum: 25 },
    offset: { type: "integer", minimum: 0, maximum: 9007199254740991 },
  },
  additionalProperties: false,
});

export const MemberListParams: Validator<types.MemberListParams> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    limit: { type: "integer", minimum: 1, maximum: 25 },
    offset: { type: "integer", minimum: 0, maximum: 9007199254740991 },
  },
  additionalProperties: false,
});

export const FileListParams: Validator<types.FileListParams> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    limit: { type: "integer", minimum: 1, maximum: 25 },
    offset: { type: "integer", minimum: 0, maximum: 9007199254740991 },
  },
  additionalProperties: false,
});

export const EmailListParams: Validator<types.EmailListParams> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    limit: { type: "integer", minimum: 1, maximum: 25 },
    offset: { type: "integer", minimum: 0, maximum: 9007199254740991 },
  },
  additionalProperties: false,
});

export const ObjectListParams: Validator<types.ObjectListParams> = /* @__PURE__ */ validator({
  allOf: [
    {
      type: "object",
      properties: {
        limit: { type: "integer", minimum: 1, maximum: 25 },
        offset: { type: "integer", minimum: 0, maximum: 9007199254740991 },
      },
    },
    { $ref: () => FilterConditions },
  ],
  unevaluatedProperties: false,
});

export const ObjectFieldHistoryParams: Validator<types.ObjectFieldHistoryParams> = /* @__PURE__ */ validator({
  type: "object",
  properties: { limit: { type: "integer", minimum: 1, maximum: 100 }, after: { type: "string" } },
  additionalProperties: false,
});
