// Generated from openapi/lightfield.yaml. Do not edit: change the document or codegen, then `make generate`.

import { APIClient, apiVersion } from "../../src/runtime.ts";
import type { APIDescription, BaseClientOptions, OpenString, Validators } from "../../src/runtime.ts";
import type { paths } from "./paths.ts";
import { pacing } from "./rate-limits.ts";
import { AccountResource } from "./resources/account.ts";
import { ContactResource } from "./resources/contact.ts";
import { OpportunityResource } from "./resources/opportunity.ts";
import { TaskResource } from "./resources/task.ts";
import { NoteResource } from "./resources/note.ts";
import { MeetingResource } from "./resources/meeting.ts";
import { ListResource } from "./resources/list.ts";
import { MemberResource } from "./resources/member.ts";
import { FileResource } from "./resources/file.ts";
import { EmailResource } from "./resources/email.ts";
import { ObjectResource } from "./resources/object.ts";
import { MergeResource } from "./resources/merge.ts";
import { WorkflowRunResource } from "./resources/workflow-run.ts";
import { AuthResource } from "./resources/auth.ts";

/**
 * What the runtime needs to know about this API. Pass it to a `Transport` to use one resource without
 * the client.
 */
export const api: APIDescription = {
  name: "Lightfield",
  servers: { production: "https://api.lightfield.app" },
  options: ["apiVersion"],
  environmentVariables: { apiKey: "LIGHTFIELD_API_KEY", baseURL: "LIGHTFIELD_BASE_URL", logLevel: "LIGHTFIELD_LOG" },
  headers: { "Lightfield-Version": "2026-03-01" },
  version: /* @__PURE__ */ apiVersion("Lightfield-Version", "2026-03-01"),
  queryStyles: { filter: "spread" },
  retryWrites: true,
  pacing,
};

/** The resources that there may be validators of. */
type ValidatedResource =
  | "account"
  | "contact"
  | "opportunity"
  | "task"
  | "note"
  | "meeting"
  | "list"
  | "member"
  | "file"
  | "email"
  | "object"
  | "merge"
  | "workflowRun"
  | "auth";

/** Options of {@link Lightfield}. */
export type LightfieldOptions = BaseClientOptions & {
  /**
   * The version of the API, sent as `Lightfield-Version`. Default: that of the types. Another one is
   * warned of, once.
   */
  apiVersion?: "2026-03-01" | OpenString | undefined;
  /**
   * What data are checked with, from the module `validators`, whole or in part. Default: nothing is
   * checked.
   */
  validators?: Validators<ValidatedResource> | undefined;
};

/**
 * The REST API of the Lightfield CRM. Every request carries an API key as a bearer token and the
 * header `Lightfield-Version`; a body is JSON.
 *
 * Records wrap each field as `{ value, valueType }`; writes take the bare value. Keys of system fields
 * and relationships begin with `$`, those that a workspace has added do not, and the definitions of an
 * object tell which there are.
 *
 * One request may name 25 IDs and change 25 links, over all its relationships; more fail with 422.
 *
 * An organization may make 25 requests a second in each of three categories: reads, writes, and lists.
 * Beyond that the response is 429.
 *
 * The API is in beta, and shapes may change. Responses may carry keys and values that are not
 * described here; pass over them.
 *
 * A method throws an `APIError` for 400, 401, 403, 404, 409, 415, 422, 429, or 5xx, unless its own
 * comment lists others.
 */
export class Lightfield extends APIClient<LightfieldOptions> {
  /** Only a type: lets `raw(client)` find the paths of this API. */
  declare readonly "~paths"?: paths;
  /** Companies that the team deals with. */
  readonly account: AccountResource = new AccountResource(this.transport);
  /** People that the team deals with. */
  readonly contact: ContactResource = new ContactResource(this.transport);
  /** Deals that the team hopes to close, and the stages they pass through. */
  readonly opportunity: OpportunityResource = new OpportunityResource(this.transport);
  /** What members of the team have to do, by when, and for which account or deal. */
  readonly task: TaskResource = new TaskResource(this.transport);
  /** Texts about accounts and opportunities. */
  readonly note: NoteResource = new NoteResource(this.transport);
  /** Meetings with people from outside, and their transcripts. */
  readonly meeting: MeetingResource = new MeetingResource(this.transport);
  /** Hand-picked sets of accounts, of contacts or of opportunities. */
  readonly list: ListResource = new ListResource(this.transport);
  /** People with a seat in the workspace. They can be read, not written. */
  readonly member: MemberResource = new MemberResource(this.transport);
  /**
   * Uploads and downloads: transcripts, knowledge, attachments. The bytes travel by presigned URLs, not
   * through the API itself.
   */
  readonly file: FileResource = new FileResource(this.transport);
  /** Messages of connected mailboxes: reading, sending and drafting. */
  readonly email: EmailResource = new EmailResource(this.transport);
  /** Records of types that the workspace has defined itself. */
  readonly object: ObjectResource = new ObjectResource(this.transport);
  /** Folding duplicate records together. */
  readonly merge: MergeResource = new MergeResource(this.transport);
  /** Runs of automated workflows. */
  readonly workflowRun: WorkflowRunResource = new WorkflowRunResource(this.transport);
  /** What an API key stands for. */
  readonly auth: AuthResource = new AuthResource(this.transport);

  constructor(options: LightfieldOptions = {}) {
    super(api, options);
  }
}
