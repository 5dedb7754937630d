// Generated from openapi/lightfield.yaml. Do not edit: change the document or codegen, then `make generate`.

export * from "./client.ts";
export { AccountResource } from "./resources/account.ts";
export { ContactResource } from "./resources/contact.ts";
export { OpportunityResource } from "./resources/opportunity.ts";
export { TaskResource } from "./resources/task.ts";
export { NoteResource } from "./resources/note.ts";
export { MeetingResource } from "./resources/meeting.ts";
export { ListResource } from "./resources/list.ts";
export { MemberResource } from "./resources/member.ts";
export { FileResource } from "./resources/file.ts";
export { EmailResource } from "./resources/email.ts";
export { ObjectResource } from "./resources/object.ts";
export { MergeResource } from "./resources/merge.ts";
export { WorkflowRunResource } from "./resources/workflow-run.ts";
export { AuthResource } from "./resources/auth.ts";
export * from "./errors.ts";
export * from "./enum-values.ts";
export type * from "./types.ts";
export type { paths } from "./paths.ts";
