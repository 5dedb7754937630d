// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import { validator } from "../../src/validate.ts";
import type { Validator } from "../../src/validate.ts";
import type * as types from "./types.ts";

export const Undeclared: Validator<types.Undeclared> = /* @__PURE__ */ validator({});

export const ErrorBody: Validator<types.ErrorBody> = /* @__PURE__ */ validator({
  type: "object",
  required: ["statusCode", "message"],
  properties: {
    statusCode: { type: "integer" },
    message: { oneOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] },
    error: { type: "string" },
  },
});

export const Audit: Validator<types.Audit> = /* @__PURE__ */ validator({
  type: "object",
  required: ["date_created", "date_deleted", "date_updated", "version"],
  properties: {
    date_created: { type: "string", format: "date-time" },
    date_deleted: { type: "string", format: "date-time" },
    date_updated: { type: "string", format: "date-time" },
    version: { type: "number" },
  },
});

export const RecordReference: Validator<types.RecordReference> = /* @__PURE__ */ validator({
  type: "object",
  required: ["id"],
  properties: { id: { type: "string" } },
});

export const AuthLoginParams: Validator<types.AuthLoginParams> = /* @__PURE__ */ validator({
  type: "object",
  required: ["password", "username"],
  properties: { password: { type: "string" }, username: { type: "string" } },
});

export const AuthSignupParams: Validator<types.AuthSignupParams> = /* @__PURE__ */ validator({
  type: "object",
  required: ["email", "password", "plan"],
  properties: {
    email: { type: "string" },
    password: { type: "string" },
    plan: { type: "string" },
    firstName: { type: "string" },
    lastName: { type: "string" },
    phoneNumber: { type: "string" },
  },
});

export const AccountIdentity: Validator<types.AccountIdentity> = /* @__PURE__ */ validator({
  type: "object",
  required: ["email", "sub"],
  properties: { email: { type: "string" }, sub: { type: "string" } },
});

export const TokenRefreshParams: Validator<types.TokenRefreshParams> = /* @__PURE__ */ validator({
  type: "object",
  required: ["refreshToken"],
  properties: { refreshToken: { type: "string" } },
});

export const TokenPair: Validator<types.TokenPair> = /* @__PURE__ */ validator({
  type: "object",
  required: ["accessToken", "refreshToken", "sub"],
  properties: { accessToken: { type: "string" }, refreshToken: { type: "string" }, sub: { type: "string" } },
});

export const RecoveryCreateParams: Validator<types.RecoveryCreateParams> = /* @__PURE__ */ validator({
  type: "object",
  required: ["email"],
  properties: { email: { type: "string" } },
});

export const RecoveryPasswordUpdateParams: Validator<types.RecoveryPasswordUpdateParams> = /* @__PURE__ */ validator({
  type: "object",
  required: ["newPassword", "passcode"],
  properties: { newPassword: { type: "string" }, passcode: { type: "string" } },
});

export const Workspace: Validator<types.Workspace> = /* @__PURE__ */ validator({
  type: "object",
  required: ["id", "audit", "name", "ownerId", "slug", "subscription", "subscriptionId", "workspaceMembers"],
  properties: {
    id: { type: "string" },
    audit: {},
    name: { type: "string" },
    ownerId: { type: "string" },
    slug: { type: "string" },
    subscription: {},
    subscriptionId: { type: "string" },
    workspaceMembers: { type: "array", items: { type: "string" } },
  },
});

export const WorkspaceCreateParams: Validator<types.WorkspaceCreateParams> = /* @__PURE__ */ validator({
  type: "object",
  required: ["name", "ownerId"],
  properties: { name: { type: "string" }, ownerId: { type: "string" } },
});

export const WorkspaceUpdateParams: Validator<types.WorkspaceUpdateParams> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    id: { type: "string" },
    audit: {},
    name: { type: "string" },
    ownerId: { type: "string" },
    slug: { type: "string" },
    subscription: {},
    subscriptionId: { type: "string" },
    workspaceMembers: { type: "array", items: { type: "string" } },
  },
});

export const WorkspaceMember: Validator<types.WorkspaceMember> = /* @__PURE__ */ validator({
  type: "object",
  additionalProperties: {},
});

export const WorkspaceMemberPage: Validator<types.WorkspaceMemberPage> = /* @__PURE__ */ validator({
  type: "object",
  required: ["data"],
  properties: {
    count: { type: "number" },
    data: { type: "array", items: { $ref: () => WorkspaceMember } },
    page: { type: "number" },
    pageCount: { type: "number" },
    total: { type: "number" },
  },
  additionalProperties: {},
});

export const WorkspaceMemberListResult: Validator<types.WorkspaceMemberListResult> = /* @__PURE__ */ validator({
  oneOf: [{ $ref: () => WorkspaceMemberPage }, { type: "array", items: { $ref: () => WorkspaceMember } }],
});

export const WorkspaceToken: Validator<types.WorkspaceToken> = /* @__PURE__ */ validator({
  type: "object",
  required: ["id", "audit", "name", "sensitiveKey", "workspaceId"],
  properties: {
    id: { type: "string" },
    audit: {},
    name: { type: "string" },
    sensitiveKey: { type: "string" },
    workspaceId: { type: "string" },
    apiKey: { type: "string" },
    errorCount: { type: "number" },
    lastErrorTimestamp: { type: "string", format: "date-time" },
    lastRequestTimeStamp: { type: "string", format: "date-time" },
    requestCount: { type: "number" },
    workspace: { $ref: () => Workspace },
  },
});

export const WorkspaceTokenCreateParams: Validator<types.WorkspaceTokenCreateParams> = /* @__PURE__ */ validator({
  type: "object",
  properties: { name: { type: "string" } },
});

export const WorkspaceTokenListResult: Validator<types.WorkspaceTokenListResult> = /* @__PURE__ */ validator({
  type: "array",
  items: { $ref: () => WorkspaceToken },
});

export const Role: Validator<types.Role> = /* @__PURE__ */ validator({
  type: "object",
  required: ["id", "assignees", "audit", "description", "name"],
  properties: {
    id: { type: "string" },
    assignees: { type: "array", items: { $ref: () => RecordReference } },
    audit: { $ref: () => Audit },
    description: { type: "string" },
    name: { type: "string" },
  },
});

export const RoleCreateParams: Validator<types.RoleCreateParams> = /* @__PURE__ */ validator({
  type: "object",
  required: ["description", "name"],
  properties: { description: { type: "string" }, name: { type: "string" } },
});

export const RoleUpdateParams: Validator<types.RoleUpdateParams> = /* @__PURE__ */ validator({
  type: "object",
  required: ["description", "name"],
  properties: { description: { type: "string" }, name: { type: "string" } },
});

export const RoleBulkCreateParams: Validator<types.RoleBulkCreateParams> = /* @__PURE__ */ validator({
  type: "object",
  required: ["bulk"],
  properties: { bulk: { type: "array", items: { $ref: () => RoleCreateParams } } },
});

export const RoleBulkCreateResult: Validator<types.RoleBulkCreateResult> = /* @__PURE__ */ validator({
  type: "array",
  items: { $ref: () => Role },
});

export const RolePage: Validator<types.RolePage> = /* @__PURE__ */ validator({
  type: "object",
  required: ["count", "data", "page", "pageCount", "total"],
  properties: {
    count: { type: "number" },
    data: { type: "array", items: { $ref: () => Role } },
    page: { type: "number" },
    pageCount: { type: "number" },
    total: { type: "number" },
  },
});

export const RoleListResult: Validator<types.RoleListResult> = /* @__PURE__ */ validator({
  oneOf: [{ $ref: () => RolePage }, { type: "array", items: { $ref: () => Role } }],
});

export const RoleAssignment: Validator<types.RoleAssignment> = /* @__PURE__ */ validator({
  type: "object",
  required: ["id", "assignee", "audit", "role"],
  properties: {
    id: { type: "string" },
    assignee: { $ref: () => RecordReference },
    audit: { $ref: () => Audit },
    role: { $ref: () => RecordReference },
  },
});

export const RoleAssignmentCreateParams: Validator<types.RoleAssignmentCreateParams> = /* @__PURE__ */ validator({
  type: "object",
  required: ["assignee", "role"],
  properties: { assignee: { $ref: () => RecordReference }, role: { $ref: () => RecordReference } },
});

export const RoleAssignmentBulkCreateParams: Validator<types.RoleAssignmentBulkCreateParams> =
  /* @__PURE__ */ validator({
    type: "object",
    required: ["bulk"],
    properties: { bulk: { type: "array", items: { $ref: () => RoleAssignmentCreateParams } } },
  });

export const RoleAssignmentBulkCreateResult: Validator<types.RoleAssignmentBulkCreateResult> =
  /* @__PURE__ */ validator({ type: "array", items: { $ref: () => RoleAssignment } });

export const InvitationCategory: Validator<types.InvitationCategory> = /* @__PURE__ */ validator({
  type: "string",
  enum: ["invitation", "invite"],
});

export const Invitation: Validator<types.Invitation> = /* @__PURE__ */ validator({
  type: "object",
  required: ["id", "active", "audit", "category", "code", "email", "user"],
  properties: {
    id: { type: "string" },
    active: { type: "boolean" },
    audit: { $ref: () => Audit },
    category: { $ref: () => InvitationCategory },
    code: { type: "string" },
    email: { type: "string" },
    user: { $ref: () => RecordReference },
  },
});

export const InvitationCreateParams: Validator<types.InvitationCreateParams> = /* @__PURE__ */ validator({
  type: "object",
  required: ["category", "email", "payload"],
  properties: { category: { $ref: () => InvitationCategoryInput }, email: { type: "string" }, payload: {} },
});

export const InvitationPage: Validator<types.InvitationPage> = /* @__PURE__ */ validator({
  type: "object",
  required: ["count", "data", "page", "pageCount", "total"],
  properties: {
    count: { type: "number" },
    data: { type: "array", items: { $ref: () => Invitation } },
    page: { type: "number" },
    pageCount: { type: "number" },
    total: { type: "number" },
  },
});

export const InvitationListResult: Validator<types.InvitationListResult> = /* @__PURE__ */ validator({
  oneOf: [{ $ref: () => InvitationPage }, { type: "array", items: { $ref: () => Invitation } }],
});

export const InvitationAcceptanceUpdateParams: Validator<types.InvitationAcceptanceUpdateParams> =
  /* @__PURE__ */ validator({
    type: "object",
    required: ["passcode", "payload"],
    properties: { passcode: { type: "string" }, payload: {} },
  });

export const User: Validator<types.User> = /* @__PURE__ */ validator({
  type: "object",
  required: ["id", "audit", "email", "username"],
  properties: {
    id: { type: "string" },
    audit: { $ref: () => Audit },
    email: { type: "string" },
    username: { type: "string" },
    avatarURL: { type: "string" },
    firstName: { type: "string" },
    lastName: { type: "string" },
    phoneNumber: { type: "string" },
    role: { type: "string" },
  },
});

export const UserPage: Validator<types.UserPage> = /* @__PURE__ */ validator({
  type: "object",
  required: ["count", "data", "page", "pageCount", "total"],
  properties: {
    count: { type: "number" },
    data: { type: "array", items: { $ref: () => User } },
    page: { type: "number" },
    pageCount: { type: "number" },
    total: { type: "number" },
  },
});

export const UserListResult: Validator<types.UserListResult> = /* @__PURE__ */ validator({
  oneOf: [{ $ref: () => UserPage }, { type: "array", items: { $ref: () => User } }],
});

export const SignedPutUrlCreateParams: Validator<types.SignedPutUrlCreateParams> = /* @__PURE__ */ validator({
  type: "object",
  required: ["filename"],
  properties: { filename: { type: "string" } },
});

export const SignedUpload: Validator<types.SignedUpload> = /* @__PURE__ */ validator({
  type: "object",
  required: ["fields", "url"],
  properties: { fields: { $ref: () => SignedUploadFields }, url: { type: "string" } },
});

export const SignedUploadFields: Validator<types.SignedUploadFields> = /* @__PURE__ */ validator({
  type: "object",
  required: ["bucket", "Policy", "X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-Date", "X-Amz-Signature"],
  properties: {
    bucket: { type: "string" },
    Policy: { type: "string" },
    key: { type: "string" },
    "X-Amz-Algorithm": { type: "string" },
    "X-Amz-Credential": { type: "string" },
    "X-Amz-Date": { type: "string" },
    "X-Amz-Signature": { type: "string" },
  },
});

export const BucketList: Validator<types.BucketList> = /* @__PURE__ */ validator({
  type: "object",
  required: ["buckets"],
  properties: { buckets: { type: "array", items: {} } },
});

export const SignedDownload: Validator<types.SignedDownload> = /* @__PURE__ */ validator({
  type: "object",
  required: ["signedUrl"],
  properties: { signedUrl: { type: "string" } },
});

export const StoredFile: Validator<types.StoredFile> = /* @__PURE__ */ validator({
  type: "object",
  required: ["baseUrl", "filename", "mime", "path", "pathWithFilename", "signedUrl"],
  properties: {
    baseUrl: { type: "string" },
    filename: { type: "string" },
    mime: { type: "string" },
    path: { type: "string" },
    pathWithFilename: { type: "string" },
    signedUrl: { type: "string" },
  },
});

export const BucketUploadParams: Validator<types.BucketUploadParams> = /* @__PURE__ */ validator({
  type: "object",
  required: ["file"],
  properties: { file: { type: "file" }, path: { type: "string" } },
});

export const BucketBulkUploadParams: Validator<types.BucketBulkUploadParams> = /* @__PURE__ */ validator({
  type: "object",
  required: ["bulk"],
  properties: { bulk: { type: "array", items: { type: "file" } }, path: { type: "string" } },
});

export const BucketBulkUploadResult: Validator<types.BucketBulkUploadResult> = /* @__PURE__ */ validator({
  type: "array",
  items: { $ref: () => StoredFile },
});

export const BucketObject: Validator<types.BucketObject> = /* @__PURE__ */ validator({
  type: "object",
  additionalProperties: {},
});

export const BucketObjectPage: Validator<types.BucketObjectPage> = /* @__PURE__ */ validator({
  type: "object",
  required: ["data"],
  properties: {
    count: { type: "number" },
    data: { type: "array", items: { $ref: () => BucketObject } },
    page: { type: "number" },
    pageCount: { type: "number" },
    total: { type: "number" },
  },
  additionalProperties: {},
});

export const BucketObjectListResult: Validator<types.BucketObjectListResult> = /* @__PURE__ */ validator({
  oneOf: [{ $ref: () => BucketObjectPage }, { type: "array", items: { $ref: () => BucketObject } }],
});

export const ResourceKind: Validator<types.ResourceKind> = /* @__PURE__ */ validator({
  type: "object",
  additionalProperties: {},
});

export const ResourceKindPage: Validator<types.ResourceKindPage> = /* @__PURE__ */ validator({
  type: "object",
  required: ["data"],
  properties: {
    count: { type: "number" },
    data: { type: "array", items: { $ref: () => ResourceKind } },
    page: { type: "number" },
    pageCount: { type: "number" },
    total: { type: "number" },
  },
  additionalProperties: {},
});

export const ResourceKindListResult: Validator<types.ResourceKindListResult> = /* @__PURE__ */ validator({
  oneOf: [{ $ref: () => ResourceKindPage }, { type: "array", items: { $ref: () => ResourceKind } }],
});

export const ActionKind: Validator<types.ActionKind> = /* @__PURE__ */ validator({
  type: "object",
  additionalProperties: {},
});

export const ActionKindPage: Validator<types.ActionKindPage> = /* @__PURE__ */ validator({
  type: "object",
  required: ["data"],
  properties: {
    count: { type: "number" },
    data: { type: "array", items: { $ref: () => ActionKind } },
    page: { type: "number" },
    pageCount: { type: "number" },
    total: { type: "number" },
  },
  additionalProperties: {},
});

export const ActionKindListResult: Validator<types.ActionKindListResult> = /* @__PURE__ */ validator({
  oneOf: [{ $ref: () => ActionKindPage }, { type: "array", items: { $ref: () => ActionKind } }],
});

export const Feature: Validator<types.Feature> = /* @__PURE__ */ validator({
  type: "object",
  additionalProperties: {},
});

export const FeaturePage: Validator<types.FeaturePage> = /* @__PURE__ */ validator({
  type: "object",
  required: ["data"],
  properties: {
    count: { type: "number" },
    data: { type: "array", items: { $ref: () => Feature } },
    page: { type: "number" },
    pageCount: { type: "number" },
    total: { type: "number" },
  },
  additionalProperties: {},
});

export const FeatureListResult: Validator<types.FeatureListResult> = /* @__PURE__ */ validator({
  oneOf: [{ $ref: () => FeaturePage }, { type: "array", items: { $ref: () => Feature } }],
});

export const SubscriptionPlan: Validator<types.SubscriptionPlan> = /* @__PURE__ */ validator({
  type: "string",
  enum: ["free", "personal_pro", "business_pro", "enterprise"],
});

export const SubscriptionStatus: Validator<types.SubscriptionStatus> = /* @__PURE__ */ validator({
  type: "string",
  enum: ["active", "inactive", "trial", "canceled", "expired"],
});

export const Subscription: Validator<types.Subscription> = /* @__PURE__ */ validator({
  type: "object",
  required: ["id", "audit", "endDate", "history", "planName", "startDate", "status", "workspace", "workspaceId"],
  properties: {
    id: { type: "string" },
    audit: { $ref: () => Audit },
    endDate: { type: "string", format: "date-time" },
    history: { type: "array", items: {} },
    planName: { $ref: () => SubscriptionPlan },
    startDate: { type: "string", format: "date-time" },
    status: { $ref: () => SubscriptionStatus },
    workspace: {},
    workspaceId: { type: "string" },
  },
});

export const SubscriptionCreateParams: Validator<types.SubscriptionCreateParams> = /* @__PURE__ */ validator({
  type: "object",
  required: ["endDate", "planName", "startDate", "status", "workspaceId"],
  properties: {
    endDate: { type: "string", format: "date-time" },
    planName: { $ref: () => SubscriptionPlanInput },
    startDate: { type: "string", format: "date-time" },
    status: { $ref: () => SubscriptionStatusInput },
    workspaceId: { type: "string" },
  },
});

export const SubscriptionUpdateParams: Validator<types.SubscriptionUpdateParams> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    id: { type: "string" },
    audit: { $ref: () => Audit },
    endDate: { type: "string", format: "date-time" },
    history: { type: "array", items: {} },
    planName: { $ref: () => SubscriptionPlanInput },
    startDate: { type: "string", format: "date-time" },
    status: { $ref: () => SubscriptionStatusInput },
    workspace: {},
    workspaceId: { type: "string" },
  },
});

export const Contact: Validator<types.Contact> = /* @__PURE__ */ validator({
  type: "object",
  required: [
    "id",
    "audit",
    "contactGroupId",
    "email",
    "firstName",
    "lastName",
    "metadata",
    "phoneNumber",
    "primaryContact",
    "workspaceId",
  ],
  properties: {
    id: { type: "string" },
    audit: { $ref: () => Audit },
    contactGroupId: { type: "string" },
    email: { type: "string" },
    firstName: { type: "string" },
    lastName: { type: "string" },
    metadata: {},
    phoneNumber: { type: "string" },
    primaryContact: { type: "string", enum: ["email", "phoneNumber"] },
    workspaceId: { type: "string" },
  },
});

export const ContactCreateParams: Validator<types.ContactCreateParams> = /* @__PURE__ */ validator({
  type: "object",
  required: ["contactGroupId", "email", "firstName", "lastName", "metadata", "phoneNumber", "workspaceId"],
  properties: {
    contactGroupId: { type: "string" },
    email: { type: "string" },
    firstName: { type: "string" },
    lastName: { type: "string" },
    metadata: {},
    phoneNumber: { type: "string" },
    workspaceId: { type: "string" },
  },
});

export const ContactUpdateParams: Validator<types.ContactUpdateParams> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    contactGroupId: { type: "string" },
    email: { type: "string" },
    firstName: { type: "string" },
    lastName: { type: "string" },
    metadata: {},
    phoneNumber: { type: "string" },
    workspaceId: { type: "string" },
  },
});

export const ContactPage: Validator<types.ContactPage> = /* @__PURE__ */ validator({
  type: "object",
  required: ["count", "data", "page", "pageCount", "total"],
  properties: {
    count: { type: "number" },
    data: { type: "array", items: { $ref: () => Contact } },
    page: { type: "number" },
    pageCount: { type: "number" },
    total: { type: "number" },
  },
});

export const ContactListResult: Validator<types.ContactListResult> = /* @__PURE__ */ validator({
  oneOf: [{ $ref: () => ContactPage }, { type: "array", items: { $ref: () => Contact } }],
});

export const ContactGroup: Validator<types.ContactGroup> = /* @__PURE__ */ validator({
  type: "object",
  required: ["id", "audit", "groupName", "workspaceId"],
  properties: {
    id: { type: "string" },
    audit: { $ref: () => Audit },
    groupName: { type: "string" },
    workspaceId: { type: "string" },
  },
});

export const ContactGroupCreateParams: Validator<types.ContactGroupCreateParams> = /* @__PURE__ */ validator({
  type: "object",
  required: ["groupName", "workspaceId"],
  properties: { groupName: { type: "string" }, workspaceId: { type: "string" } },
});

export const ContactGroupUpdateParams: Validator<types.ContactGroupUpdateParams> = /* @__PURE__ */ validator({
  type: "object",
  required: ["groupName", "workspaceId"],
  properties: { groupName: { type: "string" }, workspaceId: { type: "string" } },
});

export const ContactGroupPage: Validator<types.ContactGroupPage> = /* @__PURE__ */ validator({
  type: "object",
  required: ["count", "data", "page", "pageCount", "total"],
  properties: {
    count: { type: "number" },
    data: { type: "array", items: { $ref: () => ContactGroup } },
    page: { type: "number" },
    pageCount: { type: "number" },
    total: { type: "number" },
  },
});

export const ContactGroupListResult: Validator<types.ContactGroupListResult> = /* @__PURE__ */ validator({
  oneOf: [{ $ref: () => ContactGroupPage }, { type: "array", items: { $ref: () => ContactGroup } }],
});

export const Mailbox: Validator<types.Mailbox> = /* @__PURE__ */ validator({
  type: "object",
  required: ["id", "audit", "config", "dotcom", "inbox", "name", "objective", "status", "uniqueAddress", "workspaceId"],
  properties: {
    id: { type: "string" },
    audit: { $ref: () => Audit },
    config: {},
    dotcom: { type: "string" },
    inbox: { type: "string" },
    name: { type: "string" },
    objective: { type: "string" },
    status: { type: "string" },
    uniqueAddress: { type: "string" },
    workspaceId: { type: "string" },
  },
});

export const MailboxCreateParams: Validator<types.MailboxCreateParams> = /* @__PURE__ */ validator({
  type: "object",
  required: ["config", "dotcom", "name", "objective", "uniqueAddress"],
  properties: {
    config: {},
    dotcom: { type: "string" },
    name: { type: "string" },
    objective: { type: "string" },
    uniqueAddress: { type: "string" },
    workspaceId: { type: "string" },
  },
});

export const MailboxUpdateParams: Validator<types.MailboxUpdateParams> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    config: {},
    dotcom: { type: "string" },
    name: { type: "string" },
    objective: { type: "string" },
    uniqueAddress: { type: "string" },
    workspaceId: { type: "string" },
  },
});

export const MailboxCheckAvailabilityParams: Validator<types.MailboxCheckAvailabilityParams> =
  /* @__PURE__ */ validator({
    type: "object",
    required: ["uniqueAddress"],
    properties: { uniqueAddress: { type: "string" } },
  });

export const MailboxPage: Validator<types.MailboxPage> = /* @__PURE__ */ validator({
  type: "object",
  required: ["count", "data", "page", "pageCount", "total"],
  properties: {
    count: { type: "number" },
    data: { type: "array", items: { $ref: () => Mailbox } },
    page: { type: "number" },
    pageCount: { type: "number" },
    total: { type: "number" },
  },
});

export const MailboxListResult: Validator<types.MailboxListResult> = /* @__PURE__ */ validator({
  oneOf: [{ $ref: () => MailboxPage }, { type: "array", items: { $ref: () => Mailbox } }],
});

export const RegistryEntryName: Validator<types.RegistryEntryName> = /* @__PURE__ */ validator({
  type: "string",
  enum: ["cta", "forwarder", "webhook", "calendly", "csv", "pdf", "website", "docx"],
});

export const RegistryEntryType: Validator<types.RegistryEntryType> = /* @__PURE__ */ validator({
  type: "string",
  enum: ["action", "tool", "dependency", "resource", "integration", "instruction"],
});

export const RegistryEntryCreateParams: Validator<types.RegistryEntryCreateParams> = /* @__PURE__ */ validator({
  type: "object",
  required: ["enabled", "name", "rawContent", "rawParsed", "value"],
  properties: {
    enabled: { type: "boolean" },
    name: { type: "string" },
    rawContent: { type: ["string", "null"] },
    rawParsed: { type: ["string", "null"] },
    value: {},
  },
});

export const MailboxRegistryEntry: Validator<types.MailboxRegistryEntry> = /* @__PURE__ */ validator({
  type: "object",
  required: [
    "id",
    "audit",
    "enabled",
    "instructions",
    "name",
    "pipelineId",
    "schema",
    "slug",
    "source",
    "type",
    "workspaceId",
  ],
  properties: {
    id: { type: "string" },
    audit: {},
    enabled: { type: "boolean" },
    instructions: { type: "string" },
    name: { $ref: () => RegistryEntryName },
    pipelineId: { type: "string" },
    schema: {},
    slug: { type: "string" },
    source: { type: "string" },
    type: { $ref: () => RegistryEntryType },
    workspaceId: { type: "string" },
  },
});

export const MailboxActionEntry: Validator<types.MailboxActionEntry> = /* @__PURE__ */ validator({
  type: "object",
  required: [
    "id",
    "audit",
    "enabled",
    "instructions",
    "name",
    "pipelineId",
    "schema",
    "slug",
    "source",
    "type",
    "value",
    "workspaceId",
  ],
  properties: {
    id: { type: "string" },
    audit: {},
    enabled: { type: "boolean" },
    instructions: { type: "string" },
    name: { $ref: () => RegistryEntryName },
    pipelineId: { type: "string" },
    schema: {},
    slug: { type: "string" },
    source: { type: "string" },
    type: { $ref: () => RegistryEntryType },
    value: {},
    workspaceId: { type: "string" },
  },
});

export const MailboxResourceEntry: Validator<types.MailboxResourceEntry> = /* @__PURE__ */ validator({
  type: "object",
  required: [
    "id",
    "audit",
    "enabled",
    "instructions",
    "name",
    "pipelineId",
    "rawContent",
    "rawParsed",
    "schema",
    "slug",
    "source",
    "type",
    "value",
    "workspaceId",
  ],
  properties: {
    id: { type: "string" },
    audit: {},
    enabled: { type: "boolean" },
    instructions: { type: "string" },
    name: { $ref: () => RegistryEntryName },
    pipelineId: { type: "string" },
    rawContent: { type: ["string", "null"] },
    rawParsed: { type: ["string", "null"] },
    schema: {},
    slug: { type: "string" },
    source: { type: "string" },
    type: { $ref: () => RegistryEntryType },
    value: {},
    workspaceId: { type: "string" },
  },
});

export const MailboxRegistryPage: Validator<types.MailboxRegistryPage> = /* @__PURE__ */ validator({
  type: "object",
  required: ["data", "limit", "offset", "page", "total"],
  properties: {
    data: { type: "array", items: { $ref: () => MailboxRegistryEntry } },
    limit: { type: "number" },
    offset: { type: "number" },
    page: { type: "number" },
    total: { type: "number" },
  },
});

export const StreamRegistryEntry: Validator<types.StreamRegistryEntry> = /* @__PURE__ */ validator({
  type: "object",
  required: [
    "id",
    "audit",
    "enabled",
    "instructions",
    "name",
    "pipelineId",
    "schema",
    "source",
    "streamNamespace",
    "type",
  ],
  properties: {
    id: { type: "string" },
    audit: {},
    enabled: { type: "boolean" },
    instructions: { type: "string" },
    name: { $ref: () => RegistryEntryName },
    pipelineId: { type: "string" },
    schema: {},
    source: { type: "string" },
    streamNamespace: { type: "string" },
    type: { $ref: () => RegistryEntryType },
    streamSlug: { type: "string" },
  },
});

export const StreamRegistryEntryWithValue: Validator<types.StreamRegistryEntryWithValue> = /* @__PURE__ */ validator({
  type: "object",
  required: [
    "id",
    "audit",
    "enabled",
    "instructions",
    "name",
    "pipelineId",
    "schema",
    "source",
    "streamNamespace",
    "type",
    "value",
  ],
  properties: {
    id: { type: "string" },
    audit: {},
    enabled: { type: "boolean" },
    instructions: { type: "string" },
    name: { $ref: () => RegistryEntryName },
    pipelineId: { type: "string" },
    schema: {},
    source: { type: "string" },
    streamNamespace: { type: "string" },
    type: { $ref: () => RegistryEntryType },
    value: {},
    streamSlug: { type: "string" },
  },
});

export const StreamRegistryPage: Validator<types.StreamRegistryPage> = /* @__PURE__ */ validator({
  type: "object",
  required: ["data", "limit", "offset", "page", "total"],
  properties: {
    data: { type: "array", items: { $ref: () => StreamRegistryEntry } },
    limit: { type: "number" },
    offset: { type: "number" },
    page: { type: "number" },
    total: { type: "number" },
  },
});

export const MailboxStream: Validator<types.MailboxStream> = /* @__PURE__ */ validator({
  type: "object",
  required: [
    "id",
    "contactId",
    "contactMetadata",
    "conversations",
    "mailbox",
    "medium",
    "namespace",
    "pipelineId",
    "slug",
    "status",
    "streamRegistries",
    "subject",
    "workspace",
    "workspaceId",
  ],
  properties: {
    id: { type: "number" },
    contactId: { type: "string" },
    contactMetadata: {},
    conversations: {},
    mailbox: {},
    medium: {
      type: "string",
      enum: ["sms", "email", "slack", "whatsapp", "facebook", "twitter", "telegram", "discord", "wechat"],
    },
    namespace: { type: "string" },
    pipelineId: { type: "string" },
    slug: { type: "string" },
    status: { type: "string", enum: ["open", "composing", "closed", "archived", "quarantined", "spam", "trash"] },
    streamRegistries: {},
    subject: { type: "string" },
    workspace: {},
    workspaceId: { type: "string" },
  },
});

export const StreamMessageCreateParams: Validator<types.StreamMessageCreateParams> = /* @__PURE__ */ validator({
  type: "object",
  required: ["Attachments", "mediumIntegrationName", "messageHTML", "messageText", "sender", "status"],
  properties: {
    Attachments: { type: "array", items: {} },
    mediumIntegrationName: { type: "string", enum: ["whatsapp", "postmark", "twilio", "core_api"] },
    messageHTML: { type: "string" },
    messageText: { type: "string" },
    sender: { type: "string", enum: ["system", "recipient", "manager", "agent"] },
    status: { type: "string", enum: ["sent", "received", "drafted", "flagged", "quarantined", "deleted", "enqueue"] },
  },
});

export const StreamMessage: Validator<types.StreamMessage> = /* @__PURE__ */ validator({
  type: "object",
  required: [
    "id",
    "Attachments",
    "mediumIntegrationName",
    "messageHTML",
    "messageText",
    "sender",
    "status",
    "streamNamespace",
    "workspaceId",
  ],
  properties: {
    id: { type: "number" },
    Attachments: { type: "array", items: {} },
    mediumIntegrationName: { type: "string" },
    messageHTML: { type: "string" },
    messageText: { type: "string" },
    sender: { type: "string" },
    status: { type: "string" },
    streamNamespace: { type: "string" },
    workspaceId: { type: "string" },
  },
});

export const InboundMailAddress: Validator<types.InboundMailAddress> = /* @__PURE__ */ validator({
  type: "object",
  required: ["Email", "MailboxHash", "Name"],
  properties: { Email: { type: "string" }, MailboxHash: { type: "string" }, Name: { type: "string" } },
});

export const InboundMailCreateParams: Validator<types.InboundMailCreateParams> = /* @__PURE__ */ validator({
  type: "object",
  required: [
    "Attachments",
    "Bcc",
    "BccFull",
    "Cc",
    "CcFull",
    "Date",
    "From",
    "FromFull",
    "FromName",
    "Headers",
    "MailboxHash",
    "MessageID",
    "MessageStream",
    "OriginalRecipient",
    "RawEmail",
    "ReplyTo",
    "StrippedTextReply",
    "Subject",
    "Tag",
    "TextBody",
    "To",
    "ToFull",
  ],
  properties: {
    Attachments: { type: "array", items: {} },
    Bcc: { type: "string" },
    BccFull: { type: "array", items: { $ref: () => InboundMailAddress } },
    Cc: { type: "string" },
    CcFull: { type: "array", items: {} },
    Date: { type: "string" },
    From: { type: "string" },
    FromFull: { $ref: () => InboundMailAddress },
    FromName: { type: "string" },
    Headers: { type: "array", items: { type: "string" } },
    MailboxHash: { type: "string" },
    MessageID: { type: "string" },
    MessageStream: { type: "string" },
    OriginalRecipient: { type: "string" },
    RawEmail: { type: "string" },
    ReplyTo: { type: "string" },
    StrippedTextReply: { type: "string" },
    Subject: { type: "string" },
    Tag: { type: "string" },
    TextBody: { type: "string" },
    To: { type: "string" },
    ToFull: { type: "array", items: { $ref: () => InboundMailAddress } },
  },
});

export const AuthVerifyBillingParams: Validator<types.AuthVerifyBillingParams> = /* @__PURE__ */ validator({
  type: "object",
  properties: { sub: { type: "string" } },
  required: ["sub"],
  additionalProperties: false,
});

export const WspacesRetrieveParams: Validator<types.WspacesRetrieveParams> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    fields: { type: "array", items: { type: "string" } },
    join: { type: "array", items: { type: "string" } },
    cache: { type: "integer", minimum: 0, maximum: 1 },
  },
  additionalProperties: false,
});

export const RoleListParams: Validator<types.RoleListParams> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    fields: { type: "array", items: { type: "string" } },
    s: { type: "string" },
    filter: { type: "array", items: { type: "string" } },
    or: { type: "array", items: { type: "string" } },
    sort: { type: "array", items: { type: "string" } },
    join: { type: "array", items: { type: "string" } },
    limit: { type: "integer" },
    offset: { type: "integer" },
    page: { type: "integer" },
    cache: { type: "integer", minimum: 0, maximum: 1 },
  },
  additionalProperties: false,
});

export const RoleRetrieveParams: Validator<types.RoleRetrieveParams> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    fields: { type: "array", items: { type: "string" } },
    join: { type: "array", items: { type: "string" } },
    cache: { type: "integer", minimum: 0, maximum: 1 },
  },
  additionalProperties: false,
});

export const RoleAssignmentRetrieveParams: Validator<types.RoleAssignmentRetrieveParams> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    fields: { type: "array", items: { type: "string" } },
    join: { type: "array", items: { type: "string" } },
    cache: { type: "integer", minimum: 0, maximum: 1 },
  },
  additionalProperties: false,
});

export const InvitationListParams: Validator<types.InvitationListParams> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    fields: { type: "array", items: { type: "string" } },
    s: { type: "string" },
    filter: { type: "array", items: { type: "string" } },
    or: { type: "array", items: { type: "string" } },
    sort: { type: "array", items: { type: "string" } },
    join: { type: "array", items: { type: "string" } },
    limit: { type: "integer" },
    offset: { type: "integer" },
    page: { type: "integer" },
    cache: { type: "integer", minimum: 0, maximum: 1 },
  },
  additionalProperties: false,
});

export const InvitationRetrieveParams: Validator<types.InvitationRetrieveParams> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    fields: { type: "array", items: { type: "string" } },
    join: { type: "array", items: { type: "string" } },
    cache: { type: "integer", minimum: 0, maximum: 1 },
  },
  additionalProperties: false,
});

export const InvitationAcceptanceRetrieveParams: Validator<types.InvitationAcceptanceRetrieveParams> =
  /* @__PURE__ */ validator({
    type: "object",
    properties: { passcode: { type: "string" } },
    required: ["passcode"],
    additionalProperties: false,
  });

export const UserListParams: Validator<types.UserListParams> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    fields: { type: "array", items: { type: "string" } },
    s: { type: "string" },
    filter: { type: "array", items: { type: "string" } },
    or: { type: "array", items: { type: "string" } },
    sort: { type: "array", items: { type: "string" } },
    join: { type: "array", items: { type: "string" } },
    limit: { type: "integer" },
    offset: { type: "integer" },
    page: { type: "integer" },
    cache: { type: "integer", minimum: 0, maximum: 1 },
  },
  additionalProperties: false,
});

export const UserRetrieveParams: Validator<types.UserRetrieveParams> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    fields: { type: "array", items: { type: "string" } },
    join: { type: "array", items: { type: "string" } },
    cache: { type: "integer", minimum: 0, maximum: 1 },
  },
  additionalProperties: false,
});

export const FeatureListParams: Validator<types.FeatureListParams> = /* @__PURE__ */ validator({
  type: "object",
  properties: { planName: { type: "string" } },
  required: ["planName"],
  additionalProperties: false,
});

export const SubscriptionRetrieveParams: Validator<types.SubscriptionRetrieveParams> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    fields: { type: "array", items: { type: "string" } },
    join: { type: "array", items: { type: "string" } },
    cache: { type: "integer", minimum: 0, maximum: 1 },
  },
  additionalProperties: false,
});

export const ContactListParams: Validator<types.ContactListParams> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    fields: { type: "array", items: { type: "string" } },
    s: { type: "string" },
    filter: { type: "array", items: { type: "string" } },
    or: { type: "array", items: { type: "string" } },
    sort: { type: "array", items: { type: "string" } },
    join: { type: "array", items: { type: "string" } },
    limit: { type: "integer" },
    offset: { type: "integer" },
    page: { type: "integer" },
    cache: { type: "integer", minimum: 0, maximum: 1 },
  },
  additionalProperties: false,
});

export const ContactRetrieveParams: Validator<types.ContactRetrieveParams> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    fields: { type: "array", items: { type: "string" } },
    join: { type: "array", items: { type: "string" } },
    cache: { type: "integer", minimum: 0, maximum: 1 },
  },
  additionalProperties: false,
});

export const ContactGroupListParams: Validator<types.ContactGroupListParams> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    fields: { type: "array", items: { type: "string" } },
    s: { type: "string" },
    filter: { type: "array", items: { type: "string" } },
    or: { type: "array", items: { type: "string" } },
    sort: { type: "array", items: { type: "string" } },
    join: { type: "array", items: { type: "string" } },
    limit: { type: "integer" },
    offset: { type: "integer" },
    page: { type: "integer" },
    cache: { type: "integer", minimum: 0, maximum: 1 },
  },
  additionalProperties: false,
});

export const ContactGroupRetrieveParams: Validator<types.ContactGroupRetrieveParams> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    fields: { type: "array", items: { type: "string" } },
    join: { type: "array", items: { type: "string" } },
    cache: { type: "integer", minimum: 0, maximum: 1 },
  },
  additionalProperties: false,
});

export const MailboxListParams: Validator<types.MailboxListParams> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    fields: { type: "array", items: { type: "string" } },
    s: { type: "string" },
    filter: { type: "array", items: { type: "string" } },
    or: { type: "array", items: { type: "string" } },
    sort: { type: "array", items: { type: "string" } },
    join: { type: "array", items: { type: "string" } },
    limit: { type: "integer" },
    offset: { type: "integer" },
    page: { type: "integer" },
    cache: { type: "integer", minimum: 0, maximum: 1 },
  },
  additionalProperties: false,
});

export const MailboxRetrieveParams: Validator<types.MailboxRetrieveParams> = /* @__PURE__ */ validator({
  type: "object",
  properties: {
    fields: { type: "array", items: { type: "string" } },
    join: { type: "array", items: { type: "string" } },
    cache: { type: "integer", minimum: 0, maximum: 1 },
  },
  additionalProperties: false,
});

export const MailboxRegistryRetrieveParams: Validator<types.MailboxRegistryRetrieveParams> = /* @__PURE__ */ validator({
  type: "object",
  properties: { limit: { type: "number" }, offset: { type: "number" } },
  additionalProperties: false,
});

export const MailboxRegistryActionRetrieveParams: Validator<types.MailboxRegistryActionRetrieveParams> =
  /* @__PURE__ */ validator({
    type: "object",
    properties: { limit: { type: "number" }, offset: { type: "number" } },
    additionalProperties: false,
  });

export const MailboxRegistryResourceRetrieveParams: Validator<types.MailboxRegistryResourceRetrieveParams> =
  /* @__PURE__ */ validator({
    type: "object",
    properties: { limit: { type: "number" }, offset: { type: "number" } },
    additionalProperties: false,
  });

export const MailboxStreamRegistryRetrieveParams: Validator<types.MailboxStreamRegistryRetrieveParams> =
  /* @__PURE__ */ validator({
    type: "object",
    properties: { limit: { type: "number" }, offset: { type: "number" } },
    additionalProperties: false,
  });

export const MailboxStreamRegistryActionRetrieveParams: Validator<types.MailboxStreamRegistryActionRetrieveParams> =
  /* @__PURE__ */ validator({
    type: "object",
    properties: { limit: { type: "number" }, offset: { type: "number" } },
    additionalProperties: false,
  });

export const MailboxStreamRegistryResourceRetrieveParams: Validator<types.MailboxStreamRegistryResourceRetrieveParams> =
  /* @__PURE__ */ validator({
    type: "object",
    properties: { limit: { type: "number" }, offset: { type: "number" } },
    additionalProperties: false,
  });

export const InvitationCategoryInput: Validator<types.InvitationCategoryInput> = /* @__PURE__ */ validator({
  type: "string",
  enum: ["invitation", "invite"],
});

export const SubscriptionPlanInput: Validator<types.SubscriptionPlanInput> = /* @__PURE__ */ validator({
  type: "string",
  enum: ["free", "personal_pro", "business_pro", "enterprise"],
});

export const SubscriptionStatusInput: Validator<types.SubscriptionStatusInput> = /* @__PURE__ */ validator({
  type: "string",
  enum: ["active", "inactive", "trial", "canceled", "expired"],
});
