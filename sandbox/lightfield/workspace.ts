import type { Clock } from "../store/clock.ts";
import type { APIDocument } from "../server/documents.ts";
import type { IDSource } from "../store/ids.ts";
import type { SandboxOptions } from "../server/options.ts";
import type { ObjectStorage } from "../store/object-storage.ts";
import { FileStore } from "./files.ts";
import { IdempotencyStore } from "./idempotency.ts";
import { listReadScopes, type APIKey } from "./api-key.ts";
import { MergeStore } from "./merges.ts";
import type { ObjectType } from "./object-types.ts";
import { addPipelines } from "./pipelines.ts";
import { RecordStore } from "./records.ts";
import { LinkPlanner } from "./relationships.ts";
import { SearchIndex } from "./search-index.ts";
import { seedWorkspace } from "./seeded-workspace.ts";
import { describeObjectTypes } from "./workspace-types.ts";

/** The state of the Lightfield API. */
export class LightfieldWorkspace {
  readonly types: Map<string, ObjectType>;
  readonly records: RecordStore;
  readonly search: SearchIndex;
  readonly files: FileStore;
  readonly merges: MergeStore;
  readonly links: LinkPlanner;
  readonly idempotency: IdempotencyStore;
  /** Statuses of workflow runs, by ID. */
  readonly runs: Map<string, string> = new Map();
  /** The API keys, by their text. Tests may add some. */
  readonly keys: Map<string, APIKey> = new Map();
  readonly clock: Clock;

  constructor(document: APIDocument, ids: IDSource, clock: Clock, storage: ObjectStorage, options: SandboxOptions) {
    this.clock = clock;
    this.types = describeObjectTypes(ids);
    this.records = new RecordStore(ids, clock);
    this.files = new FileStore(ids, clock, storage);
    this.merges = new MergeStore(this.records, ids, clock);
    this.links = new LinkPlanner(this.records, this.files);
    this.idempotency = new IdempotencyStore(clock);
    const owner = seedWorkspace(this);
    if (options.pipelines === true) addPipelines(this.type("opportunity"), ids);
    this.search = new SearchIndex(this.records, clock, options.searchLag ?? 0);
    const subject = { subjectType: "user" as const, memberId: owner.id, isAdmin: true };
    this.keys.set("sk_lf_sandbox", { ...subject, scopes: [] });
    this.keys.set("sk_lf_sandbox_read", { ...subject, isAdmin: false, scopes: listReadScopes(document) });
  }

  type(slug: string): ObjectType {
    const type = this.types.get(slug);
    if (type === undefined) throw new Error(`There is no object type named ${slug}.`);
    return type;
  }
}
