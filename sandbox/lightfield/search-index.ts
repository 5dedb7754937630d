import type { Clock } from "../store/clock.ts";
import { Collection } from "../store/collection.ts";
import type { RecordStore, StoredRecord } from "./records.ts";

/** A copy of a record at the time of a write, and whether it was still living. */
interface Write {
  record: StoredRecord;
  isLiving: boolean;
  at: number;
}

/** The records that lists show: the current ones, or a copy that lags behind. */
export class SearchIndex {
  readonly #records: RecordStore;
  readonly #clock: Clock;
  readonly #lag: number;
  readonly #listed = new Map<string, Collection<StoredRecord>>();
  #pending: Write[] = [];

  /** @param lag milliseconds by which lists lag behind writes */
  constructor(records: RecordStore, clock: Clock, lag: number) {
    this.#records = records;
    this.#clock = clock;
    this.#lag = lag;
    if (lag === 0) return;
    for (const record of records.everything()) this.#apply({ record: copy(record), isLiving: true, at: 0 });
    records.onWrite = (record) => this.#note(record);
  }

  list(type: string): Collection<StoredRecord> {
    if (this.#lag === 0) return this.#records.list(type);
    this.#catchUp();
    return this.#listedOf(type);
  }

  #note(record: StoredRecord): void {
    const isLiving = this.#records.isLiving(record.type.slug, record.id);
    this.#pending.push({ record: copy(record), isLiving, at: this.#clock.now().getTime() });
  }

  #catchUp(): void {
    const present = this.#clock.now().getTime() - this.#lag;
    const due = this.#pending.filter(({ at }) => at <= present);
    this.#pending = this.#pending.filter(({ at }) => at > present);
    for (const write of due) this.#apply(write);
  }

  #apply({ record, isLiving }: Write): void {
    const listed = this.#listedOf(record.type.slug);
    if (!isLiving) listed.delete(record.id);
    else if (listed.get(record.id) === undefined) listed.add(record);
    else listed.replace(record);
  }

  #listedOf(type: string): Collection<StoredRecord> {
    const listed = this.#listed.get(type) ?? new Collection();
    this.#listed.set(type, listed);
    return listed;
  }
}

function copy(record: StoredRecord): StoredRecord {
  const links = Object.entries(record.links).map(([key, ids]): [string, string[]] => [key, [...ids]]);
  return { ...record, fields: { ...record.fields }, links: Object.fromEntries(links) };
}
