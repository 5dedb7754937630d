// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import { isErrorOf } from "../../src/runtime.ts";
import type { MethodError } from "../../src/runtime.ts";
import type { ErrorBody } from "./types.ts";

/** The bodies of errors that the document describes, by method and status: see `isWootivError`. */
export interface WootivErrors {
  "root.retrieve": Record<401 | 429 | 500, ErrorBody>;
  "auth.login": Record<400 | 401 | 422 | 429 | 500, ErrorBody>;
  "auth.signup": Record<400 | 401 | 409 | 422 | 429 | 500, ErrorBody>;
  "auth.verifyBilling": Record<400 | 401 | 404 | 429 | 500, ErrorBody>;
  "auth.token.refresh": Record<400 | 401 | 422 | 429 | 500, ErrorBody>;
  "auth.recovery.login.create": Record<400 | 401 | 422 | 429 | 500, ErrorBody>;
  "auth.recovery.password.create": Record<400 | 401 | 422 | 429 | 500, ErrorBody>;
  "auth.recovery.password.update": Record<400 | 401 | 404 | 422 | 429 | 500, ErrorBody>;
  "auth.recovery.passcode.retrieve": Record<401 | 404 | 429 | 500, ErrorBody>;
  "space.members.retrieve": Record<401 | 403 | 404 | 429 | 500, ErrorBody>;
  "space.members.list": Record<401 | 403 | 404 | 429 | 500, ErrorBody>;
  "space.tokens.list": Record<401 | 403 | 404 | 429 | 500, ErrorBody>;
  "space.tokens.create": Record<400 | 401 | 403 | 404 | 422 | 429 | 500, ErrorBody>;
  "space.tokens.delete": Record<401 | 403 | 404 | 429 | 500, ErrorBody>;
  "wspaces.create": Record<400 | 401 | 403 | 409 | 422 | 429 | 500, ErrorBody>;
  "wspaces.retrieve": Record<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>;
  "wspaces.update": Record<400 | 401 | 403 | 404 | 409 | 422 | 429 | 500, ErrorBody>;
  "roles.list": Record<400 | 401 | 403 | 429 | 500, ErrorBody>;
  "roles.create": Record<400 | 401 | 403 | 409 | 422 | 429 | 500, ErrorBody>;
  "roles.retrieve": Record<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>;
  "roles.update": Record<400 | 401 | 403 | 404 | 409 | 422 | 429 | 500, ErrorBody>;
  "roles.delete": Record<401 | 403 | 404 | 429 | 500, ErrorBody>;
  "roles.bulkCreate": Record<400 | 401 | 403 | 409 | 422 | 429 | 500, ErrorBody>;
  "roleAssignments.create": Record<400 | 401 | 403 | 404 | 409 | 422 | 429 | 500, ErrorBody>;
  "roleAssignments.retrieve": Record<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>;
  "roleAssignments.delete": Record<401 | 403 | 404 | 429 | 500, ErrorBody>;
  "roleAssignments.bulk.create": Record<400 | 401 | 403 | 404 | 409 | 422 | 429 | 500, ErrorBody>;
  "invitations.list": Record<400 | 401 | 403 | 429 | 500, ErrorBody>;
  "invitations.create": Record<400 | 401 | 403 | 409 | 422 | 429 | 500, ErrorBody>;
  "invitations.retrieve": Record<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>;
  "invitations.delete": Record<401 | 403 | 404 | 429 | 500, ErrorBody>;
  "invitationAcceptance.retrieve": Record<400 | 401 | 404 | 429 | 500, ErrorBody>;
  "invitationAcceptance.update": Record<400 | 401 | 404 | 422 | 429 | 500, ErrorBody>;
  "invitationReattempt.create": Record<401 | 403 | 404 | 429 | 500, ErrorBody>;
  "users.list": Record<400 | 401 | 403 | 429 | 500, ErrorBody>;
  "users.retrieve": Record<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>;
  "users.recover.update": Record<401 | 403 | 404 | 429 | 500, ErrorBody>;
  "aws.createSignedPutUrl": Record<400 | 401 | 422 | 429 | 500, ErrorBody>;
  "aws.buckets.list": Record<401 | 429 | 500, ErrorBody>;
  "aws.buckets.bulkUpload": Record<400 | 401 | 429 | 500, ErrorBody>;
  "aws.buckets.upload": Record<400 | 401 | 429 | 500, ErrorBody>;
  "aws.buckets.health.retrieve": Record<401 | 429 | 500, ErrorBody>;
  "aws.buckets.retrieveFile": Record<401 | 404 | 429 | 500, ErrorBody>;
  "aws.buckets.retrieveFileInPath": Record<401 | 404 | 429 | 500, ErrorBody>;
  "aws.objects.list": Record<401 | 429 | 500, ErrorBody>;
  "registry.resources.list": Record<401 | 429 | 500, ErrorBody>;
  "registry.actions.list": Record<401 | 429 | 500, ErrorBody>;
  "features.list": Record<400 | 401 | 429 | 500, ErrorBody>;
  "subscriptions.create": Record<400 | 401 | 403 | 409 | 422 | 429 | 500, ErrorBody>;
  "subscriptions.retrieve": Record<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>;
  "subscriptions.update": Record<400 | 401 | 403 | 404 | 422 | 429 | 500, ErrorBody>;
  "subscriptions.change.update": Record<400 | 401 | 403 | 404 | 422 | 429 | 500, ErrorBody>;
  "contacts.list": Record<400 | 401 | 429 | 500, ErrorBody>;
  "contacts.create": Record<400 | 401 | 409 | 422 | 429 | 500, ErrorBody>;
  "contacts.retrieve": Record<400 | 401 | 404 | 429 | 500, ErrorBody>;
  "contacts.update": Record<400 | 401 | 404 | 409 | 422 | 429 | 500, ErrorBody>;
  "contacts.delete": Record<401 | 404 | 429 | 500, ErrorBody>;
  "contactGroup.list": Record<400 | 401 | 429 | 500, ErrorBody>;
  "contactGroup.create": Record<400 | 401 | 409 | 422 | 429 | 500, ErrorBody>;
  "contactGroup.retrieve": Record<400 | 401 | 404 | 429 | 500, ErrorBody>;
  "contactGroup.update": Record<400 | 401 | 404 | 422 | 429 | 500, ErrorBody>;
  "contactGroup.delete": Record<401 | 404 | 429 | 500, ErrorBody>;
  "mailbox.list": Record<400 | 401 | 429 | 500, ErrorBody>;
  "mailbox.create": Record<400 | 401 | 409 | 422 | 429 | 500, ErrorBody>;
  "mailbox.retrieve": Record<400 | 401 | 404 | 429 | 500, ErrorBody>;
  "mailbox.update": Record<400 | 401 | 404 | 409 | 422 | 429 | 500, ErrorBody>;
  "mailbox.delete": Record<401 | 404 | 429 | 500, ErrorBody>;
  "mailbox.checkAvailability": Record<400 | 401 | 409 | 422 | 429 | 500, ErrorBody>;
  "mailbox.registry.retrieve": Record<400 | 401 | 404 | 429 | 500, ErrorBody>;
  "mailbox.registry.action.retrieve": Record<400 | 401 | 404 | 429 | 500, ErrorBody>;
  "mailbox.registry.action.create": Record<400 | 401 | 404 | 422 | 429 | 500, ErrorBody>;
  "mailbox.registry.resource.retrieve": Record<400 | 401 | 404 | 429 | 500, ErrorBody>;
  "mailbox.registry.resource.create": Record<400 | 401 | 404 | 422 | 429 | 500, ErrorBody>;
  "mailbox.stream.retrieve": Record<401 | 404 | 429 | 500, ErrorBody>;
  "mailbox.stream.create": Record<400 | 401 | 404 | 422 | 429 | 500, ErrorBody>;
  "mailbox.stream.registry.retrieve": Record<400 | 401 | 404 | 429 | 500, ErrorBody>;
  "mailbox.stream.registry.action.retrieve": Record<400 | 401 | 404 | 429 | 500, ErrorBody>;
  "mailbox.stream.registry.action.create": Record<400 | 401 | 404 | 422 | 429 | 500, ErrorBody>;
  "mailbox.stream.registry.resource.retrieve": Record<400 | 401 | 404 | 429 | 500, ErrorBody>;
  "mailbox.stream.registry.resource.create": Record<400 | 401 | 404 | 422 | 429 | 500, ErrorBody>;
  "inbound.mail.create": Record<400 | 401 | 422 | 429 | 500, ErrorBody>;
}

/**
 * Whether a call of this method has failed with a response whose body is a JSON object or array: that
 * is checked. What is in it is what the document says, as of any response: `error.error` has the type
 * for `error.status`, and is `unknown` for a status that the document does not describe.
 *
 * @example if (isWootivError(error, "root.retrieve") && error.status === 401) show(error.error);
 */
export function isWootivError<Method extends keyof WootivErrors>(
  error: unknown,
  method: Method,
): error is MethodError<WootivErrors, Method> {
  return isErrorOf(error, "Wootiv", method);
}
