import type { Clock } from "../platform/clock.ts";
import { SDKError } from "../platform/errors.ts";
import { canonicalJSON, digest } from "./canonical.ts";
import { chooseLookups } from "./choose-lookups.ts";
import { checkAborted } from "./failures.ts";
import type { ImportSettings } from "./import-options.ts";
import { importRow, noteWritten } from "./import-row.ts";
import type { ImportContext, ImportRow } from "./import-row.ts";
import type { OpenTurn } from "./key-turns.ts";
import { Tally } from "./outcome.ts";
import type { ImportReport, RowOutcome } from "./outcome.ts";
import { Pool } from "./pool.ts";
import { prepareRow } from "./prepare-row.ts";
import type { PreparedRow } from "./prepare-row.ts";
import type { NumberedRow, RowSource } from "./row-source.ts";
import { releaseRows } from "./waiting-rows.ts";
import type { WaitingRow } from "./waiting-rows.ts";

/** What an import is run with. */
export interface ImportRunOptions<Row> extends Pick<
  ImportSettings<Row>,
  "stopAfter" | "concurrency" | "onProgress" | "onRow"
> {
  readonly context: ImportContext<Row>;
  readonly source: RowSource<Row>;
  /** How many rows there are, where that is known. */
  readonly total: number | undefined;
}

/** One import, from its rows to its report. */
export class ImportRun<Row> {
  readonly #options: ImportRunOptions<Row>;
  readonly #context: ImportContext<Row>;
  readonly #clock: Clock;
  readonly #source: RowSource<Row>;
  readonly #tally = new Tally<Row>();
  readonly #startedAt: number;
  #waiting: WaitingRow<Row>[] = [];
  #areLookupsChosen = false;

  constructor(options: ImportRunOptions<Row>) {
    this.#options = options;
    this.#context = options.context;
    this.#clock = options.context.clock;
    this.#source = options.source;
    this.#startedAt = this.#clock.now();
  }

  async run(): Promise<ImportReport<Row>> {
    try {
      await this.#readRows();
      while (this.#waiting.length > 0 && !this.#isStopped) await this.#takeWaiting();
    } finally {
      await this.#source.stop();
    }
    const { counts, problems } = this.#tally;
    const matching = [...this.#context.targets.values()].flatMap(({ lookup }) => lookup?.matching ?? []);
    return { dryRun: this.#context.dryRun, counts, problems, matching, stopped: this.#isStopped };
  }

  get #isStopped(): boolean {
    return this.#tally.failures >= (this.#options.stopAfter ?? Infinity);
  }

  async #readRows(): Promise<void> {
    const pool = new Pool(this.#options.concurrency ?? 64);
    try {
      while (!this.#isStopped) {
        checkAborted(this.#context.signal);
        const next = await this.#source.next();
        if (next === undefined) {
          this.#checkAllCame();
          break;
        }
        const task = await this.#begin(next);
        if (task !== undefined) pool.add(task);
        await pool.room();
      }
    } finally {
      await pool.end();
    }
  }

  /** @throws SDKError where the journal knows more rows than came */
  #checkAllCame(): void {
    const known = [...(this.#context.log?.rows.keys() ?? [])].reduce((one, other) => Math.max(one, other), 0);
    const { last } = this.#source;
    if (known <= last) return;
    const advice = "Give all rows that the import was begun with, or take another journal.";
    throw new SDKError(`The journal knows ${known} rows, and ${last} were given. ${advice}`);
  }

  /** What is to be done with a row. Rows come here one after the other, so that they take their turns in order. */
  async #begin(numbered: NumberedRow<Row>): Promise<(() => Promise<void>) | undefined> {
    const prepared = prepareRow(numbered, this.#context);
    const { number, input, target, tokens, read } = prepared;
    const { logged, inputDigest } = this.#recall(number, input);
    if (logged?.outcome !== undefined) return this.#repeat(prepared, logged.outcome);
    if ("outcome" in read) return this.#end(number, input, inputDigest, read.outcome);
    if (!this.#areLookupsChosen) {
      this.#areLookupsChosen = true;
      await chooseLookups(prepared, this.#source, this.#context, this.#context.options, this.#context);
    }
    const row = { number, target, values: read.values, tokens, digest: inputDigest, logged };
    const turn = this.#context.turns.take(number, tokens);
    return () => this.#work({ row, input }, turn, false);
  }

  /** @throws SDKError for a row that the journal knows with other values */
  #recall(number: number, input: Row): { logged: ImportRow<Row>["logged"]; inputDigest: string } {
    const { log } = this.#context;
    if (log === undefined) return { logged: undefined, inputDigest: "" };
    const inputDigest = digest(canonicalJSON(input));
    const logged = log.rows.get(number);
    if (logged === undefined || logged.digest === inputDigest) return { logged, inputDigest };
    const advice = "Give the same rows in the same order, or take another journal.";
    throw new SDKError(`Row ${number} is not the one that the journal has under this number. ${advice}`);
  }

  #repeat({ number, input, target, tokens }: PreparedRow<Row>, outcome: RowOutcome): undefined {
    const wasWritten = outcome.kind === "create" || outcome.kind === "update" || outcome.kind === "failed";
    const changes = outcome.kind === "update" ? outcome.changes : [];
    if (wasWritten && outcome.id !== undefined) noteWritten({ target, tokens }, outcome.id, undefined, changes);
    this.#tally.repeated += 1;
    this.#tell(number, input, outcome);
  }

  async #end(number: number, input: Row, inputDigest: string, outcome: RowOutcome): Promise<undefined> {
    // A row that is unfinished has no end: the next run goes on with it.
    if (outcome.kind !== "unfinished") await this.#context.log?.end(number, inputDigest, outcome);
    this.#tell(number, input, outcome);
  }

  #tell(number: number, input: Row, outcome: RowOutcome): void {
    const { total, onRow, onProgress } = this.#options;
    this.#tally.add(number, input, outcome);
    onRow?.(number, outcome);
    if (onProgress === undefined) return;
    onProgress(this.#tally.progress(total, this.#clock.now() - this.#startedAt));
  }

  async #work(waiting: WaitingRow<Row>, turn: OpenTurn, isLast: boolean): Promise<void> {
    const { row, input } = waiting;
    let isSettled = false;
    try {
      if (await turn.isBlocked()) {
        const reason = "A row before it has the same value to be matched by, and is unfinished.";
        return await this.#end(row.number, input, row.digest, { kind: "unfinished", reason });
      }
      const step = await importRow(row, this.#context);
      if ("missing" in step && !isLast) {
        this.#waiting.push(waiting);
        return turn.end("deferred");
      }
      const outcome = "missing" in step ? unknownRef(step.missing) : step;
      await this.#end(row.number, input, row.digest, outcome);
      isSettled = outcome.kind !== "unfinished";
    } finally {
      turn.end(isSettled ? "settled" : "unfinished"); // the first end counts
    }
  }

  async #takeWaiting(): Promise<void> {
    const { ready, waiting, circles } = releaseRows(this.#waiting, this.#context.targets);
    this.#waiting = waiting;
    for (const { waiting: one, outcome } of circles) {
      await this.#end(one.row.number, one.input, one.row.digest, outcome);
    }
    const pool = new Pool(this.#options.concurrency ?? 64);
    try {
      for (const one of ready) {
        const turn = this.#context.turns.take(one.row.number, one.row.tokens);
        pool.add(() => this.#work(one, turn, true));
        await pool.room();
      }
    } finally {
      await pool.end();
    }
  }
}

function unknownRef(name: string): RowOutcome {
  return { kind: "invalid", reason: `It refers to ${name}, which is neither there nor in a row that was written.` };
}
