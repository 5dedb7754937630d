// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import { isErrorOf } from "../../src/runtime.ts";
import type { MethodError } from "../../src/runtime.ts";
import type { ErrorBody } from "./types.ts";

/** The statuses that nearly all methods describe, and the others of a method, each with the same body. */
type CommonErrors<Others extends PropertyKey = never> = Record<401 | 429 | 500 | Others, ErrorBody>;

/** The bodies of errors that the document describes, by method and status: see `isWootivError`. */
export interface WootivErrors {
  "root.retrieve": CommonErrors;
  "auth.login": CommonErrors<400 | 422>;
  "auth.signup": CommonErrors<400 | 409 | 422>;
  "auth.verifyBilling": CommonErrors<400 | 404>;
  "auth.token.refresh": CommonErrors<400 | 422>;
  "auth.recovery.login.create": CommonErrors<400 | 422>;
  "auth.recovery.password.create": CommonErrors<400 | 422>;
  "auth.recovery.password.update": CommonErrors<400 | 404 | 422>;
  "auth.recovery.passcode.retrieve": CommonErrors<404>;
  "space.members.retrieve": CommonErrors<403 | 404>;
  "space.members.list": CommonErrors<403 | 404>;
  "space.tokens.list": CommonErrors<403 | 404>;
  "space.tokens.create": CommonErrors<400 | 403 | 404 | 422>;
  "space.tokens.delete": CommonErrors<403 | 404>;
  "wspaces.create": CommonErrors<400 | 403 | 409 | 422>;
  "wspaces.retrieve": CommonErrors<400 | 403 | 404>;
  "wspaces.update": CommonErrors<400 | 403 | 404 | 409 | 422>;
  "roles.list": CommonErrors<400 | 403>;
  "roles.create": CommonErrors<400 | 403 | 409 | 422>;
  "roles.retrieve": CommonErrors<400 | 403 | 404>;
  "roles.update": CommonErrors<400 | 403 | 404 | 409 | 422>;
  "roles.delete": CommonErrors<403 | 404>;
  "roles.bulkCreate": CommonErrors<400 | 403 | 409 | 422>;
  "roleAssignments.create": CommonErrors<400 | 403 | 404 | 409 | 422>;
  "roleAssignments.retrieve": CommonErrors<400 | 403 | 404>;
  "roleAssignments.delete": CommonErrors<403 | 404>;
  "roleAssignments.bulk.create": CommonErrors<400 | 403 | 404 | 409 | 422>;
  "invitations.list": CommonErrors<400 | 403>;
  "invitations.create": CommonErrors<400 | 403 | 409 | 422>;
  "invitations.retrieve": CommonErrors<400 | 403 | 404>;
  "invitations.delete": CommonErrors<403 | 404>;
  "invitationAcceptance.retrieve": CommonErrors<400 | 404>;
  "invitationAcceptance.update": CommonErrors<400 | 404 | 422>;
  "invitationReattempt.create": CommonErrors<403 | 404>;
  "users.list": CommonErrors<400 | 403>;
  "users.retrieve": CommonErrors<400 | 403 | 404>;
  "users.recover.update": CommonErrors<403 | 404>;
  "aws.createSignedPutUrl": CommonErrors<400 | 422>;
  "aws.buckets.list": CommonErrors;
  "aws.buckets.bulkUpload": CommonErrors<400>;
  "aws.buckets.upload": CommonErrors<400>;
  "aws.buckets.health.retrieve": CommonErrors;
  "aws.buckets.retrieveFile": CommonErrors<404>;
  "aws.buckets.retrieveFileInPath": CommonErrors<404>;
  "aws.objects.list": CommonErrors;
  "registry.resources.list": CommonErrors;
  "registry.actions.list": CommonErrors;
  "features.list": CommonErrors<400>;
  "subscriptions.create": CommonErrors<400 | 403 | 409 | 422>;
  "subscriptions.retrieve": CommonErrors<400 | 403 | 404>;
  "subscriptions.update": CommonErrors<400 | 403 | 404 | 422>;
  "subscriptions.change.update": CommonErrors<400 | 403 | 404 | 422>;
  "contacts.list": CommonErrors<400>;
  "contacts.create": CommonErrors<400 | 409 | 422>;
  "contacts.retrieve": CommonErrors<400 | 404>;
  "contacts.update": CommonErrors<400 | 404 | 409 | 422>;
  "contacts.delete": CommonErrors<404>;
  "contactGroup.list": CommonErrors<400>;
  "contactGroup.create": CommonErrors<400 | 409 | 422>;
  "contactGroup.retrieve": CommonErrors<400 | 404>;
  "contactGroup.update": CommonErrors<400 | 404 | 422>;
  "contactGroup.delete": CommonErrors<404>;
  "mailbox.list": CommonErrors<400>;
  "mailbox.create": CommonErrors<400 | 409 | 422>;
  "mailbox.retrieve": CommonErrors<400 | 404>;
  "mailbox.update": CommonErrors<400 | 404 | 409 | 422>;
  "mailbox.delete": CommonErrors<404>;
  "mailbox.checkAvailability": CommonErrors<400 | 409 | 422>;
  "mailbox.registry.retrieve": CommonErrors<400 | 404>;
  "mailbox.registry.action.retrieve": CommonErrors<400 | 404>;
  "mailbox.registry.action.create": CommonErrors<400 | 404 | 422>;
  "mailbox.registry.resource.retrieve": CommonErrors<400 | 404>;
  "mailbox.registry.resource.create": CommonErrors<400 | 404 | 422>;
  "mailbox.stream.retrieve": CommonErrors<404>;
  "mailbox.stream.create": CommonErrors<400 | 404 | 422>;
  "mailbox.stream.registry.retrieve": CommonErrors<400 | 404>;
  "mailbox.stream.registry.action.retrieve": CommonErrors<400 | 404>;
  "mailbox.stream.registry.action.create": CommonErrors<400 | 404 | 422>;
  "mailbox.stream.registry.resource.retrieve": CommonErrors<400 | 404>;
  "mailbox.stream.registry.resource.create": CommonErrors<400 | 404 | 422>;
  "inbound.mail.create": CommonErrors<400 | 422>;
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
