// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import { APIClient } from "../../src/runtime.ts";
import type { APIDescription, BaseClientOptions, Validators } from "../../src/runtime.ts";
import type { paths } from "./paths.ts";
import { RootResource } from "./resources/root.ts";
import { AuthResource } from "./resources/auth.ts";
import { SpaceResource } from "./resources/space.ts";
import { WspacesResource } from "./resources/wspaces.ts";
import { RolesResource } from "./resources/roles.ts";
import { RoleAssignmentsResource } from "./resources/role-assignments.ts";
import { InvitationsResource } from "./resources/invitations.ts";
import { InvitationAcceptanceResource } from "./resources/invitation-acceptance.ts";
import { InvitationReattemptResource } from "./resources/invitation-reattempt.ts";
import { UsersResource } from "./resources/users.ts";
import { AwsResource } from "./resources/aws.ts";
import { RegistryResource } from "./resources/registry.ts";
import { FeaturesResource } from "./resources/features.ts";
import { SubscriptionsResource } from "./resources/subscriptions.ts";
import { ContactsResource } from "./resources/contacts.ts";
import { ContactGroupResource } from "./resources/contact-group.ts";
import { MailboxResource } from "./resources/mailbox.ts";
import { InboundResource } from "./resources/inbound.ts";

/**
 * What the runtime needs to know about this API. Pass it to a `Transport` to use one resource without
 * the client.
 */
export const api: APIDescription = {
  name: "Wootiv",
  servers: { production: "http://localhost:3001", environment_1: "https://dev.wootiv.com" },
  environmentVariables: { apiKey: "WOOTIV_API_KEY", baseURL: "WOOTIV_BASE_URL", logLevel: "WOOTIV_LOG" },
  queryStyles: { fields: "comma" },
  retryWrites: true,
};

/** The resources that there may be validators of. */
type ValidatedResource =
  | "root"
  | "auth"
  | "authToken"
  | "authRecovery"
  | "authRecoveryLogin"
  | "authRecoveryPassword"
  | "authRecoveryPasscode"
  | "space"
  | "spaceMembers"
  | "spaceTokens"
  | "wspaces"
  | "roles"
  | "roleAssignments"
  | "roleAssignmentsBulk"
  | "invitations"
  | "invitationAcceptance"
  | "invitationReattempt"
  | "users"
  | "usersRecover"
  | "aws"
  | "awsBuckets"
  | "awsBucketsHealth"
  | "awsObjects"
  | "registry"
  | "registryResources"
  | "registryActions"
  | "features"
  | "subscriptions"
  | "subscriptionsChange"
  | "contacts"
  | "contactGroup"
  | "mailbox"
  | "mailboxRegistry"
  | "mailboxRegistryAction"
  | "mailboxRegistryResource"
  | "mailboxStream"
  | "mailboxStreamRegistry"
  | "mailboxStreamRegistryAction"
  | "mailboxStreamRegistryResource"
  | "inbound"
  | "inboundMail";

/** Options of {@link Wootiv}. */
export type WootivOptions = BaseClientOptions & {
  /**
   * The server to use, unless `baseURL` names another; the first is the default.
   *
   * - `production`: http://localhost:3001
   * - `environment_1`: https://dev.wootiv.com
   */
  environment?: "production" | "environment_1";
  /**
   * What data are checked with, from the module `validators`, whole or in part. Default: nothing is
   * checked.
   */
  validators?: Validators<ValidatedResource> | undefined;
};

/**
 * Wootiv gives a workspace mailboxes which an agent answers. Around them are contacts and contact
 * groups, conversations (streams), registries of the actions and resources an agent may use, roles,
 * invitations, subscriptions and file storage.
 *
 * **Authentication.** Every request carries `Authorization: Bearer <key>`, login and signup included.
 * The key is either the access token of a login or the API key of a workspace; the source does not say
 * which endpoint wants which.
 *
 * **Lists.** Six lists (contacts, contact groups, invitations, mailboxes, roles, users) share one
 * query grammar of `fields`, `filter`, `or`, `s`, `sort`, `join`, `limit`, `offset`, `page` and
 * `cache`. They return an envelope `{ count, data, page, pageCount, total }` when `page` or `offset`
 * is given and a limit applies, or when the server always pages the list; otherwise they return a bare
 * array. Registries return `{ data, limit, offset, page, total }`.
 *
 * **Identifiers and times.** Identifiers are strings, except in streams, where they are numbers. Times
 * are ISO 8601 text.
 *
 * A method throws an `APIError` for 401, 429, or 5xx, unless its own comment lists others.
 */
export class Wootiv extends APIClient<WootivOptions> {
  /** Only a type: lets `raw(client)` find the paths of this API. */
  declare readonly "~paths"?: paths;
  /** Whether the API is there at all. */
  readonly root: RootResource = new RootResource(this.transport);
  /** Login, signup, tokens, and recovery of a forgotten user name or password. */
  readonly auth: AuthResource = new AuthResource(this.transport);
  /** Holds `members` and `tokens`. */
  readonly space: SpaceResource = new SpaceResource(this.transport);
  /**
   * Workspaces, their members and their API tokens. Workspaces proper are at `/wspace`, what belongs to
   * them is at `/space`.
   */
  readonly wspaces: WspacesResource = new WspacesResource(this.transport);
  /** Roles, and who holds them. */
  readonly roles: RolesResource = new RolesResource(this.transport);
  /** Roles, and who holds them. */
  readonly roleAssignments: RoleAssignmentsResource = new RoleAssignmentsResource(this.transport);
  /** Invitations by e-mail, from sending to acceptance. */
  readonly invitations: InvitationsResource = new InvitationsResource(this.transport);
  /** Invitations by e-mail, from sending to acceptance. */
  readonly invitationAcceptance: InvitationAcceptanceResource = new InvitationAcceptanceResource(this.transport);
  /** Invitations by e-mail, from sending to acceptance. */
  readonly invitationReattempt: InvitationReattemptResource = new InvitationReattemptResource(this.transport);
  /** People with an account. */
  readonly users: UsersResource = new UsersResource(this.transport);
  /** Files in S3 buckets. */
  readonly aws: AwsResource = new AwsResource(this.transport);
  /** Holds `resources` and `actions`. */
  readonly registry: RegistryResource = new RegistryResource(this.transport);
  /** What there is to choose from: resources and actions for mailboxes, features of plans. */
  readonly features: FeaturesResource = new FeaturesResource(this.transport);
  /** What a workspace has subscribed to. */
  readonly subscriptions: SubscriptionsResource = new SubscriptionsResource(this.transport);
  /** The people a workspace corresponds with. */
  readonly contacts: ContactsResource = new ContactsResource(this.transport);
  /** Groups of contacts. */
  readonly contactGroup: ContactGroupResource = new ContactGroupResource(this.transport);
  /** Mailboxes with an agent behind them, also called pipelines. */
  readonly mailbox: MailboxResource = new MailboxResource(this.transport);
  /** Holds `mail`. */
  readonly inbound: InboundResource = new InboundResource(this.transport);

  constructor(options: WootivOptions = {}) {
    super(api, options);
  }
}
