// Generated from openapi/lightfield.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { OpenString, WordKey } from "../../src/runtime.ts";

/**
 * Type of a field. It decides the JSON shape of the value beside it:
 *
 * - `TEXT`, `MARKDOWN`: a string
 * - `NUMBER`: a number, with up to two decimals
 * - `CURRENCY`: a number; the currency is part of the field's definition
 * - `CHECKBOX`: a boolean
 * - `DATETIME`: an ISO 8601 string, in UTC
 * - `EMAIL`, `TELEPHONE`: an array of strings, or one string where the field takes only one
 * - `URL`: a string, or an array where the field takes several
 * - `ADDRESS`: an `Address`
 * - `FULL_NAME`: a `FullName`
 * - `SOCIAL_HANDLE`: a string
 * - `SINGLE_SELECT`: the ID of an option
 * - `MULTI_SELECT`: an array of option IDs
 * - `HTML`: a string of markup, in the body of an email
 */
export type FieldValueType =
  | "ADDRESS"
  | "CHECKBOX"
  | "CURRENCY"
  | "DATETIME"
  | "EMAIL"
  | "FULL_NAME"
  | "MARKDOWN"
  | "MULTI_SELECT"
  | "NUMBER"
  | "SINGLE_SELECT"
  | "SOCIAL_HANDLE"
  | "TELEPHONE"
  | "TEXT"
  | "URL"
  | "HTML"
  | OpenString;

/** Social network whose profiles a `SOCIAL_HANDLE` field holds. */
export type HandleService = "TWITTER" | "LINKEDIN" | "FACEBOOK" | "INSTAGRAM" | OpenString;

/**
 * A postal address, as read from and written to `ADDRESS` fields. Any part may be left out or be
 * `null`.
 */
export type Address = {
  /** Street and house number. */
  street?: string | null;
  /** Second line: suite, floor, building. */
  street2?: string | null;
  /** City or town. */
  city?: string | null;
  /** State, province or region. */
  state?: string | null;
  /** Postal or ZIP code. */
  postalCode?: string | null;
  /** Country as a two-letter ISO 3166-1 code, for example `DE`. A longer name is refused. */
  country?: string | null;
  /** Latitude in degrees. */
  latitude?: number | null;
  /** Longitude in degrees. */
  longitude?: number | null;
};

/**
 * A person's name in two parts, as read from and written to `FULL_NAME` fields. Either part may be
 * left out or be `null`.
 */
export type FullName = {
  /** Given name. */
  firstName?: string | null;
  /** Family name. */
  lastName?: string | null;
};

/**
 * The value of a field as stored. Its shape follows from the field's `valueType`; `null` means the
 * field is not set.
 */
export type FieldValue = string | number | boolean | string[] | Address | FullName | null;

/**
 * A field as read: its value together with its type, which decides the shape of the value. Types may
 * be added. Writing takes the bare value, without this wrapper.
 */
export type Field =
  | TextField
  | MarkdownField
  | HTMLField
  | NumberField
  | CurrencyField
  | CheckboxField
  | DateTimeField
  | EmailField
  | EmailListField
  | TelephoneField
  | TelephoneListField
  | URLField
  | URLListField
  | AddressField
  | FullNameField
  | SocialHandleField
  | SelectField
  | MultiSelectField;

/** A field that holds a text. */
export type TextField = {
  /** Current text, or `null` when the field is not set. */
  value: string | null;
  /** Always `TEXT`. */
  valueType: "TEXT";
};

/** A field that holds a text in Markdown. */
export type MarkdownField = {
  /** Current text, or `null` when the field is not set. */
  value: string | null;
  /** Always `MARKDOWN`. */
  valueType: "MARKDOWN";
};

/** A field that holds markup: the body of an email. */
export type HTMLField = {
  /** Current markup, or `null` when the field is not set. */
  value: string | null;
  /** Always `HTML`. */
  valueType: "HTML";
};

/** A field that holds a number, with up to two decimals. */
export type NumberField = {
  /** Current number, or `null` when the field is not set. */
  value: number | null;
  /** Always `NUMBER`. */
  valueType: "NUMBER";
};

/** A field that holds an amount. Its currency is part of the field's definition. */
export type CurrencyField = {
  /** Current amount, or `null` when the field is not set. */
  value: number | null;
  /** Always `CURRENCY`. */
  valueType: "CURRENCY";
};

/** A field that holds yes or no. */
export type CheckboxField = {
  /** Current state, or `null` when the field is not set. */
  value: boolean | null;
  /** Always `CHECKBOX`. */
  valueType: "CHECKBOX";
};

/** A field that holds a time. */
export type DateTimeField = {
  /** Current time, ISO 8601, in UTC, or `null` when the field is not set. */
  value: string | null;
  /** Always `DATETIME`. */
  valueType: "DATETIME";
};

/** A field that holds one email address. */
export type EmailField = {
  /** Current address, or `null` when the field is not set. */
  value: string | null;
  /** Always `EMAIL`. */
  valueType: "EMAIL";
};

/** A field that holds several email addresses. */
export type EmailListField = {
  /** Current addresses, or `null` when the field is not set. */
  value: string[] | null;
  /** Always `EMAIL`. */
  valueType: "EMAIL";
};

/** A field that holds one telephone number. */
export type TelephoneField = {
  /** Current number, or `null` when the field is not set. */
  value: string | null;
  /** Always `TELEPHONE`. */
  valueType: "TELEPHONE";
};

/** A field that holds several telephone numbers. */
export type TelephoneListField = {
  /** Current numbers, or `null` when the field is not set. */
  value: string[] | null;
  /** Always `TELEPHONE`. */
  valueType: "TELEPHONE";
};

/** A field that holds one URL. */
export type URLField = {
  /** Current URL, or `null` when the field is not set. */
  value: string | null;
  /** Always `URL`. */
  valueType: "URL";
};

/** A field that holds several URLs. */
export type URLListField = {
  /** Current URLs, or `null` when the field is not set. */
  value: string[] | null;
  /** Always `URL`. */
  valueType: "URL";
};

/** A field that holds a postal address. */
export type AddressField = {
  /** Current address, or `null` when the field is not set. */
  value: Address | null;
  /** Always `ADDRESS`. */
  valueType: "ADDRESS";
};

/** A field that holds a person's name. */
export type FullNameField = {
  /** Current name, or `null` when the field is not set. */
  value: FullName | null;
  /** Always `FULL_NAME`. */
  valueType: "FULL_NAME";
};

/** A field that holds a profile on a social network. */
export type SocialHandleField = {
  /** Current profile, or `null` when the field is not set. */
  value: string | null;
  /** Always `SOCIAL_HANDLE`. */
  valueType: "SOCIAL_HANDLE";
};

/** A field that holds one of its options. */
export type SelectField = {
  /** ID of the current option, or `null` when the field is not set. */
  value: string | null;
  /** Always `SINGLE_SELECT`. */
  valueType: "SINGLE_SELECT";
};

/** A field that holds several of its options. */
export type MultiSelectField = {
  /** IDs of the current options, or `null` when the field is not set. */
  value: string[] | null;
  /** Always `MULTI_SELECT`. */
  valueType: "MULTI_SELECT";
};

/**
 * Fields by key. Keys of system fields begin with `$`; a field that the workspace has added goes by
 * its bare slug.
 */
export type FieldMap = {
  [key: string]: Field;
};

/**
 * The records that a record is linked to under one relationship. Only their IDs are given; retrieve
 * them to learn more.
 */
export type Relationship = {
  /**
   * Whether the link leads to one record or to many. Spelled `has_one` and `has_many` in some responses,
   * `HAS_ONE` and `HAS_MANY` in others, so compare without regard to case.
   */
  cardinality: string;
  /** Type of the linked records, for example `account` or `contact`. */
  objectType: string;
  /** IDs of the linked records: an array even where only one is possible, empty when there is none. */
  values: string[];
};

/**
 * Relationships by key. Keys of system relationships begin with `$`; one that the workspace has added
 * goes by its bare slug.
 */
export type RelationshipMap = {
  [key: string]: Relationship;
};

/** A company that the team deals with. */
export type Account = {
  /** ID of the account, beginning with `acc_`. */
  id: string;
  /** When the account was created, ISO 8601. */
  createdAt: string;
  /** When the account was last changed, ISO 8601, or `null`. */
  updatedAt: string | null;
  /** Where the account opens in the web app, or `null`. */
  httpLink: string | null;
  /** ID of the account in an outside system, if it came from one. */
  externalId?: string | null;
  fields: AccountFields;
  relationships: AccountRelationships;
};

/**
 * The fields of an account. Workspaces differ, so any key may be missing, and fields that the
 * workspace has added appear beside these.
 */
export type AccountFields = {
  /** Name of the company. */
  $name?: TextField;
  /** Web sites of the company. */
  $website?: URLListField;
  /** Industries, as option IDs. */
  $industry?: MultiSelectField;
  /** Size of the company, as the ID of a head-count band. */
  $headcount?: SelectField;
  /** Last round of funding, as an option ID. */
  $lastFundingType?: SelectField;
  /** Facebook profile. */
  $facebook?: SocialHandleField;
  /** Instagram profile. */
  $instagram?: SocialHandleField;
  /** LinkedIn profile. */
  $linkedIn?: SocialHandleField;
  /** X (Twitter) profile. */
  $twitter?: SocialHandleField;
  /** Main address. */
  $primaryAddress?: AddressField;
  /** What the company earns its money with. Read-only; the type is not documented. */
  $howTheyMakeMoney?: Field;
  /** Where the company stands with the team. Read-only; the type is not documented. */
  $accountStatus?: Field;
  [key: string]: Field | undefined;
};

/**
 * What an account is linked to. Any key may be missing, and relationships that the workspace has added
 * appear beside these.
 */
export type AccountRelationships = {
  /** Member who looks after the account. */
  $owner?: Relationship;
  /** People at the company. */
  $contact?: Relationship;
  /** Opportunities with the company. Read-only here: set them from the opportunity. */
  $opportunity?: Relationship;
  /** Tasks about the company. Read-only here: set them from the task. */
  $task?: Relationship;
  /** Notes about the company. Read-only here: set them from the note. */
  $note?: Relationship;
  /** Meetings with the company. Read-only. */
  $meeting?: Relationship;
  [key: string]: Relationship | undefined;
};

/** One page of accounts. */
export type AccountList = {
  /** The records of this page. */
  data: Account[];
  /** Always `list`. */
  object: string;
  /** How many accounts match, over all pages. The number may move while pages are being read. */
  totalCount: number;
};

/** A person that the team deals with. */
export type Contact = {
  /** ID of the contact, beginning with `con_`. */
  id: string;
  /** When the contact was created, ISO 8601. */
  createdAt: string;
  /** When the contact was last changed, ISO 8601, or `null`. */
  updatedAt: string | null;
  /** Where the contact opens in the web app, or `null`. */
  httpLink: string | null;
  /** ID of the contact in an outside system, if it came from one. */
  externalId?: string | null;
  fields: ContactFields;
  relationships: ContactRelationships;
};

/**
 * The fields of a contact. Any key may be missing, and fields that the workspace has added appear
 * beside these.
 */
export type ContactFields = {
  /** Name of the person, in two parts. Accounts, opportunities and lists have a plain string here. */
  $name?: FullNameField;
  /** Email addresses. */
  $email?: EmailListField;
  /** Where a photo of the person can be found. */
  $profilePhotoUrl?: URLField;
  [key: string]: Field | undefined;
};

/**
 * What a contact is linked to. Any key may be missing, and relationships that the workspace has added
 * appear beside these.
 */
export type ContactRelationships = {
  /** Companies that the person belongs to. */
  $account?: Relationship;
  [key: string]: Relationship | undefined;
};

/** One page of contacts. */
export type ContactList = {
  /** The records of this page. */
  data: Contact[];
  /** Always `list`. */
  object: string;
  /** How many contacts match, over all pages. The number may move while pages are being read. */
  totalCount: number;
};

/** A deal that the team hopes to close with an account. */
export type Opportunity = {
  /** ID of the opportunity, beginning with `opp_`. */
  id: string;
  /** When the opportunity was created, ISO 8601. */
  createdAt: string;
  /** When the opportunity was last changed, ISO 8601, or `null`. */
  updatedAt: string | null;
  /** Where the opportunity opens in the web app, or `null`. */
  httpLink: string | null;
  /** ID of the opportunity in an outside system, if it came from one. */
  externalId?: string | null;
  fields: OpportunityFields;
  relationships: OpportunityRelationships;
};

/**
 * The fields of an opportunity. Any key may be missing, and fields that the workspace has added appear
 * beside these.
 */
export type OpportunityFields = {
  /** Name of the opportunity. */
  $name?: TextField;
  /** Stage of the pipeline, as an option ID. */
  $stage?: SelectField;
  /** State of the opportunity. Read-only; the type is not documented. */
  $opportunityStatus?: Field;
  [key: string]: Field | undefined;
};

/**
 * What an opportunity is linked to. Any key may be missing, and relationships that the workspace has
 * added appear beside these.
 */
export type OpportunityRelationships = {
  /** Company that the deal is with. */
  $account?: Relationship;
  /** Member who looks after the deal. */
  $owner?: Relationship;
  /** Member who entered the deal. */
  $createdBy?: Relationship;
  /** Contact who speaks for the deal on the other side. */
  $champion?: Relationship;
  /** Contact who examines the offer on the other side. */
  $evaluator?: Relationship;
  /** Tasks about the deal. Read-only here: set them from the task. */
  $task?: Relationship;
  /** Notes about the deal. Read-only here: set them from the note. */
  $note?: Relationship;
  /** Meetings about the deal. Read-only. */
  $meeting?: Relationship;
  [key: string]: Relationship | undefined;
};

/** One page of opportunities. */
export type OpportunityList = {
  /** The records of this page. */
  data: Opportunity[];
  /** Always `list`. */
  object: string;
  /** How many opportunities match, over all pages. The number may move while pages are being read. */
  totalCount: number;
};

/** Something a member of the team has to do. */
export type Task = {
  /** ID of the task. */
  id: string;
  /** When the task was created, ISO 8601. */
  createdAt: string;
  /** When the task was last changed, ISO 8601, or `null`. */
  updatedAt: string | null;
  /** Where the task opens in the web app, or `null`. */
  httpLink: string | null;
  /** ID of the task in an outside system, if it came from one. */
  externalId?: string | null;
  fields: TaskFields;
  relationships: TaskRelationships;
};

/** The fields of a task. Any key may be missing. */
export type TaskFields = {
  /** What is to be done, in one line. */
  $title?: TextField;
  /** State of the task: `TODO`, `IN_PROGRESS`, `COMPLETE` or `CANCELLED`. */
  $status?: SelectField;
  /** Details, in Markdown. */
  $description?: MarkdownField;
  /** When the task is due, ISO 8601. */
  $dueAt?: DateTimeField;
  [key: string]: Field | undefined;
};

/**
 * What a task is linked to. Any key may be missing, and relationships that the workspace has added
 * appear beside these.
 */
export type TaskRelationships = {
  /** Member who is to do the task. */
  $assignedTo?: Relationship;
  /** Account that the task is about. */
  $account?: Relationship;
  /** Opportunity that the task is about. */
  $opportunity?: Relationship;
  /** Member who entered the task. */
  $createdBy?: Relationship;
  /** Notes about the task. Read-only. */
  $note?: Relationship;
  [key: string]: Relationship | undefined;
};

/** One page of tasks. */
export type TaskList = {
  /** The records of this page. */
  data: Task[];
  /** Always `list`. */
  object: string;
  /** How many tasks match, over all pages. The number may move while pages are being read. */
  totalCount: number;
};

/** A text that a member has written down about accounts or opportunities. */
export type Note = {
  /** ID of the note. */
  id: string;
  /** When the note was created, ISO 8601. */
  createdAt: string;
  /** When the note was last changed, ISO 8601, or `null`. */
  updatedAt: string | null;
  /** Where the note opens in the web app, or `null`. */
  httpLink: string | null;
  /** ID of the note in an outside system, if it came from one. */
  externalId?: string | null;
  fields: NoteFields;
  relationships: NoteRelationships;
};

/** The fields of a note. Any key may be missing. */
export type NoteFields = {
  /** Heading of the note. */
  $title?: TextField;
  /** Text of the note, in Markdown. */
  $content?: MarkdownField;
  [key: string]: Field | undefined;
};

/** What a note is linked to. Any key may be missing. */
export type NoteRelationships = {
  /** Accounts that the note is about. */
  $account?: Relationship;
  /** Opportunities that the note is about. */
  $opportunity?: Relationship;
  /** Contacts that the note is about. */
  $contact?: Relationship;
  [key: string]: Relationship | undefined;
};

/** One page of notes. */
export type NoteList = {
  /** The records of this page. */
  data: Note[];
  /** Always `list`. */
  object: string;
  /** How many notes there are, over all pages. The number may move while pages are being read. */
  totalCount: number;
};

/**
 * How much of a meeting or an email the owner of the key may see:
 *
 * - `FULL`: everything
 * - `METADATA`: who and when, but not what was said; the rest is blanked or left out
 */
export type AccessLevel = "FULL" | "METADATA" | OpenString;

/**
 * How much of a meeting other members may see:
 *
 * - `FULL`: everything
 * - `METADATA`: who met and when, but not what was said
 */
export type PrivacySetting = "FULL" | "METADATA";

/**
 * A meeting with people from outside, cut down to what the owner of the key may see: with `METADATA`
 * access, fields and the `$transcript` relationship may be blanked or missing.
 */
export type Meeting = {
  /** ID of the meeting, beginning with `mtg_`. */
  id: string;
  /** When the meeting was created, ISO 8601. */
  createdAt: string;
  /** When the meeting was last changed, ISO 8601, or `null`. */
  updatedAt: string | null;
  /** Where the meeting opens in the web app, or `null`. */
  httpLink: string | null;
  /** ID of the meeting in an outside system, if it came from one. */
  externalId?: string | null;
  fields: MeetingFields;
  relationships: MeetingRelationships;
  /** Always `meeting`. */
  objectType: "meeting";
  accessLevel: AccessLevel;
};

/** The fields of a meeting. Any key may be missing. */
export type MeetingFields = {
  /** Title of the meeting. */
  $title?: TextField;
  /** When the meeting began, ISO 8601. */
  $startDate?: DateTimeField;
  /** When the meeting ended, ISO 8601. */
  $endDate?: DateTimeField;
  /** What the meeting was about. */
  $description?: TextField;
  /** Link of the call. */
  $meetingUrl?: URLField;
  /** Email address of the host: one string, not an array. */
  $organizerEmail?: EmailField;
  /** Email addresses of those invited. */
  $attendeeEmails?: EmailListField;
  /** What other members may see: `FULL`, `METADATA`, or `null` when nothing is set. */
  $privacySetting?: TextField;
  [key: string]: Field | undefined;
};

/** What a meeting is linked to. Any key may be missing. */
export type MeetingRelationships = {
  /** File with the transcript. Missing when the owner of the key may not see it. */
  $transcript?: Relationship;
  /** Contacts who took part. Kept by the system. */
  $contact?: Relationship;
  /** Accounts of those who took part. Derived, read-only. */
  $account?: Relationship;
  /** Opportunities that the meeting belongs to. Derived, read-only. */
  $opportunity?: Relationship;
  [key: string]: Relationship | undefined;
};

/** One page of meetings. */
export type MeetingList = {
  /** The records of this page. */
  data: Meeting[];
  /** Always `list`. */
  object: string;
  /** How many meetings match, over all pages. The number may move while pages are being read. */
  totalCount: number;
};

/**
 * A hand-picked set of accounts, contacts or opportunities. The record does not name its members: read
 * them with the calls for the accounts, contacts or opportunities of a list.
 */
export type List = {
  /** ID of the list. */
  id: string;
  /** When the list was created, ISO 8601. */
  createdAt: string;
  /** Where the list opens in the web app, or `null`. */
  httpLink: string | null;
  fields: ListFields;
};

/** The fields of a list. Any key may be missing. */
export type ListFields = {
  /** Name of the list. */
  $name?: TextField;
  /** Which kind of record the list holds, for example `account`. */
  $objectType?: TextField;
  [key: string]: Field | undefined;
};

/** One page of lists. */
export type ListList = {
  /** The records of this page. */
  data: List[];
  /** Always `list`. */
  object: string;
  /** How many lists there are, over all pages. The number may move while pages are being read. */
  totalCount: number;
};

/** Email address of a member. */
export type MemberEmailField = {
  /** The address: one string, not an array. */
  value: string;
  /** Always `EMAIL`. */
  valueType: "EMAIL";
};

/** Name of a member. */
export type MemberNameField = {
  /** The name in two parts. */
  value: FullName;
  /** Always `FULL_NAME`. */
  valueType: "FULL_NAME";
};

/** Picture of a member. */
export type MemberProfileImageField = {
  /** Where the picture can be found, or `null` when there is none. */
  value: string | null;
  /** Always `URL`. */
  valueType: "URL";
};

/** Role of a member in the workspace. */
export type MemberRoleField = {
  /** The role. Which ones there are is not documented. */
  value: string;
  /** Always `TEXT`. */
  valueType: "TEXT";
};

/** The fields of a member: these four, always all of them. */
export type MemberFields = {
  $email: MemberEmailField;
  $name: MemberNameField;
  $profileImage: MemberProfileImageField;
  $role: MemberRoleField;
};

/** Always an empty object: members have no relationships of their own. */
export type MemberRelationships = {
  [key: string]: never;
};

/** A person with a seat in the workspace. Owners, assignees and authors of other records are members. */
export type Member = {
  /** ID of the member, beginning with `mem_`. */
  id: string;
  /** When the member was created, ISO 8601. */
  createdAt: string;
  /** When the member was last changed, ISO 8601, or `null`. */
  updatedAt: string | null;
  /** Where the member opens in the web app, or `null`. */
  httpLink: string | null;
  fields: MemberFields;
  relationships: MemberRelationships;
};

/** One page of members. */
export type MemberList = {
  /** The records of this page. */
  data: Member[];
  /** Always `list`. */
  object: string;
  /** How many members the workspace has, over all pages. The number may move while pages are being read. */
  totalCount: number;
};

/**
 * A record of any type, with its fields and relationships as plain maps. Custom objects are read and
 * written in this form, and merges return the surviving record in it.
 */
export type Entity = {
  /** ID of the record. */
  id: string;
  /** When the record was created, ISO 8601. */
  createdAt: string;
  /** When the record was last changed, ISO 8601, or `null`. */
  updatedAt: string | null;
  /** Where the record opens in the web app, or `null`. */
  httpLink: string | null;
  /** ID of the record in an outside system, if it came from one. */
  externalId?: string | null;
  fields: FieldMap;
  relationships: RelationshipMap;
};

/** One page of custom-object records. */
export type EntityList = {
  /** The records of this page. */
  data: Entity[];
  /** Always `list`. */
  object: string;
  /** How many records match, over all pages. The number may move while pages are being read. */
  totalCount: number;
};

/** One choice of a select field. */
export type SelectOption = {
  /** ID of the option, beginning with `opt_`. This is what records hold. */
  id: string;
  /** Text shown to people. Writes accept it in place of the ID. */
  label: string;
  /** Explanation of the option, if there is one. */
  description?: string | null;
  /** ID of the option that this one depends on, in a select field that hangs on another. */
  parentId?: string;
};

/** Settings of a field that depend on its type; an empty object when the type has none. */
export type TypeConfiguration = {
  /** ISO 4217 code of the currency, for `CURRENCY` fields. */
  currency?: string;
  /** Which network the profiles belong to, for `SOCIAL_HANDLE` fields. */
  handleService?: HandleService;
  /** Whether the field holds several values, for `EMAIL`, `TELEPHONE` and `URL` fields. */
  multipleValues?: boolean;
  /** The choices, for `SINGLE_SELECT` and `MULTI_SELECT` fields. */
  options?: SelectOption[];
  /** Whether no two records may share a value, for `EMAIL`, `TELEPHONE` and `URL` fields. */
  unique?: boolean;
  /** Key of the select field that this one hangs on. */
  parentFieldKey?: string;
};

/** What the workspace says about one field. */
export type FieldDefinition = {
  /** ID of the definition, beginning with `ad_`. May be missing. */
  id?: string;
  /** Name shown to people. */
  label: string;
  /** Explanation of the field, or `null`. */
  description: string | null;
  valueType: FieldValueType;
  /** True when writes to the field are refused. Missing or false otherwise. */
  readOnly?: boolean;
  typeConfiguration: TypeConfiguration;
  /** Bare name of the field, without `$`. Not promised in every response. */
  slug?: string;
  /** True for a field that every workspace has. Not promised in every response. */
  system?: boolean;
};

/** What the workspace says about one relationship. */
export type RelationshipDefinition = {
  /** ID of the definition, beginning with `rd_`. May be missing. */
  id?: string;
  /** Name shown to people. */
  label: string;
  /** Explanation of the relationship, or `null`. */
  description: string | null;
  /** Whether the relationship leads to one record or to many. */
  cardinality: "HAS_ONE" | "HAS_MANY" | OpenString;
  /** Type of the records on the other side, for example `contact`. */
  objectType: string;
  /**
   * Name of the relationship in filters, which differs from its key in records: `task-account` is
   * filtered as `$task-account`. Not promised in every response.
   */
  slug?: string;
};

/**
 * The fields and relationships of one type of object in this workspace, those that every workspace has
 * and those that were added.
 */
export type Definitions = {
  /** The type described, for example `account`. */
  objectType: string;
  /** Definitions by field key. */
  fieldDefinitions: {
    [key: string]: FieldDefinition;
  };
  /** Definitions by relationship key. */
  relationshipDefinitions: {
    [key: string]: RelationshipDefinition;
  };
};

/** The ID of one record, or an array of IDs. */
export type Ids = string | string[];

/**
 * A value to write to a field: bare, without the wrapper of the read side. `null` clears the field.
 * The shape is that of the field's type, with some freedom:
 *
 * - `SINGLE_SELECT`, `MULTI_SELECT`: the label of an option does as well as its ID
 * - `NUMBER`: up to two decimals
 * - `DATETIME`: ISO 8601; an offset is accepted, and the time is kept in UTC
 * - `TELEPHONE`: E.164 if it begins with `+`, otherwise tried as a number of the United States, then
 *   as a local one of 7 to 15 digits
 * - `SOCIAL_HANDLE`: the URL of a profile on the field's network
 */
export type FieldInput = string | number | boolean | string[] | Address | FullName | null;

/**
 * Values to write, by field key. A key that the object does not define is refused with 400, code
 * `unknown_field`.
 */
export type FieldInputMap = {
  [key: string]: FieldInput;
};

/**
 * Records to link, by relationship key. A key that the object does not define is refused with 400,
 * code `unknown_relationship`.
 */
export type RelationshipInputMap = {
  [key: string]: Ids;
};

/** A change to one relationship. Send exactly one of the three keys. */
export type RelationshipOperation = {
  /** Records to link, beside those already linked. */
  add?: Ids;
  /** Records to unlink. */
  remove?: Ids;
  /**
   * Records to link in place of those linked now. `null` unlinks all of them where the relationship
   * allows it.
   */
  replace?: Ids | null;
};

/** Changes to relationships, by relationship key. Those not named stay as they are. */
export type RelationshipOperationMap = {
  [key: string]: RelationshipOperation;
};

/**
 * Fields of a new account. Fields that the workspace has added go beside these, under their bare
 * slugs.
 */
export type AccountCreateFields = {
  /** Name of the company. */
  $name: string;
  /** Web sites of the company, as URLs. They start its enrichment in the background. */
  $website?: string[] | null;
  /** Industries, as option IDs or labels. */
  $industry?: string[] | null;
  /** Head-count band, as an option ID or label. */
  $headcount?: string | null;
  /** Last round of funding, as an option ID or label. */
  $lastFundingType?: string | null;
  /** Facebook profile, as its URL. */
  $facebook?: string | null;
  /** Instagram profile, as its URL. */
  $instagram?: string | null;
  /** LinkedIn profile, as its URL. */
  $linkedIn?: string | null;
  /** X (Twitter) profile, as its URL. */
  $twitter?: string | null;
  /** Main address. */
  $primaryAddress?: Address | null;
} & {
  [key in WordKey]: FieldInput | undefined;
};

/** Fields to change on an account. A field that is left out stays as it is; `null` clears it. */
export type AccountUpdateFields = {
  /** Name of the company. */
  $name?: string | null;
  /** Web sites of the company, as URLs. */
  $website?: string[] | null;
  /** Industries, as option IDs or labels. */
  $industry?: string[] | null;
  /** Head-count band, as an option ID or label. */
  $headcount?: string | null;
  /** Last round of funding, as an option ID or label. */
  $lastFundingType?: string | null;
  /** Facebook profile, as its URL. */
  $facebook?: string | null;
  /** Instagram profile, as its URL. */
  $instagram?: string | null;
  /** LinkedIn profile, as its URL. */
  $linkedIn?: string | null;
  /** X (Twitter) profile, as its URL. */
  $twitter?: string | null;
  /** Main address. */
  $primaryAddress?: Address | null;
} & {
  [key in WordKey]: FieldInput | undefined;
};

/** Records to link to a new account. */
export type AccountCreateRelationships = {
  /** Member who looks after the account. */
  $owner?: Ids;
  /** People at the company. */
  $contact?: Ids;
} & {
  [key in WordKey]: Ids | undefined;
};

/** Changes to the links of an account. Relationships not named stay as they are. */
export type AccountUpdateRelationships = {
  /** Member who looks after the account. */
  $owner?: RelationshipOperation;
  /** People at the company. */
  $contact?: RelationshipOperation;
} & {
  [key in WordKey]: RelationshipOperation | undefined;
};

/** An account to create. */
export type AccountCreateParams = {
  fields: AccountCreateFields;
  relationships?: AccountCreateRelationships;
};

/** Changes to an account. Both keys may be left out. */
export type AccountUpdateParams = {
  fields?: AccountUpdateFields;
  relationships?: AccountUpdateRelationships;
};

/**
 * Fields to write to a contact, new or existing; none is required. Fields that the workspace has added
 * go beside these, under their bare slugs.
 */
export type ContactFieldsInput = {
  /** Name of the person: an object, where accounts, opportunities and lists take a string. */
  $name?: FullName | null;
  /** Email addresses. */
  $email?: string[] | null;
  /** Where a photo of the person can be found. */
  $profilePhotoUrl?: string | null;
  /** A field that not every workspace has. */
  $title?: string | null;
  /** A field that not every workspace has. */
  $instagram?: string | null;
  /** A field that not every workspace has. */
  $doNotContact?: boolean | null;
} & {
  [key in WordKey]: FieldInput | undefined;
};

/** Records to link to a new contact. */
export type ContactCreateRelationships = {
  /** Companies that the person belongs to. */
  $account?: Ids;
} & {
  [key in WordKey]: Ids | undefined;
};

/** Changes to the links of a contact. Relationships not named stay as they are. */
export type ContactUpdateRelationships = {
  /** Companies that the person belongs to. */
  $account?: RelationshipOperation;
} & {
  [key in WordKey]: RelationshipOperation | undefined;
};

/** A contact to create. */
export type ContactCreateParams = {
  fields: ContactFieldsInput;
  relationships?: ContactCreateRelationships;
};

/** Changes to a contact. Both keys may be left out. */
export type ContactUpdateParams = {
  fields?: ContactFieldsInput;
  relationships?: ContactUpdateRelationships;
};

/**
 * Fields of a new opportunity. Fields that the workspace has added go beside these, under their bare
 * slugs.
 */
export type OpportunityCreateFields = {
  /** Name of the opportunity. */
  $name: string;
  /** Stage of the pipeline, as an option ID or label. */
  $stage: string;
  /** A field that not every workspace has. */
  $amount?: number | null;
  /** The pipeline that the stage is of, by its ID or name, where others have a stage of that label. */
  $pipeline?: string;
} & {
  [key in WordKey]: FieldInput | undefined;
};

/** Fields to change on an opportunity. A field that is left out stays as it is; `null` clears it. */
export type OpportunityUpdateFields = {
  /** Name of the opportunity. */
  $name?: string | null;
  /** Stage of the pipeline, as an option ID or label. */
  $stage?: string | null;
  /** A field that not every workspace has. */
  $amount?: number | null;
  /** The pipeline that the stage is of, by its ID or name, where others have a stage of that label. */
  $pipeline?: string;
} & {
  [key in WordKey]: FieldInput | undefined;
};

/** Records to link to a new opportunity. */
export type OpportunityCreateRelationships = {
  /** Company that the deal is with. */
  $account: Ids;
  /** Member who looks after the deal. */
  $owner?: Ids;
  /** Member who entered the deal. */
  $createdBy?: Ids;
  /** Contact who speaks for the deal on the other side. */
  $champion?: Ids;
  /** Contact who examines the offer on the other side. */
  $evaluator?: Ids;
} & {
  [key in WordKey]: Ids | undefined;
};

/** Changes to the links of an opportunity. Relationships not named stay as they are. */
export type OpportunityUpdateRelationships = {
  /** Member who looks after the deal. */
  $owner?: RelationshipOperation;
  /** Contact who speaks for the deal on the other side. */
  $champion?: RelationshipOperation;
  /** Contact who examines the offer on the other side. */
  $evaluator?: RelationshipOperation;
} & {
  [key in WordKey]: RelationshipOperation | undefined;
};

/** An opportunity to create. */
export type OpportunityCreateParams = {
  fields: OpportunityCreateFields;
  relationships: OpportunityCreateRelationships;
};

/** Changes to an opportunity. Both keys may be left out. */
export type OpportunityUpdateParams = {
  fields?: OpportunityUpdateFields;
  relationships?: OpportunityUpdateRelationships;
};

/** State of a task. */
export type TaskStatus = "TODO" | "IN_PROGRESS" | "COMPLETE" | "CANCELLED";

/** Fields of a new task. Tasks take no other fields than these. */
export type TaskCreateFields = {
  /** What is to be done, in one line. */
  $title: string;
  /** State to begin with. */
  $status: TaskStatus;
  /** Details, in Markdown. */
  $description?: string | null;
  /** When the task is due, ISO 8601. An offset is accepted, and the time is kept in UTC. */
  $dueAt?: string | null;
};

/** Fields to change on a task. A field that is left out stays as it is. */
export type TaskUpdateFields = {
  /** What is to be done, in one line. */
  $title?: string | null;
  /** New state. */
  $status?: TaskStatus | null;
  /** Details, in Markdown; `null` clears them. */
  $description?: string | null;
  /**
   * When the task is due, ISO 8601; `null` takes the date away. An offset is accepted, and the time is
   * kept in UTC.
   */
  $dueAt?: string | null;
};

/** Records to link to a new task. */
export type TaskCreateRelationships = {
  /** Member who is to do the task. */
  $assignedTo: Ids;
  /** Account that the task is about. */
  $account?: Ids;
  /** Opportunity that the task is about. */
  $opportunity?: Ids;
  /** Member who enters the task; the owner of the key when left out. */
  $createdBy?: Ids;
  [key: string]: Ids | undefined;
};

/** Changes to the links of a task. Relationships not named stay as they are. */
export type TaskUpdateRelationships = {
  /** Member who is to do the task. */
  $assignedTo?: RelationshipOperation;
  /** Account that the task is about. */
  $account?: RelationshipOperation;
  /** Opportunity that the task is about. */
  $opportunity?: RelationshipOperation;
  [key: string]: RelationshipOperation | undefined;
};

/** A task to create. */
export type TaskCreateParams = {
  fields: TaskCreateFields;
  relationships: TaskCreateRelationships;
};

/** Changes to a task. Both keys may be left out. */
export type TaskUpdateParams = {
  fields?: TaskUpdateFields;
  relationships?: TaskUpdateRelationships;
};

/** Fields of a new note. Notes take no other fields than these. */
export type NoteCreateFields = {
  /** Heading of the note. */
  $title: string;
  /** Text of the note, in Markdown. */
  $content?: string | null;
};

/** Fields to change on a note. A field that is left out stays as it is. */
export type NoteUpdateFields = {
  /** Heading of the note. */
  $title?: string | null;
  /** Text of the note, in Markdown; `null` clears it. */
  $content?: string | null;
};

/** Records to link to a new note. Notes take no other links than these. */
export type NoteCreateRelationships = {
  /** Accounts that the note is about. */
  $account?: Ids;
  /** Opportunities that the note is about. */
  $opportunity?: Ids;
  /** Contacts that the note is about. */
  $contact?: Ids;
};

/** Records to link to a note. */
export type NoteRelationshipAddition = {
  /** Records to link, beside those already linked. */
  add: Ids;
};

/** Records to unlink from a note. */
export type NoteRelationshipRemoval = {
  /** Records to unlink. */
  remove: Ids;
};

/**
 * A change to one relationship of a note: either `add` or `remove`, never both in one request. There
 * is no `replace`.
 */
export type NoteRelationshipOperation = NoteRelationshipAddition | NoteRelationshipRemoval;

/** Changes to the links of a note. Relationships not named stay as they are. */
export type NoteUpdateRelationships = {
  /** Accounts that the note is about. */
  $account?: NoteRelationshipOperation;
  /** Opportunities that the note is about. */
  $opportunity?: NoteRelationshipOperation;
};

/** A note to create. Its author is the owner of the API key. */
export type NoteCreateParams = {
  fields: NoteCreateFields;
  relationships?: NoteCreateRelationships;
};

/** Changes to a note. Both keys may be left out. */
export type NoteUpdateParams = {
  fields?: NoteUpdateFields;
  relationships?: NoteUpdateRelationships;
};

/** Fields of a new meeting. Meetings take no other fields than these. */
export type MeetingCreateFields = {
  /** Title of the meeting. */
  $title: string;
  /**
   * When the meeting began, ISO 8601. Must lie in the past. An offset is accepted, and the time is kept
   * in UTC.
   */
  $startDate: string;
  /**
   * When the meeting ended, ISO 8601. Must lie in the past. An offset is accepted, and the time is kept
   * in UTC.
   */
  $endDate: string;
  /** What the meeting was about. */
  $description?: string | null;
  /** Link of the call. */
  $meetingUrl?: string | null;
  /** Email address of the host: one string, not an array. */
  $organizerEmail?: string | null;
  /** Email addresses of those invited. */
  $attendeeEmails?: string[];
  /** What other members may see, or `null` for no setting. */
  $privacySetting?: PrivacySetting | null;
};

/** Records to link to a new meeting. */
export type MeetingCreateRelationships = {
  /** File with the transcript. The upload must be complete, and one file is all that is allowed. */
  $transcript: Ids;
};

/** A past meeting to enter. */
export type MeetingCreateParams = {
  fields: MeetingCreateFields;
  /** Whether accounts and contacts are made for attendees from outside when the meeting is first synced. */
  autoCreateRecords?: boolean;
  relationships?: MeetingCreateRelationships;
};

/** Fields to change on a meeting. Only the privacy setting can change. */
export type MeetingUpdateFields = {
  /** What other members may see, or `null` for no setting. */
  $privacySetting: PrivacySetting | null;
};

/** A transcript to put in the place of the present one. */
export type TranscriptReplacement = {
  /** ID of the new transcript's file: one string, not an array. The upload must be complete. */
  replace: string;
};

/** Changes to the links of a meeting. Only the transcript can change. */
export type MeetingUpdateRelationships = {
  /** New transcript. It can be replaced, but not taken away. */
  $transcript: TranscriptReplacement;
};

/** Changes to a meeting. Both keys may be left out. */
export type MeetingUpdateParams = {
  fields?: MeetingUpdateFields;
  relationships?: MeetingUpdateRelationships;
};

/**
 * Which kind of record a list holds. The spellings with `$` are preferred; the bare ones still work
 * but are deprecated.
 */
export type ListObjectType = "account" | "contact" | "opportunity" | "$account" | "$contact" | "$opportunity";

/** Fields of a new list. Lists take no other fields than these. */
export type ListCreateFields = {
  /** Name of the list. */
  $name: string;
  /** Which kind of record the list holds. It cannot be changed later. */
  $objectType: ListObjectType;
};

/** First members of a list of accounts. */
export type ListInitialAccounts = {
  /** Accounts to put on the list. */
  $accounts: Ids;
};

/** First members of a list of contacts. */
export type ListInitialContacts = {
  /** Contacts to put on the list. */
  $contacts: Ids;
};

/** First members of a list of opportunities. */
export type ListInitialOpportunities = {
  /** Opportunities to put on the list. */
  $opportunities: Ids;
};

/** First members of a new list: exactly one key, in the plural, that fits the list's `$objectType`. */
export type ListCreateRelationships = ListInitialAccounts | ListInitialContacts | ListInitialOpportunities;

/** A change to the members of a list. Both keys may be sent in one request; there is no `replace`. */
export type ListMembershipOperation = {
  /** Records to put on the list. */
  add?: Ids;
  /** Records to take off the list. */
  remove?: Ids;
};

/** Changes to the members of a list of accounts. */
export type ListAccountChanges = {
  $accounts: ListMembershipOperation;
};

/** Changes to the members of a list of contacts. */
export type ListContactChanges = {
  $contacts: ListMembershipOperation;
};

/** Changes to the members of a list of opportunities. */
export type ListOpportunityChanges = {
  $opportunities: ListMembershipOperation;
};

/** Fields to change on a list. Only the name can change. */
export type ListUpdateFields = {
  /** New name of the list. */
  $name?: string;
};

/** Changes to the members of a list: exactly one key, in the plural, that fits what the list holds. */
export type ListUpdateRelationships = ListAccountChanges | ListContactChanges | ListOpportunityChanges;

/** A list to create. */
export type ListCreateParams = {
  fields: ListCreateFields;
  relationships?: ListCreateRelationships;
};

/** Changes to a list: a new name, other members, or both. */
export type ListUpdateParams = {
  fields?: ListUpdateFields;
  relationships?: ListUpdateRelationships;
};

/**
 * State of an upload:
 *
 * - `PENDING`: the session is open, and the bytes are still awaited
 * - `COMPLETED`: the bytes are in, and the file can be used and downloaded
 * - `CANCELLED`: the session was called off
 * - `EXPIRED`: the session ran out before it was completed
 */
export type FileStatus = "PENDING" | "COMPLETED" | "CANCELLED" | "EXPIRED" | OpenString;

/**
 * What a file is for. It decides which MIME types and sizes are accepted and is never returned:
 *
 * - `meeting_transcript`: to be attached to a meeting once complete
 * - `knowledge_user`: knowledge of one user; the API key must belong to a user
 * - `knowledge_workspace`: knowledge of the whole workspace; for admins only, others get 403
 * - `email_attachment`: to go with an email
 */
export type FilePurpose = "meeting_transcript" | "knowledge_user" | "knowledge_workspace" | "email_attachment";

/** A file and the state of its upload. The bytes are not in here: ask for a download URL. */
export type LightfieldFile = {
  /** ID of the file, beginning with `fil_`. */
  id: string;
  status: FileStatus;
  /**
   * Name of the file. For knowledge files the server inserts the time, in milliseconds, before the
   * extension.
   */
  filename: string;
  /** MIME type, for example `text/plain`. */
  mimeType: string;
  /** Size in bytes. */
  sizeBytes: number;
  /** When the upload session was opened, ISO 8601. */
  createdAt: string;
  /** When the upload was completed, ISO 8601; `null` before that. */
  completedAt: string | null;
  /** When the upload session ends, ISO 8601; `null` once it is completed, cancelled or expired. */
  expiresAt: string | null;
};

/** A file whose upload has just been opened, with the place to send the bytes to. */
export type FileUpload = {
  /** ID of the file, beginning with `fil_`. */
  id: string;
  status: FileStatus;
  /**
   * Name of the file. For knowledge files the server inserts the time, in milliseconds, before the
   * extension.
   */
  filename: string;
  /** MIME type, for example `text/plain`. */
  mimeType: string;
  /** Size in bytes. */
  sizeBytes: number;
  /** When the upload session was opened, ISO 8601. */
  createdAt: string;
  /** When the upload was completed, ISO 8601; `null` before that. */
  completedAt: string | null;
  /** When the upload session ends, ISO 8601; `null` once it is completed, cancelled or expired. */
  expiresAt: string | null;
  /** Presigned URL that takes the raw bytes in a PUT request. Send no API key there. */
  uploadUrl: string;
  /** Headers that the PUT request must carry, exactly as given. */
  uploadHeaders: {
    [key: string]: string;
  };
};

/** One page of files. */
export type FileList = {
  /** The records of this page. */
  data: LightfieldFile[];
  /** Always `list`. */
  object: string;
  /** How many files there are, over all pages. The number may move while pages are being read. */
  totalCount: number;
};

/** A presigned URL from which the bytes of a file can be downloaded until it expires. */
export type FileUrl = {
  /** Where to download the file. */
  url: string;
  /** When the URL stops working, ISO 8601. */
  expiresAt: string;
};

/** A file to be uploaded. */
export type FileCreateParams = {
  /** Name of the file. 1 to 255 characters. */
  filename: string;
  /** MIME type, for example `text/plain`. It must suit the purpose, if one is given. */
  mimeType: string;
  /** Size in bytes, at most 512 MiB. 1 to 536870912. */
  sizeBytes: number;
  purpose?: FilePurpose;
};

/** How to check the uploaded bytes. May be an empty object. */
export type FileCompleteParams = {
  /**
   * MD5 of the bytes, as 32 hexadecimal digits in lower case. The server compares it, if given, before
   * it completes the file. Matches `^[a-f0-9]{32}$`.
   */
  md5?: string;
};

/**
 * An email of a connected mailbox, cut down to what the owner of the key may see: with `METADATA`
 * access, `$subject` and `$body` are `null` and the `$attachment` relationship is missing.
 */
export type Email = {
  /** ID of the email, beginning with `eml_`. */
  id: string;
  /** When the email was created, ISO 8601. */
  createdAt: string;
  /** When the email was last changed, ISO 8601, or `null`. */
  updatedAt: string | null;
  /** Where the email opens in the web app, or `null`. */
  httpLink: string | null;
  /** ID of the email in an outside system, if it came from one. */
  externalId?: string | null;
  fields: EmailFields;
  relationships: EmailRelationships;
  /** Always `email`. */
  objectType: "email";
  accessLevel: AccessLevel;
};

/** The fields of an email. Any key may be missing. */
export type EmailFields = {
  /** Subject line; `null` with `METADATA` access. */
  $subject?: TextField;
  /** When the email was sent, ISO 8601. */
  $sentAt?: DateTimeField;
  /** Addresses of the sender. */
  $from?: EmailListField;
  /** Addresses of the recipients. */
  $to?: EmailListField;
  /** Addresses that got a copy. */
  $cc?: EmailListField;
  /** Addresses that got a blind copy. */
  $bcc?: EmailListField;
  /** What other members may see, or `null` when nothing is set. */
  $privacySetting?: TextField;
  /** Body of the email. Only present when a single email is retrieved; `null` with `METADATA` access. */
  $body?: HTMLField;
  [key: string]: Field | undefined;
};

/** What an email is linked to. Any key may be missing. */
export type EmailRelationships = {
  /** Accounts that the email belongs to. Read-only. */
  $account?: Relationship;
  /** Contacts that the email belongs to. Read-only. */
  $contact?: Relationship;
  /** Attached files. Missing with `METADATA` access. */
  $attachment?: Relationship;
  [key: string]: Relationship | undefined;
};

/** One page of emails, without their bodies. */
export type EmailList = {
  /** The records of this page. */
  data: Email[];
  /** Always `list`. */
  object: string;
  /** How many emails there are, over all pages. The number may move while pages are being read. */
  totalCount: number;
};

/** Whether the content of an email is markup or plain text. By default "HTML". */
export type EmailContentType = "HTML" | "TEXT";

/** Body of an email to send. */
export type EmailSendMessageBody = {
  contentType?: EmailContentType;
  /** Text or markup of the email. Must not be empty. 1 or more characters. */
  content: string;
};

/** Body of a draft. */
export type EmailDraftMessageBody = {
  contentType?: EmailContentType;
  /** Text or markup of the draft. May be empty. */
  content: string;
};

/** An email to send. */
export type EmailSendParams = {
  /**
   * Address to send from: a bare address, of a mailbox that the owner of the key has connected. Upper
   * and lower case are the same.
   */
  from: string;
  /**
   * Bare addresses of the recipients, from 1 to 500. `to`, `cc` and `bcc` together hold at most 500. 1
   * to 500 items.
   */
  to: string[];
  /** Bare addresses that get a copy, at most 500. At most 500 items. */
  cc?: string[];
  /** Bare addresses that get a blind copy, at most 500. At most 500 items. */
  bcc?: string[];
  /** Subject line. Must not be empty. 1 or more characters. */
  subject: string;
  messageBody: EmailSendMessageBody;
  /** IDs of files to attach, at most 5 and 3 MB each. Their uploads must be complete. At most 5 items. */
  attachments?: string[];
};

/**
 * A draft to put in a mailbox. Besides `from`, at least one other key must be there, or the request is
 * refused with 400.
 */
export type EmailDraftParams = {
  /**
   * Address to send from: a bare address, of a mailbox that the owner of the key has connected. Upper
   * and lower case are the same.
   */
  from: string;
  /**
   * Bare addresses of the recipients, at most 500. `to`, `cc` and `bcc` together hold at most 500. At
   * most 500 items.
   */
  to?: string[];
  /** Bare addresses that get a copy, at most 500. At most 500 items. */
  cc?: string[];
  /** Bare addresses that get a blind copy, at most 500. At most 500 items. */
  bcc?: string[];
  /** Subject line. */
  subject?: string;
  messageBody?: EmailDraftMessageBody;
  /** IDs of files to attach, at most 5 and 3 MB each. Their uploads must be complete. At most 5 items. */
  attachments?: string[];
};

/** Receipt of a sent email. */
export type EmailSendResult = {
  /** When the email was sent, ISO 8601. */
  sentAt: string;
};

/** Receipt of a draft. */
export type EmailDraftResult = {
  /** When the draft was put in the mailbox, ISO 8601. */
  draftedAt: string;
};

/** A type of custom object in the workspace. */
export type ObjectType = {
  /** Slug of the type, for use in paths. */
  objectType: string;
  /** Name shown to people. */
  label: string;
};

/** All types of custom object that the caller can see. Unlike other lists this one has no pages. */
export type ObjectTypeList = {
  /** The types. */
  data: ObjectType[];
};

/** A custom-object record to create. */
export type ObjectCreateParams = {
  fields: FieldInputMap;
  relationships?: RelationshipInputMap;
};

/** Changes to a custom-object record. Both keys may be left out. */
export type ObjectUpdateParams = {
  fields?: FieldInputMap;
  relationships?: RelationshipOperationMap;
};

/** One value that a field has had. */
export type FieldHistoryEntry = {
  /** The value as stored; `null` when the field was cleared. */
  value?: FieldValue;
  /** The value as people read it, for example the label of an option. */
  displayValue?: string;
  /** When the field took this value. */
  recordedAt?: string;
  /** True for the first value that the field had. */
  isCreate?: boolean;
};

/** Past values of one field, the newest first. The same value twice in a row counts once. */
export type FieldHistory = {
  /** The values of this page. */
  data?: FieldHistoryEntry[];
  /** Where the next page begins, for use as `after`; `null` or missing on the last page. */
  nextCursor?: string | null;
};

/** A value to give the surviving record, in place of either record's own. */
export type MergeFieldValue = {
  value: FieldInput;
};

/**
 * Which value of a field survives a merge: that of the `primary` record, that of the `duplicate`, or
 * one given outright.
 */
export type MergeFieldResolution = "primary" | "duplicate" | MergeFieldValue;

/** Settings of a merge. */
export type MergeOptions = {
  /** Whether `MULTI_SELECT` fields keep the options of both records. Otherwise the primary record's stay. */
  multiSelectUnion?: boolean;
};

/** Two records of one type to merge. */
export type MergeParams = {
  /** ID of the record to keep. */
  primaryId: string;
  /** ID of the record to fold into it. It ends up in the trash. */
  duplicateId: string;
  /** What to do where the two records differ, by field slug. */
  fieldResolutions?: {
    [key: string]: MergeFieldResolution;
  };
  options?: MergeOptions;
};

/**
 * How far a merge has come. Other values may be added.
 *
 * - `cleanup_pending`: the records are merged, and the tidying up goes on in the background
 * - `done`: everything is finished
 * - `failed`: the merge did not succeed
 */
export type MergeStatus = "cleanup_pending" | "done" | "failed" | OpenString;

/** A merge that has been started, by ID. */
export type MergeReference = {
  /** ID of the merge, for asking how far it has come. */
  id: string;
  status: MergeStatus;
};

/** What a merge has done so far. */
export type MergeSummary = {
  /** How many fields were written on the surviving record. */
  fieldWriteCount: number;
  /** How many sync links were moved to the surviving record. */
  syncRepointedCount: number;
  /** What did not go as asked, as sentences for people. Empty when all went well. */
  warnings: string[];
};

/** Outcome of a merge request. */
export type MergeResult = {
  merge: MergeReference;
  /** The surviving record. */
  primary: Entity;
  summary: MergeSummary;
};

/** State of a merge. */
export type Merge = {
  /** ID of the merge. */
  id: string;
  status: MergeStatus;
  /** Type of the merged records: `account`, `contact`, `opportunity`, or the slug of a custom object. */
  entityType: string;
  /** ID of the record that was kept. */
  primaryId: string;
  /** ID of the record that went to the trash. */
  duplicateId: string;
  /** When the merge was requested, ISO 8601. */
  createdAt: string;
  /** When the state last changed, ISO 8601. */
  updatedAt: string;
};

/** State of a workflow run. */
export type WorkflowRunStatus = {
  /** The state. The values listed are those known; others may come. */
  status: "running" | "completed" | "failed" | OpenString;
};

/** What the API knows about the key of the request. */
export type AuthValidation = {
  /** Whether the key works. True in every successful response. */
  active: boolean;
  /** Kind of credential. */
  tokenType: "api_key";
  /** Whom the key stands for. */
  subjectType: "user" | "workspace" | OpenString;
  /** What the key may do, for example `accounts:read`. An empty array means everything. */
  scopes: string[];
};

/**
 * Conditions on a list, each as `key[operator]: value`; a record must meet all of them. The key is a
 * system field (`$name`), the slug of an added field, or the slug of a relationship's definition with
 * `$` before it (`$task-account`), which is not the key that records use.
 *
 * Operators by type of field:
 *
 * - `NUMBER`, `CURRENCY`, `DATETIME`: `equal`, `greaterThan`, `greaterThanOrEqual`, `lessThan`,
 *   `lessThanOrEqual`
 * - `TEXT`, `FULL_NAME`, `SOCIAL_HANDLE`, `ADDRESS`: `equal`, `startsWith`
 * - `CHECKBOX`, `SINGLE_SELECT`: `equal`
 * - `EMAIL`, `TELEPHONE`, `URL`: `contains`
 * - relationships, by ID: `equal`, `contains`, which mean the same
 *
 * A minus before the operator negates it: `$name[-equal]`. An empty `startsWith` finds the records in
 * which the field is set. `MULTI_SELECT` and `MARKDOWN` fields cannot be filtered.
 *
 * A list other than of custom objects names the system fields of its records. Another one that a
 * workspace has goes into the `query` of the options.
 */
export type FilterConditions = {
  [
    key in `${string}[${"" | "-"}${"equal" | "greaterThan" | "greaterThanOrEqual" | "lessThan" | "lessThanOrEqual" | "startsWith" | "contains"}]`
  ]: string | number | boolean | Date | undefined;
};

/**
 * Conditions beside those on system fields: on relationships by the IDs of records, and on fields that
 * the workspace has added. `FilterConditions` describes both.
 */
export type OtherConditions = {
  [key in `\$${string}-${string}[${"" | "-"}${"equal" | "contains"}]`]: string | Date | undefined;
} & {
  [
    key in `${WordKey}[${"" | "-"}${"equal" | "greaterThan" | "greaterThanOrEqual" | "lessThan" | "lessThanOrEqual" | "startsWith" | "contains"}]`
  ]: string | number | boolean | Date | undefined;
};

/** Conditions on the system fields of an account, with the operators of their types. */
export type AccountConditions = {
  /** Name is this. */
  "$name[equal]"?: string | undefined;
  /** Name is not this. */
  "$name[-equal]"?: string | undefined;
  /** Name begins with this; an empty text: is set. */
  "$name[startsWith]"?: string | undefined;
  /** Name does not begin with this. */
  "$name[-startsWith]"?: string | undefined;
  /** A web site contains this. */
  "$website[contains]"?: string | undefined;
  /** A web site does not contain this. */
  "$website[-contains]"?: string | undefined;
  /** Head-count band, as an option ID, is this. */
  "$headcount[equal]"?: string | undefined;
  /** Head-count band, as an option ID, is not this. */
  "$headcount[-equal]"?: string | undefined;
  /** Last round of funding, as an option ID, is this. */
  "$lastFundingType[equal]"?: string | undefined;
  /** Last round of funding, as an option ID, is not this. */
  "$lastFundingType[-equal]"?: string | undefined;
  /** Facebook profile is this. */
  "$facebook[equal]"?: string | undefined;
  /** Facebook profile is not this. */
  "$facebook[-equal]"?: string | undefined;
  /** Facebook profile begins with this; an empty text: is set. */
  "$facebook[startsWith]"?: string | undefined;
  /** Facebook profile does not begin with this. */
  "$facebook[-startsWith]"?: string | undefined;
  /** Instagram profile is this. */
  "$instagram[equal]"?: string | undefined;
  /** Instagram profile is not this. */
  "$instagram[-equal]"?: string | undefined;
  /** Instagram profile begins with this; an empty text: is set. */
  "$instagram[startsWith]"?: string | undefined;
  /** Instagram profile does not begin with this. */
  "$instagram[-startsWith]"?: string | undefined;
  /** LinkedIn profile is this. */
  "$linkedIn[equal]"?: string | undefined;
  /** LinkedIn profile is not this. */
  "$linkedIn[-equal]"?: string | undefined;
  /** LinkedIn profile begins with this; an empty text: is set. */
  "$linkedIn[startsWith]"?: string | undefined;
  /** LinkedIn profile does not begin with this. */
  "$linkedIn[-startsWith]"?: string | undefined;
  /** X (Twitter) profile is this. */
  "$twitter[equal]"?: string | undefined;
  /** X (Twitter) profile is not this. */
  "$twitter[-equal]"?: string | undefined;
  /** X (Twitter) profile begins with this; an empty text: is set. */
  "$twitter[startsWith]"?: string | undefined;
  /** X (Twitter) profile does not begin with this. */
  "$twitter[-startsWith]"?: string | undefined;
  /** Main address is this. */
  "$primaryAddress[equal]"?: string | undefined;
  /** Main address is not this. */
  "$primaryAddress[-equal]"?: string | undefined;
  /** Main address begins with this; an empty text: is set. */
  "$primaryAddress[startsWith]"?: string | undefined;
  /** Main address does not begin with this. */
  "$primaryAddress[-startsWith]"?: string | undefined;
  /** A field whose type is not documented. */
  "$accountStatus[equal]"?: string | Date | undefined;
  /** A field whose type is not documented. */
  "$accountStatus[startsWith]"?: string | Date | undefined;
  /** A field whose type is not documented. */
  "$accountStatus[contains]"?: string | Date | undefined;
  /** A field whose type is not documented. */
  "$accountStatus[-equal]"?: string | Date | undefined;
  /** A field whose type is not documented. */
  "$accountStatus[-startsWith]"?: string | Date | undefined;
  /** A field whose type is not documented. */
  "$accountStatus[-contains]"?: string | Date | undefined;
  /** A field whose type is not documented. */
  "$howTheyMakeMoney[equal]"?: string | Date | undefined;
  /** A field whose type is not documented. */
  "$howTheyMakeMoney[startsWith]"?: string | Date | undefined;
  /** A field whose type is not documented. */
  "$howTheyMakeMoney[contains]"?: string | Date | undefined;
  /** A field whose type is not documented. */
  "$howTheyMakeMoney[-equal]"?: string | Date | undefined;
  /** A field whose type is not documented. */
  "$howTheyMakeMoney[-startsWith]"?: string | Date | undefined;
  /** A field whose type is not documented. */
  "$howTheyMakeMoney[-contains]"?: string | Date | undefined;
};

/** Conditions on an account, all of which it must meet. */
export type AccountFilters = AccountConditions & OtherConditions;

/** Conditions on the system fields of a contact, with the operators of their types. */
export type ContactConditions = {
  /** Name, given name first, is this. */
  "$name[equal]"?: string | undefined;
  /** Name, given name first, is not this. */
  "$name[-equal]"?: string | undefined;
  /** Name, given name first, begins with this; an empty text: is set. */
  "$name[startsWith]"?: string | undefined;
  /** Name, given name first, does not begin with this. */
  "$name[-startsWith]"?: string | undefined;
  /** An email address contains this. */
  "$email[contains]"?: string | undefined;
  /** An email address does not contain this. */
  "$email[-contains]"?: string | undefined;
  /** URL of the photo contains this. */
  "$profilePhotoUrl[contains]"?: string | undefined;
  /** URL of the photo does not contain this. */
  "$profilePhotoUrl[-contains]"?: string | undefined;
  /** A field that not every workspace has. */
  "$title[equal]"?: string | Date | undefined;
  /** A field that not every workspace has. */
  "$title[startsWith]"?: string | Date | undefined;
  /** A field that not every workspace has. */
  "$title[contains]"?: string | Date | undefined;
  /** A field that not every workspace has. */
  "$title[-equal]"?: string | Date | undefined;
  /** A field that not every workspace has. */
  "$title[-startsWith]"?: string | Date | undefined;
  /** A field that not every workspace has. */
  "$title[-contains]"?: string | Date | undefined;
  /** A field that not every workspace has. */
  "$instagram[equal]"?: string | Date | undefined;
  /** A field that not every workspace has. */
  "$instagram[startsWith]"?: string | Date | undefined;
  /** A field that not every workspace has. */
  "$instagram[contains]"?: string | Date | undefined;
  /** A field that not every workspace has. */
  "$instagram[-equal]"?: string | Date | undefined;
  /** A field that not every workspace has. */
  "$instagram[-startsWith]"?: string | Date | undefined;
  /** A field that not every workspace has. */
  "$instagram[-contains]"?: string | Date | undefined;
  /** A field that not every workspace has. */
  "$doNotContact[equal]"?: boolean | undefined;
  /** A field that not every workspace has. */
  "$doNotContact[-equal]"?: boolean | undefined;
};

/** Conditions on a contact, all of which it must meet. */
export type ContactFilters = ContactConditions & OtherConditions;

/** Conditions on the system fields of an opportunity, with the operators of their types. */
export type OpportunityConditions = {
  /** Name is this. */
  "$name[equal]"?: string | undefined;
  /** Name is not this. */
  "$name[-equal]"?: string | undefined;
  /** Name begins with this; an empty text: is set. */
  "$name[startsWith]"?: string | undefined;
  /** Name does not begin with this. */
  "$name[-startsWith]"?: string | undefined;
  /** Stage, as an option ID or label, is this. */
  "$stage[equal]"?: string | undefined;
  /** Stage, as an option ID or label, is not this. */
  "$stage[-equal]"?: string | undefined;
  /** A field whose type is not documented. */
  "$opportunityStatus[equal]"?: string | Date | undefined;
  /** A field whose type is not documented. */
  "$opportunityStatus[startsWith]"?: string | Date | undefined;
  /** A field whose type is not documented. */
  "$opportunityStatus[contains]"?: string | Date | undefined;
  /** A field whose type is not documented. */
  "$opportunityStatus[-equal]"?: string | Date | undefined;
  /** A field whose type is not documented. */
  "$opportunityStatus[-startsWith]"?: string | Date | undefined;
  /** A field whose type is not documented. */
  "$opportunityStatus[-contains]"?: string | Date | undefined;
  /** A field that not every workspace has. */
  "$amount[equal]"?: number | undefined;
  /** A field that not every workspace has. */
  "$amount[greaterThan]"?: number | undefined;
  /** A field that not every workspace has. */
  "$amount[greaterThanOrEqual]"?: number | undefined;
  /** A field that not every workspace has. */
  "$amount[lessThan]"?: number | undefined;
  /** A field that not every workspace has. */
  "$amount[lessThanOrEqual]"?: number | undefined;
  /** A field that not every workspace has. */
  "$amount[-equal]"?: number | undefined;
  /** A field that not every workspace has. */
  "$amount[-greaterThan]"?: number | undefined;
  /** A field that not every workspace has. */
  "$amount[-greaterThanOrEqual]"?: number | undefined;
  /** A field that not every workspace has. */
  "$amount[-lessThan]"?: number | undefined;
  /** A field that not every workspace has. */
  "$amount[-lessThanOrEqual]"?: number | undefined;
  /** A field that not every workspace has. An ISO 8601 date and time. */
  "$lastInteractionAt[equal]"?: string | Date | undefined;
  /** A field that not every workspace has. An ISO 8601 date and time. */
  "$lastInteractionAt[greaterThan]"?: string | Date | undefined;
  /** A field that not every workspace has. An ISO 8601 date and time. */
  "$lastInteractionAt[greaterThanOrEqual]"?: string | Date | undefined;
  /** A field that not every workspace has. An ISO 8601 date and time. */
  "$lastInteractionAt[lessThan]"?: string | Date | undefined;
  /** A field that not every workspace has. An ISO 8601 date and time. */
  "$lastInteractionAt[lessThanOrEqual]"?: string | Date | undefined;
  /** A field that not every workspace has. An ISO 8601 date and time. */
  "$lastInteractionAt[-equal]"?: string | Date | undefined;
  /** A field that not every workspace has. An ISO 8601 date and time. */
  "$lastInteractionAt[-greaterThan]"?: string | Date | undefined;
  /** A field that not every workspace has. An ISO 8601 date and time. */
  "$lastInteractionAt[-greaterThanOrEqual]"?: string | Date | undefined;
  /** A field that not every workspace has. An ISO 8601 date and time. */
  "$lastInteractionAt[-lessThan]"?: string | Date | undefined;
  /** A field that not every workspace has. An ISO 8601 date and time. */
  "$lastInteractionAt[-lessThanOrEqual]"?: string | Date | undefined;
  /** The ID of a pipeline. One condition alone. */
  "$pipeline[equal]"?: string | Date | undefined;
};

/** Conditions on an opportunity, all of which it must meet. */
export type OpportunityFilters = OpportunityConditions & OtherConditions;

/** Conditions on the system fields of a task, with the operators of their types. */
export type TaskConditions = {
  /** Title is this. */
  "$title[equal]"?: string | undefined;
  /** Title is not this. */
  "$title[-equal]"?: string | undefined;
  /** Title begins with this; an empty text: is set. */
  "$title[startsWith]"?: string | undefined;
  /** Title does not begin with this. */
  "$title[-startsWith]"?: string | undefined;
  /** State is this. */
  "$status[equal]"?: "TODO" | "IN_PROGRESS" | "COMPLETE" | "CANCELLED" | undefined;
  /** State is not this. */
  "$status[-equal]"?: "TODO" | "IN_PROGRESS" | "COMPLETE" | "CANCELLED" | undefined;
  /** Due date is this. An ISO 8601 date and time. */
  "$dueAt[equal]"?: string | Date | undefined;
  /** Due date is not this. An ISO 8601 date and time. */
  "$dueAt[-equal]"?: string | Date | undefined;
  /** Due date is after this. An ISO 8601 date and time. */
  "$dueAt[greaterThan]"?: string | Date | undefined;
  /** Due date is not after this. An ISO 8601 date and time. */
  "$dueAt[-greaterThan]"?: string | Date | undefined;
  /** Due date is at or after this. An ISO 8601 date and time. */
  "$dueAt[greaterThanOrEqual]"?: string | Date | undefined;
  /** Due date is not at or after this. An ISO 8601 date and time. */
  "$dueAt[-greaterThanOrEqual]"?: string | Date | undefined;
  /** Due date is before this. An ISO 8601 date and time. */
  "$dueAt[lessThan]"?: string | Date | undefined;
  /** Due date is not before this. An ISO 8601 date and time. */
  "$dueAt[-lessThan]"?: string | Date | undefined;
  /** Due date is at or before this. An ISO 8601 date and time. */
  "$dueAt[lessThanOrEqual]"?: string | Date | undefined;
  /** Due date is not at or before this. An ISO 8601 date and time. */
  "$dueAt[-lessThanOrEqual]"?: string | Date | undefined;
};

/** Conditions on a task, all of which it must meet. */
export type TaskFilters = TaskConditions & OtherConditions;

/** Conditions on the system fields of a meeting, with the operators of their types. */
export type MeetingConditions = {
  /** Title is this. */
  "$title[equal]"?: string | undefined;
  /** Title is not this. */
  "$title[-equal]"?: string | undefined;
  /** Title begins with this; an empty text: is set. */
  "$title[startsWith]"?: string | undefined;
  /** Title does not begin with this. */
  "$title[-startsWith]"?: string | undefined;
  /** Description is this. */
  "$description[equal]"?: string | undefined;
  /** Description is not this. */
  "$description[-equal]"?: string | undefined;
  /** Description begins with this; an empty text: is set. */
  "$description[startsWith]"?: string | undefined;
  /** Description does not begin with this. */
  "$description[-startsWith]"?: string | undefined;
  /** Privacy setting is this. */
  "$privacySetting[equal]"?: string | undefined;
  /** Privacy setting is not this. */
  "$privacySetting[-equal]"?: string | undefined;
  /** Privacy setting begins with this; an empty text: is set. */
  "$privacySetting[startsWith]"?: string | undefined;
  /** Privacy setting does not begin with this. */
  "$privacySetting[-startsWith]"?: string | undefined;
  /** Beginning is this. An ISO 8601 date and time. */
  "$startDate[equal]"?: string | Date | undefined;
  /** Beginning is not this. An ISO 8601 date and time. */
  "$startDate[-equal]"?: string | Date | undefined;
  /** Beginning is after this. An ISO 8601 date and time. */
  "$startDate[greaterThan]"?: string | Date | undefined;
  /** Beginning is not after this. An ISO 8601 date and time. */
  "$startDate[-greaterThan]"?: string | Date | undefined;
  /** Beginning is at or after this. An ISO 8601 date and time. */
  "$startDate[greaterThanOrEqual]"?: string | Date | undefined;
  /** Beginning is not at or after this. An ISO 8601 date and time. */
  "$startDate[-greaterThanOrEqual]"?: string | Date | undefined;
  /** Beginning is before this. An ISO 8601 date and time. */
  "$startDate[lessThan]"?: string | Date | undefined;
  /** Beginning is not before this. An ISO 8601 date and time. */
  "$startDate[-lessThan]"?: string | Date | undefined;
  /** Beginning is at or before this. An ISO 8601 date and time. */
  "$startDate[lessThanOrEqual]"?: string | Date | undefined;
  /** Beginning is not at or before this. An ISO 8601 date and time. */
  "$startDate[-lessThanOrEqual]"?: string | Date | undefined;
  /** End is this. An ISO 8601 date and time. */
  "$endDate[equal]"?: string | Date | undefined;
  /** End is not this. An ISO 8601 date and time. */
  "$endDate[-equal]"?: string | Date | undefined;
  /** End is after this. An ISO 8601 date and time. */
  "$endDate[greaterThan]"?: string | Date | undefined;
  /** End is not after this. An ISO 8601 date and time. */
  "$endDate[-greaterThan]"?: string | Date | undefined;
  /** End is at or after this. An ISO 8601 date and time. */
  "$endDate[greaterThanOrEqual]"?: string | Date | undefined;
  /** End is not at or after this. An ISO 8601 date and time. */
  "$endDate[-greaterThanOrEqual]"?: string | Date | undefined;
  /** End is before this. An ISO 8601 date and time. */
  "$endDate[lessThan]"?: string | Date | undefined;
  /** End is not before this. An ISO 8601 date and time. */
  "$endDate[-lessThan]"?: string | Date | undefined;
  /** End is at or before this. An ISO 8601 date and time. */
  "$endDate[lessThanOrEqual]"?: string | Date | undefined;
  /** End is not at or before this. An ISO 8601 date and time. */
  "$endDate[-lessThanOrEqual]"?: string | Date | undefined;
  /** Link of the call contains this. */
  "$meetingUrl[contains]"?: string | undefined;
  /** Link of the call does not contain this. */
  "$meetingUrl[-contains]"?: string | undefined;
  /** Email address of the host contains this. */
  "$organizerEmail[contains]"?: string | undefined;
  /** Email address of the host does not contain this. */
  "$organizerEmail[-contains]"?: string | undefined;
  /** Email address of someone invited contains this. */
  "$attendeeEmails[contains]"?: string | undefined;
  /** Email address of someone invited does not contain this. */
  "$attendeeEmails[-contains]"?: string | undefined;
};

/** Conditions on a meeting, all of which it must meet. */
export type MeetingFilters = MeetingConditions & OtherConditions;

/**
 * Class of an error, for programs. It goes with the HTTP status, except that 409 is either `conflict`
 * or, while another request with the same idempotency key is under way, `idempotency_conflict`. Other
 * values may be added.
 */
export type ErrorType =
  | "bad_request"
  | "unauthorized"
  | "forbidden"
  | "not_found"
  | "conflict"
  | "unsupported_media_type"
  | "unprocessable_content"
  | "too_many_requests"
  | "internal_server_error"
  | "service_unavailable"
  | "gateway_timeout"
  | "idempotency_conflict"
  | OpenString;

/**
 * Closer cause of an error. Other values may be added.
 *
 * - `unknown_field`, `unknown_relationship`: the object does not define the key
 * - `referenced_resource_missing`: a field points to a record that does not exist
 * - `relationship_entity_missing`, `relationship_entity_inactive`: a record to be linked does not
 *   exist, or was deleted
 * - `invalid_type`: a value has the wrong type
 * - `parameter_missing`: something required is absent
 * - `invalid_configuration`: a configuration is not valid
 * - `idempotency_key_too_long`: the idempotency key has more than 255 characters
 * - `version_header`: the version header is missing or wrong
 * - `relationship_write_limit_exceeded`: more than 25 IDs or changed links in one request
 * - `ambiguous_stage_label`, `stage_unresolved_in_pipeline`: a stage label fits several stages, or
 *   none of the pipeline
 * - `unknown_pipeline`: there is no such pipeline
 */
export type ErrorCode =
  | "unknown_field"
  | "unknown_relationship"
  | "referenced_resource_missing"
  | "relationship_entity_missing"
  | "relationship_entity_inactive"
  | "invalid_type"
  | "parameter_missing"
  | "invalid_configuration"
  | "idempotency_key_too_long"
  | "version_header"
  | "relationship_write_limit_exceeded"
  | "ambiguous_stage_label"
  | "stage_unresolved_in_pipeline"
  | "unknown_pipeline"
  | OpenString;

/** A stage that an ambiguous label may have meant. */
export type StageCandidate = {
  /** Option ID of the stage, for use as `$stage`. */
  stageOptionId?: string;
  /** Label of the stage. */
  stageLabel?: string;
  /** ID of the pipeline that the stage belongs to. */
  pipelineId?: string;
  /** Name of that pipeline. */
  pipelineName?: string;
};

/** What went wrong. */
export type ErrorDetail = {
  type: ErrorType;
  /** Explanation for people. */
  message: string;
  /** Closer cause. Comes with 400, and lately with 422. */
  code?: ErrorCode;
  /**
   * Where the fault lies, with 400 and 422, for example `fields.$name`, `relationships.$owner` or
   * `Idempotency-Key`.
   */
  param?: string;
  /** Stages that the given label may have meant. */
  candidates?: StageCandidate[];
  /** ID of the pipeline in which the stage was looked for. */
  pipelineId?: string;
  /** IDs of the pipelines that can be used, when the given one is unknown. */
  activePipelineIds?: string[];
  /** Whether there were more candidates than are listed. */
  truncated?: boolean;
};

/** An error inside an `error` key. */
export type ErrorEnvelope = {
  error: ErrorDetail;
};

/**
 * Body of every error. Most come inside an `error` key; those about rate limits and idempotency are
 * documented without it. Be ready for both forms at any status.
 */
export type ErrorResponse = ErrorEnvelope | ErrorDetail;

/** Query of `GET /v1/accounts`. */
export type AccountListParams = {
  /**
   * How many records a page holds, at most 25. A page with fewer is the last one. 1 to 25, by default
   * 25.
   */
  limit?: number;
  /** How many records to skip. Offsets shift as records come and go, so do not store them. By default 0. */
  offset?: number;
} & AccountFilters;

/** Query of `GET /v1/accounts/{id}/fields/{fieldKey}/history`. */
export type AccountFieldHistoryParams = {
  /** How many values a page holds, at most 100. 1 to 100, by default 20. */
  limit?: number;
  /** Where to go on: the `nextCursor` of the page before. Left out for the first page. */
  after?: string;
};

/** Query of `GET /v1/contacts`. */
export type ContactListParams = {
  /**
   * How many records a page holds, at most 25. A page with fewer is the last one. 1 to 25, by default
   * 25.
   */
  limit?: number;
  /** How many records to skip. Offsets shift as records come and go, so do not store them. By default 0. */
  offset?: number;
} & ContactFilters;

/** Query of `GET /v1/contacts/{id}/fields/{fieldKey}/history`. */
export type ContactFieldHistoryParams = {
  /** How many values a page holds, at most 100. 1 to 100, by default 20. */
  limit?: number;
  /** Where to go on: the `nextCursor` of the page before. Left out for the first page. */
  after?: string;
};

/** Query of `GET /v1/opportunities`. */
export type OpportunityListParams = {
  /**
   * How many records a page holds, at most 25. A page with fewer is the last one. 1 to 25, by default
   * 25.
   */
  limit?: number;
  /** How many records to skip. Offsets shift as records come and go, so do not store them. By default 0. */
  offset?: number;
} & OpportunityFilters;

/** Query of `GET /v1/opportunities/{id}/fields/{fieldKey}/history`. */
export type OpportunityFieldHistoryParams = {
  /** How many values a page holds, at most 100. 1 to 100, by default 20. */
  limit?: number;
  /** Where to go on: the `nextCursor` of the page before. Left out for the first page. */
  after?: string;
};

/** Query of `GET /v1/tasks`. */
export type TaskListParams = {
  /**
   * How many records a page holds, at most 25. A page with fewer is the last one. 1 to 25, by default
   * 25.
   */
  limit?: number;
  /** How many records to skip. Offsets shift as records come and go, so do not store them. By default 0. */
  offset?: number;
} & TaskFilters;

/** Query of `GET /v1/notes`. */
export type NoteListParams = {
  /**
   * How many records a page holds, at most 25. A page with fewer is the last one. 1 to 25, by default
   * 25.
   */
  limit?: number;
  /** How many records to skip. Offsets shift as records come and go, so do not store them. By default 0. */
  offset?: number;
};

/** Query of `GET /v1/meetings`. */
export type MeetingListParams = {
  /**
   * How many records a page holds, at most 25. A page with fewer is the last one. 1 to 25, by default
   * 25.
   */
  limit?: number;
  /** How many records to skip. Offsets shift as records come and go, so do not store them. By default 0. */
  offset?: number;
} & MeetingFilters;

/** Query of `GET /v1/lists`. */
export type ListListParams = {
  /**
   * How many records a page holds, at most 25. A page with fewer is the last one. 1 to 25, by default
   * 25.
   */
  limit?: number;
  /** How many records to skip. Offsets shift as records come and go, so do not store them. By default 0. */
  offset?: number;
};

/** Query of `GET /v1/lists/{listId}/accounts`. */
export type ListListAccountsParams = {
  /**
   * How many records a page holds, at most 25. A page with fewer is the last one. 1 to 25, by default
   * 25.
   */
  limit?: number;
  /** How many records to skip. Offsets shift as records come and go, so do not store them. By default 0. */
  offset?: number;
};

/** Query of `GET /v1/lists/{listId}/contacts`. */
export type ListListContactsParams = {
  /**
   * How many records a page holds, at most 25. A page with fewer is the last one. 1 to 25, by default
   * 25.
   */
  limit?: number;
  /** How many records to skip. Offsets shift as records come and go, so do not store them. By default 0. */
  offset?: number;
};

/** Query of `GET /v1/lists/{listId}/opportunities`. */
export type ListListOpportunitiesParams = {
  /**
   * How many records a page holds, at most 25. A page with fewer is the last one. 1 to 25, by default
   * 25.
   */
  limit?: number;
  /** How many records to skip. Offsets shift as records come and go, so do not store them. By default 0. */
  offset?: number;
};

/** Query of `GET /v1/members`. */
export type MemberListParams = {
  /**
   * How many records a page holds, at most 25. A page with fewer is the last one. 1 to 25, by default
   * 25.
   */
  limit?: number;
  /** How many records to skip. Offsets shift as records come and go, so do not store them. By default 0. */
  offset?: number;
};

/** Query of `GET /v1/files`. */
export type FileListParams = {
  /**
   * How many records a page holds, at most 25. A page with fewer is the last one. 1 to 25, by default
   * 25.
   */
  limit?: number;
  /** How many records to skip. Offsets shift as records come and go, so do not store them. By default 0. */
  offset?: number;
};

/** Query of `GET /v1/emails`. */
export type EmailListParams = {
  /**
   * How many records a page holds, at most 25. A page with fewer is the last one. 1 to 25, by default
   * 25.
   */
  limit?: number;
  /** How many records to skip. Offsets shift as records come and go, so do not store them. By default 0. */
  offset?: number;
};

/** Query of `GET /v1/objects/{entitySlug}`. */
export type ObjectListParams = {
  /**
   * How many records a page holds, at most 25. A page with fewer is the last one. 1 to 25, by default
   * 25.
   */
  limit?: number;
  /** How many records to skip. Offsets shift as records come and go, so do not store them. By default 0. */
  offset?: number;
} & FilterConditions;

/** Query of `GET /v1/objects/{entitySlug}/values/{id}/fields/{fieldKey}/history`. */
export type ObjectFieldHistoryParams = {
  /** How many values a page holds, at most 100. 1 to 100, by default 20. */
  limit?: number;
  /** Where to go on: the `nextCursor` of the page before. Left out for the first page. */
  after?: string;
};
