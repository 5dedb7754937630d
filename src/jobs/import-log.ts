import { SDKError } from "../platform/errors.ts";
import type { FieldChange } from "./classify.ts";
import type { RecordWrite } from "./description.ts";
import type { ImportIdentity } from "./import-identity.ts";
import type { Journal, JournalEntry } from "./journal.ts";
import type { RowOutcome } from "./outcome.ts";

/** What is to be written for a row, one request each. */
export interface WritePlan {
  readonly kind: "create" | "update";
  /** Of the record to update. */
  readonly id?: string | undefined;
  readonly changes: readonly FieldChange[];
  readonly writes: readonly RecordWrite[];
  /** How often the row was planned anew, since the server may have forgotten its keys. */
  readonly generation: number;
  /** When the first request went out, in milliseconds since 1970. */
  readonly at: number;
}

/** How far a plan has come. */
export interface LoggedPlan extends WritePlan {
  /** How many of its writes are done. */
  readonly done: number;
  /** The record, once it is known. */
  readonly recordId: string | undefined;
  /** When the last request went out. */
  readonly sentAt: number;
}

/** What the journal knows of a row. */
export interface LoggedRow {
  readonly digest: string;
  readonly plan?: LoggedPlan | undefined;
  readonly outcome?: RowOutcome | undefined;
}

/** The batch that a journal is for, where an import is run in batches. */
export interface LoggedBatch {
  /** That of the whole import. */
  readonly run: string;
  readonly number: number;
}

const version = 1;

/**
 * What an import has done, in a journal. A row goes through these states, each an entry:
 *
 *     (nothing) ──plan──▶ planned, first write sent ──done──▶ ──sent──▶ next write sent … ──end──▶ ended
 *         └──────────────────────────────end──────────────────────────────────────────────────────▶ ended
 *
 * `plan` and `sent` are there before their request goes out. Whoever finds a row without an end finds either nothing,
 * and looks for its record as if for the first time, since nothing was sent; or a request that may have been carried
 * out, which is sent again as it was, under the same key, so that the server does it once and repeats its response.
 * Only where the server may have forgotten the key by then is the record looked for first, and the row planned anew.
 */
export class ImportLog {
  /** Random: no two runs share keys. */
  readonly run: string;
  readonly rows: ReadonlyMap<number, LoggedRow>;
  readonly #journal: Journal;

  private constructor(journal: Journal, run: string, rows: ReadonlyMap<number, LoggedRow>) {
    this.#journal = journal;
    this.run = run;
    this.rows = rows;
  }

  /** @throws SDKError for the journal of another job */
  static async open(
    journal: Journal,
    identity: ImportIdentity,
    newRun: string,
    batch?: LoggedBatch,
  ): Promise<ImportLog> {
    const rows = new Map<number, LoggedRow>();
    let run: string | undefined;
    for await (const entry of journal.open()) {
      if (run === undefined) run = readRun(entry, identity, batch);
      else if (entry["type"] !== "import") replay(rows, entry);
    }
    if (run === undefined)
      await journal.append([{ type: "import", version, ...identity, run: newRun, batch: batch?.number }]);
    return new ImportLog(journal, run ?? newRun, rows);
  }

  plan(row: number, digest: string, plan: WritePlan): Promise<void> {
    return this.#journal.append([{ type: "plan", row, digest, plan }]);
  }

  sent(row: number, at: number): Promise<void> {
    return this.#journal.append([{ type: "sent", row, at }]);
  }

  /** @param step how many writes of the row are done */
  done(row: number, id: string, step: number): Promise<void> {
    return this.#journal.append([{ type: "done", row, id, step }]);
  }

  end(row: number, digest: string, outcome: RowOutcome): Promise<void> {
    return this.#journal.append([{ type: "end", row, digest, outcome }]);
  }
}

function readRun(entry: JournalEntry, { job, resources }: ImportIdentity, batch: LoggedBatch | undefined): string {
  if (entry["type"] !== "import" || typeof entry["run"] !== "string") {
    throw new SDKError("The journal is not that of an import: take another one.");
  }
  if (entry["version"] !== version) {
    throw new SDKError(`The journal has version ${String(entry["version"])}, and this package writes ${version}.`);
  }
  if (entry["job"] !== job) {
    const advice = "Give the options that it was begun with, or take another journal.";
    throw new SDKError(`The journal belongs to an import with another mode, other objects or columns. ${advice}`);
  }
  if (entry["resources"] !== resources) {
    const advice = "Give the client and resource that it was begun with, or take another journal.";
    throw new SDKError(`The journal belongs to an import into another API, base URL or resource. ${advice}`);
  }
  if (entry["batch"] !== batch?.number || (batch !== undefined && entry["run"] !== batch.run)) {
    throw new SDKError("The journal belongs to another batch, or to a whole import: take one for each.");
  }
  return entry["run"];
}

/** Entries as this package has written them. */
type RowEntry =
  | { readonly type: "plan"; readonly row: number; readonly digest: string; readonly plan: WritePlan }
  | { readonly type: "sent"; readonly row: number; readonly at: number }
  | { readonly type: "done"; readonly row: number; readonly id: string; readonly step: number }
  | { readonly type: "end"; readonly row: number; readonly digest: string; readonly outcome: RowOutcome };

function replay(rows: Map<number, LoggedRow>, entry: JournalEntry): void {
  const one = entry as unknown as RowEntry;
  if (one.type === "plan") {
    const { plan, digest } = one;
    rows.set(one.row, { digest, plan: { ...plan, done: 0, recordId: plan.id, sentAt: plan.at } });
  } else if (one.type === "end") {
    rows.set(one.row, { digest: one.digest, outcome: one.outcome });
  } else {
    const row = rows.get(one.row);
    if (row?.outcome !== undefined) return; // the entry is there twice
    if (row?.plan === undefined) throw new SDKError(`The journal has no plan for row ${one.row}: take another one.`);
    const { plan } = row;
    const change = one.type === "sent" ? { sentAt: one.at } : { done: one.step, recordId: one.id };
    rows.set(one.row, { ...row, plan: { ...plan, ...change } });
  }
}
