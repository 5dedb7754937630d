// Generated from openapi/lightfield.yaml. Do not edit: change the document or codegen, then `make generate`.

export { account } from "./validators/account.ts";
export { contact } from "./validators/contact.ts";
export { opportunity } from "./validators/opportunity.ts";
export { task } from "./validators/task.ts";
export { note } from "./validators/note.ts";
export { meeting } from "./validators/meeting.ts";
export { list } from "./validators/list.ts";
export { member } from "./validators/member.ts";
export { file } from "./validators/file.ts";
export { email } from "./validators/email.ts";
export { object } from "./validators/object.ts";
export { merge } from "./validators/merge.ts";
export { workflowRun } from "./validators/workflow-run.ts";
export { auth } from "./validators/auth.ts";
export * from "./type-validators.ts";
