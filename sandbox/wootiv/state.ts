import type { Clock } from "../store/clock.ts";
import type { Memory } from "../store/memory.ts";
import type { ObjectStorage } from "../store/object-storage.ts";
import type { IDSource } from "../store/random.ts";
import { Conversations } from "./conversations.ts";
import { Sessions } from "./sessions.ts";
import { Table } from "./tables.ts";

/** An email that the real server would have sent. */
export interface SentMail {
  readonly to: string;
  readonly subject: string;
  readonly passcode?: string;
  readonly code?: string;
}

/** The state of the Wootiv API: at first its tables, and no rows. */
export class WootivState {
  readonly users: Table;
  readonly workspaces: Table;
  readonly tokens: Table;
  readonly roles: Table;
  readonly assignments: Table;
  readonly invitations: Table;
  readonly subscriptions: Table;
  readonly contacts: Table;
  readonly contactGroups: Table;
  readonly mailboxes: Table;
  readonly registry: Table;
  readonly conversations: Conversations;
  readonly sessions: Sessions;
  readonly outbox: SentMail[];
  /** Kinds of role assignments, by ID. */
  readonly kinds: Map<string, string>;
  readonly ids: IDSource;
  readonly clock: Clock;
  readonly storage: ObjectStorage;
  readonly #defaults: { workspaceId: string };

  constructor(ids: IDSource, clock: Clock, storage: ObjectStorage, memory: Memory) {
    const table = (label: string): Table => new Table(label, ids, clock, memory);
    this.ids = ids;
    this.clock = clock;
    this.storage = storage;
    this.users = table("User");
    this.workspaces = table("Workspace");
    this.tokens = table("Token");
    this.roles = table("Role");
    this.assignments = table("Role assignment");
    this.invitations = table("Invitation");
    this.subscriptions = table("Subscription");
    this.contacts = table("Contact");
    this.contactGroups = table("Contact group");
    this.mailboxes = table("Mailbox");
    this.registry = table("Registry entry");
    this.conversations = new Conversations(ids, memory);
    this.sessions = new Sessions(ids, clock, memory);
    this.outbox = memory.keep("outbox", () => []);
    this.kinds = memory.keep("kinds", () => new Map());
    this.#defaults = memory.keep("defaults", () => ({ workspaceId: "" }));
    this.#addRelations();
  }

  /** ID of the workspace of new mailboxes that name none. */
  get defaultWorkspaceId(): string {
    return this.#defaults.workspaceId;
  }

  set defaultWorkspaceId(id: string) {
    this.#defaults.workspaceId = id;
  }

  /** The relations that can be joined. */
  #addRelations(): void {
    const workspace = { column: "workspaceId", table: () => this.workspaces };
    for (const table of [this.contacts, this.contactGroups, this.mailboxes, this.subscriptions]) {
      table.relations.set("workspace", workspace);
    }
    this.contacts.relations.set("contactGroup", { column: "contactGroupId", table: () => this.contactGroups });
    this.workspaces.relations.set("subscription", { column: "subscriptionId", table: () => this.subscriptions });
    this.workspaces.relations.set("owner", { column: "ownerId", table: () => this.users });
    this.roles.relations.set("assignees", { column: "assignees", table: () => this.users });
    this.assignments.relations.set("assignee", { column: "assignee", table: () => this.users });
    this.assignments.relations.set("role", { column: "role", table: () => this.roles });
    this.invitations.relations.set("user", { column: "user", table: () => this.users });
  }
}
