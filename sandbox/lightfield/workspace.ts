import type { Clock } from "../store/clock.ts";
import type { ObjectStorage } from "../store/object-storage.ts";
import type { IDSource } from "../store/random.ts";
import type { APIKey } from "./api-key.ts";
import { FileStore } from "./files.ts";
import { IdempotencyStore } from "./idempotency.ts";
import { MergeStore } from "./merges.ts";
import type { ObjectType } from "./object-types.ts";
import { RecordStore } from "./records.ts";
import { LinkPlanner } from "./relationships.ts";
import { SearchIndex } from "./search-index.ts";
import { describeObjectTypes } from "./workspace-types.ts";

/** The state of the Lightfield API: at first its object types, and no records. */
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

  constructor(ids: IDSource, clock: Clock, storage: ObjectStorage) {
    this.clock = clock;
    this.types = describeObjectTypes(ids);
    this.records = new RecordStore(ids, clock);
    this.files = new FileStore(ids, clock, storage);
    this.merges = new MergeStore(this.records, ids, clock);
    this.links = new LinkPlanner(this.records, this.files);
    this.idempotency = new IdempotencyStore(clock);
    this.search = new SearchIndex(this.records, clock);
  }

  type(slug: string): ObjectType {
    const type = this.types.get(slug);
    if (type === undefined) throw new Error(`There is no object type named ${slug}.`);
    return type;
  }
}
