// Generated from openapi/lightfield.yaml. Do not edit: change the document or codegen, then `make generate`.

/** What `FieldValueType` may be, in the order of the document. */
export const fieldValueTypeValues = [
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
] as const;

/** What `HandleService` may be, in the order of the document. */
export const handleServiceValues = ["TWITTER", "LINKEDIN", "FACEBOOK", "INSTAGRAM"] as const;

/** What `AccessLevel` may be, in the order of the document. */
export const accessLevelValues = ["FULL", "METADATA"] as const;

/** What `PrivacySetting` may be, in the order of the document. */
export const privacySettingValues = ["FULL", "METADATA"] as const;

/** What `TaskStatus` may be, in the order of the document. */
export const taskStatusValues = ["TODO", "IN_PROGRESS", "COMPLETE", "CANCELLED"] as const;

/** What `ListObjectType` may be, in the order of the document. */
export const listObjectTypeValues = [
  "account",
  "contact",
  "opportunity",
  "$account",
  "$contact",
  "$opportunity",
] as const;

/** What `FileStatus` may be, in the order of the document. */
export const fileStatusValues = ["PENDING", "COMPLETED", "CANCELLED", "EXPIRED"] as const;

/** What `FilePurpose` may be, in the order of the document. */
export const filePurposeValues = [
  "meeting_transcript",
  "knowledge_user",
  "knowledge_workspace",
  "email_attachment",
] as const;

/** What `EmailContentType` may be, in the order of the document. */
export const emailContentTypeValues = ["HTML", "TEXT"] as const;

/** What `MergeStatus` may be, in the order of the document. */
export const mergeStatusValues = ["cleanup_pending", "done", "failed"] as const;

/** What `ErrorType` may be, in the order of the document. */
export const errorTypeValues = [
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
] as const;

/** What `ErrorCode` may be, in the order of the document. */
export const errorCodeValues = [
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
] as const;
