// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { OpenString, Uploadable } from "../../src/runtime.ts";

/**
 * Any JSON value. No public source declares what this endpoint returns, so check the shape before
 * relying on it.
 */
export type Undeclared = unknown;

/** Body of an error response, in the form the Nest framework gives it by default. */
export type ErrorBody = {
  /** HTTP status of the response, repeated in the body. */
  statusCode: number;
  /** What went wrong: one sentence, or one sentence for each property that failed validation. */
  message: string | string[];
  /** Name of the status, such as `Bad Request`. Absent when `message` is only that name. */
  error?: string;
};

/**
 * Life of a record: its time stamps and its revision. These names are in snake case on the wire,
 * unlike all others.
 */
export type Audit = {
  /** When the record was created. An ISO 8601 date and time. */
  date_created: string;
  /**
   * When the record was deleted. Declared as always present and never null, although a live record can
   * hardly have one; do not take its presence as proof of deletion. An ISO 8601 date and time.
   */
  date_deleted: string;
  /** When the record was last changed. An ISO 8601 date and time. */
  date_updated: string;
  /** Revision of the record, counted by the server. */
  version: number;
};

/** Points to another record by its identifier. */
export type RecordReference = {
  /** Identifier of the record pointed to. */
  id: string;
};

/** User name and password to exchange for tokens. */
export type AuthLoginParams = {
  /** Password of the account, in clear text. */
  password: string;
  /** User name of the account. */
  username: string;
};

/** Details of the account to open. */
export type AuthSignupParams = {
  /** E-mail address of the new user. */
  email: string;
  /** Password the new user will log in with, in clear text. */
  password: string;
  /**
   * Name of the plan to start on, for example `free`. Free text here, although subscriptions know only
   * four plans.
   */
  plan: string;
  /** Given name of the new user. */
  firstName?: string;
  /** Family name of the new user. */
  lastName?: string;
  /**
   * Telephone number of the new user. No format is declared; an international one such as `+12025550143`
   * is the safe choice.
   */
  phoneNumber?: string;
};

/** Who an account belongs to, as signup and billing confirmation report it. */
export type AccountIdentity = {
  /** E-mail address of the account. */
  email: string;
  /** Subject of the account, which is the identifier of its user. */
  sub: string;
};

/** Refresh token to trade in. */
export type TokenRefreshParams = {
  /** Refresh token from the last login or refresh, not the access token. */
  refreshToken: string;
};

/** Tokens of a session, as login and refresh return them. */
export type TokenPair = {
  /** JSON Web Token to send as the bearer of further requests. */
  accessToken: string;
  /** Long-lived token which buys a new pair once the access token has expired. */
  refreshToken: string;
  /** Subject of the tokens, which is the identifier of the user. */
  sub: string;
};

/** Names the account to recover. */
export type RecoveryCreateParams = {
  /** E-mail address of the account. The recovery message goes there. */
  email: string;
};

/** New password, with the passcode that permits the change. */
export type RecoveryPasswordUpdateParams = {
  /** Password that replaces the forgotten one, in clear text. */
  newPassword: string;
  /** One-time passcode from the recovery message. */
  passcode: string;
};

/** A workspace: the unit that owns contacts, mailboxes, tokens and a subscription. */
export type Workspace = {
  /** Identifier of the workspace. */
  id: string;
  /**
   * When the workspace was created, changed and deleted. The shape is not declared; most other records
   * carry an `Audit` here.
   */
  audit: unknown;
  /** Name of the workspace, for people. */
  name: string;
  /** Identifier of the user who owns the workspace. */
  ownerId: string;
  /** Name of the workspace for use in URLs, in lower case. */
  slug: string;
  /** Subscription of the workspace. The shape is not declared. */
  subscription: unknown;
  /** Identifier of the subscription of the workspace. */
  subscriptionId: string;
  /** Members of the workspace, declared as plain strings; presumably their identifiers. */
  workspaceMembers: string[];
};

/** Details of the workspace to create. */
export type WorkspaceCreateParams = {
  /** Name of the workspace, for people. */
  name: string;
  /** Identifier of the user who will own the workspace. */
  ownerId: string;
};

/** Properties of a workspace to change. What is left out stays as it is. */
export type WorkspaceUpdateParams = {
  /** Identifier of the workspace, repeated from the path. Not needed. */
  id?: string;
  /**
   * Time stamps of the workspace. Declared as changeable, but the server keeps them itself; better left
   * out.
   */
  audit?: unknown;
  /** New name of the workspace. */
  name?: string;
  /** Identifier of the user who becomes the owner. */
  ownerId?: string;
  /** New name for use in URLs, in lower case. */
  slug?: string;
  /**
   * Subscription of the workspace. The shape is not declared; change `subscriptionId` instead where
   * possible.
   */
  subscription?: unknown;
  /** Identifier of the subscription the workspace is to use. */
  subscriptionId?: string;
  /** Members of the workspace, as plain strings. The array replaces the former one. */
  workspaceMembers?: string[];
};

/** One member of a workspace. No property is declared. */
export type WorkspaceMember = {
  [key: string]: unknown;
};

/**
 * One page of members, should the server page this list. Members beyond those named here may be
 * present.
 */
export type WorkspaceMemberPage = {
  /** Number of items on this page. */
  count?: number;
  /** The members on this page. */
  data: WorkspaceMember[];
  /** Number of this page, counted from 1. */
  page?: number;
  /** Number of pages. */
  pageCount?: number;
  /** Number of items over all pages. */
  total?: number;
  [key: string]: unknown;
};

/**
 * The members of a workspace, as an envelope or a bare array. The source declares no response for this
 * list, so both are allowed.
 */
export type WorkspaceMemberListResult = WorkspaceMemberPage | WorkspaceMember[];

/** An API token of a workspace, with figures on its use. */
export type WorkspaceToken = {
  /** Identifier of the token. */
  id: string;
  /**
   * When the token was created, changed and deleted. The shape is not declared; most other records carry
   * an `Audit` here.
   */
  audit: unknown;
  /** Label of the token, for people. */
  name: string;
  /** Shortened form of the key, which is safe to display. */
  sensitiveKey: string;
  /** Identifier of the workspace the token belongs to. */
  workspaceId: string;
  /** The key itself. Treat it as a password. Absent where the server withholds it. */
  apiKey?: string;
  /** Number of requests with this token which failed. */
  errorCount?: number;
  /** When a request with this token last failed. Absent if none has. An ISO 8601 date and time. */
  lastErrorTimestamp?: string;
  /**
   * When this token was last used. Absent if it never was. Mind the capital `S`, which
   * `lastErrorTimestamp` lacks. An ISO 8601 date and time.
   */
  lastRequestTimeStamp?: string;
  /** Number of requests made with this token. */
  requestCount?: number;
  /** The workspace itself, where the server chooses to include it. */
  workspace?: Workspace;
};

/** Details of the token to create. */
export type WorkspaceTokenCreateParams = {
  /** Label by which people recognize the token. */
  name?: string;
};

/** All API tokens of a workspace. */
export type WorkspaceTokenListResult = WorkspaceToken[];

/** A role, and everyone who holds it. */
export type Role = {
  /** Identifier of the role. */
  id: string;
  /** References to everyone who holds the role. */
  assignees: RecordReference[];
  /** When the record was created, changed and deleted, and its revision. */
  audit: Audit;
  /** What the role is for. */
  description: string;
  /** Name of the role. */
  name: string;
};

/** Details of a role to create. */
export type RoleCreateParams = {
  /** What the role is for. */
  description: string;
  /** Name of the role. */
  name: string;
};

/** New details of a role. Both must be given, also the one that stays as it is. */
export type RoleUpdateParams = {
  /** What the role is for. */
  description: string;
  /** Name of the role. */
  name: string;
};

/** Several roles to create at once. */
export type RoleBulkCreateParams = {
  /** The roles to create. */
  bulk: RoleCreateParams[];
};

/** The created roles. */
export type RoleBulkCreateResult = Role[];

/**
 * One page of roles, with the figures needed to ask for the next. Ask for `page + 1` while `page` is
 * below `pageCount`.
 */
export type RolePage = {
  /**
   * Number of items on this page, so the length of `data`. The vendor's own text gives this name to the
   * number of all matches.
   */
  count: number;
  /** The roles on this page, in the order asked for. */
  data: Role[];
  /** Number of this page, counted from 1. It is 1 when no limit is in force. */
  page: number;
  /** Number of pages at the current limit. It is 1 when no limit is in force or nothing matches. */
  pageCount: number;
  /**
   * Number of matches over all pages. The vendor's own text gives this name to the number of items on
   * this page.
   */
  total: number;
};

/**
 * The roles found: an envelope when the server pages the response, else a bare array. `Array.isArray`
 * tells them apart.
 */
export type RoleListResult = RolePage | Role[];

/** Grants a role to someone. */
export type RoleAssignment = {
  /** Identifier of the role assignment. */
  id: string;
  /** Who holds the role. The kind of assignment tells what sort of record this is. */
  assignee: RecordReference;
  /** When the record was created, changed and deleted, and its revision. */
  audit: Audit;
  /** The role granted. */
  role: RecordReference;
};

/** Who is to get which role. */
export type RoleAssignmentCreateParams = {
  /** Who is to get the role, for example a user. */
  assignee: RecordReference;
  /** The role to grant. */
  role: RecordReference;
};

/** Several role assignments to create at once. */
export type RoleAssignmentBulkCreateParams = {
  /** The role assignments to create. */
  bulk: RoleAssignmentCreateParams[];
};

/** The created role assignments. */
export type RoleAssignmentBulkCreateResult = RoleAssignment[];

/** Kind of an invitation, which decides the module that handles it. */
export type InvitationCategory = "invitation" | "invite" | OpenString;

/** An invitation sent to someone by e-mail. */
export type Invitation = {
  /** Identifier of the invitation. */
  id: string;
  /** Whether the invitation can still be accepted. */
  active: boolean;
  /** When the record was created, changed and deleted, and its revision. */
  audit: Audit;
  /** Kind of the invitation. */
  category: InvitationCategory;
  /** Claim code of the invitation. Acceptance and reattempt address the invitation by it. */
  code: string;
  /** E-mail address the invitation went to. */
  email: string;
  /** The user the invitation is for. */
  user: RecordReference;
};

/** Whom to invite, and to what. */
export type InvitationCreateParams = {
  /** Kind of the invitation. The vendor's text asks for `invitation`. */
  category: InvitationCategoryInput;
  /** E-mail address to send the invitation to. */
  email: string;
  /**
   * Data for the module that handles the category. The shape is not declared; an object is the safe
   * choice.
   */
  payload: unknown;
};

/**
 * One page of invitations, with the figures needed to ask for the next. Ask for `page + 1` while
 * `page` is below `pageCount`.
 */
export type InvitationPage = {
  /**
   * Number of items on this page, so the length of `data`. The vendor's own text gives this name to the
   * number of all matches.
   */
  count: number;
  /** The invitations on this page, in the order asked for. */
  data: Invitation[];
  /** Number of this page, counted from 1. It is 1 when no limit is in force. */
  page: number;
  /** Number of pages at the current limit. It is 1 when no limit is in force or nothing matches. */
  pageCount: number;
  /**
   * Number of matches over all pages. The vendor's own text gives this name to the number of items on
   * this page.
   */
  total: number;
};

/**
 * The invitations found: an envelope when the server pages the response, else a bare array.
 * `Array.isArray` tells them apart.
 */
export type InvitationListResult = InvitationPage | Invitation[];

/** Proof and data with which to accept an invitation. */
export type InvitationAcceptanceUpdateParams = {
  /** One-time passcode from the invitation message. */
  passcode: string;
  /**
   * Data the module behind the invitation needs to finish the job, such as a password to set. The shape
   * is not declared.
   */
  payload: unknown;
};

/** A person with an account. */
export type User = {
  /** Identifier of the user. */
  id: string;
  /** When the record was created, changed and deleted, and its revision. */
  audit: Audit;
  /** E-mail address of the user. */
  email: string;
  /** Name the user logs in with. */
  username: string;
  /** Address of a picture of the user. */
  avatarURL?: string;
  /** Given name of the user. */
  firstName?: string;
  /** Family name of the user. */
  lastName?: string;
  /** Telephone number of the user. */
  phoneNumber?: string;
  /** Role of the user as plain text. The roles proper are at `/role`. */
  role?: string;
};

/**
 * One page of users, with the figures needed to ask for the next. Ask for `page + 1` while `page` is
 * below `pageCount`.
 */
export type UserPage = {
  /**
   * Number of items on this page, so the length of `data`. The vendor's own text gives this name to the
   * number of all matches.
   */
  count: number;
  /** The users on this page, in the order asked for. */
  data: User[];
  /** Number of this page, counted from 1. It is 1 when no limit is in force. */
  page: number;
  /** Number of pages at the current limit. It is 1 when no limit is in force or nothing matches. */
  pageCount: number;
  /**
   * Number of matches over all pages. The vendor's own text gives this name to the number of items on
   * this page.
   */
  total: number;
};

/**
 * The users found: an envelope when the server pages the response, else a bare array. `Array.isArray`
 * tells them apart.
 */
export type UserListResult = UserPage | User[];

/** Names the file that is to be uploaded. */
export type SignedPutUrlCreateParams = {
  /** Name the file will have in storage, with its extension. */
  filename: string;
};

/**
 * Permission to upload one file straight to storage: an address, and the form fields to post to it
 * together with the file.
 */
export type SignedUpload = {
  /** Form fields to send ahead of the file. */
  fields: SignedUploadFields;
  /** Address to post the form to. */
  url: string;
};

/**
 * Form fields of a presigned upload to S3. Copy them into the form unchanged; any alteration breaks
 * the signature. S3 also wants a `key` field, which the source does not declare: should the response
 * lack it, add it, with the name of the file.
 */
export type SignedUploadFields = {
  /** Bucket the file goes to. */
  bucket: string;
  /** Conditions of the upload, as Base64 of a JSON text. */
  Policy: string;
  /** Name that the file is stored under. */
  key?: string;
  /** Algorithm of the signature, such as `AWS4-HMAC-SHA256`. */
  "X-Amz-Algorithm": string;
  /** Access key and scope the signature was made with. */
  "X-Amz-Credential": string;
  /** When the signature was made, in the compact ISO 8601 form `20260301T090000Z`. */
  "X-Amz-Date": string;
  /** The signature, in hexadecimal. */
  "X-Amz-Signature": string;
};

/** The storage buckets at hand. */
export type BucketList = {
  /** All buckets the server's AWS key can see. */
  buckets: unknown[];
};

/** Permission to download one file. */
export type SignedDownload = {
  /** Address to fetch the file from. It is valid for a limited time. */
  signedUrl: string;
};

/** A file just stored, and where to find it. */
export type StoredFile = {
  /** Address of the storage, without path and file name. */
  baseUrl: string;
  /** Name of the file in storage. */
  filename: string;
  /** Media type of the file, such as `application/pdf`. */
  mime: string;
  /** Folder the file is in. */
  path: string;
  /** Folder and file name together. */
  pathWithFilename: string;
  /** Address to fetch the file from. It is valid for a limited time. */
  signedUrl: string;
};

/** One file to store, and where. */
export type BucketUploadParams = {
  /**
   * Content of the file. Its part should carry a file name and a media type. The source leaves it
   * optional, yet its own SDK fails without it.
   */
  file: Uploadable;
  /** Folder to store the file in, without slashes at its ends. */
  path?: string;
};

/** Several files to store in one folder. */
export type BucketBulkUploadParams = {
  /**
   * Contents of the files, one part named `bulk` for each. The parts should carry file names and media
   * types. The source leaves them optional, but an upload without files makes no sense.
   */
  bulk: Uploadable[];
  /** Folder to store the files in, without slashes at its ends. */
  path?: string;
};

/** The stored files. */
export type BucketBulkUploadResult = StoredFile[];

/** One object in storage. No property is declared. */
export type BucketObject = {
  [key: string]: unknown;
};

/**
 * One page of objects, should the server page this list. Members beyond those named here may be
 * present.
 */
export type BucketObjectPage = {
  /** Number of items on this page. */
  count?: number;
  /** The objects on this page. */
  data: BucketObject[];
  /** Number of this page, counted from 1. */
  page?: number;
  /** Number of pages. */
  pageCount?: number;
  /** Number of items over all pages. */
  total?: number;
  [key: string]: unknown;
};

/**
 * The objects in storage, as an envelope or a bare array. The source declares no response for this
 * list, so both are allowed.
 */
export type BucketObjectListResult = BucketObjectPage | BucketObject[];

/** One kind of resource that mailboxes and streams can use. No property is declared. */
export type ResourceKind = {
  [key: string]: unknown;
};

/**
 * One page of resource kinds, should the server page this list. Members beyond those named here may be
 * present.
 */
export type ResourceKindPage = {
  /** Number of items on this page. */
  count?: number;
  /** The resource kinds on this page. */
  data: ResourceKind[];
  /** Number of this page, counted from 1. */
  page?: number;
  /** Number of pages. */
  pageCount?: number;
  /** Number of items over all pages. */
  total?: number;
  [key: string]: unknown;
};

/**
 * The resource kinds on offer, as an envelope or a bare array. The source declares no response for
 * this list, so both are allowed.
 */
export type ResourceKindListResult = ResourceKindPage | ResourceKind[];

/** One kind of action that mailboxes and streams can perform. No property is declared. */
export type ActionKind = {
  [key: string]: unknown;
};

/**
 * One page of action kinds, should the server page this list. Members beyond those named here may be
 * present.
 */
export type ActionKindPage = {
  /** Number of items on this page. */
  count?: number;
  /** The action kinds on this page. */
  data: ActionKind[];
  /** Number of this page, counted from 1. */
  page?: number;
  /** Number of pages. */
  pageCount?: number;
  /** Number of items over all pages. */
  total?: number;
  [key: string]: unknown;
};

/**
 * The action kinds on offer, as an envelope or a bare array. The source declares no response for this
 * list, so both are allowed.
 */
export type ActionKindListResult = ActionKindPage | ActionKind[];

/** One feature of a plan. No property is declared. */
export type Feature = {
  [key: string]: unknown;
};

/**
 * One page of features, should the server page this list. Members beyond those named here may be
 * present.
 */
export type FeaturePage = {
  /** Number of items on this page. */
  count?: number;
  /** The features on this page. */
  data: Feature[];
  /** Number of this page, counted from 1. */
  page?: number;
  /** Number of pages. */
  pageCount?: number;
  /** Number of items over all pages. */
  total?: number;
  [key: string]: unknown;
};

/**
 * The features of a plan, as an envelope or a bare array. The source declares no response for this
 * list, so both are allowed.
 */
export type FeatureListResult = FeaturePage | Feature[];

/** Plan a subscription is on. */
export type SubscriptionPlan = "free" | "personal_pro" | "business_pro" | "enterprise" | OpenString;

/** State a subscription is in. */
export type SubscriptionStatus = "active" | "inactive" | "trial" | "canceled" | "expired" | OpenString;

/** What a workspace has subscribed to, and for how long. */
export type Subscription = {
  /** Identifier of the subscription. */
  id: string;
  /** When the record was created, changed and deleted, and its revision. */
  audit: Audit;
  /** When the subscription ends. An ISO 8601 date and time. */
  endDate: string;
  /**
   * Earlier states of the subscription. The source declares a list of lists, very likely by mistake, so
   * the items are left open.
   */
  history: unknown[];
  /** Plan the workspace is on. */
  planName: SubscriptionPlan;
  /** When the subscription starts. An ISO 8601 date and time. */
  startDate: string;
  /** State of the subscription. */
  status: SubscriptionStatus;
  /** The workspace the subscription is for. The shape is not declared. */
  workspace: unknown;
  /** Identifier of the workspace the subscription is for. */
  workspaceId: string;
};

/** Details of the subscription to open. */
export type SubscriptionCreateParams = {
  /** When the subscription ends. An ISO 8601 date and time. */
  endDate: string;
  /** Plan the workspace is on. */
  planName: SubscriptionPlanInput;
  /** When the subscription starts. An ISO 8601 date and time. */
  startDate: string;
  /** State of the subscription. */
  status: SubscriptionStatusInput;
  /** Identifier of the workspace the subscription is for. */
  workspaceId: string;
};

/** Properties of a subscription to change. What is left out stays as it is. */
export type SubscriptionUpdateParams = {
  /**
   * Identifier of the subscription. `PATCH /subscription/change` has no other place for it; elsewhere
   * the path already says it.
   */
  id?: string;
  /**
   * Time stamps of the subscription. Declared as changeable, but the server keeps them itself; better
   * left out.
   */
  audit?: Audit;
  /** When the subscription is to end. An ISO 8601 date and time. */
  endDate?: string;
  /**
   * Earlier states of the subscription. The source declares a list of lists, very likely by mistake, so
   * the items are left open.
   */
  history?: unknown[];
  /** Plan the workspace is on. */
  planName?: SubscriptionPlanInput;
  /** When the subscription is to start. An ISO 8601 date and time. */
  startDate?: string;
  /** State of the subscription. */
  status?: SubscriptionStatusInput;
  /**
   * The workspace the subscription is for. The shape is not declared; change `workspaceId` instead where
   * possible.
   */
  workspace?: unknown;
  /** Identifier of the workspace the subscription is for. */
  workspaceId?: string;
};

/** A person a workspace corresponds with. */
export type Contact = {
  /** Identifier of the contact. */
  id: string;
  /** When the record was created, changed and deleted, and its revision. */
  audit: Audit;
  /** Identifier of the contact group the contact is in. */
  contactGroupId: string;
  /** E-mail address of the contact. */
  email: string;
  /** Given name of the contact. */
  firstName: string;
  /** Family name of the contact. */
  lastName: string;
  /** Whatever else is known about the contact. Free-form; an object is the usual choice. */
  metadata: unknown;
  /**
   * Telephone number of the contact. No format is declared; an international one such as `+12025550143`
   * is the safe choice.
   */
  phoneNumber: string;
  /** Which of its properties is the preferred way to reach the contact. */
  primaryContact: "email" | "phoneNumber" | OpenString;
  /** Identifier of the workspace the contact belongs to. */
  workspaceId: string;
};

/** Details of the contact to create. All of them are needed. */
export type ContactCreateParams = {
  /** Identifier of the contact group the contact is in. */
  contactGroupId: string;
  /** E-mail address of the contact. */
  email: string;
  /** Given name of the contact. */
  firstName: string;
  /** Family name of the contact. */
  lastName: string;
  /** Whatever else is known about the contact. Free-form; an object is the usual choice. */
  metadata: unknown;
  /**
   * Telephone number of the contact. No format is declared; an international one such as `+12025550143`
   * is the safe choice.
   */
  phoneNumber: string;
  /** Identifier of the workspace the contact belongs to. */
  workspaceId: string;
};

/** Properties of a contact to change. What is left out stays as it is. */
export type ContactUpdateParams = {
  /** Identifier of the contact group to move the contact to. */
  contactGroupId?: string;
  /** E-mail address of the contact. */
  email?: string;
  /** Given name of the contact. */
  firstName?: string;
  /** Family name of the contact. */
  lastName?: string;
  /** Whatever else is known about the contact. Expect the value to replace the former one as a whole. */
  metadata?: unknown;
  /**
   * Telephone number of the contact. No format is declared; an international one such as `+12025550143`
   * is the safe choice.
   */
  phoneNumber?: string;
  /** Identifier of the workspace to move the contact to. */
  workspaceId?: string;
};

/**
 * One page of contacts, with the figures needed to ask for the next. Ask for `page + 1` while `page`
 * is below `pageCount`.
 */
export type ContactPage = {
  /**
   * Number of items on this page, so the length of `data`. The vendor's own text gives this name to the
   * number of all matches.
   */
  count: number;
  /** The contacts on this page, in the order asked for. */
  data: Contact[];
  /** Number of this page, counted from 1. It is 1 when no limit is in force. */
  page: number;
  /** Number of pages at the current limit. It is 1 when no limit is in force or nothing matches. */
  pageCount: number;
  /**
   * Number of matches over all pages. The vendor's own text gives this name to the number of items on
   * this page.
   */
  total: number;
};

/**
 * The contacts found: an envelope when the server pages the response, else a bare array.
 * `Array.isArray` tells them apart.
 */
export type ContactListResult = ContactPage | Contact[];

/** A named group of contacts in a workspace. */
export type ContactGroup = {
  /** Identifier of the contact group. */
  id: string;
  /** When the record was created, changed and deleted, and its revision. */
  audit: Audit;
  /** Name of the group, for people. */
  groupName: string;
  /** Identifier of the workspace the group belongs to. */
  workspaceId: string;
};

/** Details of the contact group to create. */
export type ContactGroupCreateParams = {
  /** Name of the group, for people. */
  groupName: string;
  /** Identifier of the workspace the group will belong to. */
  workspaceId: string;
};

/** New details of a contact group. Both must be given, also the one that stays as it is. */
export type ContactGroupUpdateParams = {
  /** Name of the group, for people. */
  groupName: string;
  /** Identifier of the workspace the group is to belong to. */
  workspaceId: string;
};

/**
 * One page of contact groups, with the figures needed to ask for the next. Ask for `page + 1` while
 * `page` is below `pageCount`.
 */
export type ContactGroupPage = {
  /**
   * Number of items on this page, so the length of `data`. The vendor's own text gives this name to the
   * number of all matches.
   */
  count: number;
  /** The contact groups on this page, in the order asked for. */
  data: ContactGroup[];
  /** Number of this page, counted from 1. It is 1 when no limit is in force. */
  page: number;
  /** Number of pages at the current limit. It is 1 when no limit is in force or nothing matches. */
  pageCount: number;
  /**
   * Number of matches over all pages. The vendor's own text gives this name to the number of items on
   * this page.
   */
  total: number;
};

/**
 * The contact groups found: an envelope when the server pages the response, else a bare array.
 * `Array.isArray` tells them apart.
 */
export type ContactGroupListResult = ContactGroupPage | ContactGroup[];

/**
 * A mailbox with an agent behind it that answers the mail. In other places of the API it goes by the
 * name of pipeline.
 */
export type Mailbox = {
  /** Identifier of the mailbox. */
  id: string;
  /** When the record was created, changed and deleted, and its revision. */
  audit: Audit;
  /** Settings of the mailbox. The shape is not declared; an object is the usual choice. */
  config: unknown;
  /** Domain of the mailbox address, without a scheme, such as `mail.example.com`. */
  dotcom: string;
  /** Full address of the mailbox, to which mail can be sent. */
  inbox: string;
  /** Name of the mailbox, for people. */
  name: string;
  /** What the agent behind the mailbox is to achieve, in plain words. */
  objective: string;
  /** State of the mailbox. The possible values are not declared. */
  status: string;
  /** Part of the address that sets the mailbox apart, so what stands before the `@`. */
  uniqueAddress: string;
  /** Identifier of the workspace the mailbox belongs to. */
  workspaceId: string;
};

/** Details of the mailbox to create. */
export type MailboxCreateParams = {
  /** Settings of the mailbox. The shape is not declared; an object is the usual choice. */
  config: unknown;
  /** Domain of the mailbox address, without a scheme, such as `mail.example.com`. */
  dotcom: string;
  /** Name of the mailbox, for people. */
  name: string;
  /** What the agent behind the mailbox is to achieve, in plain words. */
  objective: string;
  /**
   * Part of the address that sets the mailbox apart, so what stands before the `@`. It must be free;
   * `POST /mailbox/availability` tells.
   */
  uniqueAddress: string;
  /** Identifier of the workspace the mailbox will belong to. */
  workspaceId?: string;
};

/**
 * Properties of a mailbox to change. What is left out stays as it is. The source offers no body for
 * this call; these are the properties of the creation.
 */
export type MailboxUpdateParams = {
  /** Settings of the mailbox. The shape is not declared; an object is the usual choice. */
  config?: unknown;
  /** Domain of the mailbox address, without a scheme, such as `mail.example.com`. */
  dotcom?: string;
  /** Name of the mailbox, for people. */
  name?: string;
  /** What the agent behind the mailbox is to achieve, in plain words. */
  objective?: string;
  /**
   * Part of the address that sets the mailbox apart, so what stands before the `@`. It must be free;
   * `POST /mailbox/availability` tells.
   */
  uniqueAddress?: string;
  /** Identifier of the workspace to move the mailbox to. */
  workspaceId?: string;
};

/** Names the address to check. */
export type MailboxCheckAvailabilityParams = {
  /** Part of the address before the `@`, as it would be given when the mailbox is created. */
  uniqueAddress: string;
};

/**
 * One page of mailboxes, with the figures needed to ask for the next. Ask for `page + 1` while `page`
 * is below `pageCount`.
 */
export type MailboxPage = {
  /**
   * Number of items on this page, so the length of `data`. The vendor's own text gives this name to the
   * number of all matches.
   */
  count: number;
  /** The mailboxes on this page, in the order asked for. */
  data: Mailbox[];
  /** Number of this page, counted from 1. It is 1 when no limit is in force. */
  page: number;
  /** Number of pages at the current limit. It is 1 when no limit is in force or nothing matches. */
  pageCount: number;
  /**
   * Number of matches over all pages. The vendor's own text gives this name to the number of items on
   * this page.
   */
  total: number;
};

/**
 * The mailboxes found: an envelope when the server pages the response, else a bare array.
 * `Array.isArray` tells them apart.
 */
export type MailboxListResult = MailboxPage | Mailbox[];

/**
 * Which action or resource of the catalogue an entry stands for. `cta` is a call to action; the last
 * four are kinds of content.
 */
export type RegistryEntryName =
  "cta" | "forwarder" | "webhook" | "calendly" | "csv" | "pdf" | "website" | "docx" | OpenString;

/** Kind of a registry entry. */
export type RegistryEntryType =
  "action" | "tool" | "dependency" | "resource" | "integration" | "instruction" | OpenString;

/** Details of an action or resource to attach to a mailbox or a stream. */
export type RegistryEntryCreateParams = {
  /** Whether the entry is to be in use at once. */
  enabled: boolean;
  /**
   * Which action or resource of the catalogue to attach. Free text here, although responses have only
   * the values of `RegistryEntryName`.
   */
  name: string;
  /**
   * Content to make the entry from, as found, such as the text of a web page. Must be given; null if
   * there is none.
   */
  rawContent: string | null;
  /** The same content after parsing. Must be given; null if there is none. */
  rawParsed: string | null;
  /**
   * Settings the entry needs. The shape depends on the entry and is not declared; the vendor's own tests
   * send an object with a text `instruction`.
   */
  value: unknown;
};

/** An action or resource attached to a mailbox, as the registry lists it. */
export type MailboxRegistryEntry = {
  /** Identifier of the entry. */
  id: string;
  /**
   * When the entry was created, changed and deleted. The shape is not declared; most other records carry
   * an `Audit` here.
   */
  audit: unknown;
  /** Whether the entry is in use. */
  enabled: boolean;
  /** Guidance for the agent on how to use the entry. */
  instructions: string;
  /** Which action or resource of the catalogue the entry stands for. */
  name: RegistryEntryName;
  /** Identifier of the mailbox the entry belongs to, which is called pipeline here. */
  pipelineId: string;
  /** Describes what `value` may hold. The shape is not declared; presumably a JSON Schema. */
  schema: unknown;
  /** Name of the entry for use in URLs, in lower case. */
  slug: string;
  /** Where the entry comes from. The possible values are not declared. */
  source: string;
  /** Kind of the entry, such as `action` or `resource`. */
  type: RegistryEntryType;
  /** Identifier of the workspace the entry belongs to. */
  workspaceId: string;
};

/** An action just attached to a mailbox. */
export type MailboxActionEntry = {
  /** Identifier of the entry. */
  id: string;
  /**
   * When the entry was created, changed and deleted. The shape is not declared; most other records carry
   * an `Audit` here.
   */
  audit: unknown;
  /** Whether the entry is in use. */
  enabled: boolean;
  /** Guidance for the agent on how to use the entry. */
  instructions: string;
  /** Which action or resource of the catalogue the entry stands for. */
  name: RegistryEntryName;
  /** Identifier of the mailbox the entry belongs to, which is called pipeline here. */
  pipelineId: string;
  /** Describes what `value` may hold. The shape is not declared; presumably a JSON Schema. */
  schema: unknown;
  /** Name of the entry for use in URLs, in lower case. */
  slug: string;
  /** Where the entry comes from. The possible values are not declared. */
  source: string;
  /** Kind of the entry, such as `action` or `resource`. */
  type: RegistryEntryType;
  /** Settings of the entry. The shape depends on the entry and is not declared. */
  value: unknown;
  /** Identifier of the workspace the entry belongs to. */
  workspaceId: string;
};

/** A resource just attached to a mailbox, with the content it was made from. */
export type MailboxResourceEntry = {
  /** Identifier of the entry. */
  id: string;
  /**
   * When the entry was created, changed and deleted. The shape is not declared; most other records carry
   * an `Audit` here.
   */
  audit: unknown;
  /** Whether the entry is in use. */
  enabled: boolean;
  /** Guidance for the agent on how to use the entry. */
  instructions: string;
  /** Which action or resource of the catalogue the entry stands for. */
  name: RegistryEntryName;
  /** Identifier of the mailbox the entry belongs to, which is called pipeline here. */
  pipelineId: string;
  /** Content the entry was made from, as it was given. Null if there is none. */
  rawContent: string | null;
  /** Content the entry was made from, after parsing. Null if there is none. */
  rawParsed: string | null;
  /** Describes what `value` may hold. The shape is not declared; presumably a JSON Schema. */
  schema: unknown;
  /** Name of the entry for use in URLs, in lower case. */
  slug: string;
  /** Where the entry comes from. The possible values are not declared. */
  source: string;
  /** Kind of the entry, such as `action` or `resource`. */
  type: RegistryEntryType;
  /** Settings of the entry. The shape depends on the entry and is not declared. */
  value: unknown;
  /** Identifier of the workspace the entry belongs to. */
  workspaceId: string;
};

/**
 * One page of the registry of a mailbox. The next page starts at `offset` plus the length of `data`,
 * as long as that is below `total`.
 */
export type MailboxRegistryPage = {
  /** The entries on this page. */
  data: MailboxRegistryEntry[];
  /** Page size that was in force. */
  limit: number;
  /** Number of entries skipped ahead of this page. */
  offset: number;
  /** Number of this page. */
  page: number;
  /** Number of entries over all pages, presumably; the source does not say. */
  total: number;
};

/** An action or resource attached to a stream, as the registry lists it. */
export type StreamRegistryEntry = {
  /** Identifier of the entry. */
  id: string;
  /**
   * When the entry was created, changed and deleted. The shape is not declared; most other records carry
   * an `Audit` here.
   */
  audit: unknown;
  /** Whether the entry is in use. */
  enabled: boolean;
  /** Guidance for the agent on how to use the entry. */
  instructions: string;
  /** Which action or resource of the catalogue the entry stands for. */
  name: RegistryEntryName;
  /** Identifier of the mailbox the entry belongs to, which is called pipeline here. */
  pipelineId: string;
  /** Describes what `value` may hold. The shape is not declared; presumably a JSON Schema. */
  schema: unknown;
  /** Where the entry comes from. The possible values are not declared. */
  source: string;
  /** Namespace of the stream the entry belongs to. */
  streamNamespace: string;
  /** Kind of the entry, such as `action` or `resource`. */
  type: RegistryEntryType;
  /** Slug of the stream the entry belongs to. */
  streamSlug?: string;
};

/** An action or resource just attached to a stream, with its settings. */
export type StreamRegistryEntryWithValue = {
  /** Identifier of the entry. */
  id: string;
  /**
   * When the entry was created, changed and deleted. The shape is not declared; most other records carry
   * an `Audit` here.
   */
  audit: unknown;
  /** Whether the entry is in use. */
  enabled: boolean;
  /** Guidance for the agent on how to use the entry. */
  instructions: string;
  /** Which action or resource of the catalogue the entry stands for. */
  name: RegistryEntryName;
  /** Identifier of the mailbox the entry belongs to, which is called pipeline here. */
  pipelineId: string;
  /** Describes what `value` may hold. The shape is not declared; presumably a JSON Schema. */
  schema: unknown;
  /** Where the entry comes from. The possible values are not declared. */
  source: string;
  /** Namespace of the stream the entry belongs to. */
  streamNamespace: string;
  /** Kind of the entry, such as `action` or `resource`. */
  type: RegistryEntryType;
  /** Settings of the entry. The shape depends on the entry and is not declared. */
  value: unknown;
  /** Slug of the stream the entry belongs to. */
  streamSlug?: string;
};

/**
 * One page of the registry of a stream. The next page starts at `offset` plus the length of `data`, as
 * long as that is below `total`.
 */
export type StreamRegistryPage = {
  /** The entries on this page. */
  data: StreamRegistryEntry[];
  /** Page size that was in force. */
  limit: number;
  /** Number of entries skipped ahead of this page. */
  offset: number;
  /** Number of this page. */
  page: number;
  /** Number of entries over all pages, presumably; the source does not say. */
  total: number;
};

/** A conversation of a mailbox with one contact. */
export type MailboxStream = {
  /** Identifier of the stream. A number, unlike all identifiers outside streams. */
  id: number;
  /** Identifier of the contact at the other end. */
  contactId: string;
  /** Whatever else is known about that contact. Free-form. */
  contactMetadata: unknown;
  /** Messages of the stream. The shape is not declared. */
  conversations: unknown;
  /** The mailbox the stream belongs to. The shape is not declared. */
  mailbox: unknown;
  /** Medium the conversation is held over. */
  medium:
    "sms" | "email" | "slack" | "whatsapp" | "facebook" | "twitter" | "telegram" | "discord" | "wechat" | OpenString;
  /** Namespace of the stream, by which its messages and registry entries refer to it. */
  namespace: string;
  /** Identifier of the mailbox the stream belongs to, which is called pipeline here. */
  pipelineId: string;
  /** Name of the stream for use in URLs, in lower case. */
  slug: string;
  /** State the conversation is in. */
  status: "open" | "composing" | "closed" | "archived" | "quarantined" | "spam" | "trash" | OpenString;
  /** Registry entries of the stream. The shape is not declared. */
  streamRegistries: unknown;
  /** What the conversation is about. */
  subject: string;
  /** The workspace the stream belongs to. The shape is not declared. */
  workspace: unknown;
  /** Identifier of the workspace the stream belongs to. */
  workspaceId: string;
};

/** A message to add to a stream. */
export type StreamMessageCreateParams = {
  /**
   * Files that go with the message. The source declares a list of lists, very likely by mistake, so the
   * items are left open. Mind the capital `A`.
   */
  Attachments: unknown[];
  /** Integration that is to carry the message. */
  mediumIntegrationName: "whatsapp" | "postmark" | "twilio" | "core_api";
  /** The message as HTML. */
  messageHTML: string;
  /** The message as plain text. */
  messageText: string;
  /** On whose behalf the message is written. */
  sender: "system" | "recipient" | "manager" | "agent";
  /** State the message starts in. */
  status: "sent" | "received" | "drafted" | "flagged" | "quarantined" | "deleted" | "enqueue";
};

/** A message in a stream. */
export type StreamMessage = {
  /** Identifier of the message. A number, unlike all identifiers outside streams. */
  id: number;
  /**
   * Files that go with the message. The source declares a list of lists, very likely by mistake, so the
   * items are left open. Mind the capital `A`.
   */
  Attachments: unknown[];
  /** Integration that carries the message. Any text here, although only four values can be sent. */
  mediumIntegrationName: string;
  /** The message as HTML. */
  messageHTML: string;
  /** The message as plain text. */
  messageText: string;
  /** On whose behalf the message was written. Any text here, although only four values can be sent. */
  sender: string;
  /** State of the message. Any text here, although only seven values can be sent. */
  status: string;
  /** Namespace of the stream the message is in. */
  streamNamespace: string;
  /** Identifier of the workspace the message belongs to. */
  workspaceId: string;
};

/** A mail address taken apart. */
export type InboundMailAddress = {
  /** The address proper, such as `ann.lee@example.com`. */
  Email: string;
  /** What follows a `+` in the local part of the address; empty if there is none. */
  MailboxHash: string;
  /** Display name that goes with the address; empty if there is none. */
  Name: string;
};

/**
 * A received mail in the shape of Postmark's inbound webhook. Every property must be there, empty if
 * need be. Postmark itself sends more, such as `HtmlBody`, and objects in `Headers` and `CcFull`.
 */
export type InboundMailCreateParams = {
  /**
   * Files that came with the mail. The source declares a list of lists, very likely by mistake, so the
   * items are left open.
   */
  Attachments: unknown[];
  /** Text of the `Bcc` header; empty if there is none. */
  Bcc: string;
  /** The addresses of `Bcc`, taken apart. */
  BccFull: InboundMailAddress[];
  /** Text of the `Cc` header; empty if there is none. */
  Cc: string;
  /**
   * The addresses of `Cc`, taken apart. The source declares a list of lists, very likely by mistake, so
   * the items are left open.
   */
  CcFull: unknown[];
  /** Text of the `Date` header, in the form of mail such as `Mon, 2 Mar 2026 09:30:00 +0000`. */
  Date: string;
  /** Address of the sender. */
  From: string;
  /** Address of the sender, taken apart. */
  FromFull: InboundMailAddress;
  /** Display name of the sender. */
  FromName: string;
  /** Further headers of the mail, declared as plain strings. */
  Headers: string[];
  /** What follows a `+` in the local part of the recipient's address; empty if there is none. */
  MailboxHash: string;
  /** Identifier the mail provider gave the mail. */
  MessageID: string;
  /** Message stream of the mail provider, such as `inbound`. */
  MessageStream: string;
  /** Recipient from the envelope of the mail, which may differ from `To`. */
  OriginalRecipient: string;
  /** Source of the whole mail, headers included. */
  RawEmail: string;
  /** Address answers should go to; empty if it is that of the sender. */
  ReplyTo: string;
  /** Text of the reply without what it quotes; empty if the mail is no reply. */
  StrippedTextReply: string;
  /** Subject of the mail. */
  Subject: string;
  /** Tag the mail provider put on the mail; empty if there is none. */
  Tag: string;
  /** Body of the mail as plain text. */
  TextBody: string;
  /** Text of the `To` header. */
  To: string;
  /** The addresses of `To`, taken apart. */
  ToFull: InboundMailAddress[];
};

/** Query of `POST /auth/verify_billing`. */
export type AuthVerifyBillingParams = {
  /** Subject of the account, which is the identifier of its user. */
  sub: string;
};

/** Query of `GET /wspace/{id}`. */
export type WspacesRetrieveParams = {
  /**
   * Columns to return, joined by commas into one value: `fields=id,email`. All are returned without it.
   * Columns that are left out are missing from the response, also where the model declares them as
   * required.
   */
  fields?: string[];
  /**
   * Related records to include, one `relation` for each occurrence of the key, or
   * `relation||column1,column2` to take only some of its columns. A dot leads on to relations of
   * relations: `relation.other`. Only relations the server allows are joined.
   */
  join?: string[];
  /** Give `0` to go past the server's cache and renew what it holds. `1` changes nothing. 0 to 1. */
  cache?: number;
};

/** Query of `GET /role`. */
export type RoleListParams = {
  /**
   * Columns to return, joined by commas into one value: `fields=id,email`. All are returned without it.
   * Columns that are left out are missing from the response, also where the model declares them as
   * required.
   */
  fields?: string[];
  /**
   * Condition as a JSON object, for example `{"firstName":{"$cont":"ann"}}` of contacts: the columns are
   * those of the records that are listed, as in `filter`. Values are compared for equality unless an
   * operator is named; `$and` and `$or` take arrays of such objects. `filter` and `or` are ignored
   * beside it, and text that is no JSON gives 400.
   */
  s?: string;
  /**
   * Conditions that must all hold, one for each occurrence of the key:
   * `filter=firstName||$cont||ann&filter=email||$notnull`.
   *
   * A condition reads `column||$operator||value`. The columns are those of the records that are listed:
   * contacts and users have `firstName`, `lastName` and `email`, mailboxes and roles `name`, and all
   * have `id`. The operators are `$eq`, `$ne`, `$gt`, `$lt`, `$gte`, `$lte`, `$starts`, `$ends`,
   * `$cont`, `$excl`, `$in`, `$notin`, `$between`, `$isnull` and `$notnull`. Those that ignore case are
   * `$eqL`, `$neL`, `$startsL`, `$endsL`, `$contL`, `$exclL`, `$inL` and `$notinL`. `$in`, `$notin`,
   * `$between`, `$inL` and `$notinL` split the value at commas; `$isnull` and `$notnull` take none.
   *
   * A value is read as JSON if it is JSON (`1`, `true`), else as an ISO 8601 date, else as text. An
   * empty value and `null` give 400.
   */
  filter?: string[];
  /**
   * Conditions of which one must hold, written like those of `filter`, one for each occurrence of the
   * key. Together with `filter` the response holds what meets all of `filter` or all of `or`. The
   * vendor's Python SDK sends this as `or_`, which the server does not know.
   */
  or?: string[];
  /**
   * Order of the items, one `field,ASC` or `field,DESC` for each occurrence of the key, the most
   * important first. The direction must be in upper case.
   */
  sort?: string[];
  /**
   * Related records to include, one `relation` for each occurrence of the key, or
   * `relation||column1,column2` to take only some of its columns. A dot leads on to relations of
   * relations: `relation.other`. Only relations the server allows are joined.
   */
  join?: string[];
  /** Most items to return, so the size of a page. The server may cap it. */
  limit?: number;
  /** Number of items to skip. While a limit is in force, `page` wins over it. */
  offset?: number;
  /**
   * Number of the page to return, counted from 1. It takes effect only while a limit is in force, from
   * `limit` or from the server.
   */
  page?: number;
  /** Give `0` to go past the server's cache and renew what it holds. `1` changes nothing. 0 to 1. */
  cache?: number;
};

/** Query of `GET /role/{id}`. */
export type RoleRetrieveParams = {
  /**
   * Columns to return, joined by commas into one value: `fields=id,email`. All are returned without it.
   * Columns that are left out are missing from the response, also where the model declares them as
   * required.
   */
  fields?: string[];
  /**
   * Related records to include, one `relation` for each occurrence of the key, or
   * `relation||column1,column2` to take only some of its columns. A dot leads on to relations of
   * relations: `relation.other`. Only relations the server allows are joined.
   */
  join?: string[];
  /** Give `0` to go past the server's cache and renew what it holds. `1` changes nothing. 0 to 1. */
  cache?: number;
};

/** Query of `GET /role-assignment/{assignment}/{id}`. */
export type RoleAssignmentRetrieveParams = {
  /**
   * Columns to return, joined by commas into one value: `fields=id,email`. All are returned without it.
   * Columns that are left out are missing from the response, also where the model declares them as
   * required.
   */
  fields?: string[];
  /**
   * Related records to include, one `relation` for each occurrence of the key, or
   * `relation||column1,column2` to take only some of its columns. A dot leads on to relations of
   * relations: `relation.other`. Only relations the server allows are joined.
   */
  join?: string[];
  /** Give `0` to go past the server's cache and renew what it holds. `1` changes nothing. 0 to 1. */
  cache?: number;
};

/** Query of `GET /invitation`. */
export type InvitationListParams = {
  /**
   * Columns to return, joined by commas into one value: `fields=id,email`. All are returned without it.
   * Columns that are left out are missing from the response, also where the model declares them as
   * required.
   */
  fields?: string[];
  /**
   * Condition as a JSON object, for example `{"firstName":{"$cont":"ann"}}` of contacts: the columns are
   * those of the records that are listed, as in `filter`. Values are compared for equality unless an
   * operator is named; `$and` and `$or` take arrays of such objects. `filter` and `or` are ignored
   * beside it, and text that is no JSON gives 400.
   */
  s?: string;
  /**
   * Conditions that must all hold, one for each occurrence of the key:
   * `filter=firstName||$cont||ann&filter=email||$notnull`.
   *
   * A condition reads `column||$operator||value`. The columns are those of the records that are listed:
   * contacts and users have `firstName`, `lastName` and `email`, mailboxes and roles `name`, and all
   * have `id`. The operators are `$eq`, `$ne`, `$gt`, `$lt`, `$gte`, `$lte`, `$starts`, `$ends`,
   * `$cont`, `$excl`, `$in`, `$notin`, `$between`, `$isnull` and `$notnull`. Those that ignore case are
   * `$eqL`, `$neL`, `$startsL`, `$endsL`, `$contL`, `$exclL`, `$inL` and `$notinL`. `$in`, `$notin`,
   * `$between`, `$inL` and `$notinL` split the value at commas; `$isnull` and `$notnull` take none.
   *
   * A value is read as JSON if it is JSON (`1`, `true`), else as an ISO 8601 date, else as text. An
   * empty value and `null` give 400.
   */
  filter?: string[];
  /**
   * Conditions of which one must hold, written like those of `filter`, one for each occurrence of the
   * key. Together with `filter` the response holds what meets all of `filter` or all of `or`. The
   * vendor's Python SDK sends this as `or_`, which the server does not know.
   */
  or?: string[];
  /**
   * Order of the items, one `field,ASC` or `field,DESC` for each occurrence of the key, the most
   * important first. The direction must be in upper case.
   */
  sort?: string[];
  /**
   * Related records to include, one `relation` for each occurrence of the key, or
   * `relation||column1,column2` to take only some of its columns. A dot leads on to relations of
   * relations: `relation.other`. Only relations the server allows are joined.
   */
  join?: string[];
  /** Most items to return, so the size of a page. The server may cap it. */
  limit?: number;
  /** Number of items to skip. While a limit is in force, `page` wins over it. */
  offset?: number;
  /**
   * Number of the page to return, counted from 1. It takes effect only while a limit is in force, from
   * `limit` or from the server.
   */
  page?: number;
  /** Give `0` to go past the server's cache and renew what it holds. `1` changes nothing. 0 to 1. */
  cache?: number;
};

/** Query of `GET /invitation/{id}`. */
export type InvitationRetrieveParams = {
  /**
   * Columns to return, joined by commas into one value: `fields=id,email`. All are returned without it.
   * Columns that are left out are missing from the response, also where the model declares them as
   * required.
   */
  fields?: string[];
  /**
   * Related records to include, one `relation` for each occurrence of the key, or
   * `relation||column1,column2` to take only some of its columns. A dot leads on to relations of
   * relations: `relation.other`. Only relations the server allows are joined.
   */
  join?: string[];
  /** Give `0` to go past the server's cache and renew what it holds. `1` changes nothing. 0 to 1. */
  cache?: number;
};

/** Query of `GET /invitation_acceptance/{code}`. */
export type InvitationAcceptanceRetrieveParams = {
  /** One-time passcode from the invitation message. */
  passcode: string;
};

/** Query of `GET /user`. */
export type UserListParams = {
  /**
   * Columns to return, joined by commas into one value: `fields=id,email`. All are returned without it.
   * Columns that are left out are missing from the response, also where the model declares them as
   * required.
   */
  fields?: string[];
  /**
   * Condition as a JSON object, for example `{"firstName":{"$cont":"ann"}}` of contacts: the columns are
   * those of the records that are listed, as in `filter`. Values are compared for equality unless an
   * operator is named; `$and` and `$or` take arrays of such objects. `filter` and `or` are ignored
   * beside it, and text that is no JSON gives 400.
   */
  s?: string;
  /**
   * Conditions that must all hold, one for each occurrence of the key:
   * `filter=firstName||$cont||ann&filter=email||$notnull`.
   *
   * A condition reads `column||$operator||value`. The columns are those of the records that are listed:
   * contacts and users have `firstName`, `lastName` and `email`, mailboxes and roles `name`, and all
   * have `id`. The operators are `$eq`, `$ne`, `$gt`, `$lt`, `$gte`, `$lte`, `$starts`, `$ends`,
   * `$cont`, `$excl`, `$in`, `$notin`, `$between`, `$isnull` and `$notnull`. Those that ignore case are
   * `$eqL`, `$neL`, `$startsL`, `$endsL`, `$contL`, `$exclL`, `$inL` and `$notinL`. `$in`, `$notin`,
   * `$between`, `$inL` and `$notinL` split the value at commas; `$isnull` and `$notnull` take none.
   *
   * A value is read as JSON if it is JSON (`1`, `true`), else as an ISO 8601 date, else as text. An
   * empty value and `null` give 400.
   */
  filter?: string[];
  /**
   * Conditions of which one must hold, written like those of `filter`, one for each occurrence of the
   * key. Together with `filter` the response holds what meets all of `filter` or all of `or`. The
   * vendor's Python SDK sends this as `or_`, which the server does not know.
   */
  or?: string[];
  /**
   * Order of the items, one `field,ASC` or `field,DESC` for each occurrence of the key, the most
   * important first. The direction must be in upper case.
   */
  sort?: string[];
  /**
   * Related records to include, one `relation` for each occurrence of the key, or
   * `relation||column1,column2` to take only some of its columns. A dot leads on to relations of
   * relations: `relation.other`. Only relations the server allows are joined.
   */
  join?: string[];
  /** Most items to return, so the size of a page. The server may cap it. */
  limit?: number;
  /** Number of items to skip. While a limit is in force, `page` wins over it. */
  offset?: number;
  /**
   * Number of the page to return, counted from 1. It takes effect only while a limit is in force, from
   * `limit` or from the server.
   */
  page?: number;
  /** Give `0` to go past the server's cache and renew what it holds. `1` changes nothing. 0 to 1. */
  cache?: number;
};

/** Query of `GET /user/{id}`. */
export type UserRetrieveParams = {
  /**
   * Columns to return, joined by commas into one value: `fields=id,email`. All are returned without it.
   * Columns that are left out are missing from the response, also where the model declares them as
   * required.
   */
  fields?: string[];
  /**
   * Related records to include, one `relation` for each occurrence of the key, or
   * `relation||column1,column2` to take only some of its columns. A dot leads on to relations of
   * relations: `relation.other`. Only relations the server allows are joined.
   */
  join?: string[];
  /** Give `0` to go past the server's cache and renew what it holds. `1` changes nothing. 0 to 1. */
  cache?: number;
};

/** Query of `GET /features`. */
export type FeatureListParams = {
  /**
   * Name of the plan. Free text here; the plans of subscriptions are `free`, `personal_pro`,
   * `business_pro` and `enterprise`.
   */
  planName: string;
};

/** Query of `GET /subscription/{id}`. */
export type SubscriptionRetrieveParams = {
  /**
   * Columns to return, joined by commas into one value: `fields=id,email`. All are returned without it.
   * Columns that are left out are missing from the response, also where the model declares them as
   * required.
   */
  fields?: string[];
  /**
   * Related records to include, one `relation` for each occurrence of the key, or
   * `relation||column1,column2` to take only some of its columns. A dot leads on to relations of
   * relations: `relation.other`. Only relations the server allows are joined.
   */
  join?: string[];
  /** Give `0` to go past the server's cache and renew what it holds. `1` changes nothing. 0 to 1. */
  cache?: number;
};

/** Query of `GET /contacts`. */
export type ContactListParams = {
  /**
   * Columns to return, joined by commas into one value: `fields=id,email`. All are returned without it.
   * Columns that are left out are missing from the response, also where the model declares them as
   * required.
   */
  fields?: string[];
  /**
   * Condition as a JSON object, for example `{"firstName":{"$cont":"ann"}}` of contacts: the columns are
   * those of the records that are listed, as in `filter`. Values are compared for equality unless an
   * operator is named; `$and` and `$or` take arrays of such objects. `filter` and `or` are ignored
   * beside it, and text that is no JSON gives 400.
   */
  s?: string;
  /**
   * Conditions that must all hold, one for each occurrence of the key:
   * `filter=firstName||$cont||ann&filter=email||$notnull`.
   *
   * A condition reads `column||$operator||value`. The columns are those of the records that are listed:
   * contacts and users have `firstName`, `lastName` and `email`, mailboxes and roles `name`, and all
   * have `id`. The operators are `$eq`, `$ne`, `$gt`, `$lt`, `$gte`, `$lte`, `$starts`, `$ends`,
   * `$cont`, `$excl`, `$in`, `$notin`, `$between`, `$isnull` and `$notnull`. Those that ignore case are
   * `$eqL`, `$neL`, `$startsL`, `$endsL`, `$contL`, `$exclL`, `$inL` and `$notinL`. `$in`, `$notin`,
   * `$between`, `$inL` and `$notinL` split the value at commas; `$isnull` and `$notnull` take none.
   *
   * A value is read as JSON if it is JSON (`1`, `true`), else as an ISO 8601 date, else as text. An
   * empty value and `null` give 400.
   */
  filter?: string[];
  /**
   * Conditions of which one must hold, written like those of `filter`, one for each occurrence of the
   * key. Together with `filter` the response holds what meets all of `filter` or all of `or`. The
   * vendor's Python SDK sends this as `or_`, which the server does not know.
   */
  or?: string[];
  /**
   * Order of the items, one `field,ASC` or `field,DESC` for each occurrence of the key, the most
   * important first. The direction must be in upper case.
   */
  sort?: string[];
  /**
   * Related records to include, one `relation` for each occurrence of the key, or
   * `relation||column1,column2` to take only some of its columns. A dot leads on to relations of
   * relations: `relation.other`. Only relations the server allows are joined.
   */
  join?: string[];
  /** Most items to return, so the size of a page. The server may cap it. */
  limit?: number;
  /** Number of items to skip. While a limit is in force, `page` wins over it. */
  offset?: number;
  /**
   * Number of the page to return, counted from 1. It takes effect only while a limit is in force, from
   * `limit` or from the server.
   */
  page?: number;
  /** Give `0` to go past the server's cache and renew what it holds. `1` changes nothing. 0 to 1. */
  cache?: number;
};

/** Query of `GET /contacts/{id}`. */
export type ContactRetrieveParams = {
  /**
   * Columns to return, joined by commas into one value: `fields=id,email`. All are returned without it.
   * Columns that are left out are missing from the response, also where the model declares them as
   * required.
   */
  fields?: string[];
  /**
   * Related records to include, one `relation` for each occurrence of the key, or
   * `relation||column1,column2` to take only some of its columns. A dot leads on to relations of
   * relations: `relation.other`. Only relations the server allows are joined.
   */
  join?: string[];
  /** Give `0` to go past the server's cache and renew what it holds. `1` changes nothing. 0 to 1. */
  cache?: number;
};

/** Query of `GET /contact_group`. */
export type ContactGroupListParams = {
  /**
   * Columns to return, joined by commas into one value: `fields=id,email`. All are returned without it.
   * Columns that are left out are missing from the response, also where the model declares them as
   * required.
   */
  fields?: string[];
  /**
   * Condition as a JSON object, for example `{"firstName":{"$cont":"ann"}}` of contacts: the columns are
   * those of the records that are listed, as in `filter`. Values are compared for equality unless an
   * operator is named; `$and` and `$or` take arrays of such objects. `filter` and `or` are ignored
   * beside it, and text that is no JSON gives 400.
   */
  s?: string;
  /**
   * Conditions that must all hold, one for each occurrence of the key:
   * `filter=firstName||$cont||ann&filter=email||$notnull`.
   *
   * A condition reads `column||$operator||value`. The columns are those of the records that are listed:
   * contacts and users have `firstName`, `lastName` and `email`, mailboxes and roles `name`, and all
   * have `id`. The operators are `$eq`, `$ne`, `$gt`, `$lt`, `$gte`, `$lte`, `$starts`, `$ends`,
   * `$cont`, `$excl`, `$in`, `$notin`, `$between`, `$isnull` and `$notnull`. Those that ignore case are
   * `$eqL`, `$neL`, `$startsL`, `$endsL`, `$contL`, `$exclL`, `$inL` and `$notinL`. `$in`, `$notin`,
   * `$between`, `$inL` and `$notinL` split the value at commas; `$isnull` and `$notnull` take none.
   *
   * A value is read as JSON if it is JSON (`1`, `true`), else as an ISO 8601 date, else as text. An
   * empty value and `null` give 400.
   */
  filter?: string[];
  /**
   * Conditions of which one must hold, written like those of `filter`, one for each occurrence of the
   * key. Together with `filter` the response holds what meets all of `filter` or all of `or`. The
   * vendor's Python SDK sends this as `or_`, which the server does not know.
   */
  or?: string[];
  /**
   * Order of the items, one `field,ASC` or `field,DESC` for each occurrence of the key, the most
   * important first. The direction must be in upper case.
   */
  sort?: string[];
  /**
   * Related records to include, one `relation` for each occurrence of the key, or
   * `relation||column1,column2` to take only some of its columns. A dot leads on to relations of
   * relations: `relation.other`. Only relations the server allows are joined.
   */
  join?: string[];
  /** Most items to return, so the size of a page. The server may cap it. */
  limit?: number;
  /** Number of items to skip. While a limit is in force, `page` wins over it. */
  offset?: number;
  /**
   * Number of the page to return, counted from 1. It takes effect only while a limit is in force, from
   * `limit` or from the server.
   */
  page?: number;
  /** Give `0` to go past the server's cache and renew what it holds. `1` changes nothing. 0 to 1. */
  cache?: number;
};

/** Query of `GET /contact_group/{id}`. */
export type ContactGroupRetrieveParams = {
  /**
   * Columns to return, joined by commas into one value: `fields=id,email`. All are returned without it.
   * Columns that are left out are missing from the response, also where the model declares them as
   * required.
   */
  fields?: string[];
  /**
   * Related records to include, one `relation` for each occurrence of the key, or
   * `relation||column1,column2` to take only some of its columns. A dot leads on to relations of
   * relations: `relation.other`. Only relations the server allows are joined.
   */
  join?: string[];
  /** Give `0` to go past the server's cache and renew what it holds. `1` changes nothing. 0 to 1. */
  cache?: number;
};

/** Query of `GET /mailbox`. */
export type MailboxListParams = {
  /**
   * Columns to return, joined by commas into one value: `fields=id,email`. All are returned without it.
   * Columns that are left out are missing from the response, also where the model declares them as
   * required.
   */
  fields?: string[];
  /**
   * Condition as a JSON object, for example `{"firstName":{"$cont":"ann"}}` of contacts: the columns are
   * those of the records that are listed, as in `filter`. Values are compared for equality unless an
   * operator is named; `$and` and `$or` take arrays of such objects. `filter` and `or` are ignored
   * beside it, and text that is no JSON gives 400.
   */
  s?: string;
  /**
   * Conditions that must all hold, one for each occurrence of the key:
   * `filter=firstName||$cont||ann&filter=email||$notnull`.
   *
   * A condition reads `column||$operator||value`. The columns are those of the records that are listed:
   * contacts and users have `firstName`, `lastName` and `email`, mailboxes and roles `name`, and all
   * have `id`. The operators are `$eq`, `$ne`, `$gt`, `$lt`, `$gte`, `$lte`, `$starts`, `$ends`,
   * `$cont`, `$excl`, `$in`, `$notin`, `$between`, `$isnull` and `$notnull`. Those that ignore case are
   * `$eqL`, `$neL`, `$startsL`, `$endsL`, `$contL`, `$exclL`, `$inL` and `$notinL`. `$in`, `$notin`,
   * `$between`, `$inL` and `$notinL` split the value at commas; `$isnull` and `$notnull` take none.
   *
   * A value is read as JSON if it is JSON (`1`, `true`), else as an ISO 8601 date, else as text. An
   * empty value and `null` give 400.
   */
  filter?: string[];
  /**
   * Conditions of which one must hold, written like those of `filter`, one for each occurrence of the
   * key. Together with `filter` the response holds what meets all of `filter` or all of `or`. The
   * vendor's Python SDK sends this as `or_`, which the server does not know.
   */
  or?: string[];
  /**
   * Order of the items, one `field,ASC` or `field,DESC` for each occurrence of the key, the most
   * important first. The direction must be in upper case.
   */
  sort?: string[];
  /**
   * Related records to include, one `relation` for each occurrence of the key, or
   * `relation||column1,column2` to take only some of its columns. A dot leads on to relations of
   * relations: `relation.other`. Only relations the server allows are joined.
   */
  join?: string[];
  /** Most items to return, so the size of a page. The server may cap it. */
  limit?: number;
  /** Number of items to skip. While a limit is in force, `page` wins over it. */
  offset?: number;
  /**
   * Number of the page to return, counted from 1. It takes effect only while a limit is in force, from
   * `limit` or from the server.
   */
  page?: number;
  /** Give `0` to go past the server's cache and renew what it holds. `1` changes nothing. 0 to 1. */
  cache?: number;
};

/** Query of `GET /mailbox/{id}`. */
export type MailboxRetrieveParams = {
  /**
   * Columns to return, joined by commas into one value: `fields=id,email`. All are returned without it.
   * Columns that are left out are missing from the response, also where the model declares them as
   * required.
   */
  fields?: string[];
  /**
   * Related records to include, one `relation` for each occurrence of the key, or
   * `relation||column1,column2` to take only some of its columns. A dot leads on to relations of
   * relations: `relation.other`. Only relations the server allows are joined.
   */
  join?: string[];
  /** Give `0` to go past the server's cache and renew what it holds. `1` changes nothing. 0 to 1. */
  cache?: number;
};

/** Query of `GET /mailbox/{id}/registry`. */
export type MailboxRegistryRetrieveParams = {
  /** Most entries to return, so the size of a page. */
  limit?: number;
  /** Number of entries to skip. */
  offset?: number;
};

/** Query of `GET /mailbox/{id}/registry/action`. */
export type MailboxRegistryActionRetrieveParams = {
  /** Most entries to return, so the size of a page. */
  limit?: number;
  /** Number of entries to skip. */
  offset?: number;
};

/** Query of `GET /mailbox/{id}/registry/resource`. */
export type MailboxRegistryResourceRetrieveParams = {
  /** Most entries to return, so the size of a page. */
  limit?: number;
  /** Number of entries to skip. */
  offset?: number;
};

/** Query of `GET /mailbox/{id}/stream/{slug}/registry`. */
export type MailboxStreamRegistryRetrieveParams = {
  /** Most entries to return, so the size of a page. */
  limit?: number;
  /** Number of entries to skip. */
  offset?: number;
};

/** Query of `GET /mailbox/{id}/stream/{slug}/registry/action`. */
export type MailboxStreamRegistryActionRetrieveParams = {
  /** Most entries to return, so the size of a page. */
  limit?: number;
  /** Number of entries to skip. */
  offset?: number;
};

/** Query of `GET /mailbox/{id}/stream/{slug}/registry/resource`. */
export type MailboxStreamRegistryResourceRetrieveParams = {
  /** Most entries to return, so the size of a page. */
  limit?: number;
  /** Number of entries to skip. */
  offset?: number;
};

/** Kind of an invitation, which decides the module that handles it. */
export type InvitationCategoryInput = "invitation" | "invite";

/** Plan a subscription is on. */
export type SubscriptionPlanInput = "free" | "personal_pro" | "business_pro" | "enterprise";

/** State a subscription is in. */
export type SubscriptionStatusInput = "active" | "inactive" | "trial" | "canceled" | "expired";
