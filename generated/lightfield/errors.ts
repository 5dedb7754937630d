// Generated from openapi/lightfield.yaml. Do not edit: change the document or codegen, then `make generate`.

import { isErrorOf } from "../../src/runtime.ts";
import type { MethodError } from "../../src/runtime.ts";
import type { ErrorResponse } from "./types.ts";

/** The statuses that nearly all methods describe, each with the same body. */
type CommonErrors = Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;

/** The bodies of errors that the document describes, by method and status: see `isLightfieldError`. */
export interface LightfieldErrors {
  "account.list": CommonErrors;
  "account.create": CommonErrors;
  "account.definitions": CommonErrors;
  "account.retrieve": CommonErrors;
  "account.update": CommonErrors;
  "account.delete": CommonErrors;
  "account.fieldHistory": CommonErrors;
  "contact.list": CommonErrors;
  "contact.create": CommonErrors;
  "contact.definitions": CommonErrors;
  "contact.retrieve": CommonErrors;
  "contact.update": CommonErrors;
  "contact.delete": CommonErrors;
  "contact.fieldHistory": CommonErrors;
  "opportunity.list": CommonErrors;
  "opportunity.create": CommonErrors;
  "opportunity.definitions": CommonErrors;
  "opportunity.retrieve": CommonErrors;
  "opportunity.update": CommonErrors;
  "opportunity.delete": CommonErrors;
  "opportunity.fieldHistory": CommonErrors;
  "task.list": CommonErrors;
  "task.create": CommonErrors;
  "task.definitions": CommonErrors;
  "task.retrieve": CommonErrors;
  "task.update": CommonErrors;
  "task.delete": CommonErrors;
  "note.list": CommonErrors;
  "note.create": CommonErrors;
  "note.definitions": CommonErrors;
  "note.retrieve": CommonErrors;
  "note.update": CommonErrors;
  "note.delete": CommonErrors;
  "meeting.list": CommonErrors;
  "meeting.create": CommonErrors;
  "meeting.definitions": CommonErrors;
  "meeting.retrieve": CommonErrors;
  "meeting.update": CommonErrors;
  "meeting.delete": CommonErrors;
  "list.list": CommonErrors;
  "list.create": CommonErrors;
  "list.retrieve": CommonErrors;
  "list.update": CommonErrors;
  "list.delete": CommonErrors;
  "list.listAccounts": CommonErrors;
  "list.listContacts": CommonErrors;
  "list.listOpportunities": CommonErrors;
  "member.list": CommonErrors;
  "member.retrieve": CommonErrors;
  "file.list": CommonErrors;
  "file.create": CommonErrors;
  "file.retrieve": CommonErrors;
  "file.complete": CommonErrors;
  "file.cancel": CommonErrors;
  "file.url": CommonErrors;
  "email.list": CommonErrors;
  "email.retrieve": CommonErrors;
  "email.send": CommonErrors;
  "email.draft": CommonErrors;
  "object.listDefinitions": CommonErrors;
  "object.list": CommonErrors;
  "object.definitions": CommonErrors;
  "object.create": CommonErrors;
  "object.retrieve": CommonErrors;
  "object.update": CommonErrors;
  "object.delete": CommonErrors;
  "object.fieldHistory": CommonErrors;
  "merge.mergeAccounts": CommonErrors;
  "merge.mergeContacts": CommonErrors;
  "merge.mergeOpportunities": CommonErrors;
  "merge.mergeObjectValues": CommonErrors;
  "merge.getMerge": CommonErrors;
  "workflowRun.status": Record<400 | 401 | 403 | 404 | 500, ErrorResponse>;
  "auth.validate": CommonErrors;
}

/**
 * Whether a call of this method has failed with a response whose body is a JSON object or array: that
 * is checked. What is in it is what the document says, as of any response: `error.error` has the type
 * for `error.status`, and is `unknown` for a status that the document does not describe.
 *
 * @example if (isLightfieldError(error, "account.list") && error.status === 400) show(error.error);
 */
export function isLightfieldError<Method extends keyof LightfieldErrors>(
  error: unknown,
  method: Method,
): error is MethodError<LightfieldErrors, Method> {
  return isErrorOf(error, "Lightfield", method);
}
