import type { Clock } from "../platform/clock.ts";
import { SDKError } from "../platform/errors.ts";
import { canonicalJSON, digest } from "./canonical.ts";
import { findCircle } from "./circle.ts";
import { checkAborted } from "./failures.ts";
import type { ImportSettings } from "./import-options.ts";
import { importRow, noteWritten } from "./import-row.ts";
import type { ImportContext, ImportRow } from "./import-row.ts";
import type { ImportTarget } from "./import-target.ts";
import type { OpenTurn } from "./key-turns.ts";
import { chooseLookup } from "./lookup.ts";
import { Tally } from "./outcome.ts";
import type { ImportReport, RowOutcome } from "./outcome.ts";
import { Pool } from "./pool.ts";
import { refsOf, refTokens } from "./resolve-refs.ts";
import { RowSource } from "./row-source.ts";
import type { NumberedRow } from "./row-source.ts";

/** A row that refers to a record which nothing has made yet. */
interface WaitingRow<Row> {
  readonly row: ImportRow<Row>;
  readonly input: Row;
  readonly missing: string;
}

/** What an import is run with. */
export interface ImportRunOptions<Row> extends ImportSettings<Row> {
  readonly context: ImportContext<Row>;
  readonly objectOf: (row: Row) => string;
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
    this.#source = new RowSource(options.rows);
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
    const { count } = this.#source;
    if (known <= count) return;
    const advice = "Give all rows that the import was begun with, or take another journal.";
    throw new SDKError(`The journal knows ${known} rows, and ${count} were given. ${advice}`);
  }

  /** What is to be done with a row. Rows come here one after the other, so that they take their turns in order. */
  async #begin({ number, row: input }: NumberedRow<Row>): Promise<(() => Promise<void>) | undefined> {
    const object = this.#options.objectOf(input);
    const target = this.#context.targets.get(object);
    if (target === undefined)
      throw new SDKError(`Row ${number} is for the object ${object}, which the import has not.`);
    const read = target.read(input);
    const fields = "values" in read ? read.values.fields : {};
    const { logged, inputDigest } = this.#recall(number, input);
    const tokens = target.tokens(fields);
    if (logged?.outcome !== undefined) return this.#repeat(number, input, target, tokens, logged.outcome);
    if ("problem" in read) return this.#end(number, input, inputDigest, { kind: "invalid", ...read.problem });
    if (target.match.length > 0 && tokens.length === 0) {
      const reason = `It has no value for ${target.match.join(" or ")}, which records are matched by.`;
      return this.#end(number, input, inputDigest, { kind: "invalid", reason });
    }
    if (!this.#areLookupsChosen) await this.#chooseLookups(target, input);
    const row = { number, target, values: read.values, tokens, digest: inputDigest, logged };
    const turn = this.#context.turns.take(number, tokens);
    return () => this.#work({ row, input, missing: "" }, turn, false);
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

  #repeat(
    number: number,
    input: Row,
    target: ImportTarget<Row>,
    tokens: readonly string[],
    outcome: RowOutcome,
  ): undefined {
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
    const { rows, onRow, onProgress } = this.#options;
    this.#tally.add(number, input, outcome);
    onRow?.(number, outcome);
    if (onProgress === undefined) return;
    const total = Array.isArray(rows) ? rows.length : undefined;
    onProgress(this.#tally.progress(total, this.#clock.now() - this.#startedAt));
  }

  /** Once it is known that there is a row to look for. */
  async #chooseLookups(first: ImportTarget<Row>, input: Row): Promise<void> {
    this.#areLookupsChosen = true;
    for (const target of this.#context.targets.values()) {
      if (target.match.length === 0) continue;
      const own = target === first && this.#options.objectOf(input) === target.name ? 1 : 0;
      const countRows = async (limit: number): Promise<number> =>
        own + (await this.#source.countAhead(limit - own, (row) => this.#options.objectOf(row) === target.name));
      target.lookup = await chooseLookup(target, countRows, this.#context.options, this.#context);
    }
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
        this.#waiting.push({ row, input, missing: step.missing });
        return turn.end("deferred");
      }
      const outcome = "missing" in step ? unknownRef(step.missing) : step;
      await this.#end(row.number, input, row.digest, outcome);
      isSettled = outcome.kind !== "unfinished";
    } finally {
      turn.end(isSettled ? "settled" : "unfinished"); // the first end counts
    }
  }

  /** Takes the waiting rows that refer to none of the others; where there are none, all are in circles, or wait for one. */
  async #takeWaiting(): Promise<void> {
    const all = this.#waiting.sort((one, other) => one.row.number - other.row.number);
    this.#waiting = [];
    const needs = all.map(({ row }) => this.#tokensNeeded(row));
    const makers = new Map(all.flatMap(({ row }, index) => row.tokens.map((token) => [token, index] as const)));
    const edges = needs.map((tokens) => tokens.flatMap((token) => makers.get(token) ?? []));
    const ready = all.filter((_, index) => edges[index]?.length === 0);
    if (ready.length === 0) return this.#reportCircles(all, edges);
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
    this.#waiting.push(...all.filter((one) => !ready.includes(one)));
  }

  #tokensNeeded({ values }: ImportRow<Row>): string[] {
    return refsOf(values).flatMap((ref) => refTokens(this.#context.targets.get(ref.object), ref));
  }

  async #reportCircles(all: readonly WaitingRow<Row>[], edges: readonly (readonly number[])[]): Promise<void> {
    for (const [index, { row, input }] of all.entries()) {
      const circle = findCircle(index, edges).map((member) => `row ${all[member]?.row.number}`);
      const reason = `It waits for a circle of references: ${circle.join(" → ")}. Leave one out, and add it afterwards.`;
      await this.#end(row.number, input, row.digest, { kind: "invalid", reason });
    }
  }
}

function unknownRef(name: string): RowOutcome {
  return { kind: "invalid", reason: `It refers to ${name}, which is neither there nor in a row that was written.` };
}
