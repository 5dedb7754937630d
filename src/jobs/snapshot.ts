import { SDKError } from "../platform/errors.ts";
import { comparable, digestWords } from "./canonical.ts";
import type { RecordState } from "./description.ts";
import type { Journal, JournalEntry } from "./journal.ts";
import { RecordDigests } from "./record-digests.ts";

const version = 1;

/** Words of the digest of a whole record; that of each field has one. */
const wholeWords = 2;

/** Hexadecimal digits of a word. */
const digits = 8;

/**
 * The records of an object as they were when a change feed last saw them, in a journal. Its entries:
 *
 * - `{ "type": "snapshot", "version": 1, "resource" }`, the first one: 16 hexadecimal digits for API, base URL and path
 * - `{ "type": "shape", "fields": ["$name", …] }`: names of fields, numbered from 0 in the order of these entries
 * - `{ "type": "record", "id", "shape", "digests" }`: 16 hexadecimal digits that stand for the whole record, and 8 for
 *   each field of its shape. A later entry with the same ID replaces it
 * - `{ "type": "deleted", "id" }`: the record is gone. Lists may show it for a while yet
 * - `{ "type": "scanned" }`: all of the list was seen
 */
export class Snapshot {
  readonly #journal: Journal;
  readonly #records = new RecordDigests();
  readonly #shapes: (readonly string[])[] = [];
  readonly #shapeNumbers = new Map<string, number>();
  #isComplete = false;
  #unsaved: JournalEntry[] = [];

  private constructor(journal: Journal) {
    this.#journal = journal;
  }

  /**
   * @param resource the digest of where the records are
   * @throws SDKError for a journal of something else
   */
  static async open(journal: Journal, resource: string): Promise<Snapshot> {
    const snapshot = new Snapshot(journal);
    let isFirst = true;
    for await (const entry of journal.open()) {
      if (isFirst) checkHeader(entry, resource);
      else if (entry["type"] !== "snapshot") snapshot.#replay(entry as unknown as SnapshotEntry);
      isFirst = false;
    }
    if (isFirst) await journal.append([{ type: "snapshot", version, resource }]);
    return snapshot;
  }

  #replay(entry: SnapshotEntry): void {
    if (entry.type === "shape") this.#addShape(entry.fields);
    else if (entry.type === "record")
      this.#records.set(entry.id, { shape: entry.shape, words: fromHex(entry.digests) });
    else if (entry.type === "deleted") this.#records.delete(entry.id);
    else this.#isComplete = true;
  }

  /** Whether all of the list was seen before. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  /** Takes note that a scan has shown the record. */
  meet(id: string): void {
    this.#records.meet(id);
  }

  /** How many records were met. */
  get metCount(): number {
    return this.#records.metCount;
  }

  /** The records that no scan has shown since it was opened. They may be deleted meanwhile. */
  unmet(): Iterable<string> {
    return this.#records.unmet();
  }

  /** Whether the record was gone when it was last looked for. */
  wasDeleted(id: string): boolean {
    return this.#records.wasDeleted(id);
  }

  /** What is different about a record: the names of fields, `new` for one that is not known, `undefined` for nothing. */
  compare(state: RecordState): readonly string[] | "new" | undefined {
    const before = this.#records.find(state.id, (shape) => wholeWords + (this.#shapes[shape]?.length ?? 0));
    if (before === undefined) return "new";
    const values = valuesOf(state);
    const whole = wholeDigest(values);
    if (whole.every((word, index) => word === before.words[index])) return undefined;
    const fields = this.#shapes[before.shape] ?? [];
    const known = new Map(fields.map((name, index) => [name, before.words[wholeWords + index]]));
    const changed = values.filter(([name, value]) => known.get(name) !== fieldDigest(value)).map(([name]) => name);
    const names = new Set(values.map(([name]) => name));
    return [...changed, ...fields.filter((name) => !names.has(name))];
  }

  /** Takes note of a record; `save` writes it down. */
  add(state: RecordState): void {
    const values = valuesOf(state);
    const shape = this.#shapeOf(values.map(([name]) => name));
    const words = [...wholeDigest(values), ...values.map(([, value]) => fieldDigest(value))];
    this.#records.set(state.id, { shape, words });
    this.#unsaved.push({ type: "record", id: state.id, shape, digests: toHex(words) });
  }

  delete(id: string): void {
    this.#records.delete(id);
    this.#unsaved.push({ type: "deleted", id });
  }

  complete(): void {
    this.#isComplete = true;
    this.#unsaved.push({ type: "scanned" });
  }

  /** Resolves when all that was noted is in the journal. */
  async save(): Promise<void> {
    const entries = this.#unsaved;
    this.#unsaved = [];
    if (entries.length > 0) await this.#journal.append(entries);
  }

  #shapeOf(fields: readonly string[]): number {
    const number = this.#shapeNumbers.get(fields.join("\n"));
    if (number !== undefined) return number;
    this.#unsaved.push({ type: "shape", fields });
    return this.#addShape(fields);
  }

  #addShape(fields: readonly string[]): number {
    const name = fields.join("\n");
    const number = this.#shapeNumbers.get(name) ?? this.#shapes.push(fields) - 1;
    this.#shapeNumbers.set(name, number);
    return number;
  }
}

type SnapshotEntry =
  | { readonly type: "shape"; readonly fields: readonly string[] }
  | { readonly type: "record"; readonly id: string; readonly shape: number; readonly digests: string }
  | { readonly type: "deleted"; readonly id: string }
  | { readonly type: "scanned" };

function checkHeader(entry: JournalEntry, resource: string): void {
  if (entry["type"] !== "snapshot") throw new SDKError("The journal is not a snapshot: take another one.");
  if (entry["version"] !== version) {
    throw new SDKError(`The snapshot has version ${String(entry["version"])}, and this package writes ${version}.`);
  }
  if (entry["resource"] === resource) return;
  throw new SDKError("The snapshot is of another API, base URL or resource: take one for each.");
}

/** Fields and relationships, in order of their names. */
function valuesOf({ fields, links }: RecordState): (readonly [name: string, value: unknown])[] {
  return [...Object.entries(fields), ...Object.entries(links)].sort(([one], [other]) => (one < other ? -1 : 1));
}

function wholeDigest(values: readonly (readonly [string, unknown])[]): readonly [number, number] {
  return digestWords(JSON.stringify(values.map(([name, value]) => [name, comparable(value)])));
}

function fieldDigest(value: unknown): number {
  return digestWords(comparable(value))[0];
}

function toHex(words: readonly number[]): string {
  return words.map((word) => word.toString(16).padStart(digits, "0")).join("");
}

function fromHex(text: string): number[] {
  const words: number[] = [];
  for (let start = 0; start < text.length; start += digits) words.push(parseInt(text.slice(start, start + digits), 16));
  return words;
}
