import type { Clock } from "../store/clock.ts";
import type { Memory } from "../store/memory.ts";
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
  readonly runs: Map<string, string>;
  /** The API keys, by their text. Tests may add some. */
  readonly keys: Map<string, APIKey>;
  readonly clock: Clock;

  constructor(ids: IDSource, clock: Clock, storage: ObjectStorage, memory: Memory) {
    this.clock = clock;
    this.types = memory.keep("types", () => describeObjectTypes(ids));
    this.records = new RecordStore(ids, clock, memory);
    this.files = new FileStore(ids, clock, storage, memory);
    this.merges = new MergeStore(this.records, ids, clock, memory);
    this.links = new LinkPlanner(this.records, this.files);
    this.idempotency = new IdempotencyStore(clock, memory);
    this.search = new SearchIndex(this.records, clock);
    this.runs = memory.keep("runs", () => new Map());
    this.keys = memory.keep("keys", () => new Map());
  }

  type(slug: string): ObjectType {
    const type = this.types.get(slug);
    if (type === undefined) throw new Error(`There is no object type named ${slug}.`);
    return type;
  }
}
