import type { Clock } from "../store/clock.ts";
import { Collection } from "../store/collection.ts";
import type { RecordStore, StoredRecord } from "./records.ts";

/** A copy of a record at the time of a write, and whether it was in the trash. */
interface Write {
  readonly record: StoredRecord;
  readonly isLiving: boolean;
  readonly at: number;
}

/** The records that lists show: the current ones, or copies that lag behind them. */
export class SearchIndex {
  readonly #records: RecordStore;
  readonly #clock: Clock;
  #lag = 0;
  readonly #listed = new Map<string, Collection<StoredRecord>>();
  #pending: Write[] = [];

  constructor(records: RecordStore, clock: Clock) {
    this.#records = records;
    this.#clock = clock;
  }

  /** Makes lists lag behind all writes from now on, by so many milliseconds. */
  lagBehind(milliseconds: number): void {
    if (milliseconds === 0) return;
    this.#lag = milliseconds;
    for (const record of this.#records.everything()) this.#apply({ record: copy(record), isLiving: true, at: 0 });
    this.#records.onWrite = (record) => this.#noteWrite(record);
  }

  list(type: string): Collection<StoredRecord> {
    if (this.#lag === 0) return this.#records.list(type);
    this.#catchUp();
    return this.#listedOf(type);
  }

  #noteWrite(record: StoredRecord): void {
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
