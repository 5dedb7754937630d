// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

/** What `InvitationCategory` may be, in the order of the document. */
export const invitationCategoryValues = ["invitation", "invite"] as const;

/** What `SubscriptionPlan` may be, in the order of the document. */
export const subscriptionPlanValues = ["free", "personal_pro", "business_pro", "enterprise"] as const;

/** What `SubscriptionStatus` may be, in the order of the document. */
export const subscriptionStatusValues = ["active", "inactive", "trial", "canceled", "expired"] as const;

/** What `RegistryEntryName` may be, in the order of the document. */
export const registryEntryNameValues = [
  "cta",
  "forwarder",
  "webhook",
  "calendly",
  "csv",
  "pdf",
  "website",
  "docx",
] as const;

/** What `RegistryEntryType` may be, in the order of the document. */
export const registryEntryTypeValues = [
  "action",
  "tool",
  "dependency",
  "resource",
  "integration",
  "instruction",
] as const;
