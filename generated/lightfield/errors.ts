// Generated from openapi/lightfield.yaml. Do not edit: change the document or codegen, then `make generate`.

import { isErrorOf } from "../../src/runtime.ts";
import type { MethodError } from "../../src/runtime.ts";
import type { ErrorResponse } from "./types.ts";

/** The bodies of errors that the document describes, by method and status: see `isLightfieldError`. */
export interface LightfieldErrors {
  "account.list": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "account.create": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "account.definitions": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "account.retrieve": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "account.update": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "account.delete": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "account.fieldHistory": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "contact.list": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "contact.create": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "contact.definitions": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "contact.retrieve": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "contact.update": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "contact.delete": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "contact.fieldHistory": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "opportunity.list": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "opportunity.create": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "opportunity.definitions": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "opportunity.retrieve": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "opportunity.update": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "opportunity.delete": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "opportunity.fieldHistory": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "task.list": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "task.create": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "task.definitions": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "task.retrieve": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "task.update": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "task.delete": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "note.list": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "note.create": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "note.definitions": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "note.retrieve": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "note.update": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "note.delete": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "meeting.list": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "meeting.create": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "meeting.definitions": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "meeting.retrieve": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "meeting.update": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "meeting.delete": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "list.list": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "list.create": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "list.retrieve": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "list.update": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "list.delete": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "list.listAccounts": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "list.listContacts": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "list.listOpportunities": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "member.list": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "member.retrieve": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "file.list": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "file.create": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "file.retrieve": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "file.complete": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "file.cancel": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "file.url": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "email.list": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "email.retrieve": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "email.send": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "email.draft": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "object.listDefinitions": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "object.list": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "object.definitions": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "object.create": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "object.retrieve": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "object.update": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "object.delete": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "object.fieldHistory": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "merge.mergeAccounts": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "merge.mergeContacts": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "merge.mergeOpportunities": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "merge.mergeObjectValues": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "merge.getMerge": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
  "workflowRun.status": Record<400 | 401 | 403 | 404 | 500, ErrorResponse>;
  "auth.validate": Record<400 | 401 | 403 | 404 | 409 | 415 | 422 | 429 | 500 | 503 | 504, ErrorResponse>;
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
